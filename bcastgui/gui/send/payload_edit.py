"""PayloadEdit: the one-line field for a payload."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from bcastgui.gui.widgets.checked_field import utf16_length
from bcastgui.gui.widgets.fonts import data_font
from bcastgui.payload.compose import Format
from bcastgui.payload.render import one_line
from bcastgui.payload.template_text import convert

MAX_CHARACTERS = 1_000_000
"""More than the longest payload takes in any format, so that a paste is cut only when it is
refused for its length anyway. (Qt would cut at 32,767.)"""


class PayloadEdit(QLineEdit):
    """Monospaced; the Up and Down keys ask for older and newer payloads."""

    older_requested = Signal()
    newer_requested = Signal()
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MAX_CHARACTERS)
        self.setFont(data_font(self.font()))

    def event(self, event: QEvent) -> bool:
        if asks_for_help(event):
            self.help_requested.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.older_requested.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.newer_requested.emit()
        else:
            super().keyPressEvent(event)

    def replace_text(self, text: str, before_cursor: str) -> None:
        """Show ``text`` with the cursor behind ``before_cursor``, its beginning."""
        self.setText(text)
        self.setCursorPosition(utf16_length(before_cursor))

    def text_before_cursor(self) -> str:
        units = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return units.decode("utf-16-le", "replace")


def asks_for_help(event: QEvent) -> bool:
    """Whether F1 was pressed. Takes the key before the menu, which has another page for it."""
    if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1:
        return False
    if event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return False
    return event.type() == QEvent.Type.KeyPress


def hides_something(text: str, notation: Format) -> bool:
    """Whether a one-line field shows ``text`` as something other than what would be sent."""
    # In hex a line end is a separator like the space that is shown for it.
    return notation is not Format.HEX and _HIDDEN.search(text) is not None


def spelled_out(text: str, notation: Format) -> str:
    """``text`` in Format.ESCAPED, with escapes for what a one-line field cannot show."""
    if notation is Format.TEXT:
        return convert(text, Format.TEXT, Format.ESCAPED)
    return _HIDDEN.sub(lambda found: one_line(found[0].encode()), text)


# Qt shows line ends and control characters as a space or nothing, and the bidirectional
# controls reorder what is around them. A tab, a joiner or a soft hyphen does no such harm.
_HIDDEN = re.compile("[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufffc]")
