"""SpanMark: the span of time in a plot that the pointer is being dragged over."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QColor

from bcastgui.capture.query.times import SECOND

_STRENGTH = 0.25


class SpanMark:
    """Not there until it is shown."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self._region: pg.LinearRegionItem | None = None

    @property
    def is_shown(self) -> bool:
        return self._region is not None

    def show(self, one: int, other: int) -> None:
        """Mark what is between two moments, in ns since 1970 UTC."""
        if self._region is None:
            colour = QColor(self._plot.palette().highlight().color())
            colour.setAlphaF(_STRENGTH)
            self._region = pg.LinearRegionItem(movable=False, brush=colour, pen=QColor(0, 0, 0, 0))
            self._plot.addItem(self._region, ignoreBounds=True)
        self._region.setRegion([one / SECOND, other / SECOND])

    def hide(self) -> None:
        """Mark nothing."""
        if self._region is not None:
            self._plot.removeItem(self._region)
            self._region = None
