"""Rows on disk outlive the capture when they are kept, and the oldest go at a limit."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.records import Direction
from bcastgui.capture.recovery import recoverable
from bcastgui.capture.retention import LEAST_DISK
from bcastgui.capture.segments import RowGoneError
from bcastgui.capture.store import Capture
from tests.capture.samples import (
    NO_RESERVE,
    SHORT,
    chunked_rows,
    numbered,
    rows_of,
)


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
