"""Disk: the place of a capture on disk, made when it is needed and tried again when it fails."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from time import monotonic

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.folder import Folder
from bcastgui.capture.retention import DiskBudget, Limits, disk_full
from bcastgui.capture.segments import MemorySegment

RETRY = 1.0
"""Seconds between two tries to use a disk that has failed."""

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Disk:
    """What a capture has of the disk: a folder, a budget, and ``used`` bytes in segments.

    ``failure`` is why the disk is not used now, None while it is.
    """

    def __init__(self, directory: Path | None, limits: Limits) -> None:
        """The folder will be in ``directory``; without one, the disk is never used."""
        self.folder: Folder | None = None
        self.used = 0
        self.failure: OSError | None = None
        self._directory = directory
        self._limits = limits
        self._budget: DiskBudget | None = None
        self._next_try = 0.0  # in seconds of the monotonic clock

    @property
    def is_wanted(self) -> bool:
        """Whether rows belong on the disk, though it may fail."""
        return self._directory is not None

    @property
    def limit(self) -> int | None:
        """The most bytes to use, None before the first use."""
        return None if self._budget is None else self._budget.limit

    @property
    def is_full(self) -> bool:
        """Whether it failed for want of room."""
        return self.failure is not None and self.failure.errno in _FULL

    def set_limit(self, limit: int) -> None:
        """Set the most bytes to use."""
        self._limits = replace(self._limits, disk=limit)
        if self._budget is not None:
            self._budget.set_limit(limit)

    def adopt(self, folder: Folder, used: int) -> None:
        """Go on with a folder of which ``used`` bytes are in use. Raises OSError."""
        self._budget = DiskBudget(folder.path, self._limits, used)
        self.folder = folder
        self.used = used

    def write_names(self, names: Mapping[int, str]) -> None:
        """Keep names of interfaces beside the rows, where there are any."""
        if self.folder is not None:
            self.folder.write_names(names)

    def write_annotations(self, annotations: Annotations) -> None:
        """Keep marks and comments beside the rows, where there are any."""
        if self.folder is not None:
            self.folder.write_annotations(annotations)

    def save(self, segment: MemorySegment, names: Mapping[int, str]) -> None:
        """Bring a segment from memory to the disk, where there is room; see prepare()."""
        with contextlib.suppress(OSError):
            folder, _ = self.prepare(names)
            segment.save(folder.segment(segment.first))

    def close(self) -> None:
        """Leave the files to whoever wants them."""
        if self.folder is not None:
            self.folder.set_closed(True)
            self.folder.release()

    def may_be_tried(self) -> bool:
        """Whether the disk can be used, as far as is known; asked once in RETRY where it failed."""
        if not self.is_wanted:
            return False
        if self.failure is None:
            return True
        now = monotonic()
        if now < self._next_try:
            return False
        self._next_try = now + RETRY
        return self._budget is None or self._budget.try_again()

    def prepare(self, names: Mapping[int, str]) -> tuple[Folder, DiskBudget]:
        """The folder and its budget, made where there are none. Raises OSError.

        ``names`` of interfaces are written into a new folder.
        """
        if self._directory is None:
            raise disk_full()
        if self.folder is None:
            self.folder = Folder.create(self._directory)
            self.folder.write_names(names)
        if self._budget is None:
            self._budget = DiskBudget(self.folder.path, self._limits)
        return self.folder, self._budget

    def leave(self, failure: OSError) -> None:
        """Use the disk no more for a while, since it has failed."""
        # Its traceback would keep the batch.
        self.failure = failure.with_traceback(None)
        self._next_try = monotonic() + RETRY

    def come_back(self) -> None:
        """The disk has taken something again."""
        self.failure = None
