"""What an earlier run left behind, and how much of it can be read."""

from __future__ import annotations

import contextlib
import enum
from bisect import bisect_left
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bcastgui.capture.files import Bytes, map_file
from bcastgui.capture.folder import CaptureInUseError, Folder, started_at
from bcastgui.capture.records import RECORD, Delivery, Direction, Records
from bcastgui.capture.segments import DiskSegment, Mapped, payloads_file, rows_file

_LATEST = 1 << 62
"""In ns, which is in the year 2116. A machine without a clock begins in 1970."""

_VERSIONS = (4, 6)


@dataclass(frozen=True, slots=True)
class Leftover:
    """A capture that no running program has. ``rows`` and ``size``, in bytes, are as its files
    say, and include what may be damaged."""

    path: Path
    started: datetime
    rows: int
    size: int


class Harm(enum.Enum):
    """What can be wrong with rows that were recorded once."""

    MISSING = "missing"  # in no file: it was cut, or is gone, or they were in memory only
    INVALID = "invalid"  # no rows as a capture writes them
    WITHOUT_PAYLOAD = "without payload"  # the file of the payloads was cut, or is gone


@dataclass(frozen=True, slots=True)
class Damage:
    """``rows`` rows of the segment that begins with row ``first`` cannot be read."""

    first: int
    rows: int
    harm: Harm


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


def read_segments(folder: Folder, mapped: Mapped) -> tuple[list[DiskSegment], list[Damage]]:
    """The segments in ``folder`` with what is sound in them, and what is not. Raises OSError.

    The next row has the number after the last segment. Looks at every row; a million take 0.1 s.
    """
    segments, damages = [], []
    firsts = folder.firsts()
    for first, following in zip(firsts, [*firsts[1:], None], strict=True):
        segment = DiskSegment(folder.segment(first), mapped, first)
        damages += _examine(segment, following)
        segments.append(segment)
    # One that was just begun: the next one, which begins with the same row, takes its place.
    while segments and _is_blank(segments[-1]):
        segments.pop().remove()
    return segments, damages


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
        return Leftover(path, started, rows, sum(size for _, size in measures))
    finally:
        folder.release()


def _measure(segment: Path) -> tuple[int, int]:
    """How many rows a segment has, and how many bytes it takes, by looking at few of them."""
    records = _records(rows_file(segment))
    # A segment that was not sealed ends in a hole, and rows are written from first to last.
    rows = bisect_left(range(len(records)), True, key=lambda row: not records["version"][row])
    if not rows:
        return 0, 0
    last = records[rows - 1]
    return rows, rows * RECORD.itemsize + int(last["offset"]) + int(last["length"])


def _examine(segment: DiskSegment, following: int | None) -> list[Damage]:
    """Fill in what ``segment`` has, up to row ``following``, where the next one begins."""
    in_file = _records(rows_file(segment.path))
    block_size = _size(payloads_file(segment.path))
    written = in_file["version"].nonzero()[0]
    count = int(written[-1]) + 1 if len(written) else 0
    expected = count if following is None else following - segment.first
    records = in_file[: min(count, expected)]

    valid = _valid(records, block_size)
    ends = _ends(records)
    if following is not None and len(in_file) == len(records) == expected:
        # It was sealed, where its last payload ends.
        valid[-1:] &= ends[-1:] >= block_size
    needed = np.where(records["length"] > 0, ends, 0)
    sound = valid & (needed <= block_size)
    segment.count = len(records)
    segment.sound = None if sound.all() else sound
    segment.used = int(needed[sound].max(initial=0))
    segment.received = int(np.count_nonzero(sound & (records["direction"] == Direction.RECEIVED)))

    counts = {
        Harm.MISSING: expected - len(records),
        Harm.INVALID: int(np.count_nonzero(~valid)),
        Harm.WITHOUT_PAYLOAD: int(np.count_nonzero(valid & ~sound)),
    }
    return [Damage(segment.first, rows, harm) for harm, rows in counts.items() if rows]


def _is_blank(segment: DiskSegment) -> bool:
    """Whether it has no rows; those that cannot be read now may be readable later."""
    path = rows_file(segment.path)
    return not segment.count and (not path.exists() or _size(path) >= 0)


def _valid(records: Records, block_size: int) -> npt.NDArray[np.bool_]:
    """Which rows are as a capture writes them."""
    if not len(records):
        return np.zeros(0, bool)
    possible: npt.NDArray[np.bool_] = (
        np.isin(records["version"], _VERSIONS)
        & (records["direction"] <= max(Direction))
        & (records["delivery"] <= max(Delivery))
        & (records["echo"].view(np.uint8) <= 1)
        & (records["time"] >= 0)
        & (records["time"] < _LATEST)
    )
    # Payloads touch, so a row that is right about its own begins where the one before ends, or
    # ends where the one after begins.
    starts, ends = records["offset"].astype(np.int64), _ends(records)
    linked = starts[1:] == ends[:-1]
    begins_right = np.append(starts[0] == 0, linked)
    ends_right = np.append(linked, ends[-1] == block_size)
    # One whose neighbour is right on its other side has the wrong length itself.
    wrong_length = np.append(~ends_right[:-1] & ends_right[1:] & possible[1:], False)
    valid: npt.NDArray[np.bool_] = possible & (begins_right | ends_right) & ~wrong_length
    return valid


def _ends(records: Records) -> npt.NDArray[np.int64]:
    ends: npt.NDArray[np.int64] = records["offset"].astype(np.int64) + records["length"]
    return ends


def _records(path: Path) -> Records:
    """The whole rows in a file, none when it cannot be read."""
    try:
        content: Bytes = map_file(path)
    except OSError:
        content = np.empty(0, np.uint8)
    return content[: len(content) // RECORD.itemsize * RECORD.itemsize].view(RECORD)


def _size(path: Path) -> int:
    """How long a file is; less than nothing when it cannot be read."""
    try:
        return len(map_file(path))
    except OSError:
        return -1
