"""MessageTable: what was sent and received, one row a datagram."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.gui.search.cell_filters import add_cell_filters
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.copying import Copier, row_text, selected_rows
from bcastgui.gui.table.message_header import MessageHeader
from bcastgui.gui.table.message_model import Index, MessageModel
from bcastgui.gui.table.place_keeper import PlaceKeeper
from bcastgui.gui.table.row_images import Frame, PlacedRow, RowImages
from bcastgui.gui.table.row_painter import RowPainter, Span
from bcastgui.gui.table.sort_order import Order, sorting
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.table.view_worker import Location
from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.payload.render import as_text, hex_string

_Action = QAbstractItemView.CursorAction

MOST_PIXELS = 2_100_000_000
"""The height of all rows: Qt counts pixels by numbers of 31 bits, and hangs when they overflow. So
a table of the usual rows shows the newest hundred million."""

FillRowMenu: TypeAlias = Callable[[QMenu, Datagram | None], object]
"""Adds to the menu of a row; is given the datagram of the current one, if there is one."""

_EMPTY_TEXT_MARGIN = 24


class MessageTable(QTableView):
    """Shows ``model``, and follows its newest row until the user scrolls away from it."""

    following_changed = Signal(bool)
    current_changed = Signal(object)  # the Datagram of the current row, or None
    compose_requested = Signal(object)  # a Datagram to send again
    filter_requested = Signal(object, object)  # a condition, and a Joint or None
    sort_requested = Signal(object, object)  # a Column, an Order
    locate_requested = Signal(object, object)  # Marks, and the Arrangement to find them in
    selection_reduced = Signal()  # The selected rows stand too scattered to stay selected.

    def __init__(self, model: MessageModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._following = True
        self._followed_before = True
        self._is_sorted = False
        self._is_filtered = False
        self._arranging = False
        self._appended_from: int | None = None
        self._empty_text = ""
        self._row_menu_fillers: list[FillRowMenu] = []
        self._row_painter = RowPainter(self.font())
        self._images = RowImages(self._row_painter)
        self._header = MessageHeader(self)
        self._copier = Copier(self)
        self.setAccessibleName(self.tr("Messages"))
        self._set_up_look()
        self._set_up_behaviour()
        self.setModel(model)
        # A header asks, each time it is painted, whether all of a column is selected, which
        # takes seconds when all rows are. It gets an empty selection to ask.
        self._header.setSelectionModel(QItemSelectionModel(model, self._header))
        self._header.fit()
        self._keeper = PlaceKeeper(self, model, self._put_row, self)
        self._connect()

    @property
    def following(self) -> bool:
        """Whether the newest row is kept in sight."""
        return self._following

    @Slot(bool)
    def set_following(self, following: bool) -> None:
        """Keep the newest row in sight, or stay where the user looks.

        The newest row is the last one only as recorded, so to follow ends sorting.
        """
        if following and self._is_sorted:
            self._header.show_order(Column.NUMBER, Order.RECORDED)
        if following:
            self._scroll_to_end()
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    def set_sortable(self, sortable: bool) -> None:
        """Let a click on a column's title ask to sort by it."""
        self._header.set_sortable(sortable)

    @Slot(object)
    def select_located(self, location: Location) -> None:
        """Select the rows that were asked for by ``locate_requested``."""
        self._keeper.select_located(location)

    def go_to(self, row: int) -> None:
        """Make ``row`` the current one and bring it into sight; following ends."""
        self.set_following(False)
        index = self._model.index(row, self._header.shown_columns()[0])
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def set_empty_text(self, text: str) -> None:
        """Say what to do while there are no rows, in one line."""
        self._empty_text = text
        self.viewport().update()

    @Slot()
    def copy_text(self) -> None:
        """Copy the payloads of the selected rows as text, one after the other."""
        self._copy(as_text(datagram.payload) for datagram in self._selected())

    @Slot()
    def copy_hex(self) -> None:
        """Copy the payloads of the selected rows as hex, one a line."""
        self._copy(hex_string(datagram.payload) for datagram in self._selected())

    @Slot()
    def copy_rows(self) -> None:
        """Copy the shown columns of the selected rows, with tabs between and whole payloads."""
        columns = self._header.shown_columns()
        self._copy(self._selected_texts(columns))

    @Slot()
    def compose_current(self) -> None:
        """Ask for the datagram of the current row to be sent again."""
        datagram = self.current()
        if datagram is not None:
            self.compose_requested.emit(datagram)

    def selected_numbers(self, most: int) -> RowNumbers | None:
        """The numbers of the selected rows in the capture, in no order; None for more than
        ``most``."""
        arrangement, selection = self._model.arrangement, self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        if sum(found.height() for found in ranges) > most:
            return None
        numbers = [arrangement.numbers(found.top(), found.bottom() + 1) for found in ranges]
        return np.concatenate([np.empty(0, np.int64), *numbers])

    def current(self) -> Datagram | None:
        """The datagram of the current row, which the details are about."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        try:
            return self._model.datagram(index.row())
        except IndexError:
            return None  # The capture has it no more.

    def column_state(self) -> QByteArray:
        """Order, widths and visibility of the columns, to be kept until the next start.

        Nothing while the user has changed none of them: they fit the window by themselves.
        """
        return self._header.arrangement()

    def restore_column_state(self, state: QByteArray) -> bool:
        """Bring back what ``column_state`` gave. False when ``state`` is none of that."""
        return self._header.restore(state)

    def set_time_format(self, form: TimeFormat) -> None:
        """Write the moments of messages in this form."""
        self._header.set_time_format(form)
        self._model.set_time_format(form)

    def set_filtered(self, filtered: bool) -> None:
        """Whether a filter is in force, to which a cell's menu can add."""
        self._is_filtered = filtered

    def add_to_row_menu(self, fill: FillRowMenu) -> None:
        """Let ``fill`` add to each menu of a row, below what is there."""
        self._row_menu_fillers.append(fill)

    def row_menu(self, column: Column | None = None) -> QMenu:
        """What can be done with the selected rows, and with the current cell in ``column``."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.selectionModel().hasSelection()
        menu.addAction(self.tr("Copy as &text"), self.copy_text).setEnabled(selected)
        menu.addAction(self.tr("Copy as &hex"), self.copy_hex).setEnabled(selected)
        copy_rows = menu.addAction(self.tr("&Copy row"), self.copy_rows)
        copy_rows.setShortcut(QKeySequence.StandardKey.Copy)
        copy_rows.setEnabled(selected)
        menu.addSeparator()
        compose = menu.addAction(self.tr("&Fill send panel"), self.compose_current)
        compose.setEnabled(self.currentIndex().isValid())
        current = self.current()
        for fill in self._row_menu_fillers:
            fill(menu, current)
        if column is not None and current is not None:
            add = self.filter_requested.emit
            add_cell_filters(menu, column, current, self._is_filtered, add)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.compose_current()
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_End and not self._is_sorted:
                self.set_following(True)

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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.bottomLeft())
        cell = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        column = Column(cell.column()) if cell.isValid() else None
        self.row_menu(column).popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not by QTableView, which would ask a delegate to draw each cell.
        painter = QPainter(self.viewport())
        if self._model.rowCount():
            self._paint_rows(painter, event.rect())
        elif self._empty_text:
            painter.setPen(muted_colour(self.palette()))
            margin = _EMPTY_TEXT_MARGIN
            painter.drawText(
                self.viewport().rect().adjusted(margin, margin, -margin, -margin),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._empty_text,
            )
        painter.end()

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

    def updateGeometries(self) -> None:
        # Here Qt sets the range of the scroll bar: after rows came and after a change of size.
        self._arranging = True
        super().updateGeometries()
        if self._following:
            self._scroll_to_end()
        self._arranging = False

    def _set_up_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setHorizontalHeader(self._header)
        rows = self.verticalHeader()
        # Rows of one fixed height: Qt then keeps nothing for each of them.
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        self._fit_rows()

    def _set_up_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Not by item: the rows would shift a little when new ones come below the last in sight.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # The Tab key leaves the table, as it does elsewhere.

    def _connect(self) -> None:
        self.verticalScrollBar().valueChanged.connect(self._follow_if_at_end)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self._model.modelReset.connect(self._tell_current)
        self._model.modelAboutToBeReset.connect(self._copier.stop)
        self._copier.busy_changed.connect(self._show_busy)
        self._header.sort_requested.connect(self._sort)
        self._keeper.locate_requested.connect(self.locate_requested)
        self._keeper.selection_reduced.connect(self.selection_reduced)
        self._keeper.current_lost.connect(self._tell_current)
        self._model.rowsRemoved.connect(self._hold_still)
        # Otherwise done a moment later, when rows may have been appended too: see doItemsLayout.
        for changed in (self._model.layoutChanged, self._model.modelReset, self._model.rowsRemoved):
            changed.connect(self.executeDelayedItemsLayout)
        self.doubleClicked.connect(self.compose_current)

    @Slot(int)
    def _follow_if_at_end(self, value: int) -> None:
        if not self._arranging and not self._is_sorted:
            self.set_following(value == self.verticalScrollBar().maximum())

    @Slot(object, object)
    def _sort(self, column: Column, order: Order) -> None:
        was_sorted, self._is_sorted = self._is_sorted, sorting(column, order) is not None
        if self._is_sorted and not was_sorted:
            self._followed_before = self._following
            self.set_following(False)
        self.sort_requested.emit(column, order)
        if was_sorted and not self._is_sorted:
            self.set_following(self._followed_before)

    @Slot(QModelIndex, int, int)
    def _hold_still(self, parent: QModelIndex, first: int, last: int) -> None:
        """Keep the rows in sight where they are when older ones go."""
        gone = (last + 1 - first) * self.verticalHeader().defaultSectionSize()
        self._put_row(0, gone - self.verticalScrollBar().value())

    def _put_row(self, row: int, y: int) -> None:
        """Scroll so that ``row`` begins at ``y``, in pixels; not while the newest is followed."""
        self.executeDelayedItemsLayout()
        if not self._following:
            self._arranging = True
            height = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(row * height - y)
            self._arranging = False

    @Slot()
    def _tell_current(self) -> None:
        self.current_changed.emit(self.current())

    def _scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

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
            painter.setPen(self.palette().highlight().color())
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

    def _fit_rows(self) -> None:
        self._row_painter.set_font(self.font())
        self._images.forget()
        self.verticalHeader().setDefaultSectionSize(self._row_painter.row_height)
        self._model.limit(MOST_PIXELS // self._row_painter.row_height)

    def _selected(self) -> Iterator[Datagram]:
        """The datagrams that are selected now, but for those that go while they are read."""
        arrangement = self._model.arrangement  # While a long text is made, rows may move on.
        for row in selected_rows(self.selectionModel().selection()):
            try:
                yield self._model.numbered(arrangement.number(row))
            except IndexError:
                continue

    def _selected_texts(self, columns: Sequence[Column]) -> Iterator[str]:
        """The same as text."""
        model, arrangement = self._model, self._model.arrangement
        for place in selected_rows(self.selectionModel().selection()):
            try:
                datagram = model.numbered(arrangement.number(place))
                context = model.contexts.of(arrangement, place)
            except IndexError:
                continue
            yield row_text(datagram, columns, model.names.full, context)

    def _copy(self, lines: Iterable[str]) -> None:
        if self.selectionModel().hasSelection():
            self._copier.copy(lines)

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.viewport().setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.viewport().unsetCursor()


def _first_cell(selection: QItemSelection) -> QItemSelection:
    if not selection.count():
        return selection
    cell = selection.at(0).topLeft()
    return QItemSelection(cell, cell)
