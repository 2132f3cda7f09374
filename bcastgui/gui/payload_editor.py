"""PayloadEditor: the payload's field and format, kept in step; and the payloads sent before."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.field_message import sentence
from bcastgui.gui.payload_edit import PayloadEdit, hides_something, spelled_out
from bcastgui.gui.recent import Recent
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template
from bcastgui.payload.template_text import convert


class PayloadEditor(QObject):
    """Two controls that a panel arranges as it likes.

    A change of format keeps the bytes. What the field could not show as it is becomes escapes.
    """

    changed = Signal()
    explained = Signal(str, bool)  # after ``changed``: why it is not as expected, is it an error

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.format_box = QComboBox(parent)
        self.edit = PayloadEdit(parent)
        for row, (notation, name) in enumerate(_NAMES.items()):
            self.format_box.addItem(QCoreApplication.translate("PayloadEditor", name), notation)
            meaning = QCoreApplication.translate("Format", notation.value)
            self.format_box.setItemData(row, meaning, Qt.ItemDataRole.ToolTipRole)
        self._format = Format.TEXT
        self._recent: Recent[tuple[Format, str]] = Recent()
        self.edit.textChanged.connect(self._text_changed)
        self.edit.textEdited.connect(self._recent_walk_ended)
        self.edit.older_requested.connect(self._recall_older)
        self.edit.newer_requested.connect(self._recall_newer)
        self.format_box.currentIndexChanged.connect(self._format_picked)

    def written(self) -> tuple[Format, str]:
        """What stands in the controls."""
        return self._format, self.edit.text()

    def write(self, notation: Format, text: str) -> None:
        """Show this instead."""
        self._set_format(notation)
        if text != self.edit.text():
            self.edit.setText(text)
        else:
            self.changed.emit()

    def parse(self, text: str) -> Template:
        """What ``text`` means in the current format. Raises InputError."""
        return Template.parse(text, self._format)

    def recent(self) -> tuple[tuple[Format, str], ...]:
        """The payloads sent before, newest first."""
        return tuple(self._recent)

    def set_recent(self, entries: Iterable[tuple[Format, str]]) -> None:
        self._recent = Recent(entries)

    def remember(self) -> None:
        """Add what is written to the recent payloads."""
        self._recent.remember(self.written())

    @Slot()
    def _text_changed(self) -> None:
        notation, text = self.written()
        if not hides_something(text, notation):
            self.changed.emit()
            return
        before_cursor = spelled_out(self.edit.text_before_cursor(), notation)
        self._set_format(Format.ESCAPED)
        self.edit.replace_text(spelled_out(text, notation), before_cursor)
        self.explained.emit(self.tr("Line ends and control characters became escapes"), False)

    @Slot()
    def _format_picked(self) -> None:
        new: Format = self.format_box.currentData()
        old, text = self.written()
        if new is old:
            return
        try:
            Template.parse(text, old)
        except InputError:
            # Perhaps it was meant in the new format from the start.
            self.write(new, text)
            return
        try:
            self.write(new, convert(text, old, new))
        except InputError as error:
            self._set_format(old)
            self.explained.emit(sentence(error), True)

    @Slot()
    def _recall_older(self) -> None:
        if entry := self._recent.older(self.written()):
            self.write(*entry)

    @Slot()
    def _recall_newer(self) -> None:
        if entry := self._recent.newer():
            self.write(*entry)

    @Slot()
    def _recent_walk_ended(self) -> None:
        self._recent.end_walk()

    def _set_format(self, notation: Format) -> None:
        self._format = notation
        self.format_box.setCurrentIndex(self.format_box.findData(notation))


# Short, for the row is full.
_NAMES = {
    Format.TEXT: "Text",
    Format.ESCAPED: "Escapes",
    Format.HEX: "Hex",
    Format.BASE64: "Base64",
    Format.FILE: "File",
}
