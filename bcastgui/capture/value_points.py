"""Points: numbers with their times, and as many of them as a chart can show."""

from __future__ import annotations

from collections import deque
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.sight import Sight

MOST_POINTS = 1_000_000
"""How many a Points keeps, of 24 bytes each."""

POINT = np.dtype([("time", "<i8"), ("value", "<f8"), ("row", "<i8")])
"""``time`` is in ns since 1970 UTC; ``row`` is that of the capture, from 0."""

PointArray: TypeAlias = npt.NDArray[np.void]
"""An array of POINT."""

_BLOCK = 16_384


class Points:
    """The newest MOST_POINTS of the numbers that were added, in the order of their rows."""

    def __init__(self) -> None:
        self._blocks: deque[PointArray] = deque()
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def is_full(self) -> bool:
        """Whether there is no room for older ones."""
        return self._count >= MOST_POINTS

    @property
    def ends(self) -> tuple[int, int] | None:
        """The times of the first and the last row, in ns since 1970 UTC; None without any."""
        if not self._count:
            return None
        return int(self._blocks[0]["time"][0]), int(self._blocks[-1]["time"][-1])

    def add_newer(self, points: PointArray) -> None:
        """Add points of later rows, and forget the oldest of what is too much."""
        if not len(points):
            return
        if self._blocks and len(self._blocks[-1]) + len(points) <= _BLOCK:
            self._blocks[-1] = np.concatenate((self._blocks[-1], points))
        else:
            self._blocks.append(points)
        self._count += len(points)
        while self._count - len(self._blocks[0]) >= MOST_POINTS:
            self._count -= len(self._blocks.popleft())

    def add_older(self, points: PointArray) -> None:
        """Add points of earlier rows, of which the oldest are left out where there is no room."""
        room = MOST_POINTS - self._count
        points = points[max(len(points) - room, 0) :]
        if not len(points):
            return
        if self._blocks and len(self._blocks[0]) + len(points) <= _BLOCK:
            self._blocks[0] = np.concatenate((points, self._blocks[0]))
        else:
            self._blocks.appendleft(points)
        self._count += len(points)

    def forget_before(self, row: int) -> None:
        """Forget the points of the rows before ``row``."""
        while self._blocks and self._blocks[0]["row"][0] < row:
            block = self._blocks.popleft()
            kept = block[np.searchsorted(block["row"], row) :]
            self._count -= len(block) - len(kept)
            if len(kept):
                self._blocks.appendleft(kept.copy())

    def shown(self, sight: Sight) -> tuple[PointArray, bool]:
        """The points in ``sight`` by time, with one on either side, and whether these are all.

        Where there are many, they are the lowest and the highest of each column.
        """
        points = self._near(sight)
        times = points["time"]
        if (times[1:] < times[:-1]).any():
            points = points[np.argsort(times, kind="stable")]
        first, last = np.searchsorted(points["time"], (sight.start, sight.stop))
        before, after = points[max(first - 1, 0) : first], points[last : last + 1]
        inside = points[first:last]
        is_exact = len(inside) <= 2 * sight.columns
        chosen = inside if is_exact else inside[_extremes(inside, sight)]
        return np.concatenate((before, chosen, after)), is_exact

    def _near(self, sight: Sight) -> PointArray:
        """All points in ``sight``, and at least one before and after, if there are any."""
        near: list[PointArray] = []
        before: PointArray | None = None
        after: PointArray | None = None
        for block in self._blocks:
            earliest, latest = block["time"].min(), block["time"].max()
            if latest < sight.start:
                before = block[-1:]
            elif earliest >= sight.stop:
                after = block[:1] if after is None else after
            else:
                near.append(block)
        parts = [part for part in (before, *near, after) if part is not None]
        return np.concatenate(parts) if parts else np.empty(0, POINT)


def _extremes(points: PointArray, sight: Sight) -> npt.NDArray[np.int64]:
    """The places of the first of the lowest and of the highest in each column of ``sight``."""
    width = max((sight.stop - sight.start) // sight.columns, 1)
    columns = (points["time"] - sight.start) // width
    starts = np.flatnonzero(np.diff(columns, prepend=-1))
    lengths = np.diff(starts, append=len(points))
    places = []
    for extreme in (np.minimum, np.maximum):
        found = np.repeat(extreme.reduceat(points["value"], starts), lengths)
        hits = np.flatnonzero(points["value"] == found)
        places.append(hits[np.flatnonzero(np.diff(columns[hits], prepend=-1))])
    return np.unique(np.concatenate(places))
