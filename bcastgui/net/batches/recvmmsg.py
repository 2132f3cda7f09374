"""A reader for Linux: one recvmmsg for hundreds of datagrams, their headers read as columns."""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import socket
import sys

import numpy as np

from bcastgui.capture.records import RECORD, Batch
from bcastgui.net.batches.slots import CONTROL_SIZE, HEADER, NAME_SIZE, VECTOR, Slots
from bcastgui.net.batches.source import Source
from bcastgui.net.systems import HERE, System

BATCH_ROWS = 512
"""The most datagrams in a batch. It is about what the smallest usual receive buffer holds
(212,992 bytes, hence 550 short datagrams), so that one call empties it."""

_LONGEST = 65_535
# Reserved address space, of which only those pages take memory that a datagram has filled. The
# slots are no power of two apart, or their beginnings would compete for the same cache lines.
_SLOT = 65_536 + 192


def can_read_fast(system: System = HERE) -> bool:
    """Whether this is a system whose structures this reader knows."""
    return (
        sys.platform == "linux"
        and ctypes.sizeof(ctypes.c_void_p) == ctypes.sizeof(ctypes.c_long) == 8
        and system.packet_info is not None
        and hasattr(_libc(), "recvmmsg")
    )


class RecvmmsgReader:
    """Lets the kernel fill a slot for each datagram; nothing is done for each in Python.

    Payloads stay where the kernel put them: a batch's block is all slots, and its offsets have
    gaps between them.
    """

    def __init__(self, system: System = HERE) -> None:
        self._recvmmsg = _libc().recvmmsg
        self._memory = mmap.mmap(-1, BATCH_ROWS * _SLOT)
        # A huge page would take memory for slots whose datagrams are short.
        self._memory.madvise(mmap.MADV_NOHUGEPAGE)
        self._block = memoryview(self._memory)
        self._names = np.zeros((BATCH_ROWS, NAME_SIZE), np.uint8)
        self._control = np.zeros((BATCH_ROWS, CONTROL_SIZE), np.uint8)
        self._vectors = np.zeros(BATCH_ROWS, VECTOR)
        self._headers = np.zeros(BATCH_ROWS, HEADER)
        self._point()
        self._slots = Slots(self._headers, self._names, self._control, _SLOT, system)

    def read(self, source: Source) -> Batch:
        """The next datagrams of ``source``: see BatchReader."""
        count = self._recvmmsg(
            source.socket.fileno(),
            ctypes.c_void_p(self._headers.ctypes.data),
            BATCH_ROWS,
            socket.MSG_DONTWAIT,
            None,
        )
        if count < 0:
            error = ctypes.get_errno()
            if error in (errno.EAGAIN, errno.EINTR):
                return Batch(np.empty(0, RECORD), b"")
            raise OSError(error, os.strerror(error))
        records = self._slots.records(source, slice(count))
        self._headers["name_length"][:count] = NAME_SIZE
        self._headers["control_length"][:count] = CONTROL_SIZE
        return Batch(records, self._block)

    def _point(self) -> None:
        """Let each header point to its own slot, name and control messages."""
        row = np.arange(BATCH_ROWS, dtype=np.uint64)
        block = np.frombuffer(self._memory, np.uint8)
        self._vectors["base"] = block.ctypes.data + row * _SLOT
        self._vectors["length"] = _LONGEST
        headers = self._headers
        headers["name"] = self._names.ctypes.data + row * NAME_SIZE
        headers["name_length"] = NAME_SIZE
        headers["vectors"] = self._vectors.ctypes.data + row * VECTOR.itemsize
        headers["vector_count"] = 1
        headers["control"] = self._control.ctypes.data + row * CONTROL_SIZE
        headers["control_length"] = CONTROL_SIZE


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
