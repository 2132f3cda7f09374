"""Counts by interval and category: made from rows, made coarser, and kept up to a limit."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.rate_groups import Tally

MOST_COUNTS = 1 << 17
"""How many counts a level keeps, of 20 bytes each."""

COUNT = np.dtype([("bucket", "<i8"), ("category", "<i4"), ("count", "<i8")])
"""A bucket is the number of an interval: the time divided by its width."""

Counts: TypeAlias = npt.NDArray[np.void]
"""An array of COUNT, sorted by bucket and category, each pair once."""

_Integers: TypeAlias = npt.NDArray[np.integer[Any]]

_TABLE = 4
"""Where buckets and categories make at most so many cells for each row, a table is quicker."""


class Level:
    """Counts in intervals of ``width`` ns, the newest MOST_COUNTS of them at least.

    They are complete from ``since`` on, in ns since 1970 UTC; None: all are there.
    """

    def __init__(self, width: int) -> None:
        self.width = width
        self.since: int | None = None
        self._counts: Counts = np.empty(1_024, COUNT)
        self._used = 0

    def add(self, counts: Counts) -> None:
        """Add ``counts`` of this width."""
        if not len(counts):
            return
        kept = int(np.searchsorted(self._all["bucket"], counts["bucket"][0]))
        if kept < self._used:  # The last interval goes on, or rows are not in order.
            counts = combined(np.concatenate((self._all[kept:], counts)))
        self._used = kept + len(counts)
        if self._used > len(self._counts):
            self._counts = np.concatenate((self._counts[:kept], np.empty(self._used, COUNT)))
        self._counts[kept : self._used] = counts
        if self._used > 2 * MOST_COUNTS:
            self._forget_oldest()

    def between(self, start: int, stop: int) -> Counts:
        """The counts of buckets from ``start`` to before ``stop``."""
        first, last = np.searchsorted(self._all["bucket"], (start, stop))
        return self._all[first:last]

    def forget_before(self, moment: int) -> None:
        """Take the counts away of intervals that end before ``moment``."""
        first = int(np.searchsorted(self._all["bucket"], moment // self.width))
        if not first:
            return
        self._counts = self._counts[first : self._used].copy()
        self._used -= first

    @property
    def _all(self) -> Counts:
        return self._counts[: self._used]

    def _forget_oldest(self) -> None:
        first = int(self._counts["bucket"][self._used - MOST_COUNTS])
        self.since = (first + 1) * self.width
        self.forget_before(self.since)


def counted(tally: Tally, width: int, categories: int) -> Counts:
    """How often there was what in each interval of ``width`` ns.

    ``categories`` is how many there are.
    """
    return _summed(tally.times // width, tally.categories, tally.weights, categories)


def coarser(counts: Counts, ratio: int, categories: int) -> Counts:
    """The same in intervals that are ``ratio`` times as wide."""
    if ratio == 1:
        return counts
    return _summed(counts["bucket"] // ratio, counts["category"], counts["count"], categories)


def combined(counts: Counts) -> Counts:
    """``counts`` in any order, brought into order with each pair once."""
    if not len(counts):
        return counts
    categories = int(counts["category"].max()) + 1
    return _summed(counts["bucket"], counts["category"], counts["count"], categories)


def _summed(
    buckets: _Integers, kinds: _Integers, weights: npt.NDArray[np.int64] | None, categories: int
) -> Counts:
    if not len(buckets):
        return np.empty(0, COUNT)
    first, last = int(buckets.min()), int(buckets.max())
    # With times in ns, buckets of 1 ms at the least and MOST_SENDERS this fits into 64 bits.
    cells = (buckets - first) * categories + kinds
    if (last - first + 1) * categories <= _TABLE * len(cells):
        # Sums of whole numbers below 2^53 are exact in the floats that NumPy makes of weights.
        table = np.bincount(cells, weights).astype(np.int64)
        filled = np.flatnonzero(table)
        sums = table[filled]
    else:
        order = np.argsort(cells)
        cells = cells[order]
        starts = np.flatnonzero(np.diff(cells, prepend=-1))
        filled = cells[starts]
        ones = np.ones(len(order), np.int64) if weights is None else weights[order]
        sums = np.add.reduceat(ones, starts)
    return _made(filled // categories + first, filled % categories, sums)


def _made(buckets: _Integers, kinds: _Integers, sums: _Integers) -> Counts:
    counts = np.empty(len(buckets), COUNT)
    counts["bucket"], counts["category"], counts["count"] = buckets, kinds, sums
    return counts
