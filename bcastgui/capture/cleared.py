"""Cleared: the rows that were taken away from a capture, and can be brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.segment_list import SegmentList
from bcastgui.capture.segments import Segment


@dataclass(frozen=True, slots=True)
class Cleared:
    """The rows, their annotations, and how many were received before the first of them."""

    segments: SegmentList = field(default_factory=SegmentList)
    annotations: Annotations = field(default_factory=Annotations)
    received_before: int = 0

    def without(self, gone: Sequence[Segment]) -> Cleared:
        """The same without the segments that are ``gone``."""
        kept = tuple(segment for segment in self.segments.segments if segment not in gone)
        return replace(self, segments=SegmentList(kept, self.segments.origin))
