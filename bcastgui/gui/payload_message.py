"""PayloadMessage: how long the payload is, what is wrong with it, what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from bcastgui.errors import InputError
from bcastgui.gui.colours import error_colour, muted_colour, warning_colour
from bcastgui.gui.field_message import FieldMessage, sentence
from bcastgui.gui.numbers import bytes_text, grouped


class PayloadMessage(FieldMessage):
    """``13 bytes · 1,204 sent · Looking up example.org…``, or the error of the payload."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._error: InputError | None = None
        self._length = 0
        self._warning = ""
        self._sent: int | None = None
        self._notice = ""
        self._notice_is_error = False

    def set_payload(self, length: int, warning: str) -> None:
        """Tell the length in bytes, or the warning, which tells it too."""
        self._error = None
        self._length = length
        self._warning = warning
        self._compose()

    def set_error(self, error: InputError) -> None:
        """Tell what is wrong with the payload, and nothing else."""
        self._error = error
        self._compose()

    def set_sent(self, count: int | None) -> None:
        """Tell how many datagrams a repeat has sent; None to tell it no longer."""
        self._sent = count
        self._compose()

    def set_notice(self, text: str, is_error: bool) -> None:
        """Add ``text``; empty for nothing."""
        self._notice = text
        self._notice_is_error = is_error
        self._compose()

    def _compose(self) -> None:
        if self._error is not None:
            self.show_text(sentence(self._error), error_colour)
            return
        parts = [self._warning or bytes_text(self._length)]
        if self._sent is not None:
            parts.append(self.tr("{count} sent").format(count=grouped(self._sent)))
        if self._notice:
            parts.append(self._notice)
        if self._notice_is_error:
            colour_of = error_colour
        else:
            colour_of = warning_colour if self._warning else muted_colour
        self.show_text(" · ".join(parts), colour_of)
