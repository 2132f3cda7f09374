"""A reader for Linux: one recvmmsg for hundreds of datagrams, their headers read as columns.

The layouts are those of struct mmsghdr, iovec, sockaddr_in and sockaddr_in6 on 64-bit Linux.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import socket
import sys
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import IPV4_PREFIX, RECORD, Batch, Records
from bcastgui.net.batches.source import Source
from bcastgui.net.sockets import ANCILLARY_SPACE
from bcastgui.net.systems import HERE, System

BATCH_ROWS = 512
"""The most datagrams in a batch. It is about what the smallest usual receive buffer holds
(212,992 bytes, hence 550 short datagrams), so that one call empties it."""

_LONGEST = 65_535
# Reserved address space, of which only those pages take memory that a datagram has filled. The
# slots are no power of two apart, or their beginnings would compete for the same cache lines.
_SLOT = 65_536 + 192

_HEADER = np.dtype(
    [
        ("name", "u8"),
        ("name_length", "u8"),  # socklen_t and padding
        ("vectors", "u8"),
        ("vector_count", "u8"),
        ("control", "u8"),
        ("control_length", "u8"),
        ("flags", "u8"),  # int and padding
        ("length", "u4"),
        ("padding", "u4"),
    ]
)
_VECTOR = np.dtype([("base", "u8"), ("length", "u8")])
_NAMES = {
    4: np.dtype([("family", "u2"), ("port", ">u2"), ("address", "V4"), ("padding", "V24")]),
    6: np.dtype(
        [("family", "u2"), ("port", ">u2"), ("flow", "u4"), ("address", "V16"), ("scope", "V8")]
    ),
}
_HEAD = np.dtype([("length", "u8"), ("level", "i4"), ("kind", "i4")])
_MAPPED = np.dtype([("prefix", "V12"), ("address", "V4")])


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
        self._system = system
        self._recvmmsg = _libc().recvmmsg
        self._slots = mmap.mmap(-1, BATCH_ROWS * _SLOT)
        # A huge page would take memory for slots whose datagrams are short.
        self._slots.madvise(mmap.MADV_NOHUGEPAGE)
        self._block = memoryview(self._slots)
        self._offsets = np.arange(BATCH_ROWS, dtype=np.uint32) * _SLOT
        self._names = np.zeros((BATCH_ROWS, 32), np.uint8)
        self._control = np.zeros((BATCH_ROWS, ANCILLARY_SPACE), np.uint8)
        self._vectors = np.zeros(BATCH_ROWS, _VECTOR)
        self._headers = np.zeros(BATCH_ROWS, _HEADER)
        self._point()
        self._layouts: dict[tuple[int, int], _Layout] = {}

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
        records = self._records(source, count)
        self._headers["name_length"][:count] = self._names.shape[1]
        self._headers["control_length"][:count] = ANCILLARY_SPACE
        return Batch(records, self._block)

    def _point(self) -> None:
        """Let each header point to its own slot, name and control messages."""
        row = np.arange(BATCH_ROWS, dtype=np.uint64)
        block = np.frombuffer(self._slots, np.uint8)
        self._vectors["base"] = block.ctypes.data + row * _SLOT
        self._vectors["length"] = _LONGEST
        headers = self._headers
        headers["name"] = self._names.ctypes.data + row * self._names.shape[1]
        headers["name_length"] = self._names.shape[1]
        headers["vectors"] = self._vectors.ctypes.data + row * _VECTOR.itemsize
        headers["vector_count"] = 1
        headers["control"] = self._control.ctypes.data + row * ANCILLARY_SPACE
        headers["control_length"] = ANCILLARY_SPACE

    def _records(self, source: Source, count: int) -> Records:
        records = np.zeros(count, RECORD)
        names = self._names[:count].view(_NAMES[source.version])[:, 0]
        records["source"] = _packed(names["address"])
        records["source_port"] = names["port"]
        records["destination_port"] = source.port
        records["length"] = self._headers["length"][:count]
        records["offset"] = self._offsets[:count]
        records["version"] = source.version
        if source.version == 4:
            records["destination"] = _UNTOLD_IPV4
        self._read_control(source, records)
        # A sandbox may not tell the time of arrival.
        records["time"][records["time"] == 0] = time.time_ns()
        return records

    def _read_control(self, source: Source, records: Records) -> None:
        """Fill in what the control messages tell, for all rows of one layout at a time."""
        lengths = self._headers["control_length"][: len(records)]
        rows = np.arange(len(records))
        while len(rows):
            layout = self._layout(source.version, rows[0], int(lengths[rows[0]]))
            control = self._control[rows].view(layout.dtype)[:, 0]
            alike = lengths[rows] == layout.length
            for name, head in layout.heads.items():
                alike &= control[name] == head
            _fill(source, records, rows[alike], control[alike])
            rows = rows[~alike]

    def _layout(self, version: int, row: int, length: int) -> _Layout:
        control = self._control[row, :length].tobytes()
        layout = self._layouts.get((version, length))
        if layout is None or not layout.fits(control):
            layout = self._layouts[version, length] = _learn(control, version, self._system)
        return layout


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where control messages of ``length`` bytes keep what is wanted of them.

    ``heads`` has each message's cmsghdr, by the name of the field that holds it: rows with the
    same heads at the same places are read alike.
    """

    length: int
    dtype: np.dtype[np.void]
    heads: dict[str, np.void]

    def fits(self, control: bytes) -> bool:
        row = np.frombuffer(control.ljust(ANCILLARY_SPACE, b"\0"), self.dtype)[0]
        return all(row[name] == head for name, head in self.heads.items())


