"""Axes of charts: local time, and counts."""

from __future__ import annotations

import time
from typing import Any

import pyqtgraph as pg

from bcastgui.capture.query.times import DAY, SECOND
from bcastgui.capture.sight import width_of
from bcastgui.gui.charts.words import moment_text

_LABEL_WIDTH = 90
"""Pixels from one label to the next, at the least."""


class TimeAxis(pg.AxisItem):
    """Seconds since 1970 UTC, told on the local clock; a midnight is told by its day."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        step = width_of(int((high - low) * SECOND), int(size) // _LABEL_WIDTH)
        offset = _utc_offset((low + high) / 2)
        first, last = ((int(edge * SECOND) + offset) // step for edge in (low, high))
        ticks = [(number * step - offset) / SECOND for number in range(first + 1, last + 1)]
        return [(step / SECOND, ticks)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        step = round(spacing * SECOND)
        return [self._label(round(value * SECOND), step) for value in values]

    def _label(self, moment: int, step: int) -> str:
        if step < SECOND:  # Of so large a number a float has no more than 0.2 µs.
            moment = (moment + step // 2) // step * step
        at_midnight = (moment + _utc_offset(moment / SECOND)) % DAY == 0
        return moment_text(moment, DAY if at_midnight else step)


class CountAxis(pg.AxisItem):
    """Whole numbers from 0."""

    def __init__(self) -> None:
        super().__init__("left")

    def tickSpacing(self, low: float, high: float, size: float) -> list[Any]:
        levels = super().tickSpacing(low, high, size)
        return [level for level in levels if level[0] >= 1] or [(1, 0)]


def _utc_offset(moment: float) -> int:
    """What the local clock is ahead of UTC, in ns; 0 for times that the system does not know."""
    try:
        return time.localtime(moment).tm_gmtoff * SECOND
    except (ValueError, OverflowError, OSError):
        return 0
