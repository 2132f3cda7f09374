"""CheckedField: a field of text with the reading of it, and the mark of an error around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import sentence

T = TypeVar("T")


class CheckedField(Generic[T]):
    """What ``parse`` makes of the text in ``field``, and what is wrong with it.

    ``parse`` raises InputError.
    """

    def __init__(self, field: QLineEdit | QComboBox, parse: Callable[[str], T]) -> None:
        self.field = field
        self.value: T | None = None
        self.error: InputError | None = None
        self._parse = parse
        self._edit = _line_edit(field)
        self._description = self._edit.accessibleDescription()
        self._frame = ErrorFrame(field)

    def check(self, *, is_attempt: bool) -> None:
        """Read the text anew. Only an attempt to send finds fault with an empty field."""
        text = self._edit.text()
        self.value = self.error = None
        try:
            self.value = self._parse(text)
        except InputError as error:
            if text.strip() or is_attempt:
                self.error = error
        description = self._description if self.error is None else sentence(self.error)
        if description != self._edit.accessibleDescription():
            self._edit.setAccessibleDescription(description)
            self.field.setAccessibleDescription(description)
        self._frame.setVisible(self.error is not None)

    def point_out(self) -> None:
        """Focus the field and select what the error is about."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.error is None:
            return
        text = self._edit.text()
        start = utf16_length(text[: self.error.start])
        length = utf16_length(text[self.error.start : self.error.end])
        if length:
            self._edit.setSelection(start, length)
        else:
            self._edit.setCursorPosition(start)


def utf16_length(text: str) -> int:
    """How many positions ``text`` takes in Qt, which counts UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def _line_edit(field: QLineEdit | QComboBox) -> QLineEdit:
    if isinstance(field, QLineEdit):
        return field
    edit = field.lineEdit()
    if edit is None:
        raise TypeError("only an editable combo box can be checked")
    return edit


class ErrorFrame(QWidget):
    """A line around its parent; drawn on top, since styles have no colour for this."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._field.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(error_colour(self.palette()), _FRAME_WIDTH))
        inset = _FRAME_WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS
        )


_FRAME_WIDTH = 1.5
_RADIUS = 2.5
