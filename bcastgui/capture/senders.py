"""Senders: who talks, how often, and how regularly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Chunk, Direction, IPAddress, Records
from bcastgui.capture.runs import stable_order
from bcastgui.capture.sender_numbers import (
    MOST_SENDERS,
    Keys,
    Numbers,
    SenderNumbers,
    Way,
    keys_of,
    parts_of,
)

SECOND = 1_000_000_000
NO_ROW = -1

TALLY = np.dtype(
    [
        ("count", "i8"),
        ("bytes", "i8"),  # of payloads
        ("first", "i8"),  # times in ns since 1970 UTC
        ("last", "i8"),
        ("mean", "f8"),  # of the intervals, in ns
        ("squares", "f8"),  # the sum of the squares of their deviations from it
        ("row", "i8"),  # of the capture, the newest
        ("row_before", "i8"),  # NO_ROW when there is none
        ("length", "i8"),  # of the newest payload, in bytes
    ]
)
"""What is kept of a sender. First and last are meant in the order of the rows."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who is one sender: each address, or each port of it. ``own`` counts what we sent, too."""

    by_port: bool = True
    own: bool = False


@dataclass(frozen=True, slots=True)
class Sender:
    """A sender as a value. Times are in ns; ``interval`` and ``jitter`` are None before there is
    an interval. Jitter is the standard deviation of the intervals."""

    address: IPAddress
    port: int | None
    way: Way
    count: int
    rate: int  # datagrams in the last second
    interval: float | None
    jitter: float | None
    bytes: int
    first: int
    last: int
    row: int
    row_before: int | None
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class SenderList:
    """All senders at the moment ``now``, in ns since 1970 UTC, numbered as they were met.

    ``not_counted`` datagrams came from others, when there were too many senders.
    """

    grouping: Grouping
    now: int
    keys: Keys
    tallies: Records
    rates: npt.NDArray[np.int64]
    interfaces: Mapping[int, str]
    not_counted: int

    def __len__(self) -> int:
        return len(self.tallies)

    def sender(self, number: int) -> Sender:
        """Raises IndexError when there is no such sender."""
        address, port, way = parts_of(self.keys[number], self.interfaces)
        count, size, first, last, mean, squares, row, before, length = self.tallies[number].item()
        return Sender(
            address,
            port if self.grouping.by_port else None,
            way,
            count,
            int(self.rates[number]),
            mean if count > 1 else None,
            (squares / (count - 1)) ** 0.5 if count > 1 else None,
            size,
            first,
            last,
            row,
            None if before == NO_ROW else before,
            length,
        )


class Senders:
    """Counts the rows that it is given, chunk by chunk; no work is done per row in Python."""

    def __init__(self, grouping: Grouping | None = None, most: int = MOST_SENDERS) -> None:
        self.grouping = grouping or Grouping()
        self._numbers = SenderNumbers(most)
        self._tallies: Records = np.empty(0, TALLY)
        self._recent: list[tuple[npt.NDArray[np.int64], Numbers]] = []
        self._interfaces: Mapping[int, str] = {}
        self._not_counted = 0

    def take(self, chunk: Chunk, now: int) -> None:
        """Count the rows of ``chunk``, which follow those taken before; ``now`` in ns."""
        self._interfaces = chunk.interfaces
        places = self._counted(chunk.records)
        records = chunk.records[places] if len(places) < len(chunk) else chunk.records
        numbers = self._numbers.numbers(keys_of(records, by_port=self.grouping.by_port))
        has_number = numbers >= 0
        if not has_number.all():
            self._not_counted += int(np.count_nonzero(~has_number))
            places, records, numbers = places[has_number], records[has_number], numbers[has_number]
        if not len(places):
            return
        self._make_room(len(self._numbers.keys))
        times = records["time"].astype(np.int64)
        self._tally(numbers, times, records["length"].astype(np.int64), chunk.first + places)
        is_recent = times > now - SECOND
        if is_recent.any():
            self._recent.append((times[is_recent], numbers[is_recent]))

    def listed(self, now: int) -> SenderList:
        """All senders at the moment ``now``, in ns; what is taken later does not change it."""
        rates = np.zeros(len(self._tallies), np.int64)
        self._recent = [piece for piece in self._recent if piece[0].max() > now - SECOND]
        for times, numbers in self._recent:
            counted = numbers[(times > now - SECOND) & (times <= now)]
            rates += np.bincount(counted, minlength=len(rates))
        return SenderList(
            self.grouping,
            now,
            self._numbers.keys,
            self._tallies.copy(),
            rates,
            self._interfaces,
            self._not_counted,
        )

    def _counted(self, records: Records) -> npt.NDArray[np.intp]:
        """The places of the rows that count: what was refused when it was sent never does."""
        if self.grouping.own:
            return np.flatnonzero(records["error"] == 0)
        return np.flatnonzero((records["direction"] == Direction.RECEIVED) & ~records["echo"])

    def _make_room(self, senders: int) -> None:
        new = np.zeros(senders - len(self._tallies), TALLY)
        if len(new):
            new["row"] = new["row_before"] = NO_ROW
            self._tallies = np.concatenate((self._tallies, new))

    def _tally(
        self,
        numbers: Numbers,
        times: npt.NDArray[np.int64],
        lengths: npt.NDArray[np.int64],
        rows: npt.NDArray[np.int64],
    ) -> None:
        order = stable_order(numbers.astype(np.uint32))
        numbers, times, rows = numbers[order], times[order], rows[order]
        # From here on the rows of a sender stand together; each group is one sender.
        starts = np.flatnonzero(np.diff(numbers, prepend=-1))
        ends = np.append(starts[1:], len(numbers)) - 1
        who = numbers[starts]
        tallies = self._tallies[who]
        is_new = tallies["count"] == 0
        self._tally_intervals(tallies, is_new, times, starts, ends)
        tallies["first"][is_new] = times[starts[is_new]]
        tallies["last"] = times[ends]
        tallies["row_before"] = np.where(ends > starts, rows[ends - 1], tallies["row"])
        tallies["row"] = rows[ends]
        tallies["count"] += ends - starts + 1
        tallies["bytes"] += np.add.reduceat(lengths[order], starts)
        tallies["length"] = lengths[order[ends]]
        self._tallies[who] = tallies

    def _tally_intervals(
        self,
        tallies: Records,
        is_new: npt.NDArray[np.bool_],
        times: npt.NDArray[np.int64],
        starts: npt.NDArray[np.intp],
        ends: npt.NDArray[np.intp],
    ) -> None:
        """Mean and squares of both, of what there was and of what comes, become those of all.

        After Chan, Golub and LeVeque (1979): unlike a sum of squares it keeps a jitter of
        microseconds apart from a mean of minutes.
        """
        intervals = np.diff(times, prepend=0).astype(np.float64)
        intervals[starts] = times[starts] - np.where(is_new, times[starts], tallies["last"])
        before = np.maximum(tallies["count"] - 1, 0)
        fresh = ends - starts + ~is_new
        means = np.add.reduceat(intervals, starts) / np.maximum(fresh, 1)
        deviations = intervals - np.repeat(means, ends - starts + 1)
        deviations[starts[is_new]] = 0  # Its first datagram ends no interval.
        squares = np.add.reduceat(deviations * deviations, starts)
        total = np.maximum(before + fresh, 1)
        distance = means - tallies["mean"]
        tallies["mean"] += distance * fresh / total
        tallies["squares"] += squares + distance * distance * before * fresh / total
