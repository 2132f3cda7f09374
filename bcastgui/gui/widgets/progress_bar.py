"""ProgressBar: how far something is, once it has begun."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget


class ProgressBar(QProgressBar):
    """Without a text. Before the first step it is not drawn: empty it looks like a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.value() > self.minimum():
            super().paintEvent(event)
