"""Finding: joins the filter, its help, and the way to a row or a time, with the table."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bcastgui.capture.view import View
from bcastgui.gui.help.page_files import page_file
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.numbers import grouped

if TYPE_CHECKING:
    from bcastgui.gui.help.help_window import HelpWindow
    from bcastgui.gui.search.go_to import GoTo


class Finding(QObject):
    """Leads to the rows that the user looks for."""

    def __init__(
        self,
        view: View,
        arranging: Arranging,
        filter_bar: FilterBar,
        table: MessageTable,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._filter_bar = filter_bar
        self._table = table
        self._help: HelpWindow | None = None
        self._go_to: GoTo | None = None
        filter_bar.filter_changed.connect(arranging.set_filter)
        filter_bar.filter_changed.connect(lambda chosen: table.set_filtered(chosen is not None))
        table.filter_requested.connect(filter_bar.add_condition)
        filter_bar.help_requested.connect(self.show_help)
        filter_bar.cancel_requested.connect(arranging.cancel)
        arranging.filter_restored.connect(filter_bar.restore_filter)
        arranging.filter_restored.connect(lambda found: table.set_filtered(found is not None))
        arranging.progressed.connect(filter_bar.set_running)
        arranging.refused.connect(filter_bar.set_failure)

    @Slot()
    def show_help(self) -> None:
        """Show the page about the filter language."""
        # Both windows load when they are asked for: with Qt's classes for text and the language of
        # filters, they would make the start 40 ms longer.
        from bcastgui.gui.help.help_window import HelpWindow

        if self._help is None:
            page = page_file("filters")
            self._help = HelpWindow(self.tr("Filters"), page, self._table.window())
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    @Slot()
    def ask_where_to(self) -> None:
        """Ask for a row or a time, and go there."""
        if not len(self._view):
            return
        from bcastgui.gui.search.go_to import GoTo

        if self._go_to is None:
            self._go_to = GoTo(self._table.window())
            self._go_to.row_requested.connect(self._go_to_row)
            self._go_to.step_requested.connect(self._go_by)
            self._go_to.time_requested.connect(self._go_to_time)
        all_rows = self._view.all_rows()
        last = self._time_of(all_rows.stop - 1, time.time_ns())
        self._go_to.ask(self._time_of(all_rows.first, last), last)

    @Slot(object)
    def _go_to_row(self, number: int) -> None:
        row = self._view.find_row(number - 1)
        if row is not None:
            self._table.go_to(row)
        elif 0 < number <= self._view.stop:
            self._refuse(self.tr("Row {number} is not shown.").format(number=grouped(number)))
        else:
            self._refuse(
                self.tr("There is no row {number}: the last one is {last}.").format(
                    number=grouped(number), last=grouped(self._view.stop)
                )
            )

    @Slot(object)
    def _go_by(self, rows: int) -> None:
        row = self._table.currentIndex().row() + rows
        self._table.go_to(max(0, min(row, len(self._view) - 1)))

    @Slot(object)
    def _go_to_time(self, moment: int) -> None:
        row = self._view.row_at_time(moment)
        if row is None:
            self._refuse(self.tr("All rows shown are earlier."))
        else:
            self._table.go_to(row)

    def _time_of(self, number: int, otherwise: int) -> int:
        """When a row came, in ns since 1970 UTC; it may have gone just now, or be damaged."""
        try:
            return self._view.numbered(number).time
        except IndexError:
            return otherwise

    def _refuse(self, text: str) -> None:
        if self._go_to is not None:
            self._go_to.refuse(text)
