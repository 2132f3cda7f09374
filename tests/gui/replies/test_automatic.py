"""Automatic replies are off until they are switched on, and visibly on then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDockWidget, QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.errors import InputError
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.replies.automatic import AutomaticReplies
from bcastgui.gui.replies.rule import ReplyRule
from bcastgui.gui.replies.worker import Chase
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.payload.message import Message
from tests.gui.sample_frame import SampleFrame
from tests.gui.sample_senders import KITCHEN, send

PING = ReplyRule("ping", "ping", Message(address="", port="", payload="pong"))


class StandIn(QObject):
    """What receives and what sends."""

    recorded = Signal()
    reported = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[SendRequest] = []

    def send(self, request: SendRequest, by: str = "") -> None:
        self.sent.append(request)


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.frame, self.notices, self.status = SampleFrame(), NoticeBar(), StatusBar()
        for widget in (self.frame, self.notices, self.status):
            qtbot.addWidget(widget)
            widget.show()
        self.capture = Capture()
        self.messages = MessageModel(View(self.capture))
        self.network = StandIn()
        self.replies = AutomaticReplies(
            self.frame,
            self.capture,
            self.messages,
            self.network,  # type: ignore[arg-type]
            self.network,  # type: ignore[arg-type]
            self.notices,
            self.status,
        )

    def receive(self, payload: bytes) -> None:
        send(self.capture, payload)
        self.network.recorded.emit()

    @property
    def dock(self) -> QDockWidget:
        found = self.frame.findChild(QDockWidget, "automatic replies")
        assert found is not None
        return found

    @property
    def is_sign_shown(self) -> bool:
        labels = self.status.findChildren(QLabel)
        return any(each.isVisible() and "Replying" in each.text() for each in labels)

    @property
    def notice(self) -> str:
        labels = self.notices.findChildren(QLabel)
        return " ".join(each.text() for each in labels if "switched off" in each.text())

    def close(self) -> None:
        self.replies.stop()
        self.capture.close()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.close()


def test_nothing_is_answered_before_it_is_switched_on(parts: Parts, qtbot: QtBot) -> None:
    parts.replies.model.insert(0, [PING])
    parts.receive(b"ping 1")
    parts.frame.action("Reply automatically").trigger()
    assert parts.replies.is_on
    assert parts.is_sign_shown
    assert parts.dock.windowTitle() == "Automatic replies (on)"
    assert not parts.dock.isVisible()
    parts.receive(b"ping 2")
    qtbot.waitUntil(lambda: len(parts.network.sent) == 1)
    parts.frame.action("Reply automatically").trigger()
    assert parts.dock.windowTitle() == "Automatic replies"
    parts.receive(b"ping 3")
    parts.replies.stop()
    assert len(parts.network.sent) == 1


def test_what_is_read_from_a_file_is_not_answered(parts: Parts, qtbot: QtBot) -> None:
    parts.replies.model.insert(0, [PING])
    parts.replies.set_on(True)
    parts.replies.set_resting(True)
    parts.receive(b"ping of long ago")
    parts.replies.set_resting(False)
    parts.receive(b"ping of now")
    qtbot.waitUntil(lambda: len(parts.network.sent) == 1)
    parts.replies.stop()
    assert len(parts.network.sent) == 1


def test_the_sign_shows_only_while_it_is_on(parts: Parts) -> None:
    shown = []
    for is_on in (False, True, False):
        parts.replies.set_on(is_on)
        shown.append(parts.is_sign_shown)
    assert shown == [False, True, False]


def test_the_switch_in_the_dock_is_that_in_the_menu(parts: Parts) -> None:
    action = parts.frame.action("Reply automatically")
    action.trigger()
    assert parts.dock.isVisible(), "it shows that there are no rules"
    switch = parts.dock.findChildren(QCheckBox)[0]
    assert switch.isChecked()
    switch.click()
    assert not action.isChecked()
    assert not parts.replies.is_on


def test_rules_may_change_meanwhile_and_rows_be_cleared(parts: Parts, qtbot: QtBot) -> None:
    parts.replies.set_on(True)
    parts.replies.model.insert(0, [PING])
    parts.receive(b"ping")
    qtbot.waitUntil(lambda: len(parts.network.sent) == 1)
    parts.messages.clear()
    parts.receive(b"ping")
    qtbot.waitUntil(lambda: len(parts.network.sent) == 2)
    parts.messages.undo_clear()
    parts.receive(b"ping")
    qtbot.waitUntil(lambda: len(parts.network.sent) == 3)


def test_a_rule_that_cannot_go_on_is_switched_off_and_told(parts: Parts) -> None:
    parts.replies.model.insert(0, [PING])
    [key] = parts.replies.model.rules_on
    parts.replies._give_up(key, InputError("It takes too long."))
    assert parts.replies.model.rules_on == {}
    assert parts.notice == "The automatic reply “ping” was switched off. It takes too long."
    parts.replies._give_up(key, Chase(KITCHEN))
    assert "10.9.0.2 answers each of our replies" in parts.notice
    parts.replies._give_up(99, Chase(KITCHEN))


def test_rules_are_remembered_and_the_switch_is_not(
    parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    parts.replies.model.insert(0, [PING])
    parts.replies.set_on(True)
    settings = Settings(tmp_path)
    parts.replies.save(settings)
    settings.save()
    other = Parts(qtbot)
    other.replies.restore(Settings(tmp_path))
    assert other.replies.model.rules == (PING,)
    assert not other.replies.is_on
    other.close()


def test_rules_that_nobody_looked_at_are_kept(parts: Parts, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("automatic replies", {"rules": [PING.to_plain(), 7, {}]})
    parts.replies.restore(settings)
    parts.replies.save(settings)
    assert parts.replies.model.rules == (PING,)


def test_filters_know_the_names_of_addresses(parts: Parts, qtbot: QtBot) -> None:
    parts.messages.names.give(KITCHEN, "stove")
    parts.replies.model.insert(0, [replace(PING, filter="source == oven")])
    parts.messages.names.give(KITCHEN, "oven")
    parts.replies.set_on(True)
    parts.receive(b"ping")
    qtbot.waitUntil(lambda: len(parts.network.sent) == 1)
    parts.messages.names.give(KITCHEN, "stove")
    parts.receive(b"ping")
    qtbot.waitUntil(lambda: "switched off" in parts.notice)
    assert len(parts.network.sent) == 1
