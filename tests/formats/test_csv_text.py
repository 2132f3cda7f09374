"""CSV is read as it was meant, and is nothing but data for a spreadsheet."""

from __future__ import annotations

import csv
import errno
import io
import re

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Direction
from bcastgui.formats.csv_text import USUAL_COLUMNS, Column, CsvWriter
from bcastgui.payload.render import one_line
from bcastgui.resources import resource
from tests.formats.any_rows import TROUBLE, Sample, samples
from tests.formats.row_samples import Row, rows_of

SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
SINCE = {Column.SINCE_PREVIOUS, Column.SINCE_FIRST}


def written(*pieces: list[Row], columns: tuple[Column, ...] = USUAL_COLUMNS) -> bytes:
    stream = io.BytesIO()
    writer = CsvWriter(stream, one_line, columns)
    for piece in pieces:
        writer.write(rows_of(piece))
    writer.finish()
    return stream.getvalue()


def lines_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))


def column_of(column: Column, *pieces: list[Row]) -> list[str]:
    return [line[column] for line in lines_of(written(*pieces, columns=(column, Column.NUMBER)))]


def test_a_line_has_what_the_window_shows_and_the_payload() -> None:
    (line,) = lines_of(written([Row(b'say "a,b"\n\xff')]))
    assert line == {
        "No.": "1",
        "Time": "2025-06-15T15:06:40.123456789Z",
        "Direction": "Received",
        "Source": "192.0.2.1:40000",
        "Destination": "255.255.255.255:50001",
        "Delivery": "Broadcast",
        "Interface": "eth0",
        "Len": "11",
        "Data": 'say "a,b"\\n\\xff',
        "Payload": "73 61 79 20 22 61 2c 62 22 0a ff",
    }


def test_the_help_tells_all_columns() -> None:
    section = resource("help", "files.md").read_text("utf-8").partition("## CSV")[2]
    usual, others = (line for line in section.split("\n\n") if line.startswith("`"))
    assert re.findall(r"`([^`]+)`", usual) == list(USUAL_COLUMNS)
    assert set(re.findall(r"`([^`]+)`", others)) == set(Column) - set(USUAL_COLUMNS)


def test_lines_end_as_rfc_4180_has_it() -> None:
    assert written([Row(b"a\nb")]).count(b"\r\n") == 2
    assert written([Row(b"a\nb")]).endswith(b"\r\n")


@given(samples(), st.lists(st.sampled_from(Column), min_size=1, unique=True))
def test_a_reader_of_csv_reads_what_was_meant(sample: Sample, columns: list[Column]) -> None:
    stream = io.BytesIO()
    CsvWriter(stream, one_line, columns).write(sample.rows)
    lines = list(csv.reader(io.StringIO(stream.getvalue().decode(), newline=""), strict=True))
    assert lines.pop(0) == list(map(str, columns))
    assert len(lines) == len(sample.list)
    for line, row in zip(lines, sample.list, strict=True):
        cells = dict(zip(columns, line, strict=True))
        shown = {Column.DATA: one_line(row.payload),
                 Column.COMMENT: one_line(row.comment.encode("utf-8", "replace")),
                 Column.PAYLOAD: row.payload.hex(" ")}  # fmt: skip
        for column in shown.keys() & cells.keys():
            assert cells[column].removeprefix("'") == shown[column].removeprefix("'")


@given(samples())
def test_no_cell_is_a_formula(sample: Sample) -> None:
    stream = io.BytesIO()
    CsvWriter(stream, one_line, list(Column)).write(sample.rows)
    for line in lines_of(stream.getvalue()):
        for column, cell in line.items():
            assert not cell.startswith(SIGNS) or column in SINCE


@given(TROUBLE)
def test_no_text_is_a_formula_whoever_makes_it_one_line(text: str) -> None:
    stream = io.BytesIO()
    CsvWriter(stream, bytes.decode, [Column.DATA]).write(rows_of([Row(text.encode())]))
    _, (cell,) = csv.reader(io.StringIO(stream.getvalue().decode(), newline=""))
    assert not cell.startswith(SIGNS)
    assert cell in (text, f"'{text}")


def test_formulas_are_made_safe() -> None:
    rows = [Row(b"=HYPERLINK(1)"), Row(b"-1"), Row(b"1-1")]
    assert column_of(Column.DATA, rows) == ["'=HYPERLINK(1)", "'-1", "1-1"]


def test_numbers_stay_numbers() -> None:
    row = Row(b"ab", source_port=7, destination_port=0, dropped=3)
    for column, expected in {
        Column.SOURCE_PORT: "7",
        Column.DESTINATION_PORT: "0",
        Column.LENGTH: "2",
        Column.DROPPED: "3",
    }.items():
        assert column_of(column, [row]) == [expected]


def test_seconds_are_those_since_rows_of_the_file() -> None:
    moments = [[Row(b"", time=5), Row(b"", time=1_000_000_006)], [Row(b"", time=4)]]
    assert column_of(Column.SINCE_PREVIOUS, *moments) == ["0.000000000", "1.000000001",
                                                          "-1.000000002"]  # fmt: skip
    assert column_of(Column.SINCE_FIRST, *moments) == ["0.000000000", "1.000000001",
                                                       "-0.000000001"]  # fmt: skip


def test_marks_and_errors_have_columns() -> None:
    sample = [Row(b"", marked=True), Row(b"", direction=Direction.SENT)]
    stream = io.BytesIO()
    writer = CsvWriter(stream, one_line, [Column.MARKED, Column.DIRECTION, Column.ERROR])
    writer.write(rows_of(sample, errors={1: errno.EMSGSIZE}))
    assert stream.getvalue() == b"Marked,Direction,Error\r\nyes,Received,\r\n,Not sent,EMSGSIZE\r\n"


def test_the_mark_of_utf_8_stands_once_before_all() -> None:
    stream = io.BytesIO()
    writer = CsvWriter(stream, one_line, [Column.DATA], with_mark=True)
    writer.write(rows_of([Row("é".encode())]))
    assert stream.getvalue() == b"\xef\xbb\xbfData\r\n\xc3\xa9\r\n"
