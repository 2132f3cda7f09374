"""MessageHeader: the column titles, where columns are moved, sized, shown and hidden."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QByteArray, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyleOptionHeader, QWidget

from bcastgui.gui.table.columns import (
    FIRST_ORDER,
    OPTIONAL,
    PADDING,
    Column,
    alignment,
    menu_title,
    title,
    widths,
)
from bcastgui.gui.table.sort_order import Order, can_be_sorted
from bcastgui.gui.table.time_format import TimeFormat


class MessageHeader(QHeaderView):
    """The last column takes the room that is left; at least one column is always shown.

    A click sorts by a column: ascending, then descending, then as recorded.
    """

    sort_requested = Signal(object, object)  # a Column, an Order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._fitting = False
        self._changed = False
        self._restoring = False
        self._sortable = False
        self._time_format = TimeFormat.CLOCK
        self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._configure()
        self.sortIndicatorChanged.connect(self._ask_to_sort)
        self.sectionResized.connect(self._note_size)
        self.sectionMoved.connect(self._note_change)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._place_new_columns(0)

    def shown_columns(self) -> list[Column]:
        """The columns that are not hidden, from left to right."""
        in_order = (self.logicalIndex(place) for place in range(self.count()))
        return [Column(section) for section in in_order if not self.isSectionHidden(section)]

    def show_column(self, column: Column, shown: bool) -> None:
        """Show or hide ``column``."""
        self.setSectionHidden(column, not shown)
        self._changed = True

    def arrangement(self) -> QByteArray:
        """The columns as the user arranged them; nothing when they are as at first."""
        if not self._changed:
            return QByteArray()
        # A later version may have more columns.
        return QByteArray(b"%d\n" % len(Column)) + self.saveState()

    def restore(self, state: QByteArray) -> bool:
        """Arrange the columns as ``state`` tells. False when it tells nothing."""
        self._restoring = True
        known, state = _parted(state)
        self._changed = self.restoreState(state)
        if self._changed:
            self._place_new_columns(known)
        self._configure()
        self._restoring = False
        if not self.shown_columns():
            for column in Column:
                self.setSectionHidden(column, column in OPTIONAL)
        return self._changed

    def set_time_format(self, form: TimeFormat) -> None:
        """Give the column Time the width that ``form`` needs."""
        self._time_format = form
        if self.count() and self._changed:
            self.resizeSection(Column.TIME, self._widths()[Column.TIME])
        self.fit()

    def set_sortable(self, sortable: bool) -> None:
        """Let clicks sort, or not."""
        self._sortable = sortable
        self._configure()

    @property
    def order(self) -> tuple[Column, Order]:
        """The column that the table is sorted by, or is going to be, and how."""
        section, way = self._order
        if section < 0:
            return Column.NUMBER, Order.RECORDED
        is_ascending = way is Qt.SortOrder.AscendingOrder
        return Column(section), Order.ASCENDING if is_ascending else Order.DESCENDING

    def show_order(self, column: Column, order: Order) -> None:
        """Show how the table is sorted, and ask for it."""
        self.setSortIndicator(*_indicator(column, order))

    def restore_order(self, column: Column, order: Order) -> None:
        """Show how the table is sorted, without asking for it."""
        self._order = _indicator(column, order)
        self._show_last_order()

    def fill_column_menu(self, menu: QMenu) -> None:
        """Add what shows and hides the columns."""
        shown = self.shown_columns()
        for column in FIRST_ORDER:
            action = menu.addAction(menu_title(column))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != [column])
            action.toggled.connect(partial(self.show_column, column))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_column_menu(menu)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit the columns to the width of the table, unless the user has arranged them."""
        if self._changed or not self.count():
            return
        self._fitting = True
        for column, width in enumerate(self._widths()):
            self.resizeSection(column, width)
        self._fitting = False

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        # Styles put their own small margin beside a title; it shall stand above its column.
        super().paintSection(painter, rect, section)
        painter.setPen(self.palette().buttonText().color())
        right = PADDING
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            right += self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, self)
        painter.drawText(
            rect.adjusted(PADDING, 0, -right, 0),
            alignment(Column(section)),
            title(Column(section)),
        )

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        option.text = ""

    def _widths(self) -> list[int]:
        return widths(self.fontMetrics(), self.viewport().width(), self._time_format)

    def _place_new_columns(self, known: int) -> None:
        """Bring the columns from ``known`` on to where they stand at first."""
        if self.count() != len(Column):
            return
        restoring, self._restoring = self._restoring, True
        usual = self._widths()
        for place, column in enumerate(FIRST_ORDER):
            if column >= known:
                left = self.visualIndex(FIRST_ORDER[place - 1]) + 1 if place else 0
                self.moveSection(self.visualIndex(column), min(left, self.count() - 1))
                self.resizeSection(column, usual[column])
                self.setSectionHidden(column, column in OPTIONAL)
        self._restoring = restoring

    def _configure(self) -> None:
        """What a saved state, which may be another version's, must not change."""
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSectionsClickable(self._sortable)
        self.setSortIndicatorShown(self._sortable)
        self.setSortIndicatorClearable(True)
        # How the table was sorted is not remembered: the next one begins as recorded.
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setStretchLastSection(True)
        self.setCascadingSectionResizes(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # Fitting a column to its text, by a double click on its edge, looks at visible rows only.
        self.setResizeContentsPrecision(0)

    @Slot(int, Qt.SortOrder)
    def _ask_to_sort(self, section: int, way: Qt.SortOrder) -> None:
        if self._restoring:
            return
        if section >= 0 and not can_be_sorted(Column(section)):
            self._show_last_order()
            return
        self._order = (section, way)
        self.sort_requested.emit(*self.order)

    def _show_last_order(self) -> None:
        self._restoring = True
        self.setSortIndicator(*self._order)
        self._restoring = False

    @Slot(int, int, int)
    def _note_size(self, section: int) -> None:
        # The width of Data follows that of the window.
        if not self._fitting and not self._restoring and section != Column.DATA:
            self._changed = True

    @Slot()
    def _note_change(self) -> None:
        if not self._restoring:
            self._changed = True


def _indicator(column: Column, order: Order) -> tuple[int, Qt.SortOrder]:
    is_descending = order is Order.DESCENDING
    way = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
    return (-1 if order is Order.RECORDED else column), way


def _parted(state: QByteArray) -> tuple[int, QByteArray]:
    """Of how many columns an arrangement tells, and what Qt knows of them."""
    found = _COUNTED.match(state.data())
    return (int(found[1]), state.mid(found.end())) if found else (_COLUMNS_OF_OLD, state)


# What Qt writes begins with a zero byte.
_COUNTED = re.compile(rb"(\d{1,3})\n")

_COLUMNS_OF_OLD = 9
"""Columns of the version that did not write how many there were."""
