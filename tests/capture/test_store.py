"""A capture gives back what was appended, whoever appends and reads at the same time."""

from __future__ import annotations

import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import segments
from bcastgui.capture.annotations import Annotations
from bcastgui.capture.records import RECORD, Batch, Datagram, Delivery, Direction, Records
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.retention import LEAST_DISK, Limits, segment_shape
from bcastgui.capture.segments import RowGoneError
from bcastgui.capture.store import Capture
from tests.capture.samples import (
    NO_RESERVE,
    NUMBER,
    PATIENCE,
    Row,
    Rows,
    batch_of,
    chunked_rows,
    numbered,
    rows_of,
    run_together,
)

LONGEST = 65_527
ROWS = 100
SHORT = replace(NO_RESERVE, segment_rows=16)

plain_rows = st.lists(
    st.builds(
        Row,
        payload=st.binary(max_size=40),
        time=st.integers(-(2**63), 2**63 - 1),
        direction=st.sampled_from(Direction),
    ),
    max_size=12,
)


@pytest.fixture(params=["memory", "disk"])
def directory(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    """Where the capture is: every test runs for both."""
    return tmp_path if request.param == "disk" else None


@pytest.fixture
def limits() -> Limits:
    return NO_RESERVE


@pytest.fixture
def capture(directory: Path | None, limits: Limits) -> Iterator[Capture]:
    capture = Capture(directory, limits)
    yield capture
    assert capture.status.failure is None
    capture.close()


short_segments = pytest.mark.parametrize("limits", [SHORT], ids=["short"])


@pytest.fixture
def eager_switching() -> Iterator[None]:
    """Let threads change places far more often than they would."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


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


def test_a_cleared_row_is_an_index_error(capture: Capture) -> None:
    capture.append(numbered(0, 9))
    capture.clear()
    assert len(capture) == capture.received == 0
    capture.append(numbered(50, 1))
    assert [row.time for row in rows_of(capture)] == [50]
    with pytest.raises(IndexError):
        capture.datagram(1)


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


def test_what_others_append_meanwhile_comes_after_what_the_first_appends(capture: Capture) -> None:
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


def test_what_was_held_back_is_recorded_also_after_an_error(capture: Capture) -> None:
    def fail() -> None:
        with capture.writing():
            run_together(lambda: capture.append(numbered(0, 3)))
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - its own, whatever it says
        fail()
    assert len(capture) == 3
    capture.append(numbered(3, 1))
    assert [row.time for row in rows_of(capture)] == [0, 1, 2, 3]


def test_clear_does_not_wait_and_takes_also_what_is_held_back(capture: Capture) -> None:
    capture.append(numbered(0, 3))
    with capture.writing():
        run_together(lambda: capture.append(numbered(3, 3)))
        run_together(capture.clear)
        capture.append(numbered(6, 1))
    assert [row.time for row in rows_of(capture)] == [6]


def test_a_second_one_who_writes_waits_for_its_turn(capture: Capture) -> None:
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


@short_segments
@pytest.mark.usefixtures("eager_switching")
def test_readers_see_only_whole_rows_while_one_writes(capture: Capture) -> None:
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


@short_segments
@pytest.mark.usefixtures("eager_switching")
def test_two_writers_lose_nothing_and_keep_their_order(capture: Capture) -> None:
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


@short_segments
@pytest.mark.usefixtures("eager_switching")
def test_readers_see_whole_rows_or_none_while_it_is_cleared(
    capture: Capture, directory: Path | None
) -> None:
    rounds = 100 if directory else 400
    done = threading.Event()

    def write() -> None:
        try:
            for round_ in range(rounds):
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


@short_segments
@pytest.mark.usefixtures("eager_switching")
def test_chunks_hold_only_whole_rows_while_one_writes_and_clears(capture: Capture) -> None:
    done = threading.Event()

    def write() -> None:
        try:
            for round_ in range(60):
                for first in range(0, 50, 5):
                    capture.append(numbered(round_ * 100 + first, 5))
                capture.clear()
        finally:
            done.set()

    def read() -> None:
        while not done.is_set():
            for chunk in capture.chunks(0, 100, 7):
                times = chunk.records["time"]
                assert (times % 100 == np.arange(chunk.first, chunk.first + len(chunk))).all()
                start = int(chunk.records["offset"][0])
                assert chunk.block[start:].view("<i8").tolist() == times.tolist()

    run_together(write, read, read)


def test_rows_are_on_disk_where_only_the_user_can_read_them(tmp_path: Path) -> None:
    capture = Capture(tmp_path / "captures", NO_RESERVE)
    assert list(tmp_path.iterdir()) == []
    capture.append(numbered(0, 10))
    (folder,) = (tmp_path / "captures").iterdir()
    assert folder.stat().st_mode & 0o777 == folder.parent.stat().st_mode & 0o777 == 0o700
    files = list(folder.iterdir())
    assert len(files) == 4
    assert {path.stat().st_mode & 0o777 for path in files} == {0o600}
    status = capture.status
    assert (status.disk_rows, status.disk_bytes) == (10, 10 * (64 + 8))
    assert (status.memory_rows, status.expired, status.lost) == (0, 0, 0)
    capture.close()
    assert list((tmp_path / "captures").iterdir()) == []


def test_a_disk_capture_that_is_closed_is_empty(tmp_path: Path) -> None:
    capture = Capture(tmp_path, NO_RESERVE)
    capture.append(numbered(0, 10))
    capture.close()
    assert len(capture) == capture.first_row == 0
    with pytest.raises(IndexError):
        capture.payload(0)
    capture.append(numbered(0, 1))
    assert capture.status.memory_rows == 1
    capture.close()
    assert list(tmp_path.iterdir()) == []


def test_what_was_cleared_is_not_kept(tmp_path: Path) -> None:
    capture = Capture(tmp_path, SHORT)
    capture.append(numbered(0, 100))
    capture.clear()
    capture.append(numbered(0, 1))
    capture.close(keep=True)
    (folder,) = tmp_path.iterdir()
    assert [path.stem for path in folder.glob("*.rows")] == [f"{100:015}"]


@short_segments
def test_what_was_cleared_comes_back_before_what_has_come_since(capture: Capture) -> None:
    capture.append(numbered(0, 40))
    capture.clear()
    assert (len(capture), capture.received, capture.first_row) == (0, 0, 0)
    capture.append(numbered(40, 25))
    assert (len(capture), capture.received, capture.first_row) == (25, 25, 0)
    assert [row.time for row in rows_of(capture)] == list(range(40, 65))
    assert next(capture.chunks(0, 25)).before is None
    assert capture.can_undo_clear
    assert capture.undo_clear() == 40
    capture.append(numbered(65, 5))
    assert (len(capture), capture.received, capture.first_row) == (70, 70, 0)
    assert [row.time for row in rows_of(capture)] == list(range(70))
    assert [row.time for row in chunked_rows(capture, 7).values()] == list(range(70))
    assert capture.undo_clear() == 0


def test_only_the_last_clearing_is_undone(capture: Capture) -> None:
    capture.append(numbered(0, 10))
    capture.clear()
    capture.append(numbered(10, 10))
    capture.clear()
    capture.clear()  # Nothing was there to be cleared.
    capture.append(numbered(20, 5))
    assert capture.status.disk_rows + capture.status.memory_rows == 15
    assert capture.undo_clear() == 10
    assert [row.time for row in rows_of(capture)] == list(range(10, 25))
    assert capture.received == 15


def test_annotations_go_and_come_back_with_their_rows(capture: Capture) -> None:
    capture.append(numbered(0, 10))
    capture.annotate(Annotations(np.array([3, 7]), {3: "three"}))
    capture.clear()
    assert not capture.annotations
    capture.append(numbered(10, 10))
    capture.annotate(Annotations(np.array([0]), {1: "eleven"}))
    assert next(capture.chunks(0, 10)).marks.tolist() == [0]
    capture.undo_clear()
    assert capture.annotations.marks.tolist() == [3, 7, 10]
    assert capture.annotations.comments == {3: "three", 11: "eleven"}


@pytest.mark.parametrize("is_undone", [False, True])
def test_annotations_are_found_again(tmp_path: Path, is_undone: bool) -> None:
    capture = Capture(tmp_path, SHORT)
    capture.append(numbered(0, 40))
    capture.annotate(Annotations(np.array([3]), {3: "Grüße"}))
    capture.clear()
    capture.append(numbered(40, 10))
    capture.annotate(Annotations(np.array([2]), {}))
    if is_undone:
        capture.undo_clear()
    capture.close(keep=True)
    (leftover,) = recoverable(tmp_path)
    again = Capture.open(leftover, SHORT)
    assert again.annotations.marks.tolist() == ([3, 42] if is_undone else [42])
    assert again.annotations.comments == ({3: "Grüße"} if is_undone else {})
    assert again.datagram(42).time == 42
    again.close()
    assert list(tmp_path.iterdir()) == []


def test_what_was_cleared_goes_first_when_room_is_short(tmp_path: Path) -> None:
    capture = Capture(tmp_path, replace(NO_RESERVE, disk=LEAST_DISK))
    for first in range(0, 3_000, 500):
        capture.append(numbered(first, 500, length=1_000))
    capture.clear()
    rounds = 0
    while capture.can_undo_clear:
        assert (capture.status.expired, capture.first_row) == (0, 0)
        capture.append(numbered(0, 100, length=1_000))
        rounds += 1
    assert rounds > 10
    assert capture.status.disk_bytes <= LEAST_DISK
    assert capture.undo_clear() == 0
    capture.close()


def test_the_history_has_what_was_cleared_and_keeps_its_numbers(tmp_path: Path) -> None:
    capture = Capture(tmp_path, SHORT)
    capture.append(numbered(0, 40))
    capture.clear()
    capture.append(numbered(40, 10))
    assert (capture.recorded, len(capture)) == (50, 10)
    chunks = list(capture.history(30, 99))
    assert chunks[0].first == 30
    times = [int(time) for chunk in chunks for time in chunk.records["time"]]
    assert times == list(range(30, 50))
    assert capture.undo_clear() == 40
    assert capture.recorded == 50
    capture.clear()
    capture.clear()
    assert list(capture.history(0, 50)) != []
    capture.append(numbered(50, 1))
    capture.clear()
    assert [chunk.first for chunk in capture.history(0, 99)] == [50]
    capture.close()


def test_what_is_kept_is_opened_again_and_gone_on_with(tmp_path: Path) -> None:
    capture = Capture(tmp_path, SHORT)
    capture.name_interfaces({3: "eth0"})
    records = numbered(0, 40)
    records.records["interface"] = 3
    records.records["direction"][5] = Direction.SENT
    capture.append(records)
    expected = [capture.datagram(row) for row in range(40)]
    capture.close(keep=True)

    (leftover,) = recoverable(tmp_path)
    again = Capture.open(leftover, SHORT)
    assert [again.datagram(row) for row in range(40)] == expected
    assert again.received == 39
    assert again.status.damages == ()
    again.append(numbered(40, 20))
    assert list(chunked_rows(again)) == list(range(60))
    again.close(keep=True)

    (leftover,) = recoverable(tmp_path)
    assert leftover.rows == 60
    last = Capture.open(leftover, SHORT)
    assert [row.time for row in rows_of(last)] == list(range(60))
    last.close()
    assert list(tmp_path.iterdir()) == []


def test_the_oldest_rows_go_at_the_limit_and_the_others_keep_their_numbers(tmp_path: Path) -> None:
    capture = Capture(tmp_path, replace(NO_RESERVE, disk=LEAST_DISK))
    size = 64 + 1_000
    total = 3 * LEAST_DISK // size
    for first in range(0, total, 100):
        capture.append(numbered(first, 100, length=1_000))
        assert capture.status.disk_bytes <= LEAST_DISK
    status = capture.status
    assert capture.first_row == status.expired > total // 2
    assert len(capture) == capture.received == status.expired + status.disk_rows
    assert status.disk_bytes >= LEAST_DISK * 3 // 4
    assert capture.datagram(capture.first_row).time == capture.first_row
    assert next(capture.chunks(0, len(capture))).first == capture.first_row
    for gone in (0, capture.first_row - 1):
        with pytest.raises(RowGoneError):
            capture.datagram(gone)
        with pytest.raises(RowGoneError):
            capture.payload(gone)
    capture.close(keep=True)
    (leftover,) = recoverable(tmp_path)
    again = Capture.open(leftover, NO_RESERVE)
    assert (again.first_row, len(again)) == (status.expired, status.expired + status.disk_rows)
    again.close()


def test_the_limit_can_be_set_at_any_time(tmp_path: Path) -> None:
    capture = Capture(tmp_path, replace(NO_RESERVE, disk=8 * LEAST_DISK))
    for first in range(0, 6_000, 500):
        capture.append(numbered(first, 500, length=1_000))
    assert capture.first_row == 0
    capture.limit_disk(LEAST_DISK)
    capture.append(numbered(6_000, 1))
    assert capture.status.disk_bytes <= LEAST_DISK
    assert capture.status.disk_limit == LEAST_DISK
    assert capture.datagram(6_000).time == 6_000
    capture.clear()
    capture.append(numbered(0, 1))
    assert capture.status.disk_limit == LEAST_DISK
    capture.close()


@pytest.mark.usefixtures("eager_switching")
def test_readers_see_whole_rows_or_none_while_the_oldest_go(tmp_path: Path) -> None:
    capture = Capture(tmp_path, replace(NO_RESERVE, disk=LEAST_DISK))
    done = threading.Event()
    gone = []

    def write() -> None:
        try:
            for first in range(0, 16_000, 50):
                capture.append(numbered(first, 50, length=1_000))
        finally:
            done.set()

    def read() -> None:
        while not done.is_set():
            for row in (capture.first_row, len(capture) // 2, len(capture) - 1):
                try:
                    datagram = capture.datagram(row)
                except IndexError:
                    gone.append(row)
                    continue
                assert datagram.time == row
                assert datagram.payload.startswith(NUMBER.pack(row))

    def read_columns() -> None:
        while not done.is_set():
            for chunk in capture.chunks(0, len(capture), 500):
                own = range(chunk.first, chunk.first + len(chunk))
                assert chunk.records["time"].tolist() == list(own)
                start = int(chunk.records["offset"][-1])
                assert chunk.block[start : start + 8].tobytes() == NUMBER.pack(own[-1])

    run_together(write, read, read_columns)
    assert gone
    assert capture.status.expired > 8_000
    capture.close()
    assert list(tmp_path.iterdir()) == []


def test_the_time_of_a_row_is_told_without_its_payload(capture: Capture) -> None:
    capture.append(numbered(50, 3))
    assert [capture.time(row) for row in range(3)] == [50, 51, 52]
    with pytest.raises(IndexError):
        capture.time(3)


def test_annotations_outlive_a_crash(tmp_path: Path) -> None:
    capture = Capture(tmp_path / "captures", SHORT)
    capture.append(numbered(0, 40))
    capture.annotate(Annotations(np.array([3, 39]), {5: "odd"}))
    # As the files are in the middle of the run.
    shutil.copytree(tmp_path / "captures", tmp_path / "crashed")
    capture.close()
    (leftover,) = recoverable(tmp_path / "crashed")
    again = Capture.open(leftover, SHORT)
    assert again.annotations.marks.tolist() == [3, 39]
    assert again.annotations.comments == {5: "odd"}
    again.close()
    assert list((tmp_path / "crashed").iterdir()) == []
