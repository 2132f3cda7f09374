"""WindowFrame: what a feature may add to the window."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMenu


class Menu(enum.Enum):
    """The menus, in their order."""

    FILE = enum.auto()
    EDIT = enum.auto()
    VIEW = enum.auto()
    CAPTURE = enum.auto()
    SEND = enum.auto()
    HELP = enum.auto()


class WindowFrame(Protocol):
    """The main window, as features see it. Texts have their mnemonics, which must not clash."""

    def add_dock(
        self, dock: QDockWidget, text: str, shortcut: str, area: Qt.DockWidgetArea
    ) -> None:
        """Add a dock, hidden at first, which the menu View calls ``text``."""

    def bring_forward(self, dock: QDockWidget) -> None:
        """Bring a dock at the bottom into sight, with room to read it."""

    def add_action(
        self, menu: Menu, text: str, shortcut: str, slot: Callable[[], object]
    ) -> QAction:
        """Add an entry at the end of a menu."""

    def add_menu(self, menu: Menu, text: str) -> QMenu:
        """Add a menu at the end of a menu."""

    def show_send_panel(self) -> None:
        """Bring the send panel into sight, where it was hidden."""

    def show_details(self) -> None:
        """Bring the details into sight, with room to read them."""
