"""Punctuality: how well the real times of a task keep to those that were due."""

from __future__ import annotations

import numpy as np

REMEMBERED = 10_000
"""The latest datagrams, on which the percentile rests: ten seconds at 1 kHz."""


class Punctuality:
    """Takes each datagram's due and real time, in ns of one clock."""

    def __init__(self) -> None:
        self._count = 0
        self._first = 0
        self._last = 0
        self._deviations = np.zeros(REMEMBERED, np.int64)

    def add(self, due: int, moment: int) -> None:
        if not self._count:
            self._first = moment
        self._last = moment
        self._deviations[self._count % REMEMBERED] = abs(moment - due)
        self._count += 1

    @property
    def interval(self) -> float | None:
        """The mean time from one to the next, in ns, over all; None for fewer than two."""
        if self._count < 2:
            return None
        return (self._last - self._first) / (self._count - 1)

    @property
    def deviation(self) -> float | None:
        """The 99th percentile of how far from due the latest left, in ns; None for none."""
        if not self._count:
            return None
        known = self._deviations[: min(self._count, REMEMBERED)]
        return float(np.percentile(known, 99, method="higher"))
