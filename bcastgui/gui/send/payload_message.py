"""PayloadMessage: how long the payload is, what is wrong with it, what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from bcastgui.errors import InputError
from bcastgui.gui.widgets.colours import error_colour, muted_colour, warning_colour
from bcastgui.gui.widgets.field_message import FieldMessage, sentence
from bcastgui.gui.widgets.numbers import bytes_text, grouped
from bcastgui.payload.render import hex_string


class PayloadMessage(FieldMessage):
    """``13 bytes · next 48 65 … · 1,204 sent · Looking up example.org…``, or the error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._error: InputError | None = None
        self._length = 0
        self._warning = ""
        self._next = b""
        self._options: Sequence[str] = ()
        self._sent: int | None = None
        self._notice = ""
        self._notice_is_error = False

    def set_payload(self, length: int, warning: str) -> None:
        """Tell the length in bytes, or the warning, which tells it too."""
        self._error = None
        self._length = length
        self._warning = warning
        self._compose()

    def set_next(self, payload: bytes, options: Sequence[str]) -> None:
        """Show the beginning of the next datagram in hex, if there is one; and its options."""
        self._next = payload
        self._options = options
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
        """Add ``text``, an error before all others; empty for nothing."""
        self._notice = text
        self._notice_is_error = is_error
        self._compose()

    def _compose(self) -> None:
        if self._error is not None:
            self.show_text(sentence(self._error), error_colour)
            return
        parts = [self._warning or bytes_text(self._length)]
        if self._next:
            parts.append(self.tr("next {bytes}").format(bytes=_beginning(self._next)))
        parts += self._options
        if self._sent is not None:
            parts.append(
                self.tr("{count} sent", None, self._sent).format(count=grouped(self._sent))
            )
        if self._notice:
            # In a narrow window the end is cut off, which must not be the reason of an error.
            parts.insert(0 if self._notice_is_error else len(parts), self._notice)
        if self._notice_is_error:
            colour_of = error_colour
        else:
            colour_of = warning_colour if self._warning else muted_colour
        self.show_text(" · ".join(parts), colour_of)


def _beginning(payload: bytes) -> str:
    return hex_string(payload[:_SHOWN]) + ("…" if len(payload) > _SHOWN else "")


_SHOWN = 24  # bytes
