from __future__ import annotations

import io

import pytest

from bcastgui.cli.formats import OUTPUTS, is_binary, output_format, writer_for
from bcastgui.errors import InputError
from tests.formats.row_samples import Row, rows_of


@pytest.mark.parametrize(
    ("chosen", "name", "form"),
    [
        (None, "-", "text"),
        (None, "a.pcapng", "pcapng"),
        (None, "a.b.CSV", "csv"),
        (None, "dir.csv/a", "text"),
        (None, "a.log", "text"),
        ("pcapng", "a.pcap", "pcapng"),
        ("hex", "a.csv", "hex"),
    ],
)
def test_the_name_of_a_file_says_its_format(chosen: str | None, name: str, form: str) -> None:
    assert output_format(chosen, name) == form


def test_a_name_that_promises_pcap_is_refused() -> None:
    with pytest.raises(InputError, match="pcap is read, and not written"):
        output_format(None, "a.pcap")


def test_a_name_that_promises_compression_is_refused() -> None:
    with pytest.raises(InputError, match="compressed files are read, and not written"):
        output_format(None, "a.pcapng.GZ")
    assert output_format("text", "a.gz") == "text"


@pytest.mark.parametrize("form", OUTPUTS)
def test_each_is_written(form: str) -> None:
    stream = io.BytesIO()
    writer = writer_for(form, stream)
    writer.write(rows_of([Row(b"hello")]))
    writer.finish()
    assert b"hello" in stream.getvalue()
    if not is_binary(form):
        assert stream.getvalue().endswith(b"\n")
