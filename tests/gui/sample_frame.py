"""A window that holds what features add to it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from bcastgui.gui.window_frame import Menu


class SampleFrame(QMainWindow):
    """A WindowFrame without panels."""

    def __init__(self) -> None:
        super().__init__()
        self.menus = {menu: QMenu(menu.name, self) for menu in Menu}

    def action(self, text: str) -> QAction:
        """The entry that says ``text``, in whatever menu."""
        actions = (action for menu in self.findChildren(QMenu) for action in menu.actions())
        return next(action for action in actions if action.text().replace("&", "") == text)

    def add_dock(
        self, dock: QDockWidget, text: str, shortcut: str, area: Qt.DockWidgetArea
    ) -> None:
        self.addDockWidget(area, dock)
        dock.hide()

    def bring_forward(self, dock: QDockWidget) -> None:
        dock.show()
        dock.raise_()

    def add_action(
        self, menu: Menu, text: str, shortcut: str, slot: Callable[[], object]
    ) -> QAction:
        action = self.menus[menu].addAction(text)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda checked: slot())
        return action

    def add_menu(self, menu: Menu, text: str) -> QMenu:
        return self.menus[menu].addMenu(text)

    def show_send_panel(self) -> None: ...

    def show_details(self) -> None: ...
