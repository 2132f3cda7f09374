"""What an earlier run left behind, and how much of it can be read."""

from __future__ import annotations

import contextlib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bcastgui.capture.folder import CaptureInUseError, Folder, started_at
from bcastgui.capture.leftover_segment import LeftoverSegment, read_records
from bcastgui.capture.records import RECORD
from bcastgui.capture.segments import Mapped, rows_file


@dataclass(frozen=True, slots=True)
class Leftover:
    """A capture that no running program has. ``rows`` and ``size``, in bytes, are as its files
    say, and include what may be damaged. ``was_closed`` is False after a crash."""

    path: Path
    started: datetime
    rows: int
    size: int
    was_closed: bool


def recoverable(directory: Path) -> list[Leftover]:
    """The captures in ``directory`` that no running program has, the newest first.

    Looks at a few rows of each. Removes what is there of captures without any row.
    """
    leftovers = []
    with contextlib.suppress(OSError):
        for path in directory.iterdir():
            with contextlib.suppress(CaptureInUseError, OSError):
                leftover = _look_at(path)
                if leftover is not None:
                    leftovers.append(leftover)
    return sorted(leftovers, key=lambda leftover: leftover.started, reverse=True)


def discard(leftover: Leftover) -> None:
    """Remove a capture that nobody wants. Raises CaptureInUseError, or OSError."""
    Folder(leftover.path).remove()


def make_room(directory: Path, captures: int, size: int) -> None:
    """Discard the oldest captures that were closed, but for so many, of so many bytes in all.

    The newest one stays, however large.
    """
    closed = [leftover for leftover in recoverable(directory) if leftover.was_closed]
    taken = 0
    for place, leftover in enumerate(closed):
        taken += leftover.size
        if place and (place >= captures or taken > size):
            # Another window may just have opened it.
            with contextlib.suppress(CaptureInUseError, OSError):
                discard(leftover)


def read_segments(folder: Folder, mapped: Mapped) -> list[LeftoverSegment]:
    """The segments in ``folder``, with few of their rows looked at yet. Raises OSError.

    The next row has the number after the last segment.
    """
    firsts = folder.firsts()
    segments = [
        LeftoverSegment(folder.segment(first), mapped, first, following)
        for first, following in zip(firsts, [*firsts[1:], None], strict=True)
    ]
    # One that was just begun: the next one, which begins with the same row, takes its place.
    while segments and segments[-1].is_blank:
        segments.pop().remove()
    return segments


def examine_all(segments: Iterable[LeftoverSegment]) -> None:
    """Examine each segment, from the last one, which is read first. Ends when they are retired."""
    for segment in reversed(tuple(segments)):
        segment.examine()


def _look_at(path: Path) -> Leftover | None:
    started = started_at(path)
    if started is None or not path.is_dir():
        return None
    folder = Folder(path)
    try:
        measures = [_measure(folder.segment(first)) for first in folder.firsts()]
        rows = sum(rows for rows, _ in measures)
        if not rows:
            folder.remove()
            return None
        size = sum(size for _, size in measures)
        return Leftover(path, started, rows, size, folder.was_closed)
    finally:
        folder.release()


def _measure(segment: Path) -> tuple[int, int]:
    """How many rows a segment has, and how many bytes it takes, by looking at few of them."""
    records = read_records(rows_file(segment))
    # A segment that was not sealed ends in a hole, and rows are written from first to last.
    rows = bisect_left(range(len(records)), True, key=lambda row: not records["version"][row])
    if not rows:
        return 0, 0
    last = records[rows - 1]
    return rows, rows * RECORD.itemsize + int(last["offset"]) + int(last["length"])
