"""Backlog: what was received and is not written yet, in memory or, when that is much, on disk."""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bcastgui.capture.gather import compacted
from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.store import Capture

ROOM = 64 << 20
"""Bytes that wait in memory at the most; what comes then waits on disk."""

MOST_ROWS = 65_536
"""Rows that are taken at once."""


class Backlog:
    """One thread puts batches in, another takes them out in the same order; neither waits."""

    def __init__(self, directory: Path, room: int = ROOM) -> None:
        """``directory`` is for what does not fit into ``room`` bytes of memory."""
        self._directory = directory
        self._room = room
        self._lock = threading.Lock()
        self._batches: deque[Batch] = deque()
        self._size = 0
        self._spill: Capture | None = None
        self._read = 0  # rows of the spill
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()
        self.received = 0
        """Rows that were put in."""
        self.lost = 0
        """Rows of these that neither memory nor disk could hold."""

    def put(self, batch: Batch) -> None:
        """Append a batch, whose block may be used again afterwards."""
        with self._lock:
            self.received += len(batch)
            if self._spill is None and self._size > self._room:
                self._spill, self._read = Capture(self._directory), 0
            if self._spill is not None:
                # Also when there is room in memory again, or later rows would overtake these.
                self._spill.append(batch)
            else:
                kept = compacted(batch)
                self._size += _size(kept)
                self._batches.append(kept)
        self.ring()

    def take(self) -> Batch | None:
        """The next rows, None when there are none. They are valid until this is called again."""
        with self._lock:
            if self._batches:
                return self._take_from_memory()
            spill, stop = self._spill, 0 if self._spill is None else len(self._spill)
            is_read = self._read == stop
            if is_read:
                self._spill = None
        if spill is None:
            return None
        if is_read:
            spill.close()
            return None
        return self._take_from(spill, stop)

    def wait(self, timeout: float) -> None:
        """Until something was put in or ring() was called, ``timeout`` seconds at the most."""
        try:
            self._bell.get(timeout=timeout)
            while True:
                self._bell.get_nowait()
        except queue.Empty:
            pass

    def ring(self) -> None:
        """End a wait(). Any thread may do so, and a handler of signals."""
        if self._bell.empty():
            self._bell.put(None)

    def close(self) -> int:
        """Forget all, and return how many rows were not taken."""
        with self._lock:
            left = sum(map(len, self._batches))
            self._batches.clear()
            spill, self._spill = self._spill, None
        if spill is not None:
            left += len(spill) - self._read
            spill.close()
        return left

    def _take_from_memory(self) -> Batch:
        taken = [self._batches.popleft()]
        rows = len(taken[0])
        while self._batches and rows + len(self._batches[0]) <= MOST_ROWS:
            taken.append(self._batches.popleft())
            rows += len(taken[-1])
        self._size -= sum(map(_size, taken))
        return _joined(taken)

    def _take_from(self, spill: Capture, stop: int) -> Batch | None:
        for chunk in spill.chunks(self._read, stop):
            self.lost += chunk.first - self._read
            self._read = chunk.first + len(chunk)
            return Batch(chunk.records, chunk.block.data)
        self.lost += stop - self._read
        self._read = stop
        return self.take()


def _size(batch: Batch) -> int:
    return len(batch) * RECORD.itemsize + len(batch.block)


def _joined(batches: Sequence[Batch]) -> Batch:
    """All as one; their blocks hold nothing but the payloads."""
    if len(batches) == 1:
        return batches[0]
    records = np.concatenate([batch.records for batch in batches])
    sizes = np.cumsum([0, *(len(batch.block) for batch in batches[:-1])])
    records["offset"] += np.repeat(sizes, list(map(len, batches))).astype(np.uint32)
    return Batch(records, b"".join(batch.block for batch in batches))
