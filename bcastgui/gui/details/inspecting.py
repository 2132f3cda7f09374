"""Inspecting: joins the details with the table, and finds what to compare a message with."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QMenu

from bcastgui.capture.records import Datagram
from bcastgui.capture.store import Capture
from bcastgui.gui.details.detail_pane import DetailPane, Tab
from bcastgui.gui.details.previous_finder import PreviousFinder
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.copying import selected_rows
from bcastgui.gui.table.datagram_text import source_text
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.window_frame import Menu, WindowFrame

_SETTINGS = "details"


class Inspecting(QObject):
    """Compares the two messages that are selected, or the current one with the one shown before it
    from the same sender; anew with each that is selected while the comparison is in sight."""

    def __init__(
        self,
        window: WindowFrame,
        details: DetailPane,
        table: MessageTable,
        model: MessageModel,
        capture: Capture,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._details = details
        self._table = table
        self._model = model
        self._capture = capture
        self._asked: Datagram | None = None
        self._finder = PreviousFinder(capture, self)
        self._finder.found.connect(self._show_previous)
        # Qt makes a row the current one before it selects it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        details.comparison_wanted.connect(self._soon.start)
        table.selectionModel().selectionChanged.connect(self._look_again)
        window.add_action(
            Menu.VIEW, self.tr("Com&pare messages"), self.tr("Ctrl+Shift+D"), self.compare
        )
        table.add_to_row_menu(self._offer)

    @Slot()
    def compare(self) -> None:
        """Show a comparison, or why there is none."""
        self._window.show_details()
        self._details.show_tab(Tab.COMPARE)
        self._soon.start()

    def restore(self, settings: Settings) -> None:
        self._details.restore(settings.mapping(_SETTINGS))

    def save(self, settings: Settings) -> None:
        settings.set_mapping(_SETTINGS, self._details.state())

    def stop(self) -> None:
        self._finder.stop()

    def _offer(self, menu: QMenu, current: Datagram | None) -> None:
        if self._selected_pair() is not None:
            text = self.tr("Com&pare both")
        else:
            text = self.tr("Com&pare with the previous of the sender")
        menu.addAction(text, self.compare).setEnabled(current is not None)

    @Slot()
    def _look_again(self) -> None:
        if self._details.tab is Tab.COMPARE:
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._asked = None
        pair = self._selected_pair()
        current = self._table.current()
        if pair is not None:
            self._details.show_comparison(*pair)
        elif current is not None:
            self._asked = current
            self._finder.find(current, self._model.arrangement)

    def _selected_pair(self) -> tuple[Datagram, Datagram] | None:
        """The two selected messages, the earlier one first; None unless these are two."""
        rows = list(islice(selected_rows(self._table.selectionModel().selection()), 3))
        if len(rows) != 2:
            return None
        try:
            first, last = sorted(map(self._model.datagram, rows), key=lambda found: found.number)
        except IndexError:
            return None  # The capture has one of them no more.
        return first, last

    @Slot(object, object)
    def _show_previous(self, datagram: Datagram, row: int | None) -> None:
        if datagram is not self._asked:
            return
        try:
            if row is not None:
                self._details.show_comparison(self._capture.datagram(row), datagram)
                return
        except IndexError:
            pass  # The capture has it no more.
        self._details.explain_no_comparison(
            self.tr(
                "No earlier message from {source} is shown. To compare any two, select both in the "
                "table."
            ).format(source=source_text(datagram))
        )
