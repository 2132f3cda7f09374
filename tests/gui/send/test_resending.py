"""The menu of a row answers it, sends it again, and fills the send panel."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Datagram, Direction
from bcastgui.gui.send.resending import Resending
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.timed.row_requests import same_again
from tests.gui.idle_transmitter import IdleTransmitter
from tests.gui.sample_frame import SampleFrame
from tests.gui.samples import SampleView, sample


class Parts:
    def __init__(self, qtbot: QtBot, *rows: Datagram) -> None:
        self.model = MessageModel(SampleView(len(rows), lambda row: rows[row]))
        self.table = MessageTable(self.model)
        self.send_panel = SendPanel(lambda address, via: 1_500)
        self.frame = SampleFrame()
        self.transmitter = IdleTransmitter()
        self.status_bar = StatusBar()
        for widget in (self.table, self.send_panel, self.frame, self.status_bar):
            qtbot.addWidget(widget)
        self.model.take_in()
        self.resending = Resending(
            self.table, self.send_panel, self.transmitter, self.frame, self.status_bar
        )
        self.send_panel.fill(IPv4Address("10.1.1.1"), 1, b"my own")

    def says(self, text: str) -> bool:
        return any(label.text() == text for label in self.status_bar.findChildren(QLabel))

    def entry(self, text: str, row: int = 0) -> QAction:
        self.table.go_to(row)
        return next(a for a in self.table.row_menu().actions() if a.text() == text)


def test_a_reply_goes_to_who_sent_and_keeps_the_payload(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample())
    parts.entry("&Reply").trigger()
    message = parts.send_panel.message()
    assert (message.address, message.port) == ("10.9.0.2", "40123")
    assert message.payload == "my own"
    assert parts.says("Send panel: to 10.9.0.2:40123, with the payload of before.")


def test_the_same_is_sent_again_at_once(qtbot: QtBot) -> None:
    row = sample()
    parts = Parts(qtbot, row)
    parts.entry("Re&send").trigger()
    assert parts.transmitter.asked == [same_again(row)]
    assert parts.send_panel.message().payload == "my own"


def test_an_answer_is_composed_to_who_sent_and_the_rest_to_where_it_went(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample(payload=b"one"), sample(payload=b"two", direction=Direction.SENT))
    for row, expected in enumerate(
        [("10.9.0.2", "40123", "one"), ("255.255.255.255", "12345", "two")]
    ):
        parts.table.go_to(row)
        parts.table.compose_current()
        message = parts.send_panel.message()
        assert (message.address, message.port, message.payload) == expected


def test_enter_says_what_it_did_and_goes_on_in_the_payload(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample(payload=b"one"))
    parts.send_panel.show()
    parts.table.go_to(0)
    QTest.keyClick(parts.table, Qt.Key.Key_Return)
    assert parts.says("Send panel: message 1, to 10.9.0.2:40123.")
    focused = parts.send_panel.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Payload"


def test_a_message_is_edited_before_it_is_sent_again(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample(payload=b"{{counter}} as it stands"))
    parts.entry("&Edit and resend").trigger()
    message = parts.send_panel.message()
    assert (message.address, message.port) == ("255.255.255.255", "12345")
    request = SendRequest.from_message(message)
    assert request.filled(0) == b"{{counter}} as it stands"


@pytest.mark.parametrize(
    "row",
    [sample(direction=Direction.SENT), sample(echo=True), sample(source_port=0)],
    ids=["sent", "echo", "nobody"],
)
def test_only_others_are_answered(qtbot: QtBot, row: Datagram) -> None:
    parts = Parts(qtbot, row)
    assert not parts.entry("&Reply").isEnabled()
    assert parts.entry("Re&send").isEnabled()
    parts.resending.reply()
    assert parts.send_panel.message().address == "10.1.1.1"


def test_what_went_nobody_knows_where_is_not_sent_again(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample(destination=IPv4Address(0)))
    assert not parts.entry("Re&send").isEnabled()
    assert not parts.entry("&Edit and resend").isEnabled()
    parts.resending.resend()
    parts.resending.edit()
    assert parts.transmitter.asked == []
    assert parts.send_panel.message().payload == "my own"


def test_the_menu_send_has_the_same(qtbot: QtBot) -> None:
    parts = Parts(qtbot, sample())
    parts.frame.action("Resend the message").trigger()
    assert parts.transmitter.asked == []
    parts.table.go_to(0)
    parts.frame.action("Resend the message").trigger()
    assert len(parts.transmitter.asked) == 1
    parts.frame.action("Reply to the message").trigger()
    assert parts.send_panel.message().address == "10.9.0.2"
    parts.frame.action("Edit and resend the message").trigger()
    assert parts.send_panel.message().address == "255.255.255.255"
