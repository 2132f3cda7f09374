"""Rates: how many datagrams came in each interval of time, at any zoom at once.

Counts are kept at several widths at a time, the finer ones for the newest rows only. What a chart
wants finer than that is counted anew from the rows in sight.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.rate_counts import COUNT, Counts, Level, coarser, combined, counted
from bcastgui.capture.rate_groups import Grouping, Slot, groups_for
from bcastgui.capture.records import Chunk
from bcastgui.capture.runs import SLICE
from bcastgui.capture.sight import HOUR, MILLISECOND, WIDTHS, Sight

LEVELS = (
    10 * MILLISECOND,
    100 * MILLISECOND,
    SECOND,
    10 * SECOND,
    MINUTE,
    10 * MINUTE,
    HOUR,
    DAY,
)
"""The widths, in ns, at which counts are kept. All of WIDTHS from the first on are multiples."""

READABLE = 4
"""How many rows an interval should have on average: fewer make a comb of ones and zeros."""

FEWEST_COLUMNS = 30
"""But no chart has fewer intervals for that."""

MOST_READ = 1_000_000
"""How many rows are counted anew for one picture; 10 to 40 ms."""


@dataclass(frozen=True, slots=True, eq=False)
class RateLine:
    """How often in each interval. ``key`` is a Fate, a Delivery, an address, or None for the rest.

    ``number`` stays that of the line, for its colour.
    """

    number: int
    key: Hashable
    counts: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class RatePicture:
    """Counts in intervals of ``width`` ns from ``start``, in ns since 1970 UTC.

    ``oldest`` and ``newest`` are the times of the first and the last row; None without rows.
    """

    start: int
    width: int
    lines: tuple[RateLine, ...]
    oldest: int | None
    newest: int | None


class Rates:
    """Counts the rows of a capture by ``grouping``. For one thread."""

    def __init__(self, capture: ChunkSource, grouping: Grouping) -> None:
        self._capture = capture
        self._groups = groups_for(grouping)
        self._levels = [Level(width) for width in LEVELS]
        self._blocks: list[_Block] = []
        self._totals = np.zeros(self._groups.count, np.int64)
        self._done = capture.first_row
        self._newest: int | None = None
        self._last_width = 0

    def step(self, stop: int) -> bool:
        """Count some of the rows to before ``stop``; whether there was anything to do."""
        if self._done >= stop:
            return False
        end = min(stop, self._done + SLICE)
        for chunk in self._capture.chunks(self._done, end):
            self._take(chunk)
        self._done = end
        return True

    def picture(self, sight: Sight) -> RatePicture:
        """The counts in ``sight``, as finely as can be told at once and as there are rows for."""
        self._forget_gone()
        slots = self._groups.slots(self._totals)
        start, width, columns, counts = self._finest(sight)
        lines = _lines(slots, counts, start // width, columns)
        oldest = self._blocks[0].opening if self._blocks else None
        return RatePicture(start, width, lines, oldest, self._newest)

    def _take(self, chunk: Chunk) -> None:
        times = chunk.records["time"]
        self._newest = int(times[-1])
        self._note(chunk, times)
        for tally in self._groups.tallies(chunk):
            counts = counted(tally, LEVELS[0], self._groups.count)
            self._add_to_totals(counts)
            for level, finer in zip(self._levels, (LEVELS[0], *LEVELS[:-1]), strict=True):
                counts = coarser(counts, level.width // finer, self._groups.count)
                level.add(counts)

    def _add_to_totals(self, counts: Counts) -> None:
        missing = self._groups.count - len(self._totals)
        if missing:
            self._totals = np.pad(self._totals, (0, missing))
        np.add.at(self._totals, counts["category"], counts["count"])

    def _note(self, chunk: Chunk, times: npt.NDArray[np.int64]) -> None:
        """Remember where rows of which times are."""
        block = _Block(
            chunk.first,
            chunk.first + len(chunk),
            int(times[0]),
            int(times.min()),
            int(times.max()),
        )
        last = self._blocks[-1] if self._blocks else None
        if last is None or block.stop - last.start > SLICE:
            self._blocks.append(block)
            return
        last.stop = block.stop
        last.earliest = min(last.earliest, block.earliest)
        last.latest = max(last.latest, block.latest)

    def _finest(self, sight: Sight) -> tuple[int, int, int, Counts]:
        """The start, width and number of intervals that can be told at once, and their counts."""
        least = 0
        for width in WIDTHS[WIDTHS.index(sight.width) :]:
            if width < least:
                continue
            start = sight.start // width * width
            columns = -(-(sight.stop - start) // width)
            counts = self._counts(start, start + columns * width, width)
            if counts is None:
                continue
            least = least or self._readable(sight, int(counts["count"].sum()))
            if width >= least:
                self._last_width = width
                return start, width, columns, counts
        raise AssertionError("the widest intervals are always at hand")

    def _readable(self, sight: Sight, count: int) -> int:
        """How wide intervals have to be, in ns, so that ``count`` rows make no comb."""
        span = sight.stop - sight.start
        found = sight.width
        for width in WIDTHS[WIDTHS.index(found) :]:
            if width * FEWEST_COLUMNS > span:
                break
            found = width
            # Once wide, an interval stays so until there are clearly more rows.
            needed = 2 * READABLE if width < self._last_width else READABLE
            if count * width >= needed * span:
                break
        return found

    def _counts(self, start: int, stop: int, width: int) -> Counts | None:
        """The counts in intervals of ``width`` ns; None when that would take long."""
        usable = [level for level in self._levels if width % level.width == 0]
        for level in reversed(usable):
            is_complete = level.since is None or level.since <= start
            if is_complete or width == WIDTHS[-1]:
                found = level.between(start // level.width, stop // level.width)
                return coarser(found, width // level.width, self._groups.count)
        blocks = [b for b in self._blocks if b.earliest < stop and b.latest >= start]
        if sum(block.stop - block.start for block in blocks) > MOST_READ:
            return None
        return self._read(blocks, start, stop, width)

    def _read(self, blocks: list[_Block], start: int, stop: int, width: int) -> Counts:
        tallies = [
            tally.between(start, stop)
            for block in blocks
            for chunk in self._capture.chunks(block.start, block.stop)
            for tally in self._groups.tallies(chunk)
        ]
        if not tallies:
            return np.empty(0, COUNT)
        return combined(
            np.concatenate([counted(tally, width, self._groups.count) for tally in tallies])
        )

    def _forget_gone(self) -> None:
        """Show nothing of rows that the capture has no more."""
        first = self._capture.first_row
        gone = sum(1 for block in self._blocks if block.stop <= first)
        if gone and gone < len(self._blocks):
            self._blocks = self._blocks[gone:]
            for level in self._levels:
                level.forget_before(self._blocks[0].opening)


@dataclass(slots=True)
class _Block:
    """Rows from ``start`` to before ``stop``; ``opening`` is the time of the first, in ns."""

    start: int
    stop: int
    opening: int
    earliest: int
    latest: int


def _lines(slots: list[Slot], counts: Counts, first: int, columns: int) -> tuple[RateLine, ...]:
    """A line for each of ``slots`` from bucket ``first`` on."""
    buckets, categories = counts["bucket"] - first, counts["category"]
    named = [category for slot in slots for category in slot.categories]
    lines = []
    for slot in slots:
        if slot.categories:
            counting = np.isin(categories, slot.categories)
        else:
            counting = np.isin(categories, named, invert=True)
        sums = np.bincount(buckets[counting], counts["count"][counting], minlength=columns)
        lines.append(RateLine(slot.number, slot.key, sums.astype(np.int64)))
    return tuple(lines)
