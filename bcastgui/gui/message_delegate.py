"""MessageDelegate: draws the cells of the message table."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from bcastgui.gui.columns import PADDING, Column, alignment
from bcastgui.gui.datagram_text import Kind
from bcastgui.gui.fonts import data_font
from bcastgui.gui.kind_colours import kind_colour
from bcastgui.gui.message_model import MessageModel

LINE_SPACING = 6
"""Between the text of one row and that of the next, in device-independent pixels."""

CACHED_TEXTS = 4096

# Plain numbers: a test of PySide's flags takes as long as the drawing of a letter.
_SELECTED = QStyle.StateFlag.State_Selected.value
_ACTIVE = QStyle.StateFlag.State_Active.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_FLAGS = [
    (alignment(column) | Qt.TextFlag.TextSingleLine).value  # Also: no mnemonics, no tabs.
    for column in Column
]
# An endpoint that is cut short keeps its port.
_ELISION = [
    Qt.TextElideMode.ElideMiddle
    if column in (Column.SOURCE, Column.DESTINATION)
    else Qt.TextElideMode.ElideRight
    for column in Column
]


class MessageDelegate(QStyledItemDelegate):
    """Draws the rows of ``model`` by itself.

    Qt's own delegate asks the model for eight roles a cell and has the style lay the text out:
    several times the work, for a table that is painted anew whenever something comes.
    """

    def __init__(self, model: MessageModel, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._colours: dict[tuple[int, Kind], QColor] = {}
        self._elided = lru_cache(CACHED_TEXTS)(self._elide)
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Draw in ``font``, and payloads in the monospaced font of its size."""
        self._fonts = [font] * len(Column)
        self._fonts[Column.DATA] = data_font(font)
        self._metrics = [QFontMetrics(font) for font in self._fonts]
        self._elided.cache_clear()

    @property
    def row_height(self) -> int:
        """In device-independent pixels."""
        return max(metrics.height() for metrics in self._metrics) + LINE_SPACING

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._model.row(index.row())
        column = index.column()
        rect = option.rect
        palette = option.palette
        state = option.state.value
        if state & _SELECTED:
            group = QPalette.ColorGroup.Active if state & _ACTIVE else QPalette.ColorGroup.Inactive
            painter.fillRect(rect, palette.brush(group, QPalette.ColorRole.Highlight))
            colour = palette.color(group, QPalette.ColorRole.HighlightedText)
        else:
            colour = self._colour(row.kind, palette)
            if state & _FOCUSED:
                painter.setPen(palette.highlight().color())
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
        rect.adjust(PADDING, 0, -PADDING, 0)
        painter.setFont(self._fonts[column])
        painter.setPen(colour)
        text = self._elided(row.cells[column], column, rect.width())
        painter.drawText(rect, _FLAGS[column], text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        text = self._model.row(index.row()).cells[index.column()]
        width = self._metrics[index.column()].horizontalAdvance(text)
        return QSize(width + 2 * PADDING, self.row_height)

    def _colour(self, kind: Kind, palette: QPalette) -> QColor:
        key = palette.cacheKey(), kind
        colour = self._colours.get(key)
        if colour is None:
            colour = self._colours[key] = kind_colour(kind, palette)
        return colour

    def _elide(self, text: str, column: int, width: int) -> str:
        metrics = self._metrics[column]
        # Measuring costs by the character, so a long text is cut first to what could fit.
        most = 2 * width // metrics.averageCharWidth() + 1
        if len(text) > most:
            text = text[:most] + "…"
        return metrics.elidedText(text, _ELISION[column], width)
