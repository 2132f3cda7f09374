"""The key for context menus on keyboards that have none."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

KEYS = "Shift+F10"


def add_menu_key(window: QWidget) -> None:
    """Let KEYS open the menu of what has the focus, as the key Menu does, which laptops lack.

    On Windows the system does so by itself; elsewhere Qt does not.
    """
    if sys.platform == "win32":
        return
    shortcut = QShortcut(QKeySequence(KEYS), window)
    shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
    shortcut.activated.connect(_ask_for_menu)


def _ask_for_menu() -> None:
    widget = QApplication.focusWidget()
    if widget is None:
        return
    # As Qt does it for the key Menu.
    place = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
