"""Dock: a dock that is closed only where it can be seen."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QWidget


class Dock(QDockWidget):
    """``name`` is that by which a window remembers it.

    Who asks to close it while it stands behind the tab of another one, as its entry in a menu
    does, has not seen that it is open: it comes to the front.
    """

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._is_in_front = False
        self.visibilityChanged.connect(self._note_place)

    def closeEvent(self, event: QCloseEvent) -> None:
        # Of one that begins to float, Qt does not tell that it has come to the front.
        if self.isVisible() and not self._is_in_front and not self.isFloating():
            event.ignore()
            self.raise_()
            self.toggleViewAction().setChecked(True)
        else:
            super().closeEvent(event)

    @Slot(bool)
    def _note_place(self, is_in_front: bool) -> None:
        self._is_in_front = is_in_front
