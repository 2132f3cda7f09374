"""Times: lets the user choose how the moments of messages are written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup

from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.window_frame import Menu, WindowFrame

_KEY = "table/time"


class Times(QObject):
    """A menu in the menu View; the choice is remembered."""

    def __init__(
        self, table: MessageTable, frame: WindowFrame, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._chosen = TimeFormat.CLOCK
        self._entries: dict[TimeFormat, QAction] = {}
        menu = frame.add_menu(Menu.VIEW, self.tr("&Times"))
        group = QActionGroup(self)
        for form, text in (
            (TimeFormat.CLOCK, self.tr("&Clock")),
            (TimeFormat.DATE, self.tr("&Date and clock")),
            (TimeFormat.UTC, self.tr("Clock in &UTC")),
            (TimeFormat.START, self.tr("Seconds since the &first message")),
            (TimeFormat.EPOCH, self.tr("Seconds since &1970")),
        ):
            entry = self._entries[form] = menu.addAction(text)
            entry.setCheckable(True)
            entry.setData(form)
            group.addAction(entry)
        self._entries[self._chosen].setChecked(True)
        group.triggered.connect(self._choose)

    @property
    def chosen(self) -> TimeFormat:
        """The form in use."""
        return self._chosen

    def choose(self, form: TimeFormat) -> None:
        """Write times in this form from now on."""
        self._chosen = form
        self._entries[form].setChecked(True)
        self._table.set_time_format(form)

    def restore(self, settings: Settings) -> None:
        """Bring back the choice of the last run."""
        try:
            self.choose(TimeFormat(settings.text(_KEY)))
        except ValueError:
            return

    def save(self, settings: Settings) -> None:
        """Keep the choice."""
        settings.set_text(_KEY, self._chosen.value)

    def stop(self) -> None:
        """Nothing runs on."""

    @Slot(QAction)
    def _choose(self, entry: QAction) -> None:
        self.choose(entry.data())
