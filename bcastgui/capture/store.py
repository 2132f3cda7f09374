"""Capture: the recorded rows of one run, appended in batches and read by number."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.capture_status import CaptureStatus
from bcastgui.capture.folder import Folder
from bcastgui.capture.gather import compacted
from bcastgui.capture.leftover_segment import LeftoverSegment
from bcastgui.capture.recorder import Recorder
from bcastgui.capture.records import Batch, Chunk, Datagram
from bcastgui.capture.recovery import Leftover, examine_all
from bcastgui.capture.retention import Cleaner, Limits
from bcastgui.capture.segments import Columns, RowGoneError

CHUNK_ROWS = 65_536


class Capture:
    """Rows in the order in which they were recorded; row 0 is the first.

    Any thread may append and any thread may read. A reader takes no lock: a row is counted
    only after it is whole, and a counted row never changes. A writer waits for the copying of
    other batches at the most.

    A row keeps its number until the capture is cleared, or what was cleared comes back; but it
    may go: with the oldest ones at a limit, for want of memory while the disk fails, or by damage
    to a file. It then raises RowGoneError, which is an IndexError, and is in no chunk.
    """

    def __init__(self, directory: Path | None = None, limits: Limits | None = None) -> None:
        """Record in a folder of its own in ``directory``, which begins with the first row.

        Without a directory rows are in memory, all of them.
        """
        self._lock = threading.Lock()
        self._turn = threading.Lock()
        self._first: int | None = None  # the thread in writing()
        self._held_back: list[Batch] = []
        self._limits = limits or Limits()
        self._cleaner = Cleaner()
        self._recorder = Recorder(directory, self._limits, self._cleaner)
        self._examiner: threading.Thread | None = None

    @classmethod
    def open(cls, leftover: Leftover, limits: Limits | None = None) -> Capture:
        """The capture that an earlier run left behind, to be read and gone on with.

        A thread examines its rows, which takes 0.3 s for ten million; who reads some before waits
        for the segment that they are in, 0.03 s. Raises CaptureInUseError, or OSError when its
        folder cannot be read.
        """
        folder = Folder(leftover.path)
        try:
            capture = cls(leftover.path.parent, limits)
            capture._examine(capture._recorder.adopt(folder))
        except BaseException:
            folder.release()
            raise
        return capture

    def __len__(self) -> int:
        """The number of the next row: how many were recorded, those gone included."""
        return self._recorder.length

    @property
    def first_row(self) -> int:
        """The number of the first row that is left; ``len()`` when none is."""
        recorder = self._recorder
        first = recorder.segments.first
        return recorder.length if first is None else first

    @property
    def received(self) -> int:
        """How many of the rows were received, those gone included; the others were sent.

        Rows of an earlier run count as received until they are examined.
        """
        return self._recorder.received

    @property
    def status(self) -> CaptureStatus:
        """Where the rows are, and what became of the others."""
        return self._recorder.status

    def append(self, batch: Batch) -> None:
        """Record the rows of ``batch``, whose block may be used again afterwards.

        Its payloads may lie anywhere in the block. Raises ValueError when one lies outside, and
        MemoryError; a disk that fails is told by ``status`` only.
        """
        with self._lock:
            if self._first in (None, threading.get_ident()):
                self._recorder.record(batch)
            else:
                self._held_back.append(compacted(batch))

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
                        self._recorder.record(batch)

    def datagram(self, row: int) -> Datagram:
        """Row ``row`` as a value. Raises IndexError when there is no such row."""
        columns, place = self._find(row)
        payload = _payload_of(columns, place)
        names = self._recorder.names
        return Datagram.from_record(row + 1, columns.records[place], payload, names)

    def time(self, row: int) -> int:
        """When row ``row`` was recorded, in ns since 1970 UTC. Raises IndexError when there is no
        such row."""
        columns, place = self._find(row)
        return int(columns.records["time"][place])

    def payload(self, row: int) -> bytes:
        """The payload of row ``row``. Raises IndexError when there is no such row."""
        return _payload_of(*self._find(row))

    def chunks(self, start: int, stop: int, rows: int = CHUNK_ROWS) -> Iterator[Chunk]:
        """The rows from ``start`` to before ``stop`` in pieces of ``rows`` at the most.

        Nothing is copied. Rows that are gone, or go meanwhile, are missing.
        """
        recorder = self._recorder
        stop = min(stop, recorder.length)
        return recorder.segments.chunks(
            max(start, 0), stop, rows, recorder.names, recorder.annotations
        )

    @property
    def recorded(self) -> int:
        """How many rows were ever recorded, those that were cleared included."""
        return self._recorder.recorded

    def history(self, start: int, stop: int) -> Iterator[Chunk]:
        """As chunks(), but rows are numbered as ``recorded`` counts them, which no Clear changes.

        Those that were cleared last are there; marks and comments are not.
        """
        recorder = self._recorder
        stop = min(stop, recorder.recorded)
        return recorder.history.chunks(start, stop, CHUNK_ROWS, recorder.names)

    def name_interfaces(self, names: Mapping[int, str]) -> None:
        """Learn the names of interfaces by index. Those known before are kept: they may be
        gone from the machine, but not from the rows."""
        with self._lock:
            self._recorder.name_interfaces(names)

    @property
    def interfaces(self) -> Mapping[int, str]:
        """The names of interfaces that were learned, by index."""
        return self._recorder.names

    def limit_disk(self, limit: int) -> None:
        """Set the most bytes on disk; what is above goes when the next row comes."""
        with self._lock:
            self._limits = replace(self._limits, disk=limit)
            self._recorder.limit_disk(limit)

    @property
    def annotations(self) -> Annotations:
        """The marks and comments on rows."""
        return self._recorder.annotations

    def annotate(self, annotations: Annotations) -> None:
        """Put these marks and comments in the place of those of before, and keep them.

        One thread does this, which is also the one that clears.
        """
        with self._lock:
            recorder = self._recorder
            recorder.annotations = annotations
        recorder.write_annotations()

    def clear(self) -> None:
        """Take all rows away; undo_clear() brings them back until the next time.

        The next row is row 0 again. As long as they can come back, they take room, but are the
        first to go when there is not enough; and they are there again after a crash.
        """
        with self._lock:
            if self._recorder.length:
                self._recorder = self._recorder.cleared()
            self._held_back = []

    def undo_clear(self) -> int:
        """Bring back what was cleared last, before the rows that have come since.

        Returns by how much the numbers of these are higher now; 0 when nothing was left.
        """
        with self._lock:
            before = self._recorder
            if not before.has_cleared:
                return 0
            self._recorder = before.restored()
            return self._recorder.length - before.length

    @property
    def can_undo_clear(self) -> bool:
        """Whether anything is left of what was cleared last."""
        return self._recorder.has_cleared

    def close(self, *, keep: bool = False) -> None:
        """Forget all rows, and ``keep`` their files for recoverable(), or wait for their removal.

        What is appended afterwards is in memory only.
        """
        with self._lock:
            recorder = self._recorder
            self._recorder = Recorder(None, self._limits, self._cleaner, recorder.names)
            self._held_back = []
            if keep:
                recorder.keep()
            else:
                recorder.discard()
        self._cleaner.close()
        if self._examiner is not None:
            self._examiner.join()

    def _examine(self, segments: tuple[LeftoverSegment, ...]) -> None:
        self._examiner = threading.Thread(
            target=examine_all, args=(segments,), name="capture examiner"
        )
        self._examiner.start()

    def _find(self, row: int) -> tuple[Columns, int]:
        # Looked up once: clear() puts another in its place, whose rows are other rows.
        recorder = self._recorder
        found = recorder.segments.find(row)
        if found is not None:
            segment, place = found
            return segment.columns(), place
        length = recorder.length
        if 0 <= row < length:
            raise RowGoneError(f"row {row} is gone")
        raise IndexError(f"row {row} of a capture of {length}")


def _payload_of(columns: Columns, place: int) -> bytes:
    record = columns.records[place]
    start = int(record["offset"])
    return columns.block[start : start + int(record["length"])].tobytes()
