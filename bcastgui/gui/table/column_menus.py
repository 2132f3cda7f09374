"""ColumnMenus: by keyboard, what the column titles do by mouse."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QTreeView

from bcastgui.gui.settings import Settings
from bcastgui.gui.table.columns import Column, menu_title
from bcastgui.gui.table.message_header import MessageHeader
from bcastgui.gui.table.sort_order import Order, can_be_sorted
from bcastgui.gui.window_frame import Menu, WindowFrame


class ColumnMenus(QObject):
    """In the menu View: which columns show, by which the rows are sorted, and how they stand.

    How they stand is asked for the table that has the focus, such as that of the senders too.
    """

    def __init__(
        self, header: MessageHeader, frame: WindowFrame, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._by, self._ways = QActionGroup(self), QActionGroup(self)
        self._columns = frame.add_menu(Menu.VIEW, self.tr("&Columns"))
        self._sort_by = frame.add_menu(Menu.VIEW, self.tr("Sort &by"))
        self._columns.aboutToShow.connect(self._fill_columns)
        self._sort_by.aboutToShow.connect(self._fill_sort_by)
        frame.add_action(Menu.VIEW, self.tr("Order and &widths of columns…"), "", self._arrange)
        # Some systems do not open a menu that is empty, and so never ask to fill it.
        self._fill_columns()
        self._fill_sort_by()

    def restore(self, settings: Settings) -> None:
        """The window keeps the columns."""

    def save(self, settings: Settings) -> None:
        """The window keeps the columns."""

    def stop(self) -> None:
        """Nothing runs on."""

    def _arrange(self) -> None:
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.widgets.columns_dialog import ColumnsDialog

        header = self._header_in_focus()
        show = self._show_column if header is self._header else None
        dialog = ColumnsDialog(header, show, self._header.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_column(self, section: int, shown: bool) -> None:
        self._header.show_column(Column(section), shown)

    def _header_in_focus(self) -> QHeaderView:
        match QApplication.focusWidget():
            case QTableView() as table:
                return table.horizontalHeader()
            case QTreeView() as tree if not tree.isHeaderHidden():
                return tree.header()
        return self._header

    @Slot()
    def _fill_columns(self) -> None:
        self._columns.clear()
        self._header.fill_column_menu(self._columns)

    @Slot()
    def _fill_sort_by(self) -> None:
        self._sort_by.clear()
        column, order = self._header.order
        is_sorted = order is not Order.RECORDED
        recorded = self._choice(self._by, self.tr("As rec&orded"), Column.NUMBER, Order.RECORDED)
        recorded.setChecked(not is_sorted)
        self._sort_by.addSeparator()
        way = order if is_sorted else Order.ASCENDING
        for each in self._header.shown_columns():
            if can_be_sorted(each):
                entry = self._choice(self._by, menu_title(each), each, way)
                entry.setChecked(is_sorted and each is column)
        self._sort_by.addSeparator()
        for way, text in (
            (Order.ASCENDING, self.tr("S&mallest first")),
            (Order.DESCENDING, self.tr("Lar&gest first")),
        ):
            entry = self._choice(self._ways, text, column, way)
            entry.setEnabled(is_sorted)
            entry.setChecked(order is way)

    def _choice(self, group: QActionGroup, text: str, column: Column, order: Order) -> QAction:
        entry = self._sort_by.addAction(text)
        entry.setCheckable(True)
        group.addAction(entry)
        entry.triggered.connect(partial(self._sort, column, order))
        return entry

    def _sort(self, column: Column, order: Order) -> None:
        self._header.show_order(column, order)
