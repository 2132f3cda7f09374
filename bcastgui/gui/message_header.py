"""MessageHeader: the column titles, where columns are moved, sized, shown and hidden."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QStyle, QStyleOptionHeader, QWidget

from bcastgui.gui.columns import PADDING, Column, alignment, title, widths
from bcastgui.gui.sort_order import Order


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
        self._configure()
        self.sortIndicatorChanged.connect(self._ask_to_sort)
        self.sectionResized.connect(self._note_size)
        self.sectionMoved.connect(self._note_change)

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
        return self.saveState() if self._changed else QByteArray()

    def restore(self, state: QByteArray) -> bool:
        """Arrange the columns as ``state`` tells. False when it tells nothing."""
        self._restoring = True
        self._changed = self.restoreState(state)
        self._configure()
        self._restoring = False
        if not self.shown_columns():
            for column in Column:
                self.showSection(column)
        return self._changed

    def set_sortable(self, sortable: bool) -> None:
        """Let clicks sort, or not."""
        self._sortable = sortable
        self._configure()

    def show_order(self, column: Column, order: Order) -> None:
        """Show how the table is sorted, and ask for it."""
        way = Qt.SortOrder.AscendingOrder
        if order is Order.DESCENDING:
            way = Qt.SortOrder.DescendingOrder
        self.setSortIndicator(-1 if order is Order.RECORDED else column, way)

    def column_menu(self) -> QMenu:
        """A menu to show and hide the columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.shown_columns()
        for column in Column:
            action = menu.addAction(title(column))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(shown != [column])
            action.toggled.connect(partial(self.show_column, column))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.column_menu().popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit the columns to the width of the table, unless the user has arranged them."""
        if self._changed or not self.count():
            return
        self._fitting = True
        for column, width in enumerate(widths(self.fontMetrics(), self.viewport().width())):
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
        if section < 0:
            self.sort_requested.emit(Column.NUMBER, Order.RECORDED)
            return
        is_ascending = way is Qt.SortOrder.AscendingOrder
        self.sort_requested.emit(
            Column(section), Order.ASCENDING if is_ascending else Order.DESCENDING
        )

    @Slot(int, int, int)
    def _note_size(self, section: int) -> None:
        # The width of Data follows that of the window.
        if not self._fitting and section != Column.DATA:
            self._changed = True

    @Slot()
    def _note_change(self) -> None:
        self._changed = True
