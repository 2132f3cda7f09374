"""Panels that are scrolled where they have no room, so that a small window stays on its screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST_LINES = 4
"""Of the height of a panel that is scrolled."""


class Scrolling(QScrollArea):
    """Shows ``content`` as it is where there is room, and with scroll bars where not."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)
        # Its ground is that of the window, and not that of a page.
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        width = self._content.minimumSizeHint().width() + bar
        return QSize(width, LEAST_LINES * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()
