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


class SampleCapture(Capture):
    """A capture whose rows are made when asked for, and that remembers for which it was asked."""

    def __init__(self, recorded: int, make: Callable[[int], Datagram]) -> None:
        super().__init__()
        self.count = recorded
        self.oldest = 0
        self.asked: list[int] = []
        self._make = make

    def __len__(self) -> int:
        return self.count

    @property
    def first_row(self) -> int:
        return self.oldest

    def clear(self) -> None:
        self.count = self.oldest = 0

    def datagram(self, row: int) -> Datagram:
        if not self.oldest <= row < self.count:
            raise IndexError(row)
        self.asked.append(row)
        return self._make(row)

    def time(self, row: int) -> int:
        if not self.oldest <= row < self.count:
            raise IndexError(row)
        return self._make(row).time

    def payload(self, row: int) -> bytes:
        return self.datagram(row).payload


class SampleView(View):
    """A view of a SampleCapture."""

    def __init__(self, recorded: int = 0, make: Callable[[int], Datagram] = numbered) -> None:
        self.capture = SampleCapture(recorded, make)
        super().__init__(self.capture)

    @property
    def recorded(self) -> int:
        """How many rows were recorded."""
        return self.capture.count

    @recorded.setter
    def recorded(self, recorded: int) -> None:
        self.capture.count = recorded

    @property
    def asked(self) -> list[int]:
        """The rows that were asked for."""
        return self.capture.asked
