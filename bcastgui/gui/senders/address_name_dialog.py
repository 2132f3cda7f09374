"""AddressNameDialog: asks for the name of an address."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from bcastgui.capture.records import IPAddress
from bcastgui.gui.senders.address_names import AddressNames, parse_name
from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf


class AddressNameDialog(FieldDialog[str]):
    """Begins with the name that ``address`` has. Open it with ``open()``; it waits for nobody."""

    named = Signal(str)  # empty when the address shall have no name

    def __init__(
        self, address: IPAddress, names: AddressNames, parent: QWidget | None = None
    ) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        super().__init__(buttons, parent)
        self.setWindowTitle(self.tr("Name an address"))
        self.name_field(self.tr("&Name of {address}").format(address=address), self.tr("Name"))
        self._had_name = bool(names.name(address))
        self.edit.setText(names.name(address))
        self.edit.selectAll()
        self.review()

    def parse(self, text: str) -> str:
        return parse_name(text)

    def remark(self, value: str) -> tuple[str, ColourOf]:
        if value:
            return "", muted_colour
        if self._had_name:
            return self.tr("Takes the name away."), muted_colour
        return self.tr("It will show wherever the address does."), muted_colour

    def enter(self, value: str) -> None:
        self.accept()
        self.named.emit(value)
