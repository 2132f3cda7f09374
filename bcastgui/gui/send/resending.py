"""Resending: lets a row be answered, sent again, or edited first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from bcastgui.capture.records import Datagram, Direction, IPAddress
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.timed.row_requests import same_again, via
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.window_frame import Menu, WindowFrame
from bcastgui.net.endpoints import format_endpoint


class Resending(QObject):
    """Adds Reply, Resend, and Edit and resend to the menu of rows, and to the menu Send.

    A message that the table wants composed goes into the send panel.
    """

    def __init__(
        self,
        table: MessageTable,
        send_panel: SendPanel,
        transmitter: TransmitterThread,
        window: WindowFrame,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._send_panel = send_panel
        self._transmitter = transmitter
        self._window = window
        self._status_bar = status_bar
        table.add_to_row_menu(self._fill_menu)
        table.compose_requested.connect(self._compose)
        self._reply_tip = self.tr(
            "Address the send panel to the sender of the message; the payload in the panel stays."
        )
        self._resend_tip = self.tr("Send the message again at once, unchanged, to where it went.")
        self._edit_tip = self.tr(
            "Put the message into the send panel, addressed to where it went before."
        )
        for text, shortcut, do, tip in (
            (self.tr("&Reply to the message"), self.tr("Ctrl+Alt+R"), self.reply, self._reply_tip),
            (
                self.tr("Resen&d the message"),
                self.tr("Ctrl+Shift+R"),
                self.resend,
                self._resend_tip,
            ),
            (
                self.tr("&Edit and resend the message"),
                self.tr("Ctrl+Alt+E"),
                self.edit,
                self._edit_tip,
            ),
        ):
            window.add_action(Menu.SEND, text, shortcut, do).setStatusTip(tip)

    def reply(self) -> None:
        """Address the send panel to who sent the current message; the payload stays."""
        datagram = self._table.current()
        if datagram is None or not _is_from_others(datagram):
            return
        self._window.show_send_panel()
        self._send_panel.fill_from(
            replace(
                self._send_panel.message(),
                address=str(datagram.source),
                port=str(datagram.source_port),
                via=(),
            )
        )
        self._send_panel.focus_payload()
        text = self.tr("Send panel: to {target}, with the payload of before.")
        target = format_endpoint(datagram.source, datagram.source_port)
        self._status_bar.show_result(text.format(target=target), is_error=False)

    def resend(self) -> None:
        """Send the current message again, to where it went and at once."""
        datagram = self._table.current()
        request = None if datagram is None else same_again(datagram)
        if request is not None:
            self._transmitter.send(request)

    def edit(self) -> None:
        """Show the current message in the send panel, addressed to where it went."""
        datagram = self._table.current()
        if datagram is None or same_again(datagram) is None:
            return
        self._fill(datagram, datagram.destination, datagram.destination_port)
        self._send_panel.fill_from(replace(self._send_panel.message(), via=via(datagram)))

    def restore(self, settings: Settings) -> None:
        """Nothing is remembered."""

    def save(self, settings: Settings) -> None:
        """Nothing is remembered."""

    def stop(self) -> None:
        """There is nothing to end."""

    @Slot(object)
    def _compose(self, datagram: Datagram) -> None:
        """An answer goes to who sent the message; what we sent goes where it went."""
        if datagram.direction is Direction.SENT:
            self._fill(datagram, datagram.destination, datagram.destination_port)
        else:
            self._fill(datagram, datagram.source, datagram.source_port)

    def _fill(self, datagram: Datagram, address: IPAddress, port: int) -> None:
        self._window.show_send_panel()
        self._send_panel.fill(address, port, datagram.payload)
        text = self.tr("Send panel: message {number}, to {target}.").format(
            number=grouped(datagram.number), target=format_endpoint(address, port)
        )
        self._status_bar.show_result(text, is_error=False)

    def _fill_menu(self, menu: QMenu, current: Datagram | None) -> None:
        is_known = current is not None and same_again(current) is not None
        is_answered = current is not None and _is_from_others(current)
        for text, do, tip, can_do in (
            (self.tr("&Reply"), self.reply, self._reply_tip, is_answered),
            (self.tr("Re&send"), self.resend, self._resend_tip, is_known),
            (self.tr("&Edit and resend"), self.edit, self._edit_tip, is_known),
        ):
            entry = menu.addAction(text, do)
            entry.setStatusTip(tip)
            entry.setEnabled(can_do)


def _is_from_others(datagram: Datagram) -> bool:
    return (
        datagram.direction is Direction.RECEIVED
        and not datagram.echo
        and bool(datagram.source_port)
    )
