"""What is cleared is gone at once, and comes back when that is undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.retention import LEAST_DISK
from bcastgui.capture.store import Capture
from tests.capture.samples import (
    NO_RESERVE,
    SHORT,
    chunked_rows,
    numbered,
    rows_of,
    short_segments,
)


def test_a_cleared_row_is_an_index_error(capture: Capture) -> None:
    capture.append(numbered(0, 9))
    capture.clear()
    assert len(capture) == capture.received == 0
    capture.append(numbered(50, 1))
    assert [row.time for row in rows_of(capture)] == [50]
    with pytest.raises(IndexError):
        capture.datagram(1)


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
