"""A capture gives back what was appended, as rows and as columns."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import segments
from bcastgui.capture.records import RECORD, Batch, Datagram, Delivery, Direction, Records
from bcastgui.capture.retention import Limits, segment_shape
from bcastgui.capture.store import Capture
from tests.capture.samples import (
    NO_RESERVE,
    NUMBER,
    Row,
    Rows,
    batch_of,
    chunked_rows,
    numbered,
    rows_of,
    short_segments,
)

LONGEST = 65_527
ROWS = 100

plain_rows = st.lists(
    st.builds(
        Row,
        payload=st.binary(max_size=40),
        time=st.integers(-(2**63), 2**63 - 1),
        direction=st.sampled_from(Direction),
    ),
    max_size=12,
)


def test_a_new_capture_is_empty(capture: Capture) -> None:
    assert len(capture) == capture.received == 0


@pytest.mark.parametrize("on_disk", [False, True])
@given(
    steps=st.lists(
        st.tuples(plain_rows, st.integers(0, 100), st.integers(0, 9)) | st.just("clear"),
        max_size=12,
    )
)
def test_it_holds_what_a_plain_list_would(
    on_disk: bool, steps: list[tuple[Rows, int, int] | str]
) -> None:
    expected: Rows = []
    with tempfile.TemporaryDirectory() as directory:
        limits = replace(NO_RESERVE, segment_rows=5)
        capture = Capture(Path(directory) if on_disk else None, limits)
        for step in steps:
            if isinstance(step, str):
                capture.clear()
                expected.clear()
            else:
                capture.append(batch_of(*step))
                expected += step[0]
            assert len(capture) == len(expected)
        assert rows_of(capture) == expected
        assert [capture.payload(row) for row in range(len(capture))] == [
            row.payload for row in expected
        ]
        assert list(chunked_rows(capture, 3).values()) == expected
        assert capture.received == sum(row.direction is Direction.RECEIVED for row in expected)
        assert capture.status.failure is None
        capture.close()


def test_every_column_is_kept(capture: Capture) -> None:
    records = np.frombuffer(bytes(range(64)) * 2, RECORD).copy()
    records["offset"], records["length"] = 3, 4
    records["direction"], records["delivery"] = Direction.SENT, Delivery.MULTICAST
    capture.append(batch_of([Row(b"before")]))
    capture.append(Batch(records, b"...same"))

    assert capture.payload(1) == capture.payload(2) == b"same"
    assert capture.datagram(1) == Datagram.from_record(2, records[0], b"same", {})
    assert capture.datagram(2) == Datagram.from_record(3, records[1], b"same", {})


def test_rows_may_share_one_payload(capture: Capture) -> None:
    records = np.zeros(3, RECORD)
    records["length"] = 5
    capture.append(Batch(records, b"hello"))
    assert [capture.payload(row) for row in range(3)] == [b"hello"] * 3


@pytest.mark.parametrize("limits", [replace(NO_RESERVE, segment_rows=ROWS)], ids=["some"])
@pytest.mark.parametrize("start", [0, 1, 70_000])
def test_a_batch_goes_over_the_border_of_segments(capture: Capture, start: int) -> None:
    full = np.zeros(ROWS - 2, RECORD)
    capture.append(Batch(full, b""))
    rows = [Row(b"%d" % number * number, time=number) for number in range(6)]

    capture.append(batch_of(rows, start=start))

    assert len(capture) == ROWS + 4
    for place, row in enumerate(rows, ROWS - 2):
        datagram = capture.datagram(place)
        assert (datagram.payload, datagram.time) == (row.payload, row.time)
        assert datagram.number == place + 1


@short_segments
def test_a_batch_may_be_longer_than_segments(capture: Capture) -> None:
    capture.append(numbered(0, 100))
    assert [row.time for row in rows_of(capture)] == list(range(100))


@pytest.mark.parametrize("limits", [replace(NO_RESERVE, segment_bytes=0)], ids=["small"])
def test_a_segment_holds_one_of_the_longest_payloads_at_least(capture: Capture) -> None:
    rows = [Row(bytes([number]) * (LONGEST - number)) for number in range(5)]
    capture.append(batch_of(rows, start=7, gap=3))
    assert rows_of(capture) == list(chunked_rows(capture).values()) == rows


def test_the_longest_payloads_are_kept_whole(capture: Capture) -> None:
    payloads = [bytes([number]) * LONGEST for number in range(8)]
    capture.append(batch_of([Row(b"")]))
    for payload in payloads:
        capture.append(batch_of([Row(payload), Row(b"")], start=9))
    assert [capture.payload(row) for row in range(1, 17, 2)] == payloads
    assert [capture.payload(row) for row in range(0, 17, 2)] == [b""] * 9


def test_a_segment_of_payloads_stays_in_reach_of_an_offset() -> None:
    reach = int(np.iinfo(RECORD["offset"]).max) + 1
    assert Limits().segment_bytes <= reach
    _, block_bytes = segment_shape(Limits(segment_bytes=1 << 60), 1 << 60)
    assert block_bytes <= reach


def test_a_payload_outside_of_its_block_is_refused(capture: Capture) -> None:
    records = np.zeros(2, RECORD)
    records["offset"], records["length"] = [0, 4], 5
    with pytest.raises(ValueError, match="outside of its block of 8 bytes"):
        capture.append(Batch(records, b"too much"))
    assert len(capture) == 0
    capture.append(numbered(0, 2))
    assert [row.time for row in rows_of(capture)] == [0, 1]


def test_a_block_may_be_used_again_after_append(capture: Capture) -> None:
    block = bytearray(b"first")
    records: Records = np.zeros(1, RECORD)
    records["length"] = 5
    capture.append(Batch(records, memoryview(block)))
    block[:] = b"other"
    records["length"] = 1
    assert capture.payload(0) == b"first"


@pytest.mark.parametrize("rows", [0, 3])
def test_a_row_that_is_not_there_is_an_index_error(capture: Capture, rows: int) -> None:
    capture.append(numbered(0, rows))
    for missing in (-1, -rows - 1, rows, 1_000_000, -1_000_000):
        with pytest.raises(IndexError):
            capture.datagram(missing)
        with pytest.raises(IndexError):
            capture.payload(missing)


def test_names_of_interfaces_outlive_them(capture: Capture) -> None:
    records = np.zeros(4, RECORD)
    records["interface"] = [1, 7, 9, 0]
    capture.append(Batch(records, b""))
    capture.name_interfaces({1: "lo", 7: "tun0"})
    capture.name_interfaces({1: "lo", 8: "wlan0"})
    names = [capture.datagram(row).interface for row in range(4)]
    assert names == ["lo", "tun0", "#9", ""]
    assert capture.interfaces == {1: "lo", 7: "tun0", 8: "wlan0"}
    capture.clear()
    capture.append(Batch(records, b""))
    assert capture.datagram(1).interface == "tun0"


def test_without_memory_nothing_is_recorded_and_what_was_stays_whole(
    capture: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    capture.append(numbered(0, 3))
    with monkeypatch.context() as patch:
        patch.setattr(segments, "copy_rows", fail)
        with pytest.raises(MemoryError):
            capture.append(numbered(3, 3))
    assert len(capture) == capture.received == 3
    capture.append(numbered(6, 2))
    assert [row.time for row in rows_of(capture)] == [0, 1, 2, 6, 7]
    assert [row.payload for row in rows_of(capture)] == [NUMBER.pack(n) for n in (0, 1, 2, 6, 7)]
    assert capture.received == 5


def test_without_memory_for_a_segment_nothing_is_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError

    capture = Capture()
    with monkeypatch.context() as patch:
        patch.setattr(np, "empty", fail)
        with pytest.raises(MemoryError):
            capture.append(numbered(0, 3))
    assert len(capture) == 0
    capture.append(numbered(3, 1))
    assert [row.time for row in rows_of(capture)] == [3]


def test_chunks_are_the_columns_of_rows_that_stand_together(capture: Capture) -> None:
    capture.name_interfaces({3: "eth0"})
    capture.append(numbered(0, 10))
    capture.append(batch_of([Row(b"", 10), Row(b"end", 11)]))
    first, second, third = capture.chunks(2, 99, 4)
    assert [(chunk.first, len(chunk)) for chunk in (first, second, third)] == [
        (2, 4),
        (6, 4),
        (10, 2),
    ]
    assert [chunk.before for chunk in (first, second, third)] == [1, 5, 9]
    assert first.records["time"].tolist() == [2, 3, 4, 5]
    assert first.interfaces == {3: "eth0"}
    end = int(third.records["offset"][1])
    assert third.block[end:].tobytes() == b"end"
    assert next(capture.chunks(0, 1)).before is None


@pytest.mark.parametrize(("start", "stop"), [(0, 0), (5, 5), (7, 3), (10, 20), (-9, 0)])
def test_there_are_no_chunks_of_no_rows(capture: Capture, start: int, stop: int) -> None:
    assert list(capture.chunks(0, 9)) == []
    capture.append(numbered(0, 10))
    assert list(capture.chunks(start, stop)) == []


@short_segments
def test_a_chunk_lies_in_one_segment_and_copies_nothing(capture: Capture) -> None:
    capture.append(numbered(0, 40))
    chunks = list(capture.chunks(-3, 99))
    assert [(chunk.first, len(chunk)) for chunk in chunks] == [(0, 16), (16, 16), (32, 8)]
    assert [chunk.before for chunk in chunks] == [None, 15, 31]
    again = list(capture.chunks(0, 40))
    for chunk, same in zip(chunks, again, strict=True):
        assert np.shares_memory(chunk.records, same.records)
        assert np.shares_memory(chunk.block, same.block)
        assert not chunk.block.flags.owndata


def test_what_a_reader_holds_outlives_the_capture(capture: Capture) -> None:
    capture.append(numbered(0, 10))
    (chunk,) = capture.chunks(0, 10)
    capture.clear()
    capture.append(numbered(50, 10))
    capture.close()
    assert chunk.records["time"].tolist() == list(range(10))
    assert chunk.block.tobytes() == b"".join(map(NUMBER.pack, range(10)))


def test_the_time_of_a_row_is_told_without_its_payload(capture: Capture) -> None:
    capture.append(numbered(50, 3))
    assert [capture.time(row) for row in range(3)] == [50, 51, 52]
    with pytest.raises(IndexError):
        capture.time(3)
