"""Slots: what recvmmsg leaves behind, read as columns.

The layouts are those of struct mmsghdr, iovec, sockaddr_in, sockaddr_in6 and cmsghdr on 64-bit
Linux.
"""

from __future__ import annotations

import socket
import sys
import time
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import IPV4_PREFIX, RECORD, Records
from bcastgui.net.batches.source import Source
from bcastgui.net.systems import HERE, System

Rows: TypeAlias = slice | npt.NDArray[np.intp]
"""Rows that follow each other, which are read where they are, or any, which are copied."""

CONTROL_SIZE = 256
"""Bytes set aside for the control messages of a datagram."""

NAME_SIZE = 32
"""Bytes set aside for the address of a sender."""

HEADER = np.dtype(
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
VECTOR = np.dtype([("base", "u8"), ("length", "u8")])
_NAMES = {
    4: np.dtype([("family", "u2"), ("port", ">u2"), ("address", "V4"), ("padding", "V24")]),
    6: np.dtype(
        [("family", "u2"), ("port", ">u2"), ("flow", "u4"), ("address", "V16"), ("scope", "V8")]
    ),
}
_HEAD = np.dtype([("length", "u8"), ("level", "i4"), ("kind", "i4")])
_MAPPED = np.dtype([("prefix", "V12"), ("address", "V4")])


class Slots:
    """The headers, names and control messages of many datagrams, one row each."""

    def __init__(
        self,
        headers: npt.NDArray[np.void],
        names: npt.NDArray[np.uint8],
        control: npt.NDArray[np.uint8],
        slot_size: int,
        system: System = HERE,
    ) -> None:
        """``headers`` has the dtype HEADER, the others NAME_SIZE and CONTROL_SIZE columns.

        The payload of row n begins ``slot_size`` times n bytes into its block.
        """
        self._headers = headers
        self._names = names
        self._control = control
        self._slot_size = slot_size
        self._system = system
        self._offsets = np.arange(len(headers), dtype=np.uint32) * np.uint32(slot_size)
        self._layouts: dict[tuple[int, int], _Layout] = {}

    def records(self, source: Source, rows: Rows) -> Records:
        """The ``rows``, at least one, which ``source`` received, with the dtype RECORD."""
        lengths = self._headers["length"][rows]
        records = np.zeros(len(lengths), RECORD)
        names = self._names[rows].view(_NAMES[source.version])[:, 0]
        records["source"] = _packed(names["address"])
        records["source_port"] = names["port"]
        records["destination_port"] = source.port
        records["length"] = lengths
        records["offset"] = self._offsets[rows]
        records["version"] = source.version
        if source.version == 4:
            records["destination"] = _UNTOLD_IPV4
        self._read_control(source, records, rows)
        # A sandbox may not tell the time of arrival.
        records["time"][records["time"] == 0] = time.time_ns()
        return records

    def _read_control(self, source: Source, records: Records, rows: Rows) -> None:
        """Fill in what the control messages tell, for all rows of one layout at a time."""
        control, lengths = self._control[rows], self._headers["control_length"][rows]
        places: Rows = slice(None)
        while len(control):
            layout = self._layout(source.version, control[0, : lengths[0]])
            fields = control.view(layout.dtype)[:, 0]
            alike = layout.fits_rows(fields, lengths)
            if alike.all():  # nearly always at once, and then nothing is copied
                _fill(source, records, places, fields)
                return
            places = np.arange(len(records)) if isinstance(places, slice) else places
            _fill(source, records, places[alike], fields[alike])
            places, control, lengths = places[~alike], control[~alike], lengths[~alike]

    def _layout(self, version: int, row: npt.NDArray[np.uint8]) -> _Layout:
        control = row.tobytes()
        layout = self._layouts.get((version, len(control)))
        if layout is None or not layout.fits(control):
            layout = _learn(control, version, self._system)
            self._layouts[version, len(control)] = layout
        return layout


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where control messages of ``length`` bytes keep what is wanted of them.

    ``heads`` has the two halves of each message's cmsghdr, by the names of the fields that hold
    them: rows with the same heads at the same places are read alike.
    """

    length: int
    dtype: np.dtype[np.void]
    heads: dict[str, int]

    def fits(self, control: bytes) -> bool:
        row = np.frombuffer(control.ljust(CONTROL_SIZE, b"\0"), self.dtype)[0]
        return all(row[name] == head for name, head in self.heads.items())

    def fits_rows(self, control: Records, lengths: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
        """For each row of ``control``, which has this dtype, whether it has this layout."""
        alike: npt.NDArray[np.bool_] = lengths == self.length
        for name, head in self.heads.items():
            alike &= control[name] == head
        return alike


def _learn(control: bytes, version: int, system: System) -> _Layout:
    """The layout of ``control``, as a walk from message to message finds it."""
    fields: dict[str, tuple[str | np.dtype[Any], int]] = {}
    heads: dict[str, int] = {}
    place = 0
    while place + _HEAD.itemsize <= len(control):
        head = np.frombuffer(control, _HEAD, 1, place)[0]
        # Numbers of 8 bytes, which NumPy compares ten times as fast as anything of 16.
        for half in (place, place + 8):
            heads[f"head at {half}"] = int.from_bytes(control[half : half + 8], sys.byteorder)
            fields[f"head at {half}"] = ("u8", half)
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
            "itemsize": CONTROL_SIZE,
        }
    )
    return _Layout(len(control), dtype, heads)


def _fill(source: Source, records: Records, rows: Rows, control: Records) -> None:
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


_UNTOLD_IPV4 = np.void(IPV4_PREFIX + bytes(4))
