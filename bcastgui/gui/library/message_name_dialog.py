"""MessageNameDialog: asks for the name under which a message is saved."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.library.words import LONGEST_NAME
from bcastgui.gui.widgets.colours import muted_colour, warning_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf


class MessageNameDialog(FieldDialog[str]):
    """``taken`` are the names that, when chosen, have their message replaced by this one."""

    named = Signal(str)

    def __init__(
        self, name: str, folder: str, taken: Collection[str], parent: QWidget | None = None
    ) -> None:
        """Suggest ``name``; ``folder`` is what the folder is called, empty for none."""
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        super().__init__(buttons, parent)
        self.setWindowTitle(self.tr("Save message"))
        self.name_field(self.tr("&Name of the message"), self.tr("Name"))
        self._folder = folder
        self._taken = taken
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setText(name)
        self.edit.selectAll()
        self.review()

    def parse(self, text: str) -> str:
        name = text.strip()
        if not name:
            raise InputError("Type a name for the message.")
        return name

    def remark(self, value: str) -> tuple[str, ColourOf]:
        if value in self._taken:
            return self.tr("Replaces the message of this name"), warning_colour
        if self._folder:
            return self.tr("Goes into the folder “{name}”").format(name=self._folder), muted_colour
        return "", muted_colour

    def enter(self, value: str) -> None:
        self.accept()
        self.named.emit(value)
