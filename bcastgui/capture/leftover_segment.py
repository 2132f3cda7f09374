"""LeftoverSegment: a segment of an earlier run, whose rows are examined before they are read."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bcastgui.capture.examination import Harm, examine, payloads_end, written
from bcastgui.capture.files import map_file
from bcastgui.capture.records import RECORD, Records
from bcastgui.capture.segments import Columns, DiskSegment, Mapped, payloads_file, rows_file


@dataclass(frozen=True, slots=True)
class Damage:
    """``rows`` rows of the segment that begins with row ``first`` cannot be read."""

    first: int
    rows: int
    harm: Harm


class LeftoverSegment(DiskSegment):
    """A segment that was there before.

    To examine a million rows takes 0.03 s, and far longer when their file has to come from a slow
    disk. So nobody waits for it but who reads the segment first, unless examine() was called
    before; any thread may do both. Until then no ``damages`` are known, and all rows count as
    received.
    """

    def __init__(self, path: Path, mapped: Mapped, first: int, following: int | None) -> None:
        """``following`` is the row with which the next segment begins, None for the last one."""
        super().__init__(path, mapped, first)
        self.damages: tuple[Damage, ...] = ()
        self._lock = threading.Lock()
        self._is_examined = False
        self._is_last = following is None
        records = read_records(rows_file(path))
        self._expected = written(records) if following is None else following - first
        self.count = self.received = min(len(records), self._expected)
        self.used = max(0, file_size(payloads_file(path)))
        if following is None:
            self.used = min(self.used, payloads_end(records[: self.count]))

    @property
    def is_blank(self) -> bool:
        """Whether it has no rows; those that cannot be read now may be readable later."""
        path = rows_file(self.path)
        return not self.count and (not path.exists() or file_size(path) >= 0)

    def has(self, row: int) -> bool:
        if self.first <= row < self.stop:
            self.examine()
        return super().has(row)

    def columns(self) -> Columns:
        self.examine()
        return super().columns()

    def examine(self) -> None:
        """Find out which rows are sound, unless that is known."""
        if not self._is_examined:
            with self._lock:
                self._examine()

    def _examine(self) -> None:
        if self._is_examined or self.is_retired():
            return
        in_file = read_records(rows_file(self.path))
        records = in_file[: self.count]
        is_sealed = not self._is_last and len(in_file) == self._expected
        block_size = file_size(payloads_file(self.path))
        findings = examine(records, block_size, self._expected, is_sealed=is_sealed)
        if self.is_retired():
            return  # Its files may have gone in the middle of it.
        if findings.sound is not None:
            self.sound = np.zeros(self.count, np.bool_)
            self.sound[: len(records)] = findings.sound
        self.received = findings.received
        self.damages = tuple(
            Damage(self.first, rows, harm) for harm, rows in findings.harmed.items() if rows
        )
        # Last, since others look at it without the lock.
        self._is_examined = True


def read_records(path: Path) -> Records:
    """The whole rows in a file, none when it cannot be read."""
    try:
        content = map_file(path)
    except OSError:
        content = np.empty(0, np.uint8)
    return content[: len(content) // RECORD.itemsize * RECORD.itemsize].view(RECORD)


def file_size(path: Path) -> int:
    """How long a file is in bytes; less than nothing when it cannot be read."""
    try:
        return len(map_file(path))
    except OSError:
        return -1
