"""FieldDialog: the frame of a small dialog that asks for one text."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour, muted_colour
from bcastgui.gui.widgets.field_message import ColourOf, FieldMessage, sentence
from bcastgui.gui.widgets.tab_order import tab_as_shown

T = TypeVar("T")


class FieldDialog(QDialog, Generic[T]):
    """A field with its label, a message below, and buttons.

    The text is read while one types; what is wrong with it is said, and pointed out when it is
    entered. Who derives from this says what the text means, and what to do with that.
    """

    def __init__(
        self, buttons: QDialogButtonBox, parent: QWidget | None = None, *, lines: int = 1
    ) -> None:
        """The message has room for so many ``lines``."""
        super().__init__(parent)
        self.edit = QLineEdit()
        self.message = FieldMessage(lines)
        self._label = QLabel()
        self._label.setBuddy(self.edit)
        self._checked = CheckedField(self.edit, self.parse)
        column = QVBoxLayout(self)
        for widget in (self._label, self.edit, self.message, buttons):
            column.addWidget(widget)
        tab_as_shown(buttons)
        self.setMinimumWidth(_WIDTH)
        self.edit.textEdited.connect(self.review)
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)

    def name_field(self, label: str, name: str) -> None:
        """Show ``label``, which marks its key with ``&``; a screen reader says ``name``."""
        self._label.setText(label)
        self.edit.setAccessibleName(name)

    def parse(self, text: str) -> T:
        """What ``text`` means. Raises InputError."""
        raise NotImplementedError

    def remark(self, value: T) -> tuple[str, ColourOf]:
        """What to say about a text that means ``value``, and in which colour."""
        return "", muted_colour

    def enter(self, value: T) -> None:
        """Do what was asked for, and close if that can be done."""
        raise NotImplementedError

    @Slot()
    def review(self) -> None:
        """Read the text anew."""
        self._check(is_attempt=False)

    @Slot()
    def _enter(self) -> None:
        self._check(is_attempt=True)
        if self._checked.value is None:
            self._checked.point_out()
        else:
            self.enter(self._checked.value)

    def _check(self, *, is_attempt: bool) -> None:
        self._checked.check(is_attempt=is_attempt)
        if self._checked.error is not None:
            self.message.show_text(sentence(self._checked.error), error_colour)
        elif self._checked.value is not None:
            self.message.show_text(*self.remark(self._checked.value))
        else:
            self.message.show_text("")


_WIDTH = 380
