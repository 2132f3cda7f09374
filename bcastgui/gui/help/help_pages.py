"""HelpPages: the page that F1 shows, that about the keyboard, and the ways to all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.settings import Settings
from bcastgui.gui.window_frame import Menu
from bcastgui.resources import resource

if TYPE_CHECKING:
    from bcastgui.gui.help.help_window import HelpWindow


class HelpPages(QObject):
    """Two entries in the menu Help."""

    def __init__(
        self,
        window: MainWindow,
        others: Mapping[str, Callable[[], object]],
        parent: QObject | None = None,
    ) -> None:
        """``others`` shows the pages that other parts have, by the names that links give them."""
        super().__init__(parent)
        self._window = window
        self._pages = {**others, "keyboard": self.show_keyboard}
        self._first_steps: HelpWindow | None = None
        self._keyboard: HelpWindow | None = None
        window.add_action(Menu.HELP, self.tr("F&irst steps"), self.tr("F1"), self.show_first_steps)
        window.add_action(Menu.HELP, self.tr("&Keyboard"), "", self.show_keyboard)

    @Slot()
    def show_first_steps(self) -> None:
        """Show what to do first, and where to read on."""
        if self._first_steps is None:
            page = resource("help", "first-steps.md")
            self._first_steps = self._made(self.tr("First steps"), page)
            self._first_steps.page_requested.connect(self._show_page)
        _bring_up(self._first_steps)

    @Slot()
    def show_keyboard(self) -> None:
        """Show all keys. Made anew each time, since saved messages get and lose theirs."""
        from bcastgui.gui.help.shortcuts_page import keyboard_page

        if self._keyboard is not None:
            self._keyboard.close()
            self._keyboard.deleteLater()
        self._keyboard = self._made(self.tr("Keyboard"), keyboard_page(self._window.menuBar()))
        _bring_up(self._keyboard)

    def restore(self, settings: Settings) -> None:
        """Nothing is remembered."""

    def save(self, settings: Settings) -> None:
        """Nothing is remembered."""

    def stop(self) -> None:
        """Nothing runs on."""

    @Slot(str)
    def _show_page(self, name: str) -> None:
        if name in self._pages:
            self._pages[name]()

    def _made(self, title: str, page: Path | str) -> HelpWindow:
        # With Qt's classes for text it would make the start longer.
        from bcastgui.gui.help.help_window import HelpWindow

        return HelpWindow(title, page, self._window)


def _bring_up(page: HelpWindow) -> None:
    page.show()
    page.raise_()
    page.activateWindow()
