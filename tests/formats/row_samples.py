"""Rows as they go to a writer, made of plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address

import numpy as np

from bcastgui.capture.records import RECORD, Delivery, Direction, Rows, pack_address

INTERFACES: Mapping[int, str] = {1: "lo", 2: "eth0", 7: "vh0\t\x1b[31m\N{SNOWMAN}\n"}


@dataclass(frozen=True, slots=True)
class Row:
    """What of a row a file of packets can tell; ``interface`` is an index."""

    payload: bytes
    source: str = "192.0.2.1"
    destination: str = "255.255.255.255"
    source_port: int = 40_000
    destination_port: int = 50_001
    time: int = 1_750_000_000_123_456_789
    interface: int = 2
    direction: Direction = Direction.RECEIVED
    delivery: Delivery = Delivery.LIMITED_BROADCAST
    echo: bool = False
    dropped: int = 0
    marked: bool = False
    comment: str = ""

    @property
    def version(self) -> int:
        return ip_address(self.source).version


def rows_of(
    sample: Sequence[Row],
    interfaces: Mapping[int, str] = INTERFACES,
    errors: Mapping[int, int] | None = None,
) -> Rows:
    """The sample as Rows. Payloads lie in the block from last to first, with gaps."""
    records = np.zeros(len(sample), RECORD)
    block = bytearray(b"\xaa")
    for place, row in reversed(list(enumerate(sample))):
        record = records[place]
        for name in ("source", "destination"):
            record[name] = np.void(pack_address(ip_address(getattr(row, name))))
        for name in ("source_port", "destination_port", "time", "interface", "direction",
                     "delivery", "echo", "dropped", "version"):  # fmt: skip
            record[name] = getattr(row, name)
        record["error"] = (errors or {}).get(place, 0)
        record["offset"], record["length"] = len(block), len(row.payload)
        block += row.payload + b"\xbb\xcc\xdd"[: place % 4]
    return Rows(
        numbers=np.arange(len(sample)),
        records=records,
        block=np.frombuffer(bytes(block), np.uint8),
        interfaces=interfaces,
        marked=np.array([row.marked for row in sample], bool),
        comments={place: row.comment for place, row in enumerate(sample) if row.comment},
    )
