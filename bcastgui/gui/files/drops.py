"""Drops: what is dropped on the window is opened, if it is one file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Takes files; fields that take text take them before, as everywhere."""

    dropped = Signal(object)  # a Path

    refused = Signal(int)
    """So many files were dropped at once."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _files_in(event.mimeData()):
            event.acceptProposedAction()
            return True
        # Of which QDragEnterEvent is a kind.
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            paths = _files_in(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if len(paths) == 1:
                    self.dropped.emit(paths[0])
                else:
                    self.refused.emit(len(paths))
                return True
        return super().eventFilter(watched, event)


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
