"""SendersPainter: draws the cells of the senders."""

from __future__ import annotations

import time

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from bcastgui.capture.sender_numbers import Way
from bcastgui.capture.senders import SECOND
from bcastgui.gui.senders.columns import KINDS, SenderColumn, alignment
from bcastgui.gui.senders.model import Index, SenderRow, SendersModel
from bcastgui.gui.senders.preview import Piece
from bcastgui.gui.table.columns import PADDING
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.widgets.colours import blend, warning_colour
from bcastgui.gui.widgets.fonts import data_font

_TINT, _PALE = 0.5, 0.25
"""Of what has just changed, the latter on a selected row; it fades from there."""

_ALIGNMENTS = [alignment(column) for column in SenderColumn]


class SendersPainter(QStyledItemDelegate):
    """Draws by itself: Qt's own would ask the model for eight roles a cell."""

    def __init__(self, model: SendersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.set_font(parent.font())

    def set_font(self, font: QFont) -> None:
        """Draw in ``font``, and payloads in the monospaced font of its size."""
        self._data_font = data_font(font)
        self._data_metrics = QFontMetrics(self._data_font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = self._model.row(index.row()), SenderColumn(index.column())
        palette: QPalette = option.palette
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_active = bool(state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        area: QRect = option.rect
        if is_selected:
            painter.fillRect(area, palette.brush(group, QPalette.ColorRole.Highlight))
            ink = palette.color(group, QPalette.ColorRole.HighlightedText)
        else:
            ink = _ink(row, column, palette)
        painter.setPen(ink)
        room = area.adjusted(PADDING, 0, -PADDING, 0)
        if column is SenderColumn.DATA:
            painter.setFont(self._data_font)
            highlight = palette.color(group, QPalette.ColorRole.Highlight)
            # On a selected row that is the ground, and its text brightens it.
            colours = (ink, highlight) if is_selected else (highlight, palette.base().color())
            tint = _tint(row.sender.last, *colours, _PALE if is_selected else _TINT)
            self._draw_pieces(painter, room, row.pieces, tint)
            painter.setFont(option.font)
        else:
            text = row.cells[column]
            elision = Qt.TextElideMode.ElideRight
            if column is SenderColumn.SENDER:
                elision = Qt.TextElideMode.ElideMiddle  # It keeps its port.
            text = option.fontMetrics.elidedText(text, elision, room.width())
            painter.drawText(room, _ALIGNMENTS[column], text)
        if state & QStyle.StateFlag.State_HasFocus and not is_selected:
            painter.setPen(palette.highlight().color())
            painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _draw_pieces(
        self, painter: QPainter, room: QRect, pieces: tuple[Piece, ...], tint: QColor | None
    ) -> None:
        metrics = self._data_metrics
        left = room.left()
        for piece in pieces:
            width = room.right() + 1 - left
            if width <= 0:
                break
            text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, width)
            area = QRect(left, room.top(), metrics.horizontalAdvance(text), room.height())
            if piece.is_changed and tint is not None:
                painter.fillRect(area.adjusted(0, 1, 0, -1), tint)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
            left += area.width()


def freshness(moment: int) -> float:
    """1 for what comes just now, 0 after a second; ``moment`` in ns since 1970 UTC."""
    return min(max(1 - (time.time_ns() - moment) / SECOND, 0.0), 1.0)


def _tint(moment: int, colour: QColor, ground: QColor, most: float) -> QColor | None:
    share = most * freshness(moment)
    return blend(colour, ground, share) if share else None


def _ink(row: SenderRow, column: SenderColumn, palette: QPalette) -> QColor:
    if column is SenderColumn.SILENCE and row.is_silent:
        return warning_colour(palette)
    if column is SenderColumn.SENDER and row.sender.way is not Way.RECEIVED:
        return kind_colour(KINDS[row.sender.way], palette)
    return palette.text().color()
