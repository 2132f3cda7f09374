"""How the filter's field shows what its text is: a tint of the ground, and a mark."""

from __future__ import annotations

import enum
from math import pi

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap, QPolygonF

from bcastgui.gui.widgets.colours import blend, error_colour, good_colour, muted_colour

MARK_SIZE = 14
"""Of the mark, in device-independent pixels."""

_TINT = 0.1


class FilterState(enum.Enum):
    """What the text in the field is."""

    EMPTY = enum.auto()
    VALID = enum.auto()
    INVALID = enum.auto()
    RUNNING = enum.auto()


def ground(state: FilterState, palette: QPalette) -> QColor:
    """The field's background in a window of this palette. Its text stays readable."""
    base = palette.base().color()
    if state is FilterState.EMPTY:
        return base
    return blend(mark_colour(state, palette), base, _TINT)


def mark_colour(state: FilterState, palette: QPalette) -> QColor:
    """The colour of the mark on the field's background."""
    match state:
        case FilterState.EMPTY:
            return muted_colour(palette)
        case FilterState.VALID:
            return good_colour(palette)
        case FilterState.INVALID:
            return error_colour(palette)
        case FilterState.RUNNING:
            return blend(palette.highlight().color(), palette.windowText().color(), _ACCENT)


def mark(state: FilterState, palette: QPalette, pixel_ratio: float, share: float = 0.0) -> QPixmap:
    """A funnel, a tick, a cross, or a ring of which ``share``, 0 to 1, is closed."""
    pixmap = QPixmap(QSize(MARK_SIZE, MARK_SIZE) * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(mark_colour(state, palette), _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    match state:
        case FilterState.EMPTY:
            painter.drawPolygon(_FUNNEL)
        case FilterState.VALID:
            painter.drawPolyline(_TICK)
        case FilterState.INVALID:
            painter.drawLine(QPointF(3.5, 3.5), QPointF(10.5, 10.5))
            painter.drawLine(QPointF(3.5, 10.5), QPointF(10.5, 3.5))
        case FilterState.RUNNING:
            _draw_ring(painter, pen, share)
    painter.end()
    return pixmap


def _draw_ring(painter: QPainter, pen: QPen, share: float) -> None:
    radius = 5.0
    around = QRectF(7 - radius, 7 - radius, 2 * radius, 2 * radius)
    painter.drawArc(around, _TOP, -round(share * _WHOLE))
    # What is not done yet, as dots. A pen's dashes are counted in widths of its stroke.
    pen.setDashPattern([0.01, 2 * pi * radius / (_DOTS * _STROKE) - 0.01])
    painter.setPen(pen)
    painter.drawArc(around, _TOP, _WHOLE)


_STROKE = 1.6
_ACCENT = 0.6
_DOTS = 10

# Qt counts angles in sixteenths of a degree, from three o'clock, against the clock.
_WHOLE = 360 * 16
_TOP = 90 * 16

_FUNNEL = QPolygonF(
    [
        QPointF(1.5, 2.5),
        QPointF(12.5, 2.5),
        QPointF(8.5, 7.5),
        QPointF(8.5, 12),
        QPointF(5.5, 10.5),
        QPointF(5.5, 7.5),
    ]
)

_TICK = QPolygonF([QPointF(2.5, 7.5), QPointF(5.5, 10.5), QPointF(11.5, 3.5)])
