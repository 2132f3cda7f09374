"""A capture gives back what was appended, whoever appends and reads at the same time."""

from __future__ import annotations

import struct
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import store
from bcastgui.capture.records import RECORD, Batch, Datagram, Delivery, Direction, Records
from bcastgui.capture.store import SEGMENT_ROWS, Capture

LONGEST = 65_527
PATIENCE = 10.0
NUMBER = struct.Struct("<q")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the plain list that a capture is held against."""

    payload: bytes
    time: int = 0
    direction: Direction = Direction.RECEIVED


Rows: TypeAlias = list[Row]

plain_rows = st.lists(
    st.builds(
        Row,
        payload=st.binary(max_size=40),
        time=st.integers(-(2**63), 2**63 - 1),
        direction=st.sampled_from(Direction),
    ),
    max_size=12,
)


def batch_of(rows: Rows, start: int = 0, gap: int = 0) -> Batch:
    """The rows as a reader gives them, with ``start`` bytes before and ``gap`` between them."""
    records = np.zeros(len(rows), RECORD)
    block = bytearray(b"\xaa" * start)
    for record, row in zip(records, rows, strict=True):
        record["time"] = row.time
        record["direction"] = row.direction
        record["offset"] = len(block)
        record["length"] = len(row.payload)
        block += row.payload + b"\xbb" * gap
    return Batch(records, memoryview(block))


def numbered(first: int, count: int) -> Batch:
    """Rows whose time is their number and whose payload says the same."""
    return batch_of([Row(NUMBER.pack(n), time=n) for n in range(first, first + count)])


def rows_of(capture: Capture) -> Rows:
    datagrams = [capture.datagram(row) for row in range(len(capture))]
    assert [datagram.number for datagram in datagrams] == list(range(1, len(capture) + 1))
    return [Row(d.payload, d.time, d.direction) for d in datagrams]


def run_together(*tasks: Callable[[], None]) -> None:
    """Run each task on a thread of its own, and raise the first error of any of them."""
    errors: list[BaseException] = []

    def guarded(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:  # noqa: BLE001 - raised again below
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    if errors:
        raise errors[0]


@pytest.fixture
def short_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "SEGMENT_ROWS", 16)


@pytest.fixture
def eager_switching() -> Iterator[None]:
    """Let threads change places far more often than they would."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_a_new_capture_is_empty() -> None:
    capture = Capture()
    assert len(capture) == capture.received == 0


@given(
    steps=st.lists(
        st.tuples(plain_rows, st.integers(0, 100), st.integers(0, 9)) | st.just("clear"),
        max_size=12,
    )
)
def test_it_holds_what_a_plain_list_would(steps: list[tuple[Rows, int, int] | str]) -> None:
    expected: Rows = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "SEGMENT_ROWS", 5)
        capture = Capture()
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
    assert capture.received == sum(row.direction is Direction.RECEIVED for row in expected)


def test_every_column_is_kept() -> None:
    records = np.frombuffer(bytes(range(64)) * 2, RECORD).copy()
    records["offset"], records["length"] = 3, 4
    records["direction"], records["delivery"] = Direction.SENT, Delivery.MULTICAST
    capture = Capture()
    capture.append(batch_of([Row(b"before")]))
    capture.append(Batch(records, b"...same"))

    assert capture.payload(1) == capture.payload(2) == b"same"
    assert capture.datagram(1) == Datagram.from_record(2, records[0], b"same", {})
    assert capture.datagram(2) == Datagram.from_record(3, records[1], b"same", {})


def test_rows_may_share_one_payload() -> None:
    records = np.zeros(3, RECORD)
    records["length"] = 5
    capture = Capture()
    capture.append(Batch(records, b"hello"))
    assert [capture.payload(row) for row in range(3)] == [b"hello"] * 3


@pytest.mark.parametrize("start", [0, 1, 70_000])
def test_a_batch_goes_over_the_border_of_segments(start: int) -> None:
    capture = Capture()
    full = np.zeros(SEGMENT_ROWS - 2, RECORD)
    capture.append(Batch(full, b""))
    rows = [Row(b"%d" % number * number, time=number) for number in range(6)]

    capture.append(batch_of(rows, start=start))

    assert len(capture) == SEGMENT_ROWS + 4
    for place, row in enumerate(rows, SEGMENT_ROWS - 2):
        datagram = capture.datagram(place)
        assert (datagram.payload, datagram.time) == (row.payload, row.time)
        assert datagram.number == place + 1


