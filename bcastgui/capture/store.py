"""Capture: the recorded rows of one run, appended in batches and read by number."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import numpy as np

from bcastgui.capture.records import RECORD, Batch, Datagram, Direction, Records

SEGMENT_ROWS = 65_536
"""Rows in a segment. Even with the longest payloads their block stays below 4 GiB, which is
what an offset of RECORD can tell."""


class Capture:
    """Rows in the order in which they were recorded; row 0 is the first.

    Any thread may append and any thread may read. A reader takes no lock: a row is counted
    only after it is whole, and a counted row never changes. A writer waits for the copying of
    other batches at the most.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._turn = threading.Lock()
        self._first: int | None = None  # the thread in writing()
        self._held_back: list[Batch] = []
        self._segments: list[_Segment] = []
        self._length = 0
        self._received = 0
        self._interfaces: dict[int, str] = {}

    def __len__(self) -> int:
        return self._length

    @property
    def received(self) -> int:
        """How many of the rows were received; the others were sent."""
        return self._received

    def append(self, batch: Batch) -> None:
        """Record the rows of ``batch``, whose block may be used again afterwards."""
        with self._lock:
            if self._first in (None, threading.get_ident()):
                self._record(batch)
            else:
                self._held_back.append(Batch(batch.records.copy(), bytes(batch.block)))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Put what this thread appends inside before all that other threads append meanwhile.

        So a sent row stands before its own echo. The others do not wait, but their rows count
        only when this ends. It cannot be nested; a second thread waits for its turn.
        """
        with self._turn:
            with self._lock:
                self._first = threading.get_ident()
            try:
                yield
            finally:
                with self._lock:
                    self._first = None
                    held_back, self._held_back = self._held_back, []
                    for batch in held_back:
                        self._record(batch)

    def datagram(self, row: int) -> Datagram:
        """Row ``row`` as a value. Raises IndexError when there is no such row."""
        segment, place = self._find(row)
        return Datagram.from_record(
            row + 1, segment.records[place], segment.payload(place), self._interfaces
        )

    def payload(self, row: int) -> bytes:
        """The payload of row ``row``. Raises IndexError when there is no such row."""
        segment, place = self._find(row)
        return segment.payload(place)

    def name_interfaces(self, names: Mapping[int, str]) -> None:
        """Learn the names of interfaces by index. Those known before are kept: they may be
        gone from the machine, but not from the rows."""
        with self._lock:
            self._interfaces = {**self._interfaces, **names}

    def clear(self) -> None:
        """Forget all rows."""
        with self._lock:
            self._length = 0
            self._received = 0
            self._segments = []
            self._held_back = []

    def _record(self, batch: Batch) -> None:
        start = 0
        while start < len(batch):
            if not self._segments or self._segments[-1].is_full:
                self._segments.append(_Segment())
            taken = self._segments[-1].append(batch, start)
            directions = batch.records["direction"][start : start + taken]
            start += taken
            self._length += taken
            self._received += int(np.count_nonzero(directions == Direction.RECEIVED))

    def _find(self, row: int) -> tuple[_Segment, int]:
        # Looked up once: clear() puts another list in its place, whose rows are other rows.
        segments = self._segments
        number, place = divmod(row, SEGMENT_ROWS)
        if not (0 <= number < len(segments) and segments[number].has(place)):
            raise IndexError(f"row {row} of a capture of {self._length}")
        return segments[number], place


class _Segment:
    """SEGMENT_ROWS rows and the block of their payloads."""

    def __init__(self) -> None:
        self.records: Records = np.empty(SEGMENT_ROWS, RECORD)
        self._block = bytearray()
        self._length = 0

    @property
    def is_full(self) -> bool:
        return self._length == SEGMENT_ROWS

    def has(self, place: int) -> bool:
        return place < self._length

    def append(self, batch: Batch, start: int) -> int:
        """Take rows of ``batch`` from ``start``, as many as there is room for.

        Raises MemoryError, and has taken nothing then.
        """
        taken = min(len(batch) - start, SEGMENT_ROWS - self._length)
        source = batch.records[start : start + taken]
        first = int(source["offset"].min())
        last = int((source["offset"] + source["length"]).max())
        target = self.records[self._length : self._length + taken]
        target[:] = source
        target["offset"] = source["offset"] - first + len(self._block)
        self._block += memoryview(batch.block)[first:last]
        self._length += taken
        return taken

    def payload(self, place: int) -> bytes:
        record = self.records[place]
        start = int(record["offset"])
        return bytes(self._block[start : start + int(record["length"])])
