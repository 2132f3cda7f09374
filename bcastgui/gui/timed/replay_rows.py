"""Rows as a replay: which they are, and when each is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.timed.row_requests import same_again
from bcastgui.gui.timed.timed_requests import moment, target
from bcastgui.net.timed.conductor import Moment

LEAST_PAUSE = 10_000_000
"""In ns, between two rounds of a loop: what came at one moment shall not become a flood."""

Read = Callable[[int], Datagram]
"""Reads a row of the capture by its number. Raises IndexError when it is gone."""


@dataclass(frozen=True, slots=True, eq=False)
class ReplayRows:
    """The ``numbers`` of rows in the order recorded, and from the first to the last of them ns."""

    numbers: RowNumbers
    duration: int

    @classmethod
    def of(cls, numbers: RowNumbers, read: Read) -> ReplayRows:
        """The rows of ``numbers``, in whatever order they are given."""
        ordered = np.unique(numbers)
        try:
            duration = read(int(ordered[-1])).time - read(int(ordered[0])).time
        except IndexError:  # None at all, or some of them have just gone.
            duration = 0
        return cls(ordered, max(0, duration))

    def __len__(self) -> int:
        return len(self.numbers)

    def period(self, speed: float) -> int:
        """From the first of them to when it is sent again in a loop, in ns.

        The last is followed as the others were on average, and never at once.
        """
        duration = round(self.duration / speed)
        return duration + max(duration // max(len(self) - 1, 1), LEAST_PAUSE)

    def looped_rate(self, speed: float) -> float:
        """Datagrams a second on average of a loop."""
        return len(self) * 1e9 / self.period(speed)

    def rate(self, speed: float) -> float:
        """Datagrams a second on average, 0 when all leave at once."""
        seconds = self.duration / 1e9 / speed
        return len(self) / seconds if seconds else 0.0


def moments(
    rows: ReplayRows, read: Read, speed: float, to: SendRequest | None = None
) -> Iterator[Moment]:
    """The rows with their own timing, ``speed`` times as fast.

    They go to where each went, or all ``to`` one destination. Rows that are gone are left out,
    and those of which nobody knows where they went.
    """
    return _moments(rows, read, speed, to, 0)


def looped(
    rows: ReplayRows, read: Read, speed: float, to: SendRequest | None = None
) -> Iterator[Moment]:
    """The same, again and again, until none of them is left."""
    begun = 0
    while True:
        last: Moment | None = None
        for last in _moments(rows, read, speed, to, begun):
            yield last
        if last is None:
            return
        begun = max(begun + rows.period(speed), last.offset + LEAST_PAUSE)


def _moments(
    rows: ReplayRows, read: Read, speed: float, to: SendRequest | None, begun: int
) -> Iterator[Moment]:
    first: int | None = None
    offset = begun
    for number in rows.numbers:
        found = _read(read, int(number))
        where = to if found is None or to is not None else same_again(found)
        if found is None or where is None:
            continue
        first = found.time if first is None else first
        # A clock that was set back in between must not turn two around.
        offset = max(offset, begun + round((found.time - first) / speed))
        yield moment(offset, target(where), found.payload, 0)


def _read(read: Read, number: int) -> Datagram | None:
    try:
        return read(number)
    except IndexError:
        return None
