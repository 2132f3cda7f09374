"""What rates are counted by: what happened, how it was addressed, or who sent it."""

from __future__ import annotations

import enum
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import (
    IPV4_PREFIX,
    Chunk,
    Delivery,
    Direction,
    unpack_address,
)

BUSIEST = 8
"""How many senders have a line of their own."""

MOST_SENDERS = 65_536
"""How many are told apart; those that come later count as the rest."""


class Grouping(enum.Enum):
    """What makes a line of its own; the values are what settings keep."""

    DIRECTION = "direction"
    DELIVERY = "delivery"
    SENDER = "sender"


class Fate(enum.IntEnum):
    """What became of a datagram. A send that the system refused counts as none."""

    RECEIVED = 0
    SENT = 1
    DROPPED = 2


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """What is to be counted: when, in ns since 1970 UTC, in which category, and how often.

    Without ``weights`` each counts once.
    """

    times: npt.NDArray[np.int64]
    categories: npt.NDArray[np.integer[Any]]
    weights: npt.NDArray[np.int64] | None = None

    def between(self, start: int, stop: int) -> Tally:
        """What there was from ``start`` to before ``stop``."""
        inside = (self.times >= start) & (self.times < stop)
        weights = None if self.weights is None else self.weights[inside]
        return Tally(self.times[inside], self.categories[inside], weights)


@dataclass(frozen=True, slots=True)
class Slot:
    """A line of a chart: what it is about, and the categories that count for it.

    ``number`` stays the same from one time to the next. Without ``categories`` it has all that no
    other has.
    """

    number: int
    key: Hashable
    categories: tuple[int, ...]


class Groups(Protocol):
    """Gives rows their categories, which count from 0."""

    @property
    def count(self) -> int:
        """How many categories there are by now."""

    def tallies(self, chunk: Chunk) -> list[Tally]:
        """What the rows of ``chunk`` add."""

    def slots(self, totals: npt.NDArray[np.int64]) -> list[Slot]:
        """The lines to draw when so many were counted in each category."""


def groups_for(grouping: Grouping) -> Groups:
    """Who counts so, from the beginning."""
    match grouping:
        case Grouping.DIRECTION:
            return Fates()
        case Grouping.DELIVERY:
            return Deliveries()
        case Grouping.SENDER:
            return Senders()


class Fates:
    """Received, sent and dropped, for all of which there is always a line."""

    count = len(Fate)

    def tallies(self, chunk: Chunk) -> list[Tally]:
        times, dropped = chunk.records["time"], chunk.records["dropped"]
        accepted = chunk.records["error"] == 0
        lossy = np.flatnonzero(dropped)
        return [
            Tally(times[accepted], chunk.records["direction"][accepted]),
            Tally(
                times[lossy],
                np.full(len(lossy), Fate.DROPPED),
                dropped[lossy].astype(np.int64),
            ),
        ]

    def slots(self, totals: npt.NDArray[np.int64]) -> list[Slot]:
        return [Slot(int(fate), fate, (int(fate),)) for fate in Fate]


class Deliveries:
    """How received datagrams were addressed; each way has a line once it was seen."""

    count = len(Delivery)

    def tallies(self, chunk: Chunk) -> list[Tally]:
        received = _received(chunk)
        return [Tally(chunk.records["time"][received], chunk.records["delivery"][received])]

    def slots(self, totals: npt.NDArray[np.int64]) -> list[Slot]:
        return [
            Slot(int(delivery), delivery, (int(delivery),))
            for delivery in Delivery
            if totals[delivery]
        ]


class Senders:
    """The addresses from which most was received, each in its line as long as it is of these.

    The key of the line of all others is None.
    """

    def __init__(self) -> None:
        self._categories: dict[bytes, int] = {}
        self._shown: list[int | None] = [None] * BUSIEST

    @property
    def count(self) -> int:
        return len(self._categories) + 1

    def tallies(self, chunk: Chunk) -> list[Tally]:
        received = _received(chunk)
        different, places = _different(chunk.records["source"][received])
        categories = np.array([self._category(source) for source in different], np.int64)
        return [Tally(chunk.records["time"][received], categories[places])]

    def slots(self, totals: npt.NDArray[np.int64]) -> list[Slot]:
        known = totals[1:]
        order = np.argsort(-known, kind="stable")[:BUSIEST]
        busiest = {int(category) + 1 for category in order if known[category]}
        shown = [category if category in busiest else None for category in self._shown]
        newcomers = sorted(busiest.difference(shown))
        self._shown = [
            newcomers.pop(0) if category is None and newcomers else category for category in shown
        ]
        addresses = list(self._categories)
        slots = [
            Slot(number, unpack_address(addresses[category - 1]), (category,))
            for number, category in enumerate(self._shown)
            if category is not None
        ]
        if totals.sum() > sum(int(totals[category]) for category in busiest):
            slots.append(Slot(BUSIEST, None, ()))
        return slots

    def _category(self, source: bytes) -> int:
        """From 1 in the order of their coming; 0 is for those who are not told apart."""
        known = self._categories.get(source)
        if known is None:
            if len(self._categories) >= MOST_SENDERS:
                return 0
            known = self._categories[source] = len(self._categories) + 1
        return known


def _received(chunk: Chunk) -> npt.NDArray[np.bool_]:
    received: npt.NDArray[np.bool_] = chunk.records["direction"] == Direction.RECEIVED
    return received


def _different(addresses: npt.NDArray[np.void]) -> tuple[list[bytes], npt.NDArray[np.intp]]:
    """The addresses, and for each row the place of its own among them."""
    halves = addresses.view(">u8").reshape(-1, 2)
    upper, lower = halves[:, 0], halves[:, 1]
    if not upper.any() and (lower >> 32 == _IPV4_MIDDLE).all():
        # Numbers are sorted many times as fast as texts.
        numbers, places = np.unique(lower.astype(np.uint32), return_inverse=True)
        return [IPV4_PREFIX + int(number).to_bytes(4) for number in numbers], places
    # A text has no zeros at its end; to put them back makes each the only one again.
    texts, places = np.unique(addresses.view("S16"), return_inverse=True)
    return [text.ljust(16, b"\0") for text in texts.tolist()], places


_IPV4_MIDDLE = int.from_bytes(IPV4_PREFIX[8:])
