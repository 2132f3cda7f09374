"""SegmentList: the segments of a capture at one moment, for those who read."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from operator import attrgetter

import numpy as np
import numpy.typing as npt

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.records import Chunk
from bcastgui.capture.segments import RowGoneError, Segment

_FIRST = attrgetter("first")
_NO_ANNOTATIONS = Annotations()


class SegmentList:
    """Segments in the order of their rows. Between two of them rows may be missing.

    Its row 0 is the one to which the segments give the number ``origin``. It never changes, but
    its last segment grows. Any thread may read; nothing is locked.
    """

    def __init__(self, segments: tuple[Segment, ...] = (), origin: int = 0) -> None:
        self.segments = segments
        self.origin = origin

    @property
    def first(self) -> int | None:
        """The first row, None when there is none."""
        return self.segments[0].first - self.origin if self.segments else None

    def find(self, row: int) -> tuple[Segment, int] | None:
        """The segment that has row ``row``, and its place there; None when it is gone or was
        never there."""
        number = row + self.origin
        segment = self._segment(number)
        return None if segment is None else (segment, number - segment.first)

    def chunks(
        self,
        start: int,
        stop: int,
        rows: int,
        interfaces: Mapping[int, str],
        annotations: Annotations = _NO_ANNOTATIONS,
    ) -> Iterator[Chunk]:
        """See Capture.chunks."""
        start, stop = start + self.origin, stop + self.origin
        index = max(0, bisect_right(self.segments, start, key=_FIRST) - 1)
        for segment in self.segments[index:]:
            if segment.first >= stop:
                return
            last = min(stop, segment.stop)
            for first in range(max(start, segment.first), last, rows):
                end = min(first + rows, last)
                yield from self._chunks_of(segment, first, end, interfaces, annotations)

    def _segment(self, number: int) -> Segment | None:
        index = bisect_right(self.segments, number, key=_FIRST) - 1
        if index < 0 or not self.segments[index].has(number):
            return None
        return self.segments[index]

    def _chunks_of(
        self,
        segment: Segment,
        start: int,
        stop: int,
        interfaces: Mapping[int, str],
        annotations: Annotations,
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
            number = segment.first + first
            yield Chunk(
                number - self.origin,
                records,
                block,
                self._time_of(number - 1),
                interfaces,
                annotations.marks,
                annotations.comments,
            )

    def _time_of(self, number: int) -> int | None:
        segment = self._segment(number)
        if segment is None:
            return None
        try:
            return int(segment.columns().records["time"][number - segment.first])
        except RowGoneError:
            return None


def _sound_runs(segment: Segment, start: int, stop: int) -> list[tuple[int, int]]:
    """The undamaged rows between two places of a segment, as pairs of first and end."""
    if segment.sound is None:
        return [(start, stop)]
    sound: npt.NDArray[np.bool_] = segment.sound[start:stop]
    edges = np.flatnonzero(np.diff(sound, prepend=False, append=False)) + start
    return [(int(first), int(end)) for first, end in edges.reshape(-1, 2)]
