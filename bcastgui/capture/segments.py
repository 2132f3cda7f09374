"""Segments: the pieces of a capture, each of rows and of one block that holds their payloads."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from bcastgui.capture.files import Bytes, close_file, create_file, map_file, remove_file, write_at
from bcastgui.capture.gather import Payloads, copy_rows, write_payloads
from bcastgui.capture.records import RECORD, Batch, Records

LONGEST_PAYLOAD = 65_535
"""Bytes, as far as RECORD can tell. A segment holds at least one payload of that length."""

_MOST_MAPPED = 32


class RowGoneError(IndexError):
    """A row that was recorded and cannot be read any more: it went by a limit, or is damaged."""


class Columns(NamedTuple):
    """All rows of a segment and all bytes of their payloads; those counted are valid."""

    records: Records
    block: Bytes


class Segment(ABC):
    """Rows from number ``first`` on. One thread at a time may append; any may read.

    A row counts only when it is whole, and stays as it is then: readers need no lock. ``sound``
    tells which rows are undamaged, None when all are; ``received`` counts those that were
    received. ``used`` is the number of bytes of payloads. They touch, so that the offset of a row
    is the sum of the lengths before it.
    """

    def __init__(self, first: int, rows: int, block_bytes: int) -> None:
        self.first = first
        self.count = 0
        self.received = 0
        self.used = 0
        self.sound: npt.NDArray[np.bool_] | None = None
        self._rows = rows
        self._block_bytes = block_bytes

    @property
    def stop(self) -> int:
        """The number after the last row."""
        return self.first + self.count

    @property
    def size(self) -> int:
        """Bytes that the rows and their payloads take."""
        return self.count * RECORD.itemsize + self.used

    def has(self, row: int) -> bool:
        """Whether row ``row`` of the capture is here and undamaged."""
        place = row - self.first
        return 0 <= place < self.count and (self.sound is None or bool(self.sound[place]))

    def take(self, records: Records, payloads: Payloads) -> int:
        """Append rows from the first on, as many as there is room for, and return how many.

        Raises OSError or MemoryError, and has taken none then.
        """
        rows = min(len(records), self._rows - self.count)
        room = self._block_bytes - self.used
        if payloads.size > room:
            rows = min(rows, int(np.searchsorted(payloads.sums, room, side="right")))
        if not rows:
            return 0
        payloads = payloads.part(0, rows)
        taken = copy_rows(records[:rows], payloads, self.used)
        self._write(taken, payloads)
        self.used += payloads.size
        self.received += rows - int(np.count_nonzero(taken["direction"]))  # RECEIVED is 0.
        self.count += rows
        return rows

    @abstractmethod
    def columns(self) -> Columns:
        """What readers see. Raises RowGoneError."""

    @abstractmethod
    def seal(self) -> None:
        """Append no more."""

    @abstractmethod
    def retire(self) -> None:
        """Append no more, and be read no more but by those who read already."""

    @abstractmethod
    def _write(self, taken: Records, payloads: Payloads) -> None: ...


class MemorySegment(Segment):
    """A segment in memory, of which the system gives as much as is written."""

    def __init__(self, first: int, rows: int, block_bytes: int) -> None:
        super().__init__(first, rows, block_bytes)
        self._columns = Columns(np.empty(rows, RECORD), np.empty(block_bytes, np.uint8))

    def columns(self) -> Columns:
        return self._columns

    def seal(self) -> None: ...

    def retire(self) -> None: ...

    def save(self, path: Path) -> None:
        """Write all rows to new files. Raises OSError, and leaves none then."""
        copy = DiskSegment.create(path, Mapped(), self.first, self.count, self.used)
        try:
            records = self._columns.records[: self.count]
            copy.take(records, Payloads.of(Batch(records, self._columns.block.data)))
            copy.seal()
        except OSError:
            copy.remove()
            raise

    def _write(self, taken: Records, payloads: Payloads) -> None:
        joined = np.frombuffer(payloads.joined(), np.uint8)
        self._columns.block[self.used : self.used + len(joined)] = joined
        self._columns.records[self.count : self.count + len(taken)] = taken


class Mapped:
    """Segments whose files are mapped: the last few, since each holds two descriptors."""

    def __init__(self, most: int = _MOST_MAPPED) -> None:
        self._most = most
        self._segments: deque[DiskSegment] = deque()

    def add(self, segment: DiskSegment) -> None:
        self._segments.append(segment)
        while len(self._segments) > self._most:
            self._segments.popleft().unmap()


class DiskSegment(Segment):
    """A segment in two files: ``.rows``, of RECORD, and ``.payloads``, of nothing else.

    Both are as long as they can become until they are sealed, with holes where nothing is
    written yet; so a reader maps them once. A row that was written is never all zeros, since its
    version is not, and so tells by itself after a crash that it is there.
    """

    def __init__(
        self, path: Path, mapped: Mapped, first: int, rows: int = 0, block_bytes: int = 0
    ) -> None:
        super().__init__(first, rows, block_bytes)
        self.path = path
        self._mapped = mapped
        self._descriptors: tuple[int, int] | None = None
        self._columns: Columns | None = None
        self._retired = False

    @classmethod
    def create(
        cls, path: Path, mapped: Mapped, first: int, rows: int, block_bytes: int
    ) -> DiskSegment:
        """An empty segment in new files. Raises OSError."""
        segment = cls(path, mapped, first, rows, block_bytes)
        payloads_descriptor = create_file(payloads_file(path), block_bytes)
        try:
            rows_descriptor = create_file(rows_file(path), rows * RECORD.itemsize)
        except OSError:
            close_file(payloads_descriptor, 0)
            remove_file(payloads_file(path))
            raise
        segment._descriptors = rows_descriptor, payloads_descriptor
        return segment

    def columns(self) -> Columns:
        columns = self._columns
        if columns is None:
            columns = self._map()
            # Files that are retired may be gone, and others have their names.
            if self.is_retired():
                raise RowGoneError(f"{self.path.name} is gone")
            self._columns = columns
            self._mapped.add(self)
            if self.is_retired():
                self._columns = None
        return columns

    def seal(self) -> None:
        if self._descriptors is not None:
            rows_descriptor, payloads_descriptor = self._descriptors
            self._descriptors = None
            close_file(rows_descriptor, self.count * RECORD.itemsize)
            close_file(payloads_descriptor, self.used)

    def unmap(self) -> None:
        """Keep the map no longer; readers who hold it go on."""
        self._columns = None

    def retire(self) -> None:
        self.seal()
        self._retired = True
        self.unmap()

    def is_retired(self) -> bool:
        """Whether its files may be gone: another thread can retire it at any time."""
        return self._retired

    def remove(self) -> bool:
        """Retire, remove the files, and return whether they are gone."""
        self.retire()
        gone = [remove_file(rows_file(self.path)), remove_file(payloads_file(self.path))]
        return all(gone)

    def _write(self, taken: Records, payloads: Payloads) -> None:
        if self._descriptors is None:
            raise ValueError("the segment is sealed")
        rows_descriptor, payloads_descriptor = self._descriptors
        # In this order, so that a row in its file has its payload, whenever the program is killed.
        write_payloads(payloads_descriptor, self.used, payloads)
        write_at(rows_descriptor, self.count * RECORD.itemsize, taken.view(np.uint8).data)

    def _map(self) -> Columns:
        try:
            rows, block = map_file(rows_file(self.path)), map_file(payloads_file(self.path))
        except OSError as error:
            raise RowGoneError(f"{self.path.name}: {error.strerror}") from error
        if len(rows) < self.count * RECORD.itemsize or len(block) < self.used:
            raise RowGoneError(f"{self.path.name} has been cut")
        return Columns(rows[: len(rows) // RECORD.itemsize * RECORD.itemsize].view(RECORD), block)


def rows_file(path: Path) -> Path:
    return path.with_suffix(".rows")


def payloads_file(path: Path) -> Path:
    return path.with_suffix(".payloads")
