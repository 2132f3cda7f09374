"""TextView: a payload as text."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QWidget

from bcastgui.gui.table.data_text import DataText


class TextView(DataText):
    """Shows text that may be one word of 65,507 characters."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText(self.tr("The payload is empty."))
        self.take_size(self.font())

    def show_text(self, text: str) -> None:
        # Qt looks for the place to break a word from its end, each time: seconds for a word of
        # that length, against hundredths when any place will do.
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAnywhere
            if _ENDLESS_WORD.search(text)
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        self.setPlainText(text)


_ENDLESS_WORD = re.compile(r"\S{100}")
