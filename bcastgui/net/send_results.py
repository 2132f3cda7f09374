"""SendResult: what became of a datagram, and how results become rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bcastgui.capture.records import (
    PACKED_RECORD,
    RECORD,
    Batch,
    Delivery,
    Direction,
    pack_address,
)
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.packet_options import Option
from bcastgui.net.ways import Way

_LONGEST_RECORDED = 65_535  # RECORD keeps a length in 16 bits


@dataclass(frozen=True, slots=True)
class SendResult:
    """What became of one datagram: ``error`` is 0 when the system took it, else an errno.

    ``time`` is in ns since 1970 UTC, ``interface`` a name, "" when no interface was found.
    ``refused`` is the option that the system does not set, if that was the reason.
    """

    time: int
    interface: str
    index: int
    source: Endpoint
    destination: Endpoint
    delivery: Delivery
    error: int
    payload: bytes = b""
    refused: Option | None = None

    @property
    def accepted(self) -> bool:
        return self.error == 0


def sent_by(way: Way, time: int, payload: bytes, error: int) -> SendResult:
    """The result of sending ``payload`` by ``way``."""
    return SendResult(
        time,
        way.interface,
        way.index,
        way.source,
        way.destination,
        way.delivery,
        error,
        payload,
        way.refused,
    )


def sent_batch(results: Iterable[SendResult]) -> Batch:
    """The results as rows; a payload that several have is kept once.

    Of one that was refused because no datagram is so long, only as much as a row can tell of.
    """
    rows, block = bytearray(), bytearray()
    before, offset = b"", 0
    for result in results:
        payload = result.payload[:_LONGEST_RECORDED]
        if payload != before:
            before, offset = payload, len(block)
            block += payload
        rows += PACKED_RECORD.pack(
            result.time,
            pack_address(result.source.address),
            pack_address(result.destination.address),
            result.index,
            offset,
            0,
            result.source.port,
            result.destination.port,
            len(payload),
            result.error,
            Direction.SENT,
            result.delivery,
            False,
            result.destination.address.version,
        )
    return Batch(np.frombuffer(rows, RECORD), block)
