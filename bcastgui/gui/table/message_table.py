"""MessageTable: what was sent and received, one row a datagram."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.gui.search.cell_filters import add_cell_filters
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.copying import (
    Copier,
    datagrams,
    row_texts,
    selected_numbers,
    selected_rows,
)
from bcastgui.gui.table.message_header import MessageHeader
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.place_keeper import PlaceKeeper
from bcastgui.gui.table.row_table import RowTable
from bcastgui.gui.table.sort_order import Order, sorting
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.table.view_worker import Location
from bcastgui.gui.widgets.menu_place import menu_place
from bcastgui.gui.widgets.menu_tips import tell_tips
from bcastgui.payload.render import as_text, hex_string

FillRowMenu: TypeAlias = Callable[[QMenu, Datagram | None], object]
"""Adds to the menu of a row; is given the datagram of the current one, if there is one."""


class MessageTable(RowTable):
    """Shows ``model``, and follows its newest row until the user scrolls away from it."""

    following_changed = Signal(bool)
    current_changed = Signal(object)  # the Datagram of the current row, or None
    compose_requested = Signal(object)  # a Datagram to send again
    filter_requested = Signal(object, object)  # a condition, and a Joint or None
    sort_requested = Signal(object, object)  # a Column, an Order
    cancel_requested = Signal()  # Sorting or filtering that runs shall end.
    locate_requested = Signal(object, object)  # Marks, and the Arrangement to find them in
    selection_reduced = Signal()  # The selected rows stand too scattered to stay selected.

    def __init__(self, model: MessageModel, parent: QWidget | None = None) -> None:
        # Before the table is made, which asks for them: see updateGeometries.
        self._following = True
        self._scrolls_itself = False
        super().__init__(model, parent)
        self._followed_before = True
        self._is_sorted = False
        self._is_filtered = False
        self._row_menu_fillers: list[FillRowMenu] = []
        self._copier = Copier(self)
        self.setAccessibleName(self.tr("Messages"))
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

    @property
    def header(self) -> MessageHeader:
        """The titles, which know what columns are shown and how rows are sorted."""
        return self._header

    def restore_order(self, column: Column, order: Order) -> None:
        """Show that the rows are sorted again as they were, which nobody has to do."""
        self._header.restore_order(column, order)
        was_sorted, self._is_sorted = self._is_sorted, sorting(column, order) is not None
        if self._is_sorted:
            self.set_following(False)
        elif was_sorted:
            self.set_following(self._followed_before)

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
        rows = selected_rows(self.selectionModel().selection())
        self._copy(row_texts(self._model, rows, self._header.shown_columns()))

    @Slot()
    def compose_current(self) -> None:
        """Ask for the datagram of the current row to be sent again."""
        datagram = self.current()
        if datagram is not None:
            self.compose_requested.emit(datagram)

    def selected_numbers(self, most: int) -> RowNumbers | None:
        """The numbers of the selected rows in the capture, from the top; None for more than
        ``most``."""
        return selected_numbers(self.selectionModel().selection(), self._model.arrangement, most)

    def current(self) -> Datagram | None:
        """The datagram of the current row, which the details are about."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        try:
            return self._model.datagram(index.row())
        except IndexError:
            return None  # The capture has it no more.

    def set_time_format(self, form: TimeFormat) -> None:
        """Write the moments of messages in this form."""
        self._header.set_time_format(form)
        self._model.set_time_format(form)

    def set_filtered(self, filtered: bool) -> None:
        """Whether a filter is in force, to which a cell's menu can add."""
        self._is_filtered = filtered
        self.viewport().update()

    @property
    def empty_text(self) -> str:
        return self.tr("No message fits the filter.") if self._is_filtered else super().empty_text

    @property
    def fill_tip(self) -> str:
        """What ``compose_current`` is for."""
        return self.tr(
            "Put the payload into the send panel, addressed to the sender of the message."
        )

    def add_to_row_menu(self, fill: FillRowMenu) -> None:
        """Let ``fill`` add to each menu of a row, below what is there."""
        self._row_menu_fillers.append(fill)

    def row_menu(self, column: Column | None = None) -> QMenu:
        """What can be done with the selected rows, and with the current cell in ``column``."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tell_tips(menu, self)
        selected = self.selectionModel().hasSelection()
        menu.addAction(self.tr("Copy as &text"), self.copy_text).setEnabled(selected)
        menu.addAction(self.tr("Copy as &hex"), self.copy_hex).setEnabled(selected)
        copy_rows = menu.addAction(self.tr("&Copy row"), self.copy_rows)
        copy_rows.setShortcut(QKeySequence.StandardKey.Copy)
        copy_rows.setEnabled(selected)
        menu.addSeparator()
        compose = menu.addAction(self.tr("&Fill send panel"), self.compose_current)
        compose.setStatusTip(self.fill_tip)
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
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel_requested.emit()
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_End and not self._is_sorted:
                self.set_following(True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_keyboard:
            place = menu_place(self, self.visualRect(self.currentIndex()))
        cell = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        column = Column(cell.column()) if cell.isValid() else None
        self.row_menu(column).popup(place)

    def updateGeometries(self) -> None:
        # Here Qt sets the range of the scroll bar: after rows came and after a change of size. To
        # scroll may lead here once more, when rows are to be laid out anew first.
        was_scrolling, self._scrolls_itself = self._scrolls_itself, True
        super().updateGeometries()
        if self._following:
            self._scroll_to_end()
        self._scrolls_itself = was_scrolling

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
        # Otherwise done a moment later, when rows may have been appended too: see doItemsLayout.
        for changed in (self._model.layoutChanged, self._model.modelReset, self._model.rowsRemoved):
            changed.connect(self.executeDelayedItemsLayout)
        self.doubleClicked.connect(self.compose_current)

    @Slot(int)
    def _follow_if_at_end(self, value: int) -> None:
        if not self._scrolls_itself and not self._is_sorted:
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

    def _put_row(self, row: int, y: int) -> None:
        """Scroll so that ``row`` begins at ``y``, in pixels; not while the newest is followed."""
        self.executeDelayedItemsLayout()
        if not self._following:
            self._scrolls_itself = True
            height = self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(row * height - y)
            self._scrolls_itself = False

    @Slot()
    def _tell_current(self) -> None:
        self.current_changed.emit(self.current())

    def _scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _selected(self) -> Iterator[Datagram]:
        return datagrams(self._model, selected_rows(self.selectionModel().selection()))

    def _copy(self, lines: Iterable[str]) -> None:
        if self.selectionModel().hasSelection():
            self._copier.copy(lines)

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.viewport().setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.viewport().unsetCursor()
