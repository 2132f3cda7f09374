"""RowTable: how a table of messages looks, how it is painted, and how rows take their place."""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_header import MessageHeader
from bcastgui.gui.table.message_model import Index, MessageModel
from bcastgui.gui.table.row_images import Frame, PlacedRow, RowImages
from bcastgui.gui.table.row_painter import RowPainter, Span
from bcastgui.gui.widgets.calm_table import make_calm
from bcastgui.gui.widgets.colours import focus_colour
from bcastgui.gui.widgets.empty_text import paint_empty_text

_Action = QAbstractItemView.CursorAction

MOST_PIXELS = 2_100_000_000
"""The height of all rows: Qt counts pixels by numbers of 31 bits, and hangs when they overflow. So
a table of the usual rows shows the newest hundred million."""


class RowTable(QTableView):
    """Shows the rows of ``model``, all of one height, and costs the same however many they are."""

    def __init__(self, model: MessageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._appended_from: int | None = None
        self._empty_text = ""
        self._row_painter = RowPainter(self.font())
        self._images = RowImages(self._row_painter)
        self._header = MessageHeader(self)
        self._set_up_look()
        self.setModel(model)
        # A header asks, each time it is painted, whether all of a column is selected, which
        # takes seconds when all rows are. It gets an empty selection to ask.
        self._header.setSelectionModel(QItemSelectionModel(model, self._header))
        self._header.fit()

    @property
    def empty_text(self) -> str:
        """What stands here while there are no rows."""
        return self._empty_text

    def set_empty_text(self, text: str) -> None:
        """Say what to do while there are no rows."""
        self._empty_text = text
        self.viewport().update()

    def height_of_rows(self, count: int) -> int:
        """Pixels that the table needs to show ``count`` rows, with its titles and scroll bar."""
        around = self._header.sizeHint() + self.horizontalScrollBar().sizeHint()
        return around.height() + count * self._row_painter.row_height

    def column_state(self) -> QByteArray:
        """Order, widths and visibility of the columns, to be kept until the next start.

        Nothing while the user has changed none of them: they fit the window by themselves.
        """
        return self._header.arrangement()

    def restore_column_state(self, state: QByteArray) -> bool:
        """Bring back what ``column_state`` gave. False when ``state`` is none of that."""
        return self._header.restore(state)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would look for the typed letters in each of millions of rows."""

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # As in a list; Qt's tables go to the ends of the row.
        last = self._model.rowCount() - 1
        column = self._header.shown_columns()[0]
        if action is _Action.MoveHome:
            return self._model.index(0, column)
        if action is _Action.MoveEnd:
            return self._model.index(last, column)
        if not self.currentIndex().isValid():
            # Also asked when the table gets the focus; Qt would begin with the first row.
            lowest = self.rowAt(self.viewport().height() - 1)
            return self._model.index(last if lowest < 0 else lowest, column)
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not by QTableView, which would ask a delegate to draw each cell.
        if self._model.rowCount():
            painter = QPainter(self.viewport())
            self._paint_rows(painter, event.rect())
            painter.end()
        else:
            paint_empty_text(self, self.empty_text)

    def sizeHintForColumn(self, column: int) -> int:
        texts = (self._model.row(place).cells[column] for place in self._in_sight())
        widths = [self._row_painter.width(text, Column(column)) for text in texts]
        return max(widths, default=-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
            self._header.fit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        # For a screen reader Qt makes a list of all cells, only to tell it of the first one.
        super().selectionChanged(_first_cell(selected), _first_cell(deselected))
        self.viewport().update()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        # Laid out at once, so that the window is painted once. Rows come at the end only.
        self._appended_from = start
        super().rowsInserted(parent, start, end)
        self.executeDelayedItemsLayout()
        self._appended_from = None

    def doItemsLayout(self) -> None:
        if self._appended_from is None:
            super().doItemsLayout()
            return
        # Qt would have all rows painted anew. Those in sight are scrolled, as they are on the
        # screen, and only what comes into sight is painted.
        self.updateGeometries()
        area = self.viewport().rect()
        area.setTop(self._appended_from * self._row_painter.row_height - self.verticalOffset())
        self.viewport().update(area)

    def _set_up_look(self) -> None:
        self.setHorizontalHeader(self._header)
        make_calm(self)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._fit_rows()

    def _fit_rows(self) -> None:
        self._row_painter.set_font(self.font())
        self._images.forget()
        self.verticalHeader().setDefaultSectionSize(self._row_painter.row_height)
        self._model.limit(MOST_PIXELS // self._row_painter.row_height)

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        height, offset = self._row_painter.row_height, self.verticalOffset()
        selection = self.selectionModel()
        has_selection = selection.hasSelection()
        in_sight = self._in_sight()
        first = max(in_sight.start, (offset + area.top()) // height)
        stop = min(in_sight.stop, (offset + area.bottom()) // height + 1)
        rows = (
            PlacedRow(
                self._model.row(place),
                place,
                place * height - offset,
                has_selection and selection.isSelected(self._model.first_cell(place)),
            )
            for place in range(first, stop)
        )
        self._images.paint(painter, self._frame(), rows, in_sight)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid() and not selection.isSelected(current):
            painter.setPen(focus_colour(self.palette()))
            painter.drawRect(self.visualRect(current).adjusted(0, 0, -1, -1))

    def _in_sight(self) -> range:
        """The rows of which something can be seen."""
        height, offset = self._row_painter.row_height, self.verticalOffset()
        stop = -(-(offset + self.viewport().height()) // height)
        return range(offset // height, min(stop, self._model.rowCount()))

    def _frame(self) -> Frame:
        header, width = self._header, self.viewport().width()
        spans = (
            Span(column, header.sectionViewportPosition(column), header.sectionSize(column))
            for column in header.shown_columns()
        )
        palette = self.palette()
        return Frame(
            tuple(span for span in spans if span.left < width and span.left + span.width > 0),
            width,
            self.viewport().devicePixelRatioF(),
            self.isActiveWindow(),
            palette.cacheKey(),
            palette,
        )


def _first_cell(selection: QItemSelection) -> QItemSelection:
    if not selection.count():
        return selection
    cell = selection.at(0).topLeft()
    return QItemSelection(cell, cell)
