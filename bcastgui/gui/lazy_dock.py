"""LazyDock: a dock whose content is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from bcastgui.gui.dock import Dock


class LazyDock(Dock):
    """Calls ``make`` once, before it shows for the first time, so that no start waits for it."""

    def __init__(self, title: str, name: str, make: Callable[[], QWidget]) -> None:
        super().__init__(title, name)
        self._make = make

    def content(self) -> QWidget:
        """What it shows; made now when it has never been shown."""
        if self.widget() is None:
            self.setWidget(self._make())
        return self.widget()

    def showEvent(self, event: QShowEvent) -> None:
        self.content()
        super().showEvent(event)
