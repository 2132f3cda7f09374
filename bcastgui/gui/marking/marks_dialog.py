"""CommentDialog: asks for the comment on a message."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from bcastgui.capture.annotations import LONGEST_COMMENT
from bcastgui.errors import InputError
from bcastgui.gui.widgets.colours import error_colour, muted_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf, sentence
from bcastgui.gui.widgets.numbers import grouped


class CommentDialog(FieldDialog[str]):
    """An empty text takes the comment away. Who is told closes it, or refuses."""

    commented = Signal(str)

    def __init__(self, number: int, comment: str, parent: QWidget | None = None) -> None:
        """``number`` is that of the message, from 1."""
        standard = QDialogButtonBox.StandardButton
        super().__init__(QDialogButtonBox(standard.Ok | standard.Cancel), parent)
        self.setWindowTitle(self.tr("Comment"))
        self.name_field(
            self.tr("&Comment on message {number}").format(number=grouped(number)),
            self.tr("Comment"),
        )
        self.edit.setMaxLength(LONGEST_COMMENT)
        self.edit.setText(comment)
        self.edit.selectAll()
        self._is_new = not comment
        self.review()

    def refuse(self, error: InputError) -> None:
        """Stay, and say why the comment cannot be kept."""
        self.message.show_text(sentence(error), error_colour)

    def parse(self, text: str) -> str:
        return text.strip()

    def remark(self, value: str) -> tuple[str, ColourOf]:
        is_to_go = not value and not self._is_new
        return self.tr("The comment will be removed.") if is_to_go else "", muted_colour

    def enter(self, value: str) -> None:
        self.commented.emit(value)
