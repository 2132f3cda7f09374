"""Senders, and what sends for them, for the tests of their dock."""

from __future__ import annotations

import time
from ipaddress import IPv4Address, IPv6Address
from typing import Any

import numpy as np

from bcastgui.capture.records import RECORD, Batch, Direction, pack_address
from bcastgui.capture.runs import Steps
from bcastgui.capture.sender_numbers import Numbers, Way
from bcastgui.capture.sender_order import SenderSorting
from bcastgui.capture.senders import SECOND, Grouping, Sender, Senders
from bcastgui.capture.store import Capture
from bcastgui.gui.senders.worker import Ranking

KITCHEN, HALL = IPv4Address("10.9.0.2"), IPv6Address("2001:db8::7")
NOON = 1_767_268_800 * SECOND
"""2026-01-01 12:00 UTC."""


def sender(**changes: Any) -> Sender:
    """The kitchen, which sent three messages of 10 bytes a second apart, but for ``changes``."""
    values: dict[str, Any] = {
        "address": KITCHEN,
        "port": 4_000,
        "way": Way.RECEIVED,
        "count": 3,
        "rate": 1,
        "interval": 1e9,
        "jitter": 2.5e5,
        "bytes": 30,
        "first": NOON,
        "last": NOON + 2 * SECOND,
        "row": 2,
        "row_before": 1,
        "length": 10,
    }
    return Sender(**{**values, **changes})


def send(
    capture: Capture,
    payload: bytes,
    source: IPv4Address | IPv6Address = KITCHEN,
    *,
    port: int = 4_000,
    moment: int | None = None,
    direction: Direction = Direction.RECEIVED,
) -> None:
    """Record a datagram of now, or of a ``moment`` in ns."""
    record = np.zeros(1, RECORD)
    record["source"] = np.void(pack_address(source))
    record["source_port"] = port
    record["version"] = source.version
    record["time"] = time.time_ns() if moment is None else moment
    record["length"] = len(payload)
    record["direction"] = direction
    capture.append(Batch(record, payload))


class Rankings:
    """Rankings of one count of a capture, as a worker makes them."""

    def __init__(self, capture: Capture, grouping: Grouping | None = None) -> None:
        self._capture = capture
        self._senders = Senders(grouping)
        self._done = 0

    def next(self, sorting: SenderSorting | None = None, now: int | None = None) -> Ranking:
        """The senders of all rows, in order."""
        moment = time.time_ns() if now is None else now
        for chunk in self._capture.chunks(self._done, len(self._capture)):
            self._senders.take(chunk, moment)
        self._done = len(self._capture)
        listed = self._senders.listed(moment)
        order = _result((sorting or SenderSorting()).order(listed, self._capture))
        return Ranking(self, listed, order, 1.0)


def _result(steps: Steps[Numbers]) -> Numbers:
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return np.asarray(done.value)
