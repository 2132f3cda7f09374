"""Recorder: puts rows into segments, on disk while it can be, and in memory while it cannot."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from bcastgui.capture.folder import Folder
from bcastgui.capture.gather import Payloads
from bcastgui.capture.leftover_segment import Damage, LeftoverSegment
from bcastgui.capture.records import RECORD, Batch, Records
from bcastgui.capture.recovery import read_segments
from bcastgui.capture.retention import MIB, Cleaner, DiskBudget, Limits, disk_full, segment_shape
from bcastgui.capture.segment_list import SegmentList
from bcastgui.capture.segments import DiskSegment, Mapped, MemorySegment, Segment

RETRY = 1.0
"""Seconds between two tries to use a disk that has failed."""

_MEMORY_ROWS = 65_536
_MEMORY_BYTES = 16 * MIB


@dataclass(frozen=True, slots=True)
class CaptureStatus:
    """Where the rows of a capture are; sizes are in bytes.

    ``expired`` rows went as the oldest when the limit of the disk was reached. ``lost`` rows
    went because the disk failed and memory was full. ``failure`` is why new rows go to memory
    now, None while they go where they should. ``damages`` are those that were found so far in what
    an earlier run left; their rows count as being on disk, but for those that are missing.
    """

    disk_rows: int
    disk_bytes: int
    disk_limit: int | None
    memory_rows: int
    memory_bytes: int
    expired: int
    lost: int
    failure: OSError | None
    damages: tuple[Damage, ...]


class Recorder:
    """The writing half of a capture: one thread at a time calls it.

    ``segments`` is for readers at any time, and so is ``length``, which counts a row after it
    is there. When the disk fails, rows go to memory; when that is full too, its oldest rows go,
    so the newest ones and all that is on disk stay. When the disk has room again, the rows that
    come then go there; those in memory stay in memory.
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
        self.length = 0
        self.names: Mapping[int, str] = names or {}
        self._directory = directory
        self._limits = limits
        self._cleaner = cleaner
        self._mapped = Mapped()
        self._folder: Folder | None = None
        self._budget: DiskBudget | None = None
        self._open: Segment | None = None
        self._disk_size = 0
        self._memory_size = 0
        self._expired = 0
        self._lost = 0
        self._failure: OSError | None = None
        self._next_try = 0.0
        self._received = 0
        self._adopted: tuple[LeftoverSegment, ...] = ()

    @property
    def received(self) -> int:
        """How many rows were received, those that are gone included."""
        return self._received + sum(segment.received for segment in self._adopted)

    @property
    def status(self) -> CaptureStatus:
        on_disk = [s for s in self.segments.segments if isinstance(s, DiskSegment)]
        in_memory = [s for s in self.segments.segments if isinstance(s, MemorySegment)]
        return CaptureStatus(
            disk_rows=sum(segment.count for segment in on_disk),
            disk_bytes=sum(segment.size for segment in on_disk),
            disk_limit=None if self._budget is None else self._budget.limit,
            memory_rows=sum(segment.count for segment in in_memory),
            memory_bytes=sum(segment.size for segment in in_memory),
            expired=self._expired,
            lost=self._lost,
            failure=self._failure,
            damages=tuple(damage for segment in self._adopted for damage in segment.damages),
        )

    def adopt(self, folder: Folder) -> tuple[LeftoverSegment, ...]:
        """Go on with a capture of an earlier run. Raises OSError."""
        segments = read_segments(folder, self._mapped)
        self._disk_size = sum(segment.size for segment in segments)
        self._budget = DiskBudget(folder.path, self._limits, self._disk_size)
        self._folder = folder
        self.names = folder.read_names()
        self._adopted = tuple(segments)
        self._publish(segments)
        self.length = segments[-1].stop if segments else 0
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
        self._limits = replace(self._limits, disk=limit)
        if self._budget is not None:
            self._budget.set_limit(limit)

    def name_interfaces(self, names: Mapping[int, str]) -> None:
        """Learn names of interfaces, and keep them beside the rows."""
        known = {**self.names, **names}
        if known == self.names:
            return
        self.names = known
        if self._folder is not None:
            self._folder.write_names(known)

    def discard(self) -> None:
        """End, and have the files removed, without waiting for that."""
        self._retire()
        if self._folder is not None:
            self._cleaner.do(self._folder.remove)

    def keep(self) -> None:
        """End, and leave the files to whoever wants them."""
        self._save_memory()
        self._retire()
        if self._folder is not None:
            self._folder.release()

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
            self._disk_size += segment.size - before
            self._failure = None
        else:
            self._memory_size += segment.size - before
            self._keep_memory_within_limit()
        self.length = segment.stop
        self._received += segment.received - received
        return rows

    def _segment_for(self, size: int) -> Segment:
        """Where rows of ``size`` bytes go next. Raises OSError when the disk fails."""
        if isinstance(self._open, DiskSegment) or self._may_use_disk():
            folder, budget = self._prepare_disk()
            self._keep_disk_within(budget, size)
            if isinstance(self._open, DiskSegment):
                return self._open
            shape = segment_shape(self._limits, budget.limit)
            path = folder.segment(self.length)
            return self._add(DiskSegment.create(path, self._mapped, self.length, *shape))
        if self._open is not None:
            return self._open
        rows, block_bytes = segment_shape(self._limits, self._limits.memory)
        return self._add(
            MemorySegment(self.length, min(rows, _MEMORY_ROWS), min(block_bytes, _MEMORY_BYTES))
        )

    def _may_use_disk(self) -> bool:
        if self._directory is None:
            return False
        if self._failure is None:
            return True
        now = monotonic()
        if now < self._next_try:
            return False
        self._next_try = now + RETRY
        return self._budget is None or self._budget.try_again()

    def _prepare_disk(self) -> tuple[Folder, DiskBudget]:
        if self._directory is None:
            raise disk_full()
        if self._folder is None:
            self._folder = Folder.create(self._directory)
            self._folder.write_names(self.names)
        if self._budget is None:
            self._budget = DiskBudget(self._folder.path, self._limits)
        return self._folder, self._budget

    def _leave_disk(self, error: OSError) -> None:
        # Its traceback would keep the batch.
        self._failure = error.with_traceback(None)
        self._next_try = monotonic() + RETRY
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
        while budget.excess(self._disk_size, size) > 0:
            segments = self.segments.segments
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
        while self._directory is not None and self._memory_size > self._limits.memory:
            in_memory = [s for s in self.segments.segments if isinstance(s, MemorySegment)]
            self._lost += self._drop(in_memory[:1])

    def _add(self, segment: Segment) -> Segment:
        self._publish((*self.segments.segments, segment))
        return segment

    def _drop(self, gone: Sequence[Segment]) -> int:
        """Forget segments, and return how many rows they had."""
        self._publish([s for s in self.segments.segments if s not in gone])
        for segment in gone:
            if isinstance(segment, DiskSegment):
                self._disk_size -= segment.size
                self._cleaner.do(segment.remove)
            else:
                self._memory_size -= segment.size
        return sum(segment.count for segment in gone)

    def _publish(self, segments: Iterable[Segment]) -> None:
        self.segments = SegmentList(tuple(segments))

    def _retire(self) -> None:
        for segment in self.segments.segments:
            segment.retire()

    def _save_memory(self) -> None:
        """Bring what is in memory to the disk, as far as there is room."""
        for segment in self.segments.segments:
            if isinstance(segment, MemorySegment):
                with contextlib.suppress(OSError):
                    folder, _ = self._prepare_disk()
                    segment.save(folder.segment(segment.first))
