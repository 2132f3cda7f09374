"""What we have written is read again, and what makes no sense is told."""

from __future__ import annotations

import io
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from bcastgui.capture.records import Batch, Delivery, Direction
from bcastgui.formats import long_lines
from bcastgui.formats.contract import ForeignFileError, Portion
from bcastgui.formats.json_lines import JsonLinesWriter
from bcastgui.formats.json_lines_reader import LONGEST_LINE, JsonLinesReader
from tests.formats.any_rows import Sample, samples
from tests.formats.row_samples import Row, rows_of

SAMPLE = [Row(b"one"), Row(b"two", marked=True, interface=1), Row(b"", comment="three")]
END = {"address": "10.9.0.2", "port": 5}
LEAST = {"bcastgui": 1, "time": "2026-01-31T12:00:00Z", "source": END, "destination": END}
EXACT = ("time", "source", "destination", "dropped", "source_port", "destination_port",
         "length", "error", "direction", "delivery", "echo", "version")  # fmt: skip


def written(sample: list[Row]) -> bytes:
    stream = io.BytesIO()
    JsonLinesWriter(stream).write(rows_of(sample))
    return stream.getvalue()


def read(data: bytes) -> tuple[list[Portion], JsonLinesReader]:
    reader = JsonLinesReader(io.BytesIO(data))
    return list(reader.portions()), reader


def payloads(data: bytes) -> list[bytes]:
    portions, _ = read(data)
    return [each.batch.payload(row) for each in portions for row in range(len(each.batch))]


def one(**keys: Any) -> Batch:
    """The row of a line with these keys beside those that it must have."""
    portions, reader = read(json.dumps({**LEAST, "text": "", **keys}).encode())
    assert reader.account.damaged == 0
    assert reader.account.rows == 1
    return portions[-1].batch


