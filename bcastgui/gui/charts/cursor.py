"""ChartCursor: the point of a chart that was clicked, or stepped to by keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPalette, QPen

from bcastgui.capture.query.times import SECOND
from bcastgui.capture.value_series import Curve
from bcastgui.gui.charts.plot import TimePlot

REACH = 14
"""How far from a point a click may be, in pixels."""

_RING_SIZE = 14
_RING_WIDTH = 2
_ABOVE_LINES = 100


@dataclass(frozen=True, slots=True)
class MarkedPoint:
    """A point: its row from 0, its time in ns since 1970 UTC, its value."""

    row: int
    time: int
    value: float


class ChartCursor:
    """A ring around a point of the lines that ``plot`` shows."""

    def __init__(self, plot: TimePlot) -> None:
        self._plot = plot
        self._curves: Mapping[int, Curve] = {}
        self._line: int | None = None
        self._row: int | None = None
        self._ring = pg.ScatterPlotItem(size=_RING_SIZE, symbol="o", brush=QColor(0, 0, 0, 0))
        self._ring.setZValue(_ABOVE_LINES)
        plot.addItem(self._ring)
        self.paint(plot.palette())

    @property
    def point(self) -> MarkedPoint | None:
        """Where it is; None when that is not in sight."""
        curve = self._curves.get(self._line) if self._line is not None else None
        if curve is None or self._row is None:
            return None
        places = np.flatnonzero(curve.points["row"] == self._row)
        if not len(places):
            return None
        point = curve.points[places[0]]
        return MarkedPoint(self._row, int(point["time"]), float(point["value"]))

    def show(self, curves: Mapping[int, Curve]) -> None:
        """The lines are these now, by number."""
        self._curves = curves
        if self._line not in curves:
            self._line = self._row = None
        self._place()

    def pick(self, place: QPoint) -> bool:
        """Go to the point nearest to ``place``; whether there is one within REACH."""
        found = [
            (float(distances[nearest]), line, int(curve.points["row"][nearest]))
            for line, curve in self._curves.items()
            if len(distances := self._distances(curve, place))
            for nearest in [int(np.argmin(distances))]
        ]
        distance, line, row = min(found, default=(np.inf, 0, 0))
        if distance > REACH:
            return False
        self._line, self._row = line, row
        self._place()
        return True

    def step(self, direction: int) -> None:
        """Go to the next point of the same line (1) or the one before (-1); first to the last."""
        line = self._line if self._line is not None else next(iter(self._curves), None)
        if line is None or not len(points := self._curves[line].points):
            return
        rows = points["row"].tolist()
        place = rows.index(self._row) + direction if self._row in rows else len(rows) - 1
        self._line, self._row = line, rows[min(max(place, 0), len(rows) - 1)]
        self._place()

    def paint(self, palette: QPalette) -> None:
        """Take the colour of text in ``palette``."""
        pen = QPen(palette.text().color(), _RING_WIDTH)
        pen.setCosmetic(True)
        self._ring.setPen(pen)

    def _distances(
        self, curve: Curve, place: QPoint
    ) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        across, down = self._plot.places_of(curve.points["time"], curve.points["value"])
        return np.hypot(across - place.x(), down - place.y())

    def _place(self) -> None:
        point = self.point
        if point is None:
            self._ring.setData([], [])
        else:
            self._ring.setData([point.time / SECOND], [point.value])
