"""What stands in a view that has no rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView

from bcastgui.gui.widgets.colours import muted_colour

_MARGIN = 16


def paint_empty_text(view: QAbstractItemView, text: str) -> None:
    """Write ``text`` into the middle of a view; to be called while it is painted."""
    painter = QPainter(view.viewport())
    painter.setPen(muted_colour(view.palette()))
    painter.drawText(
        view.viewport().rect().adjusted(_MARGIN, 0, -_MARGIN, 0),
        Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        text,
    )
    painter.end()
