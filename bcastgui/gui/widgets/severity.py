"""Severity: how much a message matters, and how that looks."""

from __future__ import annotations

import enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap, QPolygonF

from bcastgui.gui.widgets.colours import error_colour, good_colour, warning_colour

MARK_SIZE = 16


class Severity(enum.IntEnum):
    """The higher, the worse."""

    INFO = 0
    WARNING = 1
    ERROR = 2


def severity_colour(severity: Severity, palette: QPalette) -> QColor:
    """A colour that can be read on the palette's window and base."""
    return {
        Severity.INFO: good_colour,
        Severity.WARNING: warning_colour,
        Severity.ERROR: error_colour,
    }[severity](palette)


def severity_mark(severity: Severity, palette: QPalette, pixel_ratio: float) -> QPixmap:
    """A sign whose shape tells what its colour tells: disc, triangle or crossed disc."""
    pixmap = QPixmap(QSize(MARK_SIZE, MARK_SIZE) * pixel_ratio)
    pixmap.setDevicePixelRatio(pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(severity_colour(severity, palette))
    stroke = QPen(palette.base().color(), 1.8)
    stroke.setCapStyle(Qt.PenCapStyle.RoundCap)
    if severity is Severity.WARNING:
        painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15.5, 15), QPointF(0.5, 15)]))
        painter.setPen(stroke)
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.5))
        painter.drawPoint(QPointF(8, 12.5))
    else:
        painter.drawEllipse(QRectF(1, 1, 14, 14))
        painter.setPen(stroke)
        if severity is Severity.ERROR:
            painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5))
            painter.drawLine(QPointF(5.5, 10.5), QPointF(10.5, 5.5))
        else:
            painter.drawPoint(QPointF(8, 4.8))
            painter.drawLine(QPointF(8, 8), QPointF(8, 11.5))
    painter.end()
    return pixmap
