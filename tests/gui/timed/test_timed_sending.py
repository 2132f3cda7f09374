"""What sends on time starts with the first task, and joins the sender's own ways."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.timed.timed_requests import moment, target
from bcastgui.gui.timed.timed_sending import TimedSending
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.sender import Sender
from bcastgui.net.timed.conductor import Progress

REQUEST = SendRequest(IPv4Address("127.0.0.1"), 9, b"hello")


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    yield made
    made.close()


@pytest.fixture
def transmitter(capture: Capture) -> Iterator[TransmitterThread]:
    made = TransmitterThread(Sender(), capture)
    made.use_interfaces(list_interfaces())
    made.start()
    yield made
    made.stop()


def test_a_task_leaves_by_the_transmitters_ways(
    qtbot: QtBot, capture: Capture, transmitter: TransmitterThread
) -> None:
    timed = TimedSending(transmitter, capture)
    assert timed.findChildren(QThread) == []
    told: list[Progress] = []
    timed.progressed.connect(told.extend)
    with qtbot.waitSignal(transmitter.recorded):
        task = timed.begin([moment(0, target(REQUEST), b"on time", 0)])
    qtbot.waitUntil(lambda: any(each.is_finished for each in told))
    assert told[-1].task == task
    assert told[-1].sent == 1
    datagram = capture.datagram(0)
    assert datagram.payload == b"on time"
    assert transmitter._sender.own_ports == {datagram.source_port}
    timed.end(task)
    timed.stop()


def test_without_a_task_there_is_nothing_to_stop(
    capture: Capture, transmitter: TransmitterThread
) -> None:
    timed = TimedSending(transmitter, capture)
    timed.end(1)
    timed.stop()
