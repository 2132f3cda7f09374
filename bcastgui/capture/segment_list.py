"""SegmentList: the segments of a capture at one moment, for those who read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import attrgetter

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Chunk
from bcastgui.capture.segments import RowGoneError, Segment

_FIRST = attrgetter("first")


class SegmentList:
    """Segments in the order of their rows. Between two of them rows may be missing.

    It never changes, but its last segment grows. Any thread may read; nothing is locked.
    """

    def __init__(self, segments: tuple[Segment, ...] = ()) -> None:
        self.segments = segments

    def find(self, row: int) -> Segment | None:
        """The segment that has row ``row``, None when it is gone or was never there."""
        index = bisect_right(self.segments, row, key=_FIRST) - 1
        if index < 0 or not self.segments[index].has(row):
            return None
        return self.segments[index]

    def chunks(
        self, start: int, stop: int, rows: int, interfaces: Mapping[int, str]
    ) -> Iterator[Chunk]:
        """See Capture.chunks."""
        index = max(0, bisect_right(self.segments, start, key=_FIRST) - 1)
        for segment in self.segments[index:]:
            if segment.first >= stop:
                return
            last = min(stop, segment.stop)
            for first in range(max(start, segment.first), last, rows):
                yield from self._chunks_of(segment, first, min(first + rows, last), interfaces)

    def _chunks_of(
        self, segment: Segment, start: int, stop: int, interfaces: Mapping[int, str]
    ) -> Iterator[Chunk]:
        try:
            columns = segment.columns()
        except RowGoneError:
            return
        for first, last in _sound_runs(segment, start - segment.first, stop - segment.first):
            records = columns.records[first:last]
            end = int(records["offset"][-1]) + int(records["length"][-1])
            # Not beyond: there the file may end before its map does, where reading kills.
            block = columns.block[:end]
            row = segment.first + first
            yield Chunk(row, records, block, self._time_of(row - 1), interfaces)

    def _time_of(self, row: int) -> int | None:
        segment = self.find(row)
        if segment is None:
            return None
        try:
            return int(segment.columns().records["time"][row - segment.first])
        except RowGoneError:
            return None


def _sound_runs(segment: Segment, start: int, stop: int) -> list[tuple[int, int]]:
    """The undamaged rows between two places of a segment, as pairs of first and end."""
    if segment.sound is None:
        return [(start, stop)]
    sound: npt.NDArray[np.bool_] = segment.sound[start:stop]
    edges = np.flatnonzero(np.diff(sound, prepend=False, append=False)) + start
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]
