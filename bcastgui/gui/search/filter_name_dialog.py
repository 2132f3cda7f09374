"""FilterNameDialog: asks for the name under which a filter is kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.search.filter_history import LONGEST_NAME
from bcastgui.gui.search.filter_words import one_line_filter
from bcastgui.gui.widgets.colours import muted_colour, warning_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf


class FilterNameDialog(FieldDialog[str]):
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
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        super().__init__(buttons, parent)
        self.setWindowTitle(title)
        self.name_field(self.tr("&Name of the filter"), self.tr("Name"))
        self._taken = taken
        self._may_replace = may_replace
        self.edit.setMaxLength(LONGEST_NAME)
        self.edit.setText(name)
        self.edit.selectAll()

    def parse(self, text: str) -> str:
        name = text.strip()
        if not name:
            raise InputError("Type a name for the filter.")
        if not name.isprintable():
            raise InputError("A name has no control characters.")
        if name in self._taken and not self._may_replace:
            raise InputError("There is a filter of this name already.")
        return name

    def remark(self, value: str) -> tuple[str, ColourOf]:
        before = self._taken.get(value)
        if before is None:
            return "", muted_colour
        text = self.tr("Replaces the filter {filter}").format(filter=one_line_filter(before))
        return text, warning_colour

    def enter(self, value: str) -> None:
        self.accept()
        self.named.emit(value)