def test_a_batch_may_be_longer_than_segments(short_segments: None) -> None:
    capture = Capture()
    capture.append(numbered(0, 100))
    assert [row.time for row in rows_of(capture)] == list(range(100))


def test_the_longest_payloads_are_kept_whole() -> None:
    payloads = [bytes([number]) * LONGEST for number in range(8)]
    capture = Capture()
    capture.append(batch_of([Row(b"")]))
    for payload in payloads:
        capture.append(batch_of([Row(payload), Row(b"")], start=9))
    assert [capture.payload(row) for row in range(1, 17, 2)] == payloads
    assert [capture.payload(row) for row in range(0, 17, 2)] == [b""] * 9


def test_a_full_segment_of_the_longest_payloads_stays_in_reach_of_an_offset() -> None:
    reach = int(np.iinfo(RECORD["offset"]).max) + 1
    assert SEGMENT_ROWS * int(np.iinfo(RECORD["length"]).max) < reach


def test_a_block_may_be_used_again_after_append() -> None:
    block = bytearray(b"first")
    records: Records = np.zeros(1, RECORD)
    records["length"] = 5
    capture = Capture()
    capture.append(Batch(records, memoryview(block)))
    block[:] = b"other"
    records["length"] = 1
    assert capture.payload(0) == b"first"


@pytest.mark.parametrize("rows", [0, 3])
def test_a_row_that_is_not_there_is_an_index_error(rows: int) -> None:
    capture = Capture()
    capture.append(numbered(0, rows))
    for missing in (-1, -rows - 1, rows, SEGMENT_ROWS, -SEGMENT_ROWS):
        with pytest.raises(IndexError):
            capture.datagram(missing)
        with pytest.raises(IndexError):
            capture.payload(missing)


def test_a_cleared_row_is_an_index_error() -> None:
    capture = Capture()
    capture.append(numbered(0, 9))
    capture.clear()
    assert len(capture) == capture.received == 0
    capture.append(numbered(50, 1))
    assert [row.time for row in rows_of(capture)] == [50]
    with pytest.raises(IndexError):
        capture.datagram(1)


def test_names_of_interfaces_outlive_them() -> None:
    records = np.zeros(4, RECORD)
    records["interface"] = [1, 7, 9, 0]
    capture = Capture()
    capture.append(Batch(records, b""))
    capture.name_interfaces({1: "lo", 7: "tun0"})
    capture.name_interfaces({1: "lo", 8: "wlan0"})
    names = [capture.datagram(row).interface for row in range(4)]
    assert names == ["lo", "tun0", "#9", ""]
    capture.clear()
    capture.append(Batch(records, b""))
    assert capture.datagram(1).interface == "tun0"


def test_what_others_append_meanwhile_comes_after_what_the_first_appends() -> None:
    capture = Capture()
    sent = [Row(b"ping", 1, Direction.SENT)]
    block = bytearray(b"ping")
    echo = batch_of([Row(b"ping", 2)])
    with capture.writing():
        receiver = threading.Thread(target=capture.append, args=(Batch(echo.records, block),))
        receiver.start()
        receiver.join(PATIENCE)
        assert not receiver.is_alive()
        assert len(capture) == 0
        block[:] = b"gone"
        echo.records["time"] = 0
        capture.append(batch_of(sent))
        assert len(capture) == 1
    assert rows_of(capture) == [*sent, Row(b"ping", 2)]
    assert capture.received == 1


def test_what_was_held_back_is_recorded_also_after_an_error() -> None:
    capture = Capture()

    def fail() -> None:
        with capture.writing():
            run_together(lambda: capture.append(numbered(0, 3)))
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - its own, whatever it says
        fail()
    assert len(capture) == 3
    capture.append(numbered(3, 1))
    assert [row.time for row in rows_of(capture)] == [0, 1, 2, 3]


