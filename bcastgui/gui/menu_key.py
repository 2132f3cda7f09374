"""The key for context menus on keyboards that have none."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

KEYS = "Shift+F10"


class MenuKey(QObject):
    """Lets KEYS open the menu of what has the focus, as the key Menu does, which laptops lack.

    On Windows the system does so by itself; elsewhere Qt does not.
    """

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform != "win32":
            application.focusChanged.connect(self._add)

    @Slot(QWidget, QWidget)
    def _add(self, _: QWidget | None, focused: QWidget | None) -> None:
        # For each window its own: that of another one is dead while a dialog is open.
        if focused is None or focused.window().findChild(QShortcut, _NAME, _DIRECTLY) is not None:
            return
        shortcut = QShortcut(QKeySequence(KEYS), focused.window())
        shortcut.setObjectName(_NAME)
        shortcut.activated.connect(_ask_for_menu)


_NAME = "menu key"
_DIRECTLY = Qt.FindChildOption.FindDirectChildrenOnly


def _ask_for_menu() -> None:
    widget = QApplication.focusWidget()
    if widget is None:
        return
    # As Qt does it for the key Menu.
    cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = QRectF(widget.rect() if cursor is None else cursor).center().toPoint()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
