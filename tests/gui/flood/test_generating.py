"""The generator sends what the send panel shows, and asks before a flood to everybody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDockWidget, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.gui.flood.generating import Generating
from bcastgui.gui.flood.generator_panel import GeneratorPanel, Limits
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.settings import Settings
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.sender import Sender
from tests.gui.sample_frame import SampleFrame

pytestmark = pytest.mark.usefixtures("english")

PATIENCE = 20.0


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.capture = Capture()
        self.transmitter = TransmitterThread(Sender(), self.capture)
        self.transmitter.use_interfaces(list_interfaces())
        self.transmitter.start()
        self.send_panel = SendPanel(lambda address, via: 1_500)
        self.frame = SampleFrame()
        for widget in (self.send_panel, self.frame):
            qtbot.addWidget(widget)
        self.generating = Generating(self.transmitter, self.capture, self.send_panel, self.frame)
        self.frame.show()
        self.send_to("127.0.0.1")

    @property
    def panel(self) -> GeneratorPanel:
        dock = self.frame.findChild(QDockWidget, "generator")
        assert dock is not None
        dock.show()
        (found,) = dock.findChildren(GeneratorPanel)
        return found

    def send_to(self, address: str, payload: str = "flood") -> None:
        message = replace(self.send_panel.message(), address=address, port="9", payload=payload)
        self.send_panel.fill_from(message)

    def start(self, limits: Limits) -> None:
        self.panel.start_requested.emit(limits)

    def wait_until_says(self, text: str) -> None:
        self._qtbot.waitUntil(lambda: self.says(text))

    def says(self, text: str) -> bool:
        return any(text in label.text() for label in self.panel.findChildren(QLabel))

    def button(self) -> QPushButton:
        found = self.panel.findChild(QPushButton)
        assert found is not None
        return found

    def close(self) -> None:
        self.generating.stop()
        self.transmitter.stop()
        self.capture.close()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.close()


def test_what_the_panel_shows_is_sent_and_recorded(parts: Parts, qtbot: QtBot) -> None:
    parts.send_to("127.0.0.1", "{{counter}}")
    parts.start(Limits(20_000, 300, 60))
    parts.wait_until_says("300 sent")
    assert len(parts.capture) == 300
    assert parts.capture.payload(299) == b"300"
    qtbot.waitUntil(lambda: parts.button().text() == "Start")
    parts.start(Limits(20_000, 10, 60))
    parts.wait_until_says("10 sent")


def test_the_panel_says_what_is_sent_and_keeps_to_it_while_it_is(
    parts: Parts, qtbot: QtBot
) -> None:
    assert parts.says("Sends to 127.0.0.1:9: flood")
    parts.send_to("127.0.0.1", "a\tb")
    assert parts.says("Sends to 127.0.0.1:9: a\\tb")
    parts.start(Limits(100, 1_000_000, 600))
    qtbot.waitUntil(lambda: parts.generating._thread is not None)
    parts.send_to("::1", "")
    assert parts.says("Sends to 127.0.0.1:9: a\\tb")
    parts.button().click()
    parts.wait_until_says("Sends to [::1]:9: 0 bytes")


def test_a_flood_is_stopped_at_once(parts: Parts, qtbot: QtBot) -> None:
    parts.start(Limits(100, 1_000_000, 600))
    qtbot.waitUntil(lambda: parts.generating._thread is not None)
    assert parts.button().text() == "Stop"
    parts.button().click()
    qtbot.waitUntil(lambda: parts.button().text() == "Start")
    assert len(parts.capture) < 1_000


def test_a_message_that_does_not_parse_says_why(parts: Parts) -> None:
    parts.send_panel.fill_from(replace(parts.send_panel.message(), port="none"))
    parts.start(Limits())
    assert parts.says("“none” is not a port")


def test_no_way_says_why(parts: Parts) -> None:
    parts.send_to("10.99.99.99")
    parts.start(Limits())
    parts.wait_until_says("no route leads there")


def test_an_unknown_name_says_why(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> IPv4Address:
        raise OSError(2, "unknown name")

    monkeypatch.setattr(parts.transmitter, "_resolver", refuse)
    parts.send_to("lamp.example")
    parts.start(Limits())
    parts.wait_until_says("unknown name")


def test_a_stop_while_a_name_is_looked_up_begins_nothing(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    may_answer = threading.Event()

    def resolve(name: str) -> IPv4Address:
        may_answer.wait(PATIENCE)
        return IPv4Address("127.0.0.1")

    monkeypatch.setattr(parts.transmitter, "_resolver", resolve)
    parts.send_to("lamp.example")
    with qtbot.waitSignal(parts.generating._found):
        parts.start(Limits())
        parts.panel.stop_requested.emit()
        may_answer.set()
    assert parts.generating._thread is None
    assert parts.button().text() == "Start"


@pytest.mark.parametrize("answer", ["&Send", "Cancel"])
def test_a_flood_to_everybody_is_asked_about(parts: Parts, qtbot: QtBot, answer: str) -> None:
    parts.send_to("255.255.255.255")
    parts.start(Limits(0, 1_500, 1))
    qtbot.waitUntil(lambda: bool(parts.frame.findChildren(QMessageBox)))
    (question,) = parts.frame.findChildren(QMessageBox)
    assert "1,500 datagrams to 255.255.255.255:9? They leave as fast as" in question.text()
    buttons = question.findChildren(QPushButton)
    next(b for b in buttons if b.text().replace("&", "") == answer.replace("&", "")).click()
    if answer == "Cancel":
        assert parts.generating._thread is None
    else:
        parts.wait_until_says("1,500 sent")


def test_a_slow_one_to_everybody_is_not(parts: Parts) -> None:
    parts.send_to("255.255.255.255")
    parts.start(Limits(1_000, 10, 1))
    parts.wait_until_says("10 sent")


def test_the_limits_are_remembered(parts: Parts, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("generator", {"rate": 5, "count": 6, "seconds": 7})
    parts.generating.restore(settings)
    parts.generating.save(settings)
    assert parts.panel.limits() == Limits(5, 6, 7)
    parts.generating.save(settings)
    assert settings.mapping("generator") == {"rate": 5, "count": 6, "seconds": 7}
