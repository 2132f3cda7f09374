"""PayloadText: a payload on several lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from bcastgui.gui.send.payload_edit import asks_for_help
from bcastgui.gui.widgets.checked_field import utf16_length
from bcastgui.gui.widgets.fonts import data_font

LF, CR_LF = "\n", "\r\n"


class PayloadText(QPlainTextEdit):
    """Monospaced, wrapped anywhere. All its lines end as ``line_end`` says."""

    edited = Signal()
    line_end_found = Signal(str)  # that of lines which were pasted where there were none
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line_end = LF
        self._is_writing = False
        self.setFont(data_font(self.font()))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        # So that the keyboard can leave it; a tab is pasted, or written as an escape.
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """What is written, with its line ends."""
        # Not toPlainText(), which makes plain spaces of those that do not break.
        raw = self.document().toRawText()
        return raw.replace(_BLOCK_END, self.line_end)

    def write(self, text: str) -> None:
        """Show ``text``, whose line ends are all ``line_end``; nothing is told."""
        if text == self.text():
            return
        self._is_writing = True
        try:
            self.setPlainText(text)
        finally:
            self._is_writing = False

    def select(self, start: int, end: int) -> None:
        """Select these characters of ``text()``."""
        first, last = (
            utf16_length(self.text()[:place].replace(CR_LF, LF)) for place in (start, end)
        )
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        if asks_for_help(event):
            self.help_requested.emit()
            return True
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        pasted = source.text()
        if "\n" in pasted and self.blockCount() == 1:
            self.line_end_found.emit(CR_LF if CR_LF in pasted else LF)
        super().insertFromMimeData(source)

    def _changed(self) -> None:
        if not self._is_writing:
            self.edited.emit()


def line_end_of(text: str) -> str | None:
    """The line end that all lines of ``text`` have; None when they differ or have another."""
    crs, pairs, lfs = text.count("\r"), text.count(CR_LF), text.count(LF)
    if crs != pairs or (pairs and lfs != pairs):
        return None
    return CR_LF if pairs else LF


_BLOCK_END = "\u2029"
