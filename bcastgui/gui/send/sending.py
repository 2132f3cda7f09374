"""Sending: joins the send panel, the transmitter, and what is said about it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.send_words import describe, describe_failed_look_up
from bcastgui.gui.send.transmitter import SendReport, TransmitterThread
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.status_bar import StatusBar


class Sending(QObject):
    """Hands on what is to be sent, and says what became of it."""

    def __init__(
        self,
        transmitter: TransmitterThread,
        panel: SendPanel,
        status_bar: StatusBar,
        names: AddressNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._transmitter = transmitter
        self._panel = panel
        self._status_bar = status_bar
        self._names = names
        self._latest: SendRequest | None = None
        self._repeat: SendRequest | None = None
        panel.send_requested.connect(self._send)
        panel.stop_requested.connect(self._stop)
        transmitter.reported.connect(self._show_report)
        transmitter.looking_up.connect(self._show_look_up)
        transmitter.lookup_failed.connect(self._show_failed_look_up)

    @Slot(object)
    def _send(self, request: SendRequest) -> None:
        self._latest = request
        if request.repeat is not None:
            self._repeat = request
            self._panel.set_repeating(True)
        self._transmitter.send(request)

    @Slot()
    def _stop(self) -> None:
        self._panel.set_repeating(False)
        self._transmitter.stop_repeating()

    @Slot(object)
    def _show_report(self, report: SendReport) -> None:
        self._panel.show_message("")
        self._status_bar.show_result(*describe(report, self._names.full))
        # The last report of a repeat may come when the next one has begun already.
        if report.request is self._repeat:
            self._panel.show_sent(report.times)
            self._panel.count_from(report.request.first + report.times)
            if report.finished:
                self._panel.set_repeating(False)

    @Slot(str)
    def _show_look_up(self, name: str) -> None:
        self._panel.show_message(self.tr("Looking up {name}…").format(name=name))

    @Slot(object, str)
    def _show_failed_look_up(self, request: SendRequest, reason: str) -> None:
        if request is self._repeat:
            self._panel.set_repeating(False)
        text = describe_failed_look_up(request, reason)
        if request is self._latest:
            # Where it is mended, and where there is room for all of it.
            self._panel.show_message(text, is_error=True)
            self._status_bar.show_result("", is_error=False)
        else:
            self._panel.show_message("")
            self._status_bar.show_result(text, is_error=True)
