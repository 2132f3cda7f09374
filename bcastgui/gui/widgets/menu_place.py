"""Where the menu of what is current opens when a key asks for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea


def menu_place(view: QAbstractScrollArea, current: QRect) -> QPoint:
    """On the screen, below ``current`` of the viewport; within it, wherever one has scrolled to."""
    area, corner = view.viewport().rect(), current.bottomLeft()
    x = min(max(corner.x(), area.left()), area.right())
    y = min(max(corner.y(), area.top()), area.bottom())
    return view.viewport().mapToGlobal(QPoint(x, y))
