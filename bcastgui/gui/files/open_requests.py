"""OpenRequests: the files that macOS asks the running program to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenRequests(QObject):
    """Make it on macOS only, with the application.

    There a double click on a file comes as an event and not as an argument, also at the start.
    Elsewhere each event of Qt's would take its way through Python for nothing.
    """

    requested = Signal(Path)

    def __init__(self, application: QObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().eventFilter(watched, event)
        self.requested.emit(Path(event.file()))
        return True
