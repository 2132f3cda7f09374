"""Files are recognised by what they are, and by their names only where that does not tell."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from bcastgui.formats.contract import ForeignFileError
from bcastgui.formats.csv_text import Column
from bcastgui.formats.kinds import (
    BEGINNING,
    Kind,
    WritingOptions,
    format_of,
    kind_of_suffix,
    make_reader,
    make_writer,
    open_reader,
)
from bcastgui.payload.render import hex_dump, one_line
from tests.formats.foreign_files import pcap
from tests.formats.row_samples import Row, rows_of

OPTIONS = WritingOptions("bcastgui 1.2.3", one_line, hex_dump)
SAMPLE = [Row(b"one"), Row(b"two")]


def written(kind: Kind, options: WritingOptions = OPTIONS) -> bytes:
    stream = io.BytesIO()
    writer = make_writer(kind, stream, options)
    writer.write(rows_of(SAMPLE))
    writer.finish()
    return stream.getvalue()


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind.is_read and kind.is_written])
def test_what_is_written_is_recognised_and_read(kind: Kind) -> None:
    data = written(kind)
    assert format_of(data[:BEGINNING], ".other") is kind
    reader = open_reader(io.BufferedReader(io.BytesIO(data)))
    rows = [each.batch.payload(row) for each in reader.portions() for row in range(len(each.batch))]
    assert rows == [b"one", b"two"]
    assert reader.account.damaged == 0


def test_pcap_of_any_kind_is_recognised() -> None:
    for order in "<>":
        for magic in (0xA1B2C3D4, 0xA1B23C4D):
            data = pcap([], order=order, magic=magic)
            assert format_of(data[:BEGINNING]) is Kind.PCAP
            assert list(open_reader(io.BufferedReader(io.BytesIO(data))).portions())


@pytest.mark.parametrize("kind", [kind for kind in Kind if not kind.is_read])
def test_what_is_not_read_is_not_recognised(kind: Kind) -> None:
    assert format_of(written(kind)[:BEGINNING], kind.value) is None
    with pytest.raises(ValueError, match="is not read"):
        make_reader(kind, io.BytesIO())


def test_what_is_not_written_is_refused() -> None:
    assert [kind for kind in Kind if not kind.is_written] == [Kind.PCAP]
    with pytest.raises(ValueError, match="is not written"):
        make_writer(Kind.PCAP, io.BytesIO(), OPTIONS)


def test_the_suffix_tells_where_the_beginning_does_not() -> None:
    assert format_of(b"", ".JSONL") is Kind.JSON_LINES
    assert format_of(b'net":"x"}\n', ".ndjson") is Kind.JSON_LINES
    assert format_of(b"{}", "") is None
    assert kind_of_suffix(".TXT") is Kind.PLAIN_TEXT
    assert kind_of_suffix(".doc") is None


def test_json_lines_are_recognised_as_others_write_them() -> None:
    assert format_of(b'\xef\xbb\xbf\r\n{ "bcastgui" : 1') is Kind.JSON_LINES
    assert format_of(b'{"no":1,"bcastgui":1') is None


def test_no_suffix_means_two_kinds() -> None:
    suffixes = [suffix for kind in Kind for suffix in kind.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(kind.suffixes[0] == kind.value for kind in Kind)
    assert all(kind.title for kind in Kind)


def test_what_is_no_capture_is_refused() -> None:
    with pytest.raises(ForeignFileError, match="no capture"):
        open_reader(io.BufferedReader(io.BytesIO(b"\x89PNG")), ".csv")


def test_writers_get_their_options() -> None:
    options = WritingOptions("x", one_line, hex_dump, [Column.DATA], True, b";")
    assert written(Kind.CSV, options) == b"\xef\xbb\xbfData\r\none\r\ntwo\r\n"
    assert written(Kind.PAYLOADS, options) == b"one;two;"


def test_formats_load_when_they_are_used() -> None:
    code = "import sys, bcastgui.formats.kinds; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    loaded = {name for name in result.stdout.decode().split() if name.startswith("bcastgui.form")}
    assert loaded == {"bcastgui.formats", "bcastgui.formats.contract", "bcastgui.formats.kinds"}


@pytest.mark.parametrize("suffix", [".pcapng", ".pcap", ".txt", ""])
def test_an_empty_file_is_said_to_be_one(suffix: str) -> None:
    with pytest.raises(ForeignFileError, match="The file is empty"):
        open_reader(io.BufferedReader(io.BytesIO()), suffix)


def test_no_lines_are_no_messages() -> None:
    assert list(open_reader(io.BufferedReader(io.BytesIO()), ".jsonl").portions()) == []
