"""Payloads that lie scattered in a block, written one after the other.

A reader gives each datagram a slot of its own, with room to spare. Nothing here works per
datagram in Python where there are many: the kernel collects the payloads itself, straight from
their slots into the page cache (pwritev), told by an array that NumPy makes.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.files import Bytes, nothing_written, write_at
from bcastgui.capture.records import RECORD, Batch, Records

Places: TypeAlias = npt.NDArray[np.int64]
Vectors: TypeAlias = npt.NDArray[np.void]

_VECTOR = np.dtype([("base", np.uintp), ("size", np.uintp)])  # struct iovec
_MOST_VECTORS = 1024  # UIO_MAXIOV of Linux

# From where on pwritev costs less than a loop that joins slices. Measured for payloads of 64 and
# of 1,400 bytes, CPU a batch of 16: 15 to 36 µs against 8 to 28; of 512: 60 and 236 against 150
# and 363; of one, joined: 4 and 7.
_MANY = 48


@dataclass(frozen=True, slots=True)
class Payloads:
    """Where in ``block`` payloads begin and end, in bytes, in the order of their rows.

    ``sums`` holds for each the length of all up to and with it.
    """

    block: Bytes
    starts: Places
    ends: Places
    sums: Places

    @classmethod
    def of(cls, batch: Batch) -> Payloads:
        """The payloads of a batch. Raises ValueError when one lies outside of its block."""
        block = np.frombuffer(batch.block, np.uint8)
        starts = batch.records["offset"].astype(np.int64)
        lengths = batch.records["length"].astype(np.int64)
        ends = starts + lengths
        # The kernel is given bare addresses, so nobody else would notice.
        if int(np.maximum.reduce(ends, initial=0)) > len(block):
            raise ValueError(f"a payload lies outside of its block of {len(block)} bytes")
        return cls(block, starts, ends, np.add.accumulate(lengths))

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def size(self) -> int:
        """Bytes of all, of which there is at least one."""
        return int(self.sums[-1])

    def part(self, start: int, stop: int) -> Payloads:
        """Those of some rows."""
        if start == 0 and stop == len(self):
            return self
        rows = slice(start, stop)
        before = self.sums[start - 1] if start else 0
        return Payloads(self.block, self.starts[rows], self.ends[rows], self.sums[rows] - before)

    def pieces(self) -> tuple[Places, Places]:
        """Where as few pieces as can be begin and end: neighbours that touch are one."""
        gaps = (self.starts[1:] != self.ends[:-1]).nonzero()[0]
        if len(gaps) == len(self) - 1:
            return self.starts, self.ends
        return self.starts[np.append(0, gaps + 1)], self.ends[np.append(gaps, -1)]

    def joined(self) -> memoryview | bytes:
        """The bytes of all, one after the other; not copied when they lie so already."""
        return _join(self.block, *self.pieces())


def compacted(batch: Batch) -> Batch:
    """A copy of ``batch`` that shares nothing with it, and holds the bytes of payloads only."""
    if not len(batch):
        return Batch(batch.records.copy(), b"")
    payloads = Payloads.of(batch)
    return Batch(copy_rows(batch.records, payloads, 0), bytes(payloads.joined()))


def copy_rows(records: Records, payloads: Payloads, offset: int) -> Records:
    """A copy of rows whose payloads begin at ``offset``, and touch."""
    # By way of bytes, since NumPy copies records field by field.
    copy = np.frombuffer(bytearray(records.tobytes()), RECORD)
    copy["offset"] = payloads.sums - (payloads.ends - payloads.starts) + offset
    return copy


def write_payloads(descriptor: int, position: int, payloads: Payloads) -> None:
    """Write the bytes of all payloads, at least one, one after the other.

    Raises OSError, and may have written a part of them then.
    """
    starts, ends = payloads.pieces()
    if len(starts) < _MANY or _pwritev is None:
        write_at(descriptor, position, _join(payloads.block, starts, ends))
        return
    vectors = np.empty(len(starts), _VECTOR)
    vectors["base"] = starts + _address(payloads.block)
    vectors["size"] = ends - starts
    _write_vectors(_pwritev, descriptor, position, vectors)


def _join(block: Bytes, starts: Places, ends: Places) -> memoryview | bytes:
    view = block.data
    places = zip(starts.tolist(), ends.tolist(), strict=True)
    slices = [view[start:end] for start, end in places]
    return slices[0] if len(slices) == 1 else b"".join(slices)


def _write_vectors(
    pwritev: Callable[[int, int, int, int], int],
    descriptor: int,
    position: int,
    vectors: Vectors,
) -> None:
    while len(vectors):
        batch = vectors[:_MOST_VECTORS]
        written = pwritev(descriptor, _address(batch), len(batch), position)
        if written < 0:
            number = ctypes.get_errno()
            if number == errno.EINTR:
                continue
            raise OSError(number, os.strerror(number))
        position += written
        vectors = _after(vectors, len(batch), written)


def _after(vectors: Vectors, tried: int, written: int) -> Vectors:
    """What is left to write when ``written`` bytes of the first ``tried`` vectors are."""
    sums = np.cumsum(vectors["size"][:tried], dtype=np.int64)
    if written == int(sums[-1]):
        return vectors[tried:]
    if not written:
        raise nothing_written()
    whole = int(np.searchsorted(sums, written, side="right"))
    into = written - (int(sums[whole - 1]) if whole else 0)
    vectors["base"][whole] += np.uintp(into)
    vectors["size"][whole] -= np.uintp(into)
    return vectors[whole:]


def _address(array: npt.NDArray[np.generic]) -> int:
    # Ten times as fast as array.ctypes.data.
    address: int = array.__array_interface__["data"][0]
    return address


def _find_pwritev() -> Callable[[int, int, int, int], int] | None:
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    # The one with 64 in its name takes a position of 64 bits everywhere. Musl has only the
    # other, which does so too.
    function = getattr(library, "pwritev64", None) or library.pwritev
    function.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
    function.restype = ctypes.c_ssize_t
    return function


_pwritev = _find_pwritev()