@given(samples())
def test_rows_come_back(sample: Sample) -> None:
    stream = io.BytesIO()
    JsonLinesWriter(stream).write(sample.rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(long_lines, "PIECE", 700)
        portions, reader = read(stream.getvalue())
    assert reader.account.rows == len(sample.list)
    assert not reader.account.damaged
    records = np.concatenate([sample.rows.records[:0], *(each.batch.records for each in portions)])
    for name in EXACT:
        assert records[name].tolist() == sample.rows.records[name].tolist()
    assert payloads(stream.getvalue()) == [row.payload for row in sample.list]
    first = 0
    marks: list[int] = []
    comments: dict[int, str] = {}
    for portion in portions:
        marks += (portion.marks + first).tolist()
        comments |= {first + place: text for place, text in portion.comments.items()}
        first += len(portion.batch)
    assert marks == [place for place, row in enumerate(sample.list) if row.marked]
    assert comments == {place: row.comment for place, row in enumerate(sample.list) if row.comment}


def test_interfaces_have_their_names() -> None:
    portions, _ = read(written(SAMPLE))
    names, records = portions[-1].interfaces, portions[-1].batch.records
    assert [names.get(index) for index in records["interface"].tolist()] == ["eth0", "lo", "eth0"]
    assert portions[-1].position == len(written(SAMPLE))


def test_a_file_without_rows_is_one() -> None:
    for data in (b"", b"\n\n"):
        assert payloads(data) == []


def test_damage_is_told_by_line_and_place() -> None:
    first, second, third = written(SAMPLE).splitlines(keepends=True)
    data = first + b"{}\n" + second[:40] + b"\n" + third
    _, reader = read(data)
    assert reader.account.rows == 2
    told = [(damage.offset, str(damage)) for damage in reader.account.damage]
    assert told == [
        (len(first), "Line 2 is no row of bcastgui."),
        (len(first) + 3, "Line 3 is not JSON."),
    ]


def test_a_line_that_is_too_long_is_refused() -> None:
    line = written(SAMPLE[:1])
    data = line + b" " * (3 * LONGEST_LINE) + line + line
    _, reader = read(data)
    assert reader.account.rows == 2
    (damage,) = reader.account.damage
    assert (damage.offset, str(damage)) == (len(line), "Line 2 is longer than 1048576 bytes.")


@pytest.mark.parametrize(
    ("keys", "wrong"),
    [
        ({"time": "yesterday"}, "time"),
        ({"time": 5}, "time"),
        ({"time": "2026-02-30T00:00:00Z"}, "time"),
        ({"time": "2026-02-03T00:00:00"}, "time"),
        ({"time": "9999-02-03T00:00:00Z"}, "time"),
        ({"source": "10.9.0.2:5"}, "source"),
        ({"source": {"address": "10.9.0.2", "port": 65_536}}, "source"),
        ({"source": {"address": "10.9.0.2", "port": True}}, "source"),
        ({"source": {"address": "10.9.0.256", "port": 1}}, "source"),
        ({"destination": {"address": "ff02::1", "port": 1}}, "destination"),
        ({"destination": {"port": 1}}, "destination"),
        ({"direction": "up"}, "direction"),
        ({"delivery": ["limited"]}, "delivery"),
        ({"interface": 2}, "interface"),
        ({"echo": 1}, "echo"),
        ({"dropped": -1}, "dropped"),
        ({"dropped": 2**32}, "dropped"),
        ({"error": 5}, "error"),
        ({"marked": "yes"}, "marked"),
        ({"comment": None}, "comment"),
        ({"payload": "a"}, "payload"),
        ({"payload": "é"}, "payload"),
        ({"payload": 5}, "payload"),
        ({"payload": "QUJD" * 30_000}, "payload"),
    ],
)
def test_a_value_that_makes_no_sense_is_named(keys: dict[str, Any], wrong: str) -> None:
    line = json.dumps({**LEAST, "text": "", **keys}).encode()
    _, reader = read(written(SAMPLE) + line)
    assert reader.account.rows == len(SAMPLE)
    assert [str(damage) for damage in reader.account.damage] == [f"Line 4 has no valid {wrong}."]


@pytest.mark.parametrize(
    "line", [b"[" * 100_000, b"1" * 5_000, b"\xff\xfe", b'{"bcastgui":1', b"7"]
)
def test_hostile_lines_are_damage(line: bytes) -> None:
    _, reader = read(written(SAMPLE) + line)
    assert reader.account.damaged == 1


def test_a_row_needs_little() -> None:
    batch = one(text="Hé")
    assert batch.payload(0) == "Hé".encode()
    (record,) = batch.records
    assert record["time"] == 1_769_860_800_000_000_000
    assert record["direction"] == Direction.RECEIVED
    assert record["delivery"] == Delivery.UNKNOWN
    assert record["version"] == 4


def test_times_may_be_written_as_rfc_3339_allows() -> None:
    for text in ("2026-01-31t13:30:00.5+01:30", "2026-01-31T12:00:00.5z",
                 "2026-01-31T12:00:00.5000000001Z"):  # fmt: skip
        assert one(time=text).records["time"] == [1_769_860_800_500_000_000]


def test_an_address_that_is_not_known_fits_any_other() -> None:
    source = {"address": "fe80::1%eth0", "port": 5}
    assert one(source=source, destination={"address": "0.0.0.0", "port": 0}).records["version"] == 6
    assert one(destination={"address": "::", "port": 0}).records["version"] == 4


def test_an_error_without_a_number_here_is_an_error() -> None:
    assert one(error="WSAEFUTURE").records["error"][0] > 0
    assert one(error="10051").records["error"] == [10_051]


def test_a_comment_can_be_written_again() -> None:
    portions, _ = read(json.dumps({**LEAST, "text": "", "comment": "a\ud800b"}).encode())
    assert portions[-1].comments == {0: "a?b"}


def test_foreign_files_are_refused() -> None:
    for data in (b'{"a":1}\n', b"\n\n\x89PNG\r\n", b'[{"bcastgui":1}]', b"x" * (4 << 20)):
        with pytest.raises(ForeignFileError, match="no JSON lines of bcastgui"):
            read(data)


def test_a_large_foreign_file_is_not_read_to_its_end() -> None:
    for piece in (b"x" * 1_000, b"\n".rjust(100) * 10, b"{}\n".rjust(100) * 10):
        stream = io.BytesIO(piece * 10_000)
        with pytest.raises(ForeignFileError):
            list(JsonLinesReader(stream).portions())
        assert stream.tell() < 5 << 20


def test_a_later_version_is_named() -> None:
    data = written(SAMPLE).replace(b'{"bcastgui":1', b'{"bcastgui":2')
    with pytest.raises(ForeignFileError, match="of version 2"):
        read(data)


def test_a_file_that_lost_its_beginning_is_read() -> None:
    _, reader = read(written(SAMPLE)[20:])
    assert (reader.account.rows, reader.account.damaged) == (2, 1)


def test_a_byte_order_mark_and_windows_line_ends_are_no_harm() -> None:
    data = b"\xef\xbb\xbf" + written(SAMPLE).replace(b"\n", b"\r\n")
    assert payloads(data) == [row.payload for row in SAMPLE]
