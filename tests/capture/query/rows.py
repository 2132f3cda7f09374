"""Captures for the tests of filters, made of rows that tell only what matters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address

import numpy as np

from bcastgui.capture.query import parse
from bcastgui.capture.records import (
    PACKED_RECORD,
    RECORD,
    Chunk,
    Datagram,
    Delivery,
    Direction,
    pack_address,
)

INTERFACES = {1: "lo", 2: "eth0", 3: "eth 0", 4: "br-lan", 5: "not"}

STRANGERS = b"ab\x00"
"""What stands in the block before and after the payloads of a chunk."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a capture. ``time`` is in ns since 1970 UTC."""

    payload: bytes = b""
    time: int = 1_750_000_000_000_000_000
    source: str = "10.9.0.2"
    source_port: int = 40_000
    destination: str = "255.255.255.255"
    destination_port: int = 12_345
    interface: int = 2
    direction: Direction = Direction.RECEIVED
    delivery: Delivery = Delivery.LIMITED_BROADCAST
    echo: bool = False


def chunk(
    rows: Sequence[Row],
    *,
    first: int = 0,
    before: int | None = None,
    interfaces: Mapping[int, str] = INTERFACES,
) -> Chunk:
    """The rows as they stand in a capture, from row ``first`` on."""
    block = bytearray(STRANGERS)
    packed = bytearray()
    for row in rows:
        source, destination = map(ip_address, (row.source, row.destination))
        packed += PACKED_RECORD.pack(
            row.time,
            pack_address(source),
            pack_address(destination),
            row.interface,
            len(block),
            0,
            row.source_port,
            row.destination_port,
            len(row.payload),
            0,
            row.direction,
            row.delivery,
            row.echo,
            source.version,
        )
        block += row.payload
    block += STRANGERS
    records = np.frombuffer(bytes(packed), RECORD)
    return Chunk(first, records, np.frombuffer(bytes(block), np.uint8), before, interfaces)


def datagrams(of: Chunk) -> list[Datagram]:
    """The rows of a chunk as values."""
    starts = of.records["offset"].tolist()
    lengths = of.records["length"].tolist()
    return [
        Datagram.from_record(
            of.first + row + 1, of.records[row], of.block[start:][:length].tobytes(), of.interfaces
        )
        for row, (start, length) in enumerate(zip(starts, lengths, strict=True))
    ]


def found(text: str, rows: Sequence[Row]) -> list[int]:
    """Which of ``rows`` the filter ``text`` lets pass, counted from 0."""
    return parse(text).evaluate(chunk(rows)).nonzero()[0].tolist()
