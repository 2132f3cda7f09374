"""The layout of a recorded datagram, a batch of them, and one of them as a value."""

from __future__ import annotations

import enum
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address
from types import MappingProxyType
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

IPAddress: TypeAlias = IPv4Address | IPv6Address
Records: TypeAlias = npt.NDArray[np.void]

IPV4_PREFIX = bytes(10) + b"\xff\xff"
"""An IPv4 address is recorded as its IPv4-mapped IPv6 address (RFC 4291, 2.5.5.2)."""

RECORD = np.dtype(
    [
        ("time", "<i8"),  # ns since 1970-01-01 UTC; the kernel's, where it gives one
        ("source", "V16"),  # network order, see IPV4_PREFIX
        ("destination", "V16"),
        ("interface", "<u4"),  # index the system gave it, 0 when unknown
        ("offset", "<u4"),  # of the payload in its block, in bytes
        ("dropped", "<u4"),  # received rows: lost by the kernel on that port just before
        ("source_port", "<u2"),
        ("destination_port", "<u2"),
        ("length", "<u2"),  # of the payload, in bytes
        ("error", "<u2"),  # sent rows: the errno of a refused send, 0 when it was accepted
        ("direction", "u1"),  # Direction
        ("delivery", "u1"),  # Delivery
        ("echo", "?"),  # our own datagram, heard back
        ("version", "u1"),  # of IP: 4 or 6
    ]
)
"""One row of a capture: 64 bytes, little-endian, the same in memory and on disk."""

PACKED_RECORD = struct.Struct("<q16s16sIIIHHHHBB?B")
"""The same layout for code that makes rows one at a time; arguments in RECORD's order."""


KNOWN_ADDRESSES = 4_096
"""Of which the value is kept at hand; a network has few of them."""


class Direction(enum.IntEnum):
    """Which way a datagram went."""

    RECEIVED = 0
    SENT = 1


class Delivery(enum.IntEnum):
    """How the destination of a datagram is addressed.

    ``UNKNOWN`` is for systems that do not tell where a received datagram was sent to.
    """

    UNKNOWN = 0
    UNICAST = 1
    MULTICAST = 2
    DIRECTED_BROADCAST = 3
    LIMITED_BROADCAST = 4

    @property
    def is_broadcast(self) -> bool:
        return self >= Delivery.DIRECTED_BROADCAST


@dataclass(frozen=True, slots=True)
class Batch:
    """What one read of a socket gave: rows, and one block that holds their payloads.

    ``records`` has the dtype RECORD, and its offsets count from the start of ``block``.
    """

    records: Records
    block: bytes | bytearray | memoryview

    def __len__(self) -> int:
        return len(self.records)

    def payload(self, row: int) -> bytes:
        start = int(self.records["offset"][row])
        return bytes(self.block[start : start + int(self.records["length"][row])])


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows that stand together in a capture, to be read as columns.

    ``first`` is the row number of the first, from 0. ``records`` has the dtype RECORD; its
    offsets count from the start of ``block``, an array of bytes, and rise from row to row.
    ``before`` is the time of the row before the first, in ns, None when there is none.
    ``interfaces`` names interfaces by index. ``marks`` are the marked rows of the capture,
    ascending, and ``comments`` those on its rows, by row number.
    """

    first: int
    records: Records
    block: npt.NDArray[np.uint8]
    before: int | None
    interfaces: Mapping[int, str]
    marks: npt.NDArray[np.int64] = field(default_factory=lambda: _NO_MARKS)
    comments: Mapping[int, str] = field(default_factory=lambda: _NO_COMMENTS)

    def __len__(self) -> int:
        return len(self.records)


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of a capture in any order, as they are written to a file or copied.

    ``numbers`` counts rows from 0. ``records`` has the dtype RECORD; its offsets count from the
    start of ``block``, an array of bytes, and may be in any order. ``interfaces`` names
    interfaces by index. ``marked`` says of each row whether it is marked; ``comments`` has those
    on these rows by their place in ``numbers``.
    """

    numbers: npt.NDArray[np.int64]
    records: Records
    block: npt.NDArray[np.uint8]
    interfaces: Mapping[int, str]
    marked: npt.NDArray[np.bool_]
    comments: Mapping[int, str]

    def __len__(self) -> int:
        return len(self.numbers)


@dataclass(frozen=True, slots=True)
class Datagram:
    """One row as a value. ``number`` counts from 1, ``time`` is in ns since 1970 UTC."""

    number: int
    time: int
    direction: Direction
    source: IPAddress
    source_port: int
    destination: IPAddress
    destination_port: int
    delivery: Delivery
    interface: str
    echo: bool
    error: int
    dropped: int
    payload: bytes

    @classmethod
    def from_record(
        cls, number: int, record: Any, payload: bytes, interfaces: Mapping[int, str]
    ) -> Datagram:
        """Make the value of ``record``, one element of a RECORD array."""
        # At once: to ask NumPy for one field takes as long as to unpack all of them.
        (
            time,
            source,
            destination,
            index,
            _,
            dropped,
            source_port,
            destination_port,
            _,
            error,
            direction,
            delivery,
            echo,
            _,
        ) = PACKED_RECORD.unpack(record.tobytes())
        name = interfaces.get(index, f"#{index}" if index else "")
        return cls(
            number=number,
            time=time,
            direction=_DIRECTIONS[direction],
            source=unpack_address(source, name),
            source_port=source_port,
            destination=unpack_address(destination, name),
            destination_port=destination_port,
            delivery=_DELIVERIES[delivery],
            interface=name,
            echo=echo,
            error=error,
            dropped=dropped,
            payload=payload,
        )


def pack_address(address: IPAddress) -> bytes:
    """The 16 bytes under which RECORD keeps an address; a scope is not kept."""
    if address.version == 4:
        return IPV4_PREFIX + address.packed
    return address.packed


@lru_cache(KNOWN_ADDRESSES)
def unpack_address(packed: bytes, interface: str = "") -> IPAddress:
    """The address behind 16 recorded bytes, link-local ones with ``interface`` as scope.

    Names come from files of others too: one that a scope cannot have is left out.
    """
    if packed.startswith(IPV4_PREFIX):
        return IPv4Address(packed[12:])
    address = IPv6Address(packed)
    if interface and needs_scope(address) and not _NO_SCOPE.intersection(interface):
        return IPv6Address(f"{address}%{interface}")
    return address


def needs_scope(address: IPv6Address) -> bool:
    """Whether ``address`` means something only together with an interface (RFC 4007)."""
    return address.is_link_local or (address.is_multicast and address.packed[1] & 0x0F in (1, 2))


_NO_MARKS: npt.NDArray[np.int64] = np.empty(0, np.int64)
_NO_COMMENTS: Mapping[int, str] = MappingProxyType({})
_NO_SCOPE = frozenset("%/")  # Of which ipaddress makes an error.
_DIRECTIONS = tuple(Direction)
_DELIVERIES = tuple(Delivery)
