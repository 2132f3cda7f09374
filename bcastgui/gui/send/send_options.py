"""OptionsButton: opens the options for a send, and keeps what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from bcastgui.gui.language.joined import listed
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.payload.message import SendOptions


class OptionsButton(QPushButton):
    """``Options…``, or ``Options (2)…`` when two of them are not as usual."""

    options_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Options"))
        self._options = SendOptions()
        self._say()
        self.clicked.connect(self._ask)

    @property
    def options(self) -> SendOptions:
        return self._options

    @Slot(object)
    def set_options(self, options: SendOptions) -> None:
        if options != self._options:
            self._options = options
            self._say()
            self.options_changed.emit()

    @Slot()
    def _ask(self) -> None:
        # Few ever open it.
        from bcastgui.gui.send.send_options_dialog import SendOptionsDialog

        dialog = SendOptionsDialog(self._options, self)
        dialog.chosen.connect(self.set_options)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self) -> None:
        changed = options_changes(self._options)
        if changed:
            self.setText(self.tr("Options ({count})…").format(count=len(changed)))
            said = listed(changed)
        else:
            self.setText(self.tr("Options…"))
            said = self.tr("TTL, DSCP, fragments and multicast loop: all as usual")
        self.setToolTip(plain_tooltip(said))
        self.setAccessibleDescription(said)


def options_changes(options: SendOptions) -> list[str]:
    """What is not as usual, each in a word or two: ``TTL 3``."""
    changes = []
    if options.hops is not None:
        changes.append(_tr("TTL {hops}").format(hops=options.hops))
    if options.dscp is not None:
        changes.append(_tr("DSCP {code}").format(code=options.dscp))
    if options.dont_fragment:
        changes.append(_tr("no fragments"))
    if options.multicast_loop is not None:
        changes.append(_tr("loop on") if options.multicast_loop else _tr("loop off"))
    return changes


def _tr(text: str) -> str:
    return QCoreApplication.translate("OptionsButton", text)
