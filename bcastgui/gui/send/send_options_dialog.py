"""SendOptionsDialog: asks for the options of a send."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.gui.widgets.field_message import FieldMessage
from bcastgui.gui.widgets.tab_order import tab_as_shown
from bcastgui.payload.message import SendOptions


class SendOptionsDialog(QDialog):
    """Says ``chosen`` when it is accepted. Does not block the program; show it with ``open()``."""

    chosen = Signal(object)  # SendOptions

    def __init__(self, options: SendOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Options for sending"))
        self._hops = self._number(0, 255)
        self._hops.setAccessibleName(self.tr("TTL"))
        self._hops.setToolTip(
            self.tr("How many routers a packet may pass; the hop limit of IPv6. Groups start at 1.")
        )
        self._code = self._number(-1, 63)
        self._code.setAccessibleName(self.tr("DSCP"))
        self._code.setToolTip(
            self.tr("Differentiated services code point: how switches and routers treat a packet.")
        )
        self._code_name = FieldMessage(1)
        self._code_name.setMinimumWidth(_NAME_WIDTH)
        self._whole = QCheckBox(self.tr("Do not &fragment"))
        self._whole.setToolTip(
            self.tr("What does not fit into one packet is refused instead of cut into several.")
        )
        self._loop = QComboBox()
        self._loop.setAccessibleName(self.tr("Multicast loop"))
        self._loop.setToolTip(self.tr("Whether programs on this machine hear it too."))
        for text, value in (
            (self.tr("As usual"), None),
            (self.tr("On"), True),
            (self.tr("Off"), False),
        ):
            self._loop.addItem(text, value)
        self._arrange()
        self._code.valueChanged.connect(self._name_code)
        self._show(options)

    def options(self) -> SendOptions:
        """What the controls say."""
        return SendOptions(
            hops=self._hops.value() or None,
            dscp=self._code.value() if self._code.value() >= 0 else None,
            dont_fragment=self._whole.isChecked(),
            multicast_loop=self._loop.currentData(),
        )

    @Slot()
    def accept(self) -> None:
        self.chosen.emit(self.options())
        super().accept()

    def _show(self, options: SendOptions) -> None:
        self._hops.setValue(options.hops or 0)
        self._code.setValue(-1 if options.dscp is None else options.dscp)
        self._whole.setChecked(options.dont_fragment)
        self._loop.setCurrentIndex(self._loop.findData(options.multicast_loop))
        self._name_code()

    @Slot()
    def _name_code(self) -> None:
        self._code_name.show_text(_CODE_NAMES.get(self._code.value(), ""), muted_colour)

    @Slot()
    def _reset(self) -> None:
        self._show(SendOptions())

    def _number(self, least: int, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setSpecialValueText(self.tr("As usual"))
        return box

    def _arrange(self) -> None:
        code = QHBoxLayout()
        code.addWidget(self._code)
        code.addWidget(self._code_name, 1)
        form = QFormLayout()
        form.addRow(self._label(self.tr("&TTL"), self._hops), self._hops)
        form.addRow(self._label(self.tr("&DSCP"), self._code), code)
        form.addRow(self._label(self.tr("&Multicast loop"), self._loop), self._loop)
        form.addRow(self._whole)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        reset = buttons.addButton(self.tr("&All as usual"), QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        reset.clicked.connect(self._reset)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        tab_as_shown(buttons)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text)
        label.setBuddy(buddy)
        return label


_NAME_WIDTH = 60

# The names of code points: RFC 2474 (CS), RFC 2597 (AF), RFC 3246 (EF), RFC 5865, RFC 8622.
_CODE_NAMES = {
    **{8 * number: f"CS{number}" for number in range(8)},
    **{8 * group + 2 * drop: f"AF{group}{drop}" for group in range(1, 5) for drop in range(1, 4)},
    1: "LE",
    44: "VOICE-ADMIT",
    46: "EF",
}
