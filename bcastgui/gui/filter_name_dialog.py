"""FilterNameDialog: asks for the name under which a filter is kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.checked_field import CheckedField
from bcastgui.gui.colours import error_colour, warning_colour
from bcastgui.gui.field_message import FieldMessage, sentence
from bcastgui.gui.filter_history import LONGEST_NAME
from bcastgui.gui.filter_words import one_line_filter


class FilterNameDialog(QDialog):
    """``taken`` are the filters that have names. Open it with ``open()``; it waits for nobody."""

    named = Signal(str)

    def __init__(
        self,
        title: str,
        taken: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        name: str = "",
        may_replace: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._taken = taken
        self._may_replace = may_replace
        self._edit = QLineEdit(name)
        self._edit.setAccessibleName(self.tr("Name"))
        self._edit.setMaxLength(LONGEST_NAME)
        self._edit.selectAll()
        self._checked = CheckedField(self._edit, self._parse)
        self._message = FieldMessage(1)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self._edit.textEdited.connect(self._review)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Name of the filter"))
        label.setBuddy(self._edit)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self._edit)
        column.addWidget(self._message)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _review(self) -> None:
        self._check(is_attempt=False)

    @Slot()
    def _accept(self) -> None:
        self._check(is_attempt=True)
        if self._checked.value is None:
            self._checked.point_out()
            return
        self.accept()
        self.named.emit(self._checked.value)

    def _check(self, *, is_attempt: bool) -> None:
        self._checked.check(is_attempt=is_attempt)
        before = self._taken.get(self._checked.value or "")
        if self._checked.error is not None:
            self._message.show_text(sentence(self._checked.error), error_colour)
        elif before is not None:
            text = self.tr("Replaces the filter {filter}").format(filter=one_line_filter(before))
            self._message.show_text(text, warning_colour)
        else:
            self._message.show_text("")

    def _parse(self, text: str) -> str:
        name = text.strip()
        if not name:
            raise InputError("Type a name for the filter.")
        if not name.isprintable():
            raise InputError("A name has no control characters.")
        if name in self._taken and not self._may_replace:
            raise InputError("There is a filter of this name already.")
        return name


_WIDTH = 360
