"""PayloadEditor: the payload's fields and format, kept in step; and the payloads sent before."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton, QVBoxLayout, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.send.payload_edit import PayloadEdit, hides_something, spelled_out
from bcastgui.gui.widgets.elided_box import ElidedBox
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.recent import Recent
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template
from bcastgui.payload.template_text import convert

if TYPE_CHECKING:
    from bcastgui.gui.send.payload_panes import PayloadPanes


class PayloadEditor(QObject):
    """Controls that a panel arranges as it likes.

    ``field`` holds ``edit``, the line, or in its place the large editor, once it was asked for;
    ``edit`` has the text in either case. A change of format keeps the bytes. What the field could
    not show as it is becomes escapes.
    """

    changed = Signal()
    explained = Signal(str, bool)  # after ``changed``: why it is not as expected, is it an error
    enlarged = Signal(bool)
    help_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.format_box = ElidedBox(parent)
        self.field = QWidget(parent)
        self.edit = PayloadEdit(self.field)
        self.browse_button = QPushButton(self.tr("Browse…"), parent)
        self.browse_button.setAccessibleName(self.tr("Browse"))
        self.browse_button.hide()
        self.size_button = QToolButton(parent)
        self._panes: PayloadPanes | None = None
        self._column = QVBoxLayout(self.field)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.edit)
        for row, (notation, name) in enumerate(_NAMES.items()):
            self.format_box.addItem(
                QCoreApplication.translate("PayloadEditor", str(name)), notation
            )
            meaning = core_text(notation.value)
            self.format_box.setItemData(row, meaning, Qt.ItemDataRole.ToolTipRole)
        self._format = Format.TEXT
        self._before_file: tuple[Format, str] = (Format.TEXT, "")
        self._recent: Recent[tuple[Format, str]] = Recent()
        self._name_size_button()
        self._set_format(Format.TEXT)
        self.edit.textChanged.connect(self._text_changed)
        self.edit.textEdited.connect(self._recent_walk_ended)
        self.edit.older_requested.connect(self._recall_older)
        self.edit.newer_requested.connect(self._recall_newer)
        self.edit.help_requested.connect(self.help_requested)
        self.format_box.currentIndexChanged.connect(self._format_picked)
        self.browse_button.clicked.connect(self._browse)
        self.size_button.toggled.connect(self._set_large)

    @property
    def is_large(self) -> bool:
        return self.size_button.isChecked()

    @property
    def is_other_wrong(self) -> bool:
        """Whether the other pane of the large editor has what makes no sense."""
        return self._panes is not None and self._panes.other_error is not None

    def written(self) -> tuple[Format, str]:
        """What stands in the controls."""
        return self._format, self.edit.text()

    def write(self, notation: Format, text: str) -> None:
        """Show this instead."""
        self._set_format(notation)
        if text != self.edit.text():
            self.edit.setText(text)
        else:
            self._text_changed()

    def parse(self, text: str) -> Template:
        """What ``text`` means in the current format. Raises InputError."""
        if self._panes is not None and self._panes.other_error is not None:
            raise self._panes.other_error
        return Template.parse(text, self._format)

    def focus(self) -> None:
        """Let what is typed go into the payload."""
        where = self._panes.editor.text if self._panes and self.is_large else self.edit
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_out(self, error: InputError) -> bool:
        """Select what the error is about in the large editor; False when there is none."""
        if self._panes is None or not self.is_large:
            return False
        self._panes.point_out(error)
        return True

    def show_state(self, error: InputError | None, sample: bytes, is_constant: bool) -> None:
        """Mark what is wrong, and show the next datagram if it is another each time."""
        if self._panes is not None:
            self._panes.show_state(error, None if error or is_constant else sample)

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
        if self.is_large and self._panes is not None:
            if self._panes.can_show(text, notation):
                self._panes.show_text(text, notation)
                self.changed.emit()
                return
        elif not hides_something(text, notation):
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
        if new is Format.FILE:
            self._before_file = old, text
            self.write(Format.FILE, "")
            return
        if old is Format.FILE and not text.strip():
            # No file was chosen, so what was there before is.
            old, text = self._before_file
        try:
            Template.parse(text, old)
        except InputError:
            # Perhaps it was meant in the new format from the start.
            self.write(new, text)
            return
        try:
            self.write(new, text if new is old else convert(text, old, new, lines=self.is_large))
        except InputError as error:
            self.write(old, text)
            text = self.tr("Still {format}. {reason}").format(
                format=self.format_box.currentText(), reason=sentence(error)
            )
            self.explained.emit(text, True)

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self.field, self.tr("File to send"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.write(Format.FILE, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(bool)
    def _set_large(self, large: bool) -> None:
        self._name_size_button()
        panes = self._panes or self._make_panes() if large else self._panes
        if panes is None:
            return
        had_focus = self.edit.hasFocus() or panes.editor.isAncestorOf(self.field.focusWidget())
        self.edit.setVisible(not large)
        panes.editor.setVisible(large)
        # What one of them shows, the other may have to escape.
        self._text_changed()
        self.enlarged.emit(large)
        if had_focus:
            self.focus()

    def _make_panes(self) -> PayloadPanes:
        # Most payloads are one line, for which the start shall not wait.
        from bcastgui.gui.send.large_editor import LargeEditor
        from bcastgui.gui.send.payload_panes import PayloadPanes

        editor = LargeEditor(self.field)
        self._column.addWidget(editor)
        # Made last, it would be the last that the Tab key comes to.
        for before, after in pairwise((self.edit, *editor.controls)):
            QWidget.setTabOrder(before, after)
        panes = self._panes = PayloadPanes(editor)
        panes.text_edited.connect(self._text_edited_large)
        panes.payload_edited.connect(self.write)
        panes.other_spoiled.connect(self.changed)
        editor.help_requested.connect(self.help_requested)
        return panes

    @Slot(str)
    def _text_edited_large(self, text: str) -> None:
        self._recent_walk_ended()
        self.write(self._format, text)

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
        is_file = notation is Format.FILE
        self.browse_button.setVisible(is_file)
        self.edit.setPlaceholderText(
            self.tr("Path of a file") if is_file else self.tr("Type a message and press Enter")
        )
        self.format_box.setCurrentIndex(self.format_box.findData(notation))

    def _name_size_button(self) -> None:
        self.size_button.setCheckable(True)
        self.size_button.setAutoRaise(True)
        self.size_button.setAccessibleName(self.tr("Large editor"))
        is_large = self.size_button.isChecked()
        self.size_button.setArrowType(Qt.ArrowType.DownArrow if is_large else Qt.ArrowType.UpArrow)
        tip = (
            self.tr("Back to one line ({keys})")
            if is_large
            else self.tr("Write on several lines, and see the bytes beside them ({keys})")
        )
        self.size_button.setToolTip(tip.format(keys=key_name("Ctrl+Shift+E")))


# Short, for the row is full.
_NAMES = {
    Format.TEXT: QT_TRANSLATE_NOOP("PayloadEditor", "Text"),
    Format.ESCAPED: QT_TRANSLATE_NOOP("PayloadEditor", "Escapes"),
    Format.HEX: QT_TRANSLATE_NOOP("PayloadEditor", "Hex"),
    Format.BASE64: QT_TRANSLATE_NOOP("PayloadEditor", "Base64"),
    Format.FILE: QT_TRANSLATE_NOOP("PayloadEditor", "File"),
}
