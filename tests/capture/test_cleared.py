"""What was cleared can lose its oldest segments."""

from __future__ import annotations

from bcastgui.capture.cleared import Cleared
from bcastgui.capture.segment_list import SegmentList
from bcastgui.capture.segments import MemorySegment


def test_segments_that_are_gone_are_left_out() -> None:
    segments = tuple(MemorySegment(first, 1, 65_535) for first in (10, 11, 12))
    cleared = Cleared(SegmentList(segments, 10), received_before=7)
    left = cleared.without(segments[:2])
    assert left.segments.segments == segments[2:]
    assert (left.segments.origin, left.received_before) == (10, 7)
    assert not Cleared().segments.segments
