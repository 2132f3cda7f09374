"""Way: how datagrams to one destination leave by one interface."""

from __future__ import annotations

import socket
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


@dataclass(frozen=True, slots=True)
class Way:
    """An open socket and the address that it sends to, or with ``error``, an errno, why not.

    ``interface`` is a name, "" when no interface was found. The socket belongs to who opened it
    and may be closed at any time; who wants to go on with it duplicates it.
    """

    interface: str
    index: int
    source: Endpoint
    destination: Endpoint
    delivery: Delivery
    error: int = 0
    socket: socket.socket | None = None
    address: tuple[str, int] | tuple[str, int, int, int] = ("", 0)
    """The destination as sendto() takes it."""


@dataclass(frozen=True, slots=True)
class Departure:
    """A datagram that left, or with ``error``, an errno, did not. ``time`` is in ns since 1970."""

    way: Way
    time: int
    error: int
    payload: bytes


def departures_batch(departures: Iterable[Departure]) -> Batch:
    """The departures as rows."""
    rows, block = bytearray(), bytearray()
    for departure in departures:
        way = departure.way
        rows += PACKED_RECORD.pack(
            departure.time,
            pack_address(way.source.address),
            pack_address(way.destination.address),
            way.index,
            len(block),
            0,
            way.source.port,
            way.destination.port,
            len(departure.payload),
            departure.error,
            Direction.SENT,
            way.delivery,
            False,
            way.destination.address.version,
        )
        block += departure.payload
    return Batch(np.frombuffer(rows, RECORD), block)
