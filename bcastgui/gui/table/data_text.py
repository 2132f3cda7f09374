"""DataText: what a payload says, in the font for data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from bcastgui.gui.widgets.fonts import data_font


class DataText(QPlainTextEdit):
    """Text to read and to copy from, of which nothing is taken for markup."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # In a low window two lines with a scroll bar are better than a table without rows.
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())

    def take_size(self, beside: QFont) -> None:
        """Write as large as ``beside``."""
        self.setFont(data_font(beside))
