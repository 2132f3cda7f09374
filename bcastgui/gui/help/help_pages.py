"""HelpPages: the page of all keys that F1 shows, the first steps, and the guide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bcastgui.gui.help.page_files import page_file
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.settings import Settings
from bcastgui.gui.window_frame import Menu

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
        self._others = {**others, "keyboard": self.show_keyboard}
        self._pages: dict[str, HelpWindow] = {}
        self._keyboard: HelpWindow | None = None
        window.add_action(Menu.HELP, self.tr("F&irst steps"), "", self.show_first_steps)
        window.add_action(Menu.HELP, self.tr("&Keyboard"), self.tr("F1"), self.show_keyboard)

    @Slot()
    def show_first_steps(self) -> None:
        """Show what to do first, and where to read on."""
        self.show_page(_FIRST_STEPS)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show a page by the name that links give it; nothing for a link that leads nowhere."""
        if name in self._others:
            self._others[name]()
        elif page := self._page(name):
            _bring_up(page)

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

    def _page(self, name: str) -> HelpWindow | None:
        """A page that is a file, with its first line as the title; made when first asked for."""
        if name not in self._pages:
            try:
                text = page_file(name).read_text(encoding="utf-8")
            except FileNotFoundError:
                return None
            title = text.partition("\n")[0].removeprefix("# ")
            self._pages[name] = self._made(title, text)
        return self._pages[name]

    def _made(self, title: str, page: str) -> HelpWindow:
        # With Qt's classes for text it would make the start longer.
        from bcastgui.gui.help.help_window import HelpWindow

        made = HelpWindow(title, page, self._window)
        made.page_requested.connect(self.show_page)
        return made


_FIRST_STEPS = "first-steps"


def _bring_up(page: HelpWindow) -> None:
    page.show()
    page.raise_()
    page.activateWindow()
