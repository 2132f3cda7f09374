"""TextView: a payload as text, to read and to copy from."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from bcastgui.gui.fonts import data_font


class TextView(QPlainTextEdit):
    """Shows text of which nothing is taken for markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text"))
        self.setFont(data_font(self.font()))
        self.setPlaceholderText(self.tr("The payload is empty."))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        # In a low window two lines with a scroll bar are better than a table without rows.
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, text: str) -> None:
        # Qt looks for the place to break a word from its end, each time: seconds for 65,507
        # characters without a space, against hundredths when any place will do.
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAnywhere
            if _ENDLESS_WORD.search(text)
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        self.setPlainText(text)


_ENDLESS_WORD = re.compile(r"\S{100}")