def _learn(control: bytes, version: int, system: System) -> _Layout:
    """The layout of ``control``, as a walk from message to message finds it."""
    fields: dict[str, tuple[str | np.dtype[Any], int]] = {}
    heads: dict[str, np.void] = {}
    place = 0
    while place + _HEAD.itemsize <= len(control):
        head = np.frombuffer(control, _HEAD, 1, place)[0]
        name = f"head {len(heads)}"
        heads[name] = np.frombuffer(control, f"V{_HEAD.itemsize}", 1, place)[0]
        fields[name] = (f"V{_HEAD.itemsize}", place)
        data = place + _HEAD.itemsize
        match int(head["level"]), int(head["kind"]):
            case socket.SOL_SOCKET, system.timestamp:
                fields["seconds"] = ("i8", data)
                fields["nanoseconds"] = ("i8", data + 8)
            case socket.SOL_SOCKET, system.overflow:
                fields["lost"] = ("u4", data)
            case socket.IPPROTO_IP, system.packet_info:
                fields["interface"] = ("u4", data)
                fields["destination"] = ("V4", data + 8)
            case socket.IPPROTO_IPV6, _ if version == 6:
                fields["destination"] = ("V16", data)
                fields["interface"] = ("u4", data + 16)
        place += max(-(-int(head["length"]) // 8) * 8, _HEAD.itemsize)
    dtype = np.dtype(
        {
            "names": list(fields),
            "formats": [kind for kind, _ in fields.values()],
            "offsets": [offset for _, offset in fields.values()],
            "itemsize": ANCILLARY_SPACE,
        }
    )
    return _Layout(len(control), dtype, heads)


def _fill(source: Source, records: Records, rows: npt.NDArray[np.intp], control: Records) -> None:
    told = control.dtype.names or ()
    if "seconds" in told:
        records["time"][rows] = control["seconds"] * 1_000_000_000 + control["nanoseconds"]
    if "lost" in told:
        counts = np.append(np.uint32(source.lost), control["lost"])
        source.lost = int(counts[-1])
        # Of unsigned numbers, so that a count which has gone round does no harm.
        records["dropped"][rows] = np.diff(counts)
    if "interface" in told:
        records["interface"][rows] = control["interface"]
        records["destination"][rows] = _packed(control["destination"])


def _packed(addresses: Records) -> Records:
    """Addresses of 4 or 16 bytes as RECORD has them."""
    if addresses.dtype.itemsize == 16:
        return addresses
    mapped = np.empty(len(addresses), _MAPPED)
    mapped["prefix"] = np.void(IPV4_PREFIX)
    mapped["address"] = addresses
    return mapped.view("V16")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


_UNTOLD_IPV4 = np.void(IPV4_PREFIX + bytes(4))
