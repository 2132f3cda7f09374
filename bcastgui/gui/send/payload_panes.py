"""PayloadPanes: keeps the two panes of a large editor in step on one payload."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot

from bcastgui.errors import InputError
from bcastgui.gui.send.large_editor import LargeEditor
from bcastgui.gui.send.payload_edit import hides_something
from bcastgui.gui.send.payload_text import line_end_of
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template
from bcastgui.payload.template_text import convert


class PayloadPanes(QObject):
    """The first pane is in the format of the payload, the other in hex, or else in escapes."""

    text_edited = Signal(str)  # in the format that was shown
    payload_edited = Signal(object, str)  # a Format and a text in it, made of the other pane
    other_spoiled = Signal()  # what stands in the other pane is not in its format

    def __init__(self, editor: LargeEditor) -> None:
        super().__init__(editor)
        self.editor = editor
        self.other_error: InputError | None = None
        self._format = self._wanted = Format.TEXT
        self._other_format = Format.HEX
        self._is_other_ahead = False
        editor.edited.connect(self._take_text)
        editor.line_end_chosen.connect(self._take_text)
        editor.other_edited.connect(self._take_other)

    def can_show(self, text: str, form: Format) -> bool:
        """Whether the first pane shows ``text`` as what it is."""
        line_end = line_end_of(text)
        if line_end is None and form in _WITH_LINES:
            return False
        return not hides_something("".join(text.split(line_end or "\n")), form)

    def show_text(self, text: str, form: Format) -> None:
        """Show ``text`` in both panes."""
        self._format = form
        if not self._is_other_ahead:
            self._wanted = form
        self._other_format = Format.ESCAPED if form is Format.HEX else Format.HEX
        self.editor.name_other(self._other_format)
        self.editor.show_line_ends(form in _WITH_LINES)
        if "\n" in text and (line_end := line_end_of(text)):
            with QSignalBlocker(self.editor):
                self.editor.choose_line_end(line_end)
        self.editor.text.write(text)
        # No bytes become a file.
        self.editor.other.setReadOnly(form is Format.FILE)
        if not self._is_other_ahead:
            self.other_error = None
            self.editor.other.write(self._in_other_format(text))

    def point_out(self, error: InputError) -> None:
        """Select what the error is about, and focus it."""
        pane = self.editor.text if self.other_error is None else self.editor.other
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        pane.select(error.start, error.end)

    def show_state(self, error: InputError | None, preview: bytes | None) -> None:
        """Mark what is wrong, and show the bytes of the next datagram, if any."""
        pane = self.editor.text if self.other_error is None else self.editor.other
        self.editor.show_error(error, pane)
        self.editor.show_preview(preview)

    @Slot()
    def _take_text(self) -> None:
        self.text_edited.emit(self.editor.text.text())

    @Slot()
    def _take_other(self) -> None:
        text = self.editor.other.text()
        try:
            Template.parse(text, self._other_format)
        except InputError as error:
            self.other_error = error
            self.other_spoiled.emit()
            return
        self.other_error = None
        # On the way to 0a stands 0, which is no plain text; with the a it is text again.
        form = self._wanted
        try:
            written = convert(text, self._other_format, form, lines=True)
        except InputError:
            form = Format.ESCAPED
            written = convert(text, self._other_format, form)
        self._is_other_ahead = True
        try:
            self.payload_edited.emit(form, written)
        finally:
            self._is_other_ahead = False

    def _in_other_format(self, text: str) -> str:
        try:
            return convert(text, self._format, self._other_format)
        except InputError:
            return ""


_WITH_LINES = frozenset({Format.TEXT, Format.ESCAPED})