def test_clear_does_not_wait_and_takes_also_what_is_held_back() -> None:
    capture = Capture()
    capture.append(numbered(0, 3))
    with capture.writing():
        run_together(lambda: capture.append(numbered(3, 3)))
        run_together(capture.clear)
        capture.append(numbered(6, 1))
    assert [row.time for row in rows_of(capture)] == [6]


def test_a_second_one_who_writes_waits_for_its_turn() -> None:
    capture = Capture()
    entered = threading.Event()

    def second() -> None:
        with capture.writing():
            entered.set()
            capture.append(numbered(1, 1))

    thread = threading.Thread(target=second)
    with capture.writing():
        thread.start()
        assert not entered.wait(0.05)
        capture.append(numbered(0, 1))
    thread.join(PATIENCE)
    assert entered.is_set()
    assert [row.time for row in rows_of(capture)] == [0, 1]


class _FullBlock(bytearray):
    """A block of payloads for which there is no more memory."""

    def __iadd__(self, more: object) -> _FullBlock:
        raise MemoryError


def test_without_memory_nothing_is_recorded_and_what_was_stays_whole() -> None:
    capture = Capture()
    capture.append(numbered(0, 3))
    segment = capture._segments[0]
    block, segment._block = segment._block, _FullBlock(segment._block)
    with pytest.raises(MemoryError):
        capture.append(numbered(3, 3))
    assert len(capture) == capture.received == 3
    segment._block = block
    capture.append(numbered(6, 2))
    assert [row.time for row in rows_of(capture)] == [0, 1, 2, 6, 7]
    assert [row.payload for row in rows_of(capture)] == [NUMBER.pack(n) for n in (0, 1, 2, 6, 7)]
    assert capture.received == 5


@pytest.mark.usefixtures("short_segments", "eager_switching")
def test_readers_see_only_whole_rows_while_one_writes() -> None:
    capture = Capture()
    total = 4_000
    done = threading.Event()

    def write() -> None:
        try:
            first = 0
            while first < total:
                count = min(1 + first % 37, total - first)
                capture.append(numbered(first, count))
                first += count
        finally:
            done.set()

    def read() -> None:
        seen = 0
        while not done.is_set():
            length = len(capture)
            assert length >= seen
            seen = length
            for row in {0, length // 2, length - 1} if length else ():
                datagram = capture.datagram(row)
                assert datagram.time == row
                assert capture.payload(row) == datagram.payload == NUMBER.pack(row)

    run_together(write, read, read, read)
    assert [row.time for row in rows_of(capture)] == list(range(total))


@pytest.mark.usefixtures("short_segments", "eager_switching")
def test_two_writers_lose_nothing_and_keep_their_order() -> None:
    capture = Capture()
    total = 1_500

    def write(first: int) -> None:
        for number in range(first, first + total, 5):
            capture.append(numbered(number, 5))

    def write_in_turns(first: int) -> None:
        for number in range(first, first + total, 5):
            with capture.writing():
                capture.append(numbered(number, 3))
                capture.append(numbered(number + 3, 2))

    run_together(lambda: write(0), lambda: write_in_turns(total))
    times = [row.time for row in rows_of(capture)]
    assert capture.received == len(times) == 2 * total
    assert [time for time in times if time < total] == list(range(total))
    assert [time for time in times if time >= total] == list(range(total, 2 * total))
    fives = [times[start : start + 5] for start in range(0, 2 * total, 5)]
    assert all(five == list(range(five[0], five[0] + 5)) for five in fives)


@pytest.mark.usefixtures("short_segments", "eager_switching")
def test_readers_see_whole_rows_or_none_while_it_is_cleared() -> None:
    capture = Capture()
    done = threading.Event()

    def write() -> None:
        try:
            for round_ in range(400):
                capture.append(numbered(round_ * 100, 40))
                capture.clear()
                capture.append(numbered(round_ * 100, 1))
                capture.clear()
        finally:
            done.set()

    def read() -> None:
        while not done.is_set():
            for row in (0, 20, 39):
                try:
                    datagram = capture.datagram(row)
                except IndexError:
                    continue
                assert datagram.time % 100 == row
                assert datagram.payload == NUMBER.pack(datagram.time)

    run_together(write, read, read)
