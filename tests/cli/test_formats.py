from __future__ import annotations

import io
from pathlib import Path

import pytest

from bcastgui.cli.formats import OUTPUTS, is_binary, output_format, reader_for, writer_for
from bcastgui.formats.pcap_reader import PcapReader
from tests.formats.row_samples import Row, rows_of


@pytest.mark.parametrize(
    ("chosen", "name", "form"),
    [
        (None, "-", "text"),
        (None, "a.pcapng", "pcapng"),
        (None, "a.b.CSV", "csv"),
        (None, "dir.csv/a", "text"),
        ("hex", "a.csv", "hex"),
    ],
)
def test_the_name_of_a_file_says_its_format(chosen: str | None, name: str, form: str) -> None:
    assert output_format(chosen, name) == form


@pytest.mark.parametrize("form", OUTPUTS)
def test_each_is_written(form: str) -> None:
    stream = io.BytesIO()
    writer = writer_for(form, stream)
    writer.write(rows_of([Row(b"hello")]))
    writer.finish()
    assert b"hello" in stream.getvalue()
    if not is_binary(form):
        assert stream.getvalue().endswith(b"\n")


def test_others_are_unknown() -> None:
    with pytest.raises(ValueError, match="docx"):
        writer_for("docx", io.BytesIO())


@pytest.mark.parametrize("form", ["pcapng", "jsonl"])
def test_what_was_written_is_read(form: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as stream:
        writer = writer_for(form, stream)
        writer.write(rows_of([Row(b"hello")]))
        writer.finish()
    with path.open("rb") as file:
        portions = list(reader_for(file).portions())
    assert [portion.batch.payload(0) for portion in portions if len(portion.batch)] == [b"hello"]


@pytest.mark.parametrize("begins", ["a1b2c3d4", "d4c3b2a1", "a1b23c4d", "4d3cb2a1"])
def test_pcap_of_either_order_is_known(begins: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes.fromhex(begins))
    with (tmp_path / "file").open("rb") as stream:
        assert isinstance(reader_for(stream), PcapReader)
