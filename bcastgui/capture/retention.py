"""How much of a capture is kept, and what goes when that is too much."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bcastgui.capture.files import free_bytes
from bcastgui.capture.records import RECORD
from bcastgui.capture.segments import LONGEST_PAYLOAD

MIB = 1024 * 1024
GIB = 1024 * MIB

LEAST_DISK = 4 * MIB
"""No limit is below this: a limit is kept by whole segments, of which each holds an eighth."""

ROOM_TO_RETURN = 16 * MIB
"""A disk that was full is used again when it has room for this and the reserve."""

_CHECK_EVERY = 8 * MIB
_REACH = (1 << 32) - 1  # of an offset in RECORD
_MOST_DISK = 20 * GIB
_SHARE_OF_TOTAL = 8


@dataclass(frozen=True, slots=True)
class Limits:
    """What a capture may take, in bytes; when it has more, the oldest rows go.

    ``disk`` None stands for the smaller of 20 GiB and half of what is free at the start.
    ``reserve`` is free disk that is left to others. ``memory`` holds what the disk does not
    take. The other two say when a segment is full at the latest.
    """

    disk: int | None = None
    reserve: int = 512 * MIB
    memory: int = 256 * MIB
    segment_rows: int = 1_000_000
    segment_bytes: int = 256 * MIB


class DiskBudget:
    """How much of its disk a capture may use: its limit, and nothing of the reserve.

    Once only the reserve is free, the capture stays as large as it is then. It does not shrink
    further when others need room, so nobody else's file costs what is recorded.
    """

    def __init__(self, directory: Path, limits: Limits, used: int = 0) -> None:
        """``used`` is what the capture takes already. Raises OSError."""
        self.set_limit(limits.disk or min(_MOST_DISK, free_bytes(directory) // 2 + used))
        self._directory = directory
        self._reserve = limits.reserve
        self._ceiling: int | None = None
        self._until_check = 0

    @property
    def is_short(self) -> bool:
        """Whether only the reserve was free at the last look."""
        return self._ceiling is not None

    def set_limit(self, limit: int) -> None:
        """Set the most bytes to use, of which LEAST_DISK is the least."""
        self.limit = max(limit, LEAST_DISK)

    def excess(self, used: int, more: int) -> int:
        """By how many bytes ``more`` of them on top of the ``used`` ones are too many.

        Raises OSError as a full disk does, when the reserve is all that is free and the capture
        holds next to nothing that could go.
        """
        self._until_check -= more
        if self._until_check <= 0:
            self._check(used)
        limit = self.limit if self._ceiling is None else min(self.limit, self._ceiling)
        return used + more - limit

    def try_again(self) -> bool:
        """Whether a disk that was full has room, and the capture may grow again."""
        try:
            room = free_bytes(self._directory) >= self._reserve + ROOM_TO_RETURN
        except OSError:
            return False
        if room:
            self._ceiling = None
        return room

    def _check(self, used: int) -> None:
        self._until_check = _CHECK_EVERY
        if free_bytes(self._directory) >= self._reserve:
            self._ceiling = None
        elif self._ceiling is None:
            self._ceiling = used
        if self._ceiling is not None and self._ceiling < LEAST_DISK:
            self._until_check = 0
            raise disk_full()


class Cleaner:
    """Removes files on a thread of its own.

    That takes up to 0.1 s for a segment (measured on ext4), in which a receiver that did it
    would lose datagrams.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: list[Callable[[], bool]] = []
        self._thread: threading.Thread | None = None

    def do(self, *jobs: Callable[[], bool]) -> None:
        """Do each of ``jobs`` soon. One that returns False is tried again with the next ones."""
        with self._lock:
            self._jobs += jobs
            if self._thread is None and self._jobs:
                self._thread = threading.Thread(target=self._work, name="capture cleaner")
                self._thread.start()

    def close(self) -> None:
        """Wait until all is done, and try a last time what could not be done."""
        thread = self._thread
        if thread is not None:
            thread.join()
        for job in self._jobs:
            job()
        self._jobs = []

    def _work(self) -> None:
        undone: list[Callable[[], bool]] = []
        while True:
            with self._lock:
                jobs, self._jobs = self._jobs, []
                if not jobs:
                    self._jobs = undone
                    self._thread = None
                    return
            undone += [job for job in jobs if not job()]


def disk_full() -> OSError:
    """The error for a disk of which only the reserve is left."""
    return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def segment_shape(limits: Limits, total: int) -> tuple[int, int]:
    """Rows, and bytes of payloads, of a segment of which ``total`` bytes are to be kept."""
    share = total // _SHARE_OF_TOTAL
    rows = max(1, min(limits.segment_rows, share // RECORD.itemsize))
    return rows, max(LONGEST_PAYLOAD, min(limits.segment_bytes, share, _REACH))
