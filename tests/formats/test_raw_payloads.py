"""Payloads come out byte by byte as they came in."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from bcastgui.errors import InputError
from bcastgui.formats.raw_payloads import PayloadFolderWriter, RawPayloadsWriter
from tests.formats.row_samples import Row, rows_of

ROWS = rows_of([Row(b"a\r\n"), Row(b""), Row(b"\xffb")])


def test_payloads_follow_each_other() -> None:
    stream = io.BytesIO()
    writer = RawPayloadsWriter(stream)
    writer.write(ROWS)
    writer.write(ROWS)
    writer.finish()
    assert stream.getvalue() == b"a\r\n\xffb" * 2


def test_each_is_followed_by_the_separator() -> None:
    stream = io.BytesIO()
    RawPayloadsWriter(stream, b"\n").write(ROWS)
    assert stream.getvalue() == b"a\r\n\n\n\xffb\n"


def test_each_becomes_a_file_with_the_number_of_its_row(tmp_path: Path) -> None:
    writer = PayloadFolderWriter(tmp_path)
    writer.write(ROWS)
    writer.finish()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "00000001.bin": b"a\r\n",
        "00000002.bin": b"",
        "00000003.bin": b"\xffb",
    }


def test_no_file_is_written_over(tmp_path: Path) -> None:
    there = tmp_path / "00000002.bin"
    there.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        PayloadFolderWriter(tmp_path).write(ROWS)
    assert there.read_bytes() == b"mine"


def test_too_many_files_are_refused_before_they_are_written(tmp_path: Path) -> None:
    writer = PayloadFolderWriter(tmp_path, most=5)
    writer.write(ROWS)
    with pytest.raises(InputError, match="No more than 5 payloads"):
        writer.write(ROWS)
    assert len(list(tmp_path.iterdir())) == 3
