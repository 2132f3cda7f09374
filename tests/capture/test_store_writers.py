"""Whoever appends and reads at the same time, nobody sees half of a row, and none is lost."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bcastgui.capture.records import Batch, Direction
from bcastgui.capture.retention import LEAST_DISK
from bcastgui.capture.store import Capture
from tests.capture.samples import (
    NO_RESERVE,
    NUMBER,
    PATIENCE,
    Row,
    batch_of,
    numbered,
    rows_of,
    run_together,
    short_segments,
)


@pytest.fixture
def eager_switching() -> Iterator[None]:
    """Let threads change places far more often than they would."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


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
