"""Recorder: puts rows into segments, on disk while it can be, and in memory while it cannot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from pathlib import Path

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.capture_status import CaptureStatus
from bcastgui.capture.cleared import Cleared
from bcastgui.capture.disk import Disk
from bcastgui.capture.folder import Folder
from bcastgui.capture.gather import Payloads
from bcastgui.capture.leftover_segment import LeftoverSegment
from bcastgui.capture.records import RECORD, Batch, Records
from bcastgui.capture.recovery import read_segments
from bcastgui.capture.retention import MIB, Cleaner, DiskBudget, Limits, disk_full, segment_shape
from bcastgui.capture.segment_list import SegmentList
from bcastgui.capture.segments import DiskSegment, Mapped, MemorySegment, Segment

_MEMORY_ROWS = 65_536
_MEMORY_BYTES = 16 * MIB


class Recorder:
    """The writing half of a capture: one thread at a time calls it.

    ``segments`` is for readers at any time, and so is ``length``, which counts a row after it
    is there. When the disk fails, rows go to memory; when that is full too, its oldest rows go,
    so the newest ones and all that is on disk stay. When the disk has room again, the rows that
    come then go there; those in memory stay in memory.

    Rows are numbered from the last time that all were cleared. Those of before stay until that
    is done again: they are the oldest, and go before all others.
    """

    def __init__(
        self,
        directory: Path | None,
        limits: Limits,
        cleaner: Cleaner,
        names: Mapping[int, str] | None = None,
    ) -> None:
        """Without a directory all rows stay in memory."""
        self.segments = SegmentList()
        self.annotations = Annotations()
        self.names: Mapping[int, str] = names or {}
        self._limits = limits
        self._cleaner = cleaner
        self._mapped = Mapped()
        self._disk = Disk(directory, limits)
        self._open: Segment | None = None
        self._memory_size = 0
        self._expired = self._lost = 0
        self._stop = 0  # as segments count
        self._received = 0
        self._received_before = 0
        self._cleared = Cleared()
        self._adopted: tuple[LeftoverSegment, ...] = ()

    @property
    def length(self) -> int:
        """The number of the next row."""
        return self._stop - self.segments.origin

    @property
    def received(self) -> int:
        """How many rows were received, those that are gone included."""
        own = self._received - self._received_before
        return own + sum(segment.received for segment in self._adopted_now)

    @property
    def recorded(self) -> int:
        """How many rows were ever recorded, those that were cleared included."""
        return self._stop

    @property
    def history(self) -> SegmentList:
        """The rows that were cleared last, and those since, numbered from the very first."""
        return SegmentList(self._all)

    @property
    def has_cleared(self) -> bool:
        """Whether there are rows that restored() brings back."""
        return bool(self._cleared.segments.segments)

    @property
    def status(self) -> CaptureStatus:
        on_disk = [s for s in self._all if isinstance(s, DiskSegment)]
        in_memory = [s for s in self._all if isinstance(s, MemorySegment)]
        return CaptureStatus(
            disk_rows=sum(segment.count for segment in on_disk),
            disk_bytes=sum(segment.size for segment in on_disk),
            disk_limit=self._disk.limit,
            memory_rows=sum(segment.count for segment in in_memory),
            memory_bytes=sum(segment.size for segment in in_memory),
            expired=self._expired,
            lost=self._lost,
            failure=self._disk.failure,
            damages=tuple(damage for segment in self._adopted_now for damage in segment.damages),
        )

    @property
    def _all(self) -> tuple[Segment, ...]:
        return (*self._cleared.segments.segments, *self.segments.segments)

    @property
    def _adopted_now(self) -> list[LeftoverSegment]:
        return [segment for segment in self._adopted if segment.first >= self.segments.origin]

    def adopt(self, folder: Folder) -> tuple[LeftoverSegment, ...]:
        """Go on with a capture of an earlier run. Raises OSError."""
        segments = read_segments(folder, self._mapped)
        folder.set_closed(False)
        self._disk.adopt(folder, sum(segment.size for segment in segments))
        self.names = folder.read_names()
        self.annotations = folder.read_annotations()
        self._adopted = tuple(segments)
        self._publish(segments)
        self._stop = segments[-1].stop if segments else 0
        return self._adopted

    def record(self, batch: Batch) -> None:
        """Append the rows of ``batch``.

        Raises ValueError when a payload lies outside of its block, and MemoryError.
        """
        payloads = Payloads.of(batch)
        start = 0
        while start < len(batch):
            try:
                start += self._take(batch.records[start:], payloads.part(start, len(batch)))
            except OSError as error:
                self._leave_disk(error)

    def limit_disk(self, limit: int) -> None:
        """Set the most bytes on disk; what is above goes when the next row comes."""
        self._disk.set_limit(limit)

    def name_interfaces(self, names: Mapping[int, str]) -> None:
        """Learn names of interfaces, and keep them beside the rows."""
        known = {**self.names, **names}
        if known == self.names:
            return
        self.names = known
        self._disk.write_names(known)

    def write_annotations(self) -> None:
        """Keep the annotations beside the rows."""
        before = self._cleared.annotations.moved(self._cleared.segments.origin)
        now = self.annotations.moved(self.segments.origin)
        self._disk.write_annotations(before.joined(now))

    def cleared(self) -> Recorder:
        """The same, to be written to instead of this one, but without its rows.

        The next row is row 0 there. Rows that were cleared before go for good.
        """
        if self._open is not None:
            self._open.seal()
            self._open = None
        self._forget_cleared()
        later = copy(self)
        later._cleared = Cleared(self.segments, self.annotations, self._received_before)
        later._received_before = self._received
        later._expired = later._lost = 0
        later.segments = SegmentList((), self._stop)
        later.annotations = Annotations()
        later.write_annotations()
        return later

    def restored(self) -> Recorder:
        """The same, to be written to instead of this one, with what was cleared before what has
        come since."""
        cleared, since = self._cleared, self.segments
        later = copy(self)
        later._cleared = Cleared()
        later._received_before = cleared.received_before
        later.segments = SegmentList(self._all, cleared.segments.origin)
        later.annotations = cleared.annotations.joined(
            self.annotations.moved(since.origin - cleared.segments.origin)
        )
        return later

    def discard(self) -> None:
        """End, and have the files removed, without waiting for that."""
        for segment in self._all:
            segment.retire()
        if self._disk.folder is not None:
            self._cleaner.do(self._disk.folder.remove)

    def keep(self) -> None:
        """End, and leave the files to whoever wants them, but for what was cleared."""
        self._forget_cleared()
        self.write_annotations()
        for segment in self.segments.segments:
            if isinstance(segment, MemorySegment):
                self._disk.save(segment, self.names)
            segment.retire()
        self._disk.close()

    def _take(self, records: Records, payloads: Payloads) -> int:
        """Append the first of these rows, and return how many, which may be none."""
        size = len(records) * RECORD.itemsize + payloads.size
        segment = self._open = self._segment_for(size)
        before, received = segment.size, segment.received
        rows = segment.take(records, payloads)
        if not rows:
            segment.seal()
            self._open = None
        elif isinstance(segment, DiskSegment):
            self._disk.used += segment.size - before
            self._disk.come_back()
        else:
            self._memory_size += segment.size - before
            self._keep_memory_within_limit()
        self._stop = segment.stop
        self._received += segment.received - received
        return rows

    def _segment_for(self, size: int) -> Segment:
        """Where rows of ``size`` bytes go next. Raises OSError when the disk fails."""
        if isinstance(self._open, DiskSegment) or self._disk.may_be_tried():
            folder, budget = self._disk.prepare(self.names)
            self._keep_disk_within(budget, size)
            if isinstance(self._open, DiskSegment):
                return self._open
            shape = segment_shape(self._limits, budget.limit)
            path = folder.segment(self._stop)
            return self._add(DiskSegment.create(path, self._mapped, self._stop, *shape))
        if self._open is not None:
            return self._open
        rows, block_bytes = segment_shape(self._limits, self._limits.memory)
        return self._add(
            MemorySegment(self._stop, min(rows, _MEMORY_ROWS), min(block_bytes, _MEMORY_BYTES))
        )

    def _leave_disk(self, error: OSError) -> None:
        self._disk.leave(error)
        if self._disk.is_full:
            self._forget_cleared()  # It makes room.
        failed = self._open
        if not isinstance(failed, DiskSegment):
            return
        self._open = None
        failed.seal()
        segments = self.segments.segments
        if not failed.count:
            # Before the next one, which may begin with the same row.
            failed.remove()
            segments = segments[:-1]
            self._publish(segments)
        if segments and isinstance(segments[-1], MemorySegment):
            self._open = segments[-1]

    def _keep_disk_within(self, budget: DiskBudget, size: int) -> None:
        """Let the oldest segments go that leave no room for ``size`` more bytes."""
        while budget.excess(self._disk.used, size) > 0:
            segments = self._all
            on_disk = [n for n, segment in enumerate(segments) if isinstance(segment, DiskSegment)]
            if not on_disk:
                return
            if segments[on_disk[0]] is self._open:
                if budget.is_short:
                    raise disk_full()
                self._open = None
            # What is in memory from before goes with it: rows go in their order.
            self._expired += self._drop(segments[: on_disk[0] + 1])

    def _keep_memory_within_limit(self) -> None:
        while self._disk.is_wanted and self._memory_size > self._limits.memory:
            in_memory = [s for s in self._all if isinstance(s, MemorySegment)]
            self._lost += self._drop(in_memory[:1])

    def _add(self, segment: Segment) -> Segment:
        self._publish((*self.segments.segments, segment))
        return segment

    def _drop(self, gone: Sequence[Segment]) -> int:
        """Forget segments, and return how many rows they had that were not cleared."""
        shown = [segment for segment in self.segments.segments if segment in gone]
        self._publish([s for s in self.segments.segments if s not in gone])
        self._cleared = self._cleared.without(gone)
        for segment in gone:
            if isinstance(segment, DiskSegment):
                self._disk.used -= segment.size
                self._cleaner.do(segment.remove)
            else:
                self._memory_size -= segment.size
        return sum(segment.count for segment in shown)

    def _forget_cleared(self) -> None:
        self._drop(self._cleared.segments.segments)
        self._cleared = Cleared()

    def _publish(self, segments: Iterable[Segment]) -> None:
        self.segments = SegmentList(tuple(segments), self.segments.origin)
