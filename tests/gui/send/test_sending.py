"""What the panel asks for reaches the transmitter, and its reports reach the user."""

from __future__ import annotations

import errno
from ipaddress import ip_address

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Delivery
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.sending import Sending
from bcastgui.gui.send.transmitter import SendReport
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.status_bar import StatusBar
from bcastgui.net.endpoints import LIMITED_BROADCAST, Endpoint, HostName
from bcastgui.net.send_results import SendResult
from tests.gui.idle_transmitter import IdleTransmitter

ONCE = SendRequest(LIMITED_BROADCAST, 12345, b"Hello")


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.transmitter = IdleTransmitter()
        self.panel = SendPanel(lambda *_: 1_500)
        self.status_bar = StatusBar()
        self.names = AddressNames()
        for widget in (self.panel, self.status_bar):
            qtbot.addWidget(widget)
        self.sending = Sending(self.transmitter, self.panel, self.status_bar, self.names)

    @property
    def is_repeating(self) -> bool:
        """Whether the panel offers to stop."""
        return "Stop" in [button.text() for button in self.panel.findChildren(QPushButton)]

    def panel_says(self, text: str) -> bool:
        return any(text in label.text() for label in self.panel.findChildren(QLabel))

    def status_bar_says(self, text: str) -> bool:
        return any(text in label.text() for label in self.status_bar.findChildren(QLabel))


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def repeated() -> SendRequest:
    return SendRequest(LIMITED_BROADCAST, 12345, b"Hello", repeat=Repeat(1_000, None))


def report(
    request: SendRequest, *, times: int = 1, finished: bool = True, error: int = 0
) -> SendReport:
    source = Endpoint(ip_address("10.9.0.1"), 40_000)
    target = Endpoint(LIMITED_BROADCAST, 12345)
    result = SendResult(0, "lan0", 1, source, target, Delivery.LIMITED_BROADCAST, error, b"Hello")
    return SendReport(request, (result,), times, finished)


def test_a_request_is_handed_on(parts: Parts) -> None:
    parts.panel.send_requested.emit(ONCE)
    assert parts.transmitter.asked == [ONCE]
    assert not parts.is_repeating


def test_a_result_stands_in_the_status_bar(parts: Parts) -> None:
    parts.transmitter.reported.emit(report(ONCE))
    assert parts.status_bar_says("Sent 5 bytes to 255.255.255.255:12345 by lan0")
    parts.transmitter.reported.emit(report(ONCE, error=errno.ENETDOWN))
    assert parts.status_bar_says("Not sent by lan0: the interface is switched off")


def test_a_repeat_can_be_stopped(parts: Parts) -> None:
    request = repeated()
    parts.panel.send_requested.emit(request)
    assert parts.is_repeating
    parts.panel.stop_requested.emit()
    assert parts.transmitter.asked == [request, None]
    assert not parts.is_repeating


def test_a_repeat_counts_until_it_is_finished(parts: Parts) -> None:
    request = repeated()
    parts.panel.send_requested.emit(request)
    parts.transmitter.reported.emit(report(request, times=7, finished=False))
    assert parts.panel_says("7 sent")
    assert parts.is_repeating
    parts.transmitter.reported.emit(report(request, times=9))
    assert parts.panel_says("9 sent")
    assert not parts.is_repeating


def test_the_end_of_an_earlier_repeat_does_not_end_the_next(parts: Parts) -> None:
    earlier, later = repeated(), repeated()
    parts.panel.send_requested.emit(earlier)
    parts.panel.stop_requested.emit()
    parts.panel.send_requested.emit(later)
    parts.transmitter.reported.emit(report(earlier, times=3))
    parts.transmitter.lookup_failed.emit(earlier, "no such name")
    assert parts.is_repeating
    assert not parts.panel_says("3 sent")


def test_a_look_up_is_told_until_its_end(parts: Parts) -> None:
    request = SendRequest(HostName("printer.local"), 12345, b"Hello")
    parts.panel.send_requested.emit(request)
    parts.transmitter.looking_up.emit("printer.local")
    assert parts.panel_says("Looking up printer.local")
    parts.transmitter.reported.emit(report(request))
    assert not parts.panel_says("Looking up")


def test_a_failed_look_up_is_told_and_ends_the_repeat(parts: Parts) -> None:
    request = SendRequest(HostName("printer.local"), 12345, b"", repeat=Repeat(1_000, None))
    parts.panel.send_requested.emit(request)
    parts.transmitter.reported.emit(report(ONCE))
    parts.transmitter.lookup_failed.emit(request, "no such name")
    said = "Not sent: printer.local has no known address (no such name)."
    assert parts.panel_says(said)
    assert not parts.status_bar_says("sent")
    assert not parts.is_repeating


def test_a_look_up_for_others_that_failed_is_told_in_the_status_bar(parts: Parts) -> None:
    request = SendRequest(HostName("printer.local"), 12345, b"")
    parts.panel.send_requested.emit(ONCE)
    parts.transmitter.looking_up.emit("printer.local")
    parts.transmitter.lookup_failed.emit(request, "no such name")
    assert not parts.panel_says("printer.local")
    assert parts.status_bar_says("Not sent: printer.local has no known address (no such name).")


def test_the_name_of_the_destination_is_told(parts: Parts) -> None:
    parts.names.give(LIMITED_BROADCAST, "everybody")
    parts.transmitter.reported.emit(report(ONCE))
    assert parts.status_bar_says("Sent 5 bytes to everybody (255.255.255.255:12345) by lan0")
