"""Datagrams and views of them for the tests of the table and the details."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address
from typing import Any

from bcastgui.capture.records import Datagram, Delivery, Direction
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View

_SAMPLE = Datagram(
    number=1,
    time=1_767_225_600_123_456_789,
    direction=Direction.RECEIVED,
    source=IPv4Address("10.9.0.2"),
    source_port=40_123,
    destination=IPv4Address("255.255.255.255"),
    destination_port=12_345,
    delivery=Delivery.LIMITED_BROADCAST,
    interface="eth0",
    echo=False,
    error=0,
    dropped=0,
    payload=b"Hello, world!",
)


def sample(**changes: Any) -> Datagram:
    """A received limited broadcast that says Hello, world!, but for ``changes``."""
    return replace(_SAMPLE, **changes)


def numbered(row: int) -> Datagram:
    """The sample as row ``row``, with the number of the row as its payload."""
    return sample(number=row + 1, payload=f"row {row}".encode())


class SampleView(View):
    """A view whose rows are made when asked for, and that remembers for which it was asked."""

    def __init__(self, recorded: int = 0, make: Callable[[int], Datagram] = numbered) -> None:
        super().__init__(Capture())
        self.recorded = recorded
        self.asked: list[int] = []
        self._make = make
        self._shown = 0

    def __len__(self) -> int:
        return self._shown

    @property
    def waiting(self) -> int:
        return self.recorded - self._shown

    def take_in(self, rows: int) -> None:
        self._shown += min(rows, self.waiting)

    def clear(self) -> None:
        self.recorded = self._shown = 0

    def datagram(self, row: int) -> Datagram:
        if not 0 <= row < self._shown:
            raise IndexError(row)
        self.asked.append(row)
        return self._make(row)

    def payload(self, row: int) -> bytes:
        return self.datagram(row).payload
