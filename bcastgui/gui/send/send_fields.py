"""SendFields: the controls for a datagram to send, named and arranged."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.send.address_box import AddressBox
from bcastgui.gui.send.payload_editor import PayloadEditor
from bcastgui.gui.send.payload_message import PayloadMessage
from bcastgui.gui.send.repeat_controls import RepeatControls
from bcastgui.gui.send.send_options import OptionsButton
from bcastgui.gui.send.via_box import ViaBox
from bcastgui.gui.widgets.field_message import FieldMessage
from bcastgui.gui.widgets.giving_row import GivingRow


class SendFields(QWidget):
    """What the fields mean is the business of the panel that derives from this."""

    escaped = Signal()  # Escape was pressed in a field that has no use for it.

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address_box = AddressBox(self)
        self._port_edit = _short_edit(self, "65535")
        self._via = ViaBox(self)
        self._editor = PayloadEditor(self)
        self._source_port_edit = _short_edit(self, "65535")
        self._button = QPushButton(self)
        self._options = OptionsButton(self)
        self._repeat = RepeatControls(self)
        self._target_message = FieldMessage(1, self)
        self._payload_message = PayloadMessage(self)
        self._name_controls()
        self._explain_controls()
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()

    def _name_controls(self) -> None:
        self._address_box.setAccessibleName(self.tr("Address"))
        # The combo box passes its focus on to this, which is what a screen reader then reads.
        self._address_box.edit.setAccessibleName(self.tr("Address"))
        self._port_edit.setAccessibleName(self.tr("Port"))
        self._via.setAccessibleName(self.tr("Via"))
        self._editor.format_box.setAccessibleName(self.tr("Format"))
        self._source_port_edit.setAccessibleName(self.tr("Source port"))
        self._source_port_edit.setPlaceholderText(self.tr("any"))
        self._editor.edit.setAccessibleName(self.tr("Payload"))
        self._button.setAccessibleName(self.tr("Send"))

    def _explain_controls(self) -> None:
        for field, text in (
            (
                self._address_box,
                self.tr(
                    "Where it goes: an address, a group or a host; 255.255.255.255 is everybody."
                ),
            ),
            (self._port_edit, self.tr("The UDP port that receivers listen on.")),
            (
                self._editor.format_box,
                self.tr("How the payload is written. Another format keeps its bytes."),
            ),
            (
                self._source_port_edit,
                self.tr("The port to send from, where answers go. Empty: the system chooses."),
            ),
            (
                self._editor.edit,
                self.tr("What is sent. {{ begins a placeholder, filled at each send (F1)."),
            ),
            (
                self._button,
                self.tr("Send now, or stop the repeat. {keys} does so from everywhere.").format(
                    keys=key_name("Ctrl+Enter")
                ),
            ),
        ):
            field.setToolTip(text)

    def _arrange(self) -> None:
        giving = (self._address_box, self._via, self._editor.format_box)
        target = GivingRow({box: box.least_width for box in giving})
        target.setSpacing(_GAP)
        target.addWidget(self._address_box, _ADDRESS_STRETCH)
        for text, field, stretch in (
            (self.tr("Por&t"), self._port_edit, 0),
            (self.tr("V&ia"), self._via, _VIA_STRETCH),
            (self.tr("F&ormat"), self._editor.format_box, 0),
            (self.tr("So&urce port"), self._source_port_edit, 0),
        ):
            target.addWidget(self._label(text, field))
            target.addWidget(field, stretch)
        below = QHBoxLayout()
        below.setSpacing(2 * _GAP)
        below.addWidget(self._payload_message, 1)
        below.addWidget(self._options)
        below.addWidget(self._repeat)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_LINE_GAP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label(self.tr("&Address"), self._address_box), 0, 0)
        grid.addLayout(target, 0, 1, 1, 2)
        grid.addWidget(self._target_message, 1, 1, 1, 2)
        payload_label = self._label(self.tr("Payloa&d"), self._editor.edit)
        payload_label.setFixedHeight(self._editor.edit.sizeHint().height())
        grid.addWidget(payload_label, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._editor.field, 2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(_GAP)
        for button in (self._editor.size_button, self._editor.browse_button, self._button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(buttons, 2, 2)
        grid.addLayout(below, 3, 1, 1, 2)
        grid.setRowStretch(2, 1)
        self._make_room(is_large=False)
        self._editor.enlarged.connect(self._make_room)
        # The rest of the tab order is that in which the controls are made.
        self.setTabOrder(self._editor.format_box, self._source_port_edit)

    @Slot(bool)
    def _make_room(self, is_large: bool) -> None:
        high = QSizePolicy.Policy.Preferred if is_large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label


def _short_edit(parent: QWidget, widest: str) -> QLineEdit:
    """A line edit as wide as the text ``widest`` needs."""
    edit = QLineEdit(parent)
    edit.setFixedWidth(edit.fontMetrics().horizontalAdvance(widest) + _EDIT_FRAME)
    return edit


_ADDRESS_STRETCH = 3
_VIA_STRETCH = 2
_MARGIN = 6
_GAP = 6
_LINE_GAP = 2
_EDIT_FRAME = 16  # pixels: the frame and Qt's margins on both sides
