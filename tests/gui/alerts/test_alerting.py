"""Alerts reach the desktop and the ear, and lead back to their message."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.errors import InputError
from bcastgui.gui.alerts.alerting import Alerts
from bcastgui.gui.alerts.notice import Notice, Teller
from bcastgui.gui.alerts.rule import AlertRule, Way
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from tests.gui.sample_frame import SampleFrame
from tests.gui.sample_senders import KITCHEN, send

ALARM = AlertRule("an alarm", "alarm")


class Receiver(QObject):
    recorded = Signal()


class Desktop(Teller):
    """What a desktop would have shown."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Notice] = []
        self.is_there = True
        self.is_closed = False

    def tell(self, notice: Notice) -> None:
        if self.is_there:
            self.told.append(notice)
        else:
            self.refused.emit(notice)

    def close(self) -> None:
        self.is_closed = True


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.frame, self.notices, self.status = SampleFrame(), NoticeBar(), StatusBar()
        self.capture = Capture()
        self.messages = MessageModel(View(self.capture))
        self.table = MessageTable(self.messages)
        self.frame.setCentralWidget(self.table)
        for widget in (self.frame, self.notices, self.status):
            qtbot.addWidget(widget)
            widget.show()
        self.receiver = Receiver()
        self.desktop = Desktop()
        self.made: list[QIcon] = []
        self.beeps: list[float] = []
        self.alerts = Alerts(
            self.frame,
            self.capture,
            self.messages,
            self.table,
            self.receiver,  # type: ignore[arg-type]
            self.notices,
            self.status,
            make_teller=self._make_teller,
            beep=lambda: self.beeps.append(time.monotonic()),
        )

    def _make_teller(self, icon: QIcon, parent: QObject) -> Teller:
        self.made.append(icon)
        return self.desktop

    def receive(self, payload: bytes) -> None:
        send(self.capture, payload)
        self.receiver.recorded.emit()
        self.messages.take_in()

    def told(self) -> list[str]:
        return [notice.body.split(": ", 1)[1] for notice in self.desktop.told]

    def in_window(self, words: str) -> list[str]:
        labels = self.notices.findChildren(QLabel)
        return [label.text() for label in labels if words in label.text()]

    def close(self) -> None:
        self.alerts.stop()
        self.capture.close()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.close()


def test_without_rules_nothing_is_begun(parts: Parts) -> None:
    parts.alerts.follow({1: AlertRule("", "alarm", is_on=False)})
    parts.receive(b"alarm")
    assert parts.alerts._worker is None
    assert not parts.made


def test_each_rule_tells_in_its_own_way(parts: Parts, qtbot: QtBot) -> None:
    parts.receive(b"alarm of before")
    parts.alerts.follow(
        {
            1: ALARM,
            2: AlertRule("", "sound", Way.SOUND),
            3: AlertRule("", "both", Way.BOTH),
        }
    )
    for payload in (b"alarm", b"sound", b"both"):
        parts.receive(payload)
    qtbot.waitUntil(lambda: len(parts.beeps) == 2 and len(parts.desktop.told) == 2)
    assert parts.told() == ["alarm", "both"]
    assert [notice.title for notice in parts.desktop.told] == ["an alarm", "both"]
    assert len(parts.made) == 1


def test_it_tells_while_the_table_is_paused_and_after_a_clear(parts: Parts, qtbot: QtBot) -> None:
    parts.alerts.set_pause(0)
    parts.alerts.follow({1: ALARM})
    parts.messages.set_paused(True)
    parts.receive(b"alarm 1")
    qtbot.waitUntil(lambda: len(parts.told()) == 1)
    parts.messages.clear()
    parts.receive(b"alarm 2")
    qtbot.waitUntil(lambda: parts.told() == ["alarm 1", "alarm 2"])


def test_nobody_is_told_of_what_is_read_from_a_file(parts: Parts, qtbot: QtBot) -> None:
    parts.alerts.set_pause(0)
    parts.alerts.follow({1: ALARM})
    parts.alerts.set_resting(True)
    parts.receive(b"alarm of long ago")
    parts.alerts.set_resting(False)
    parts.receive(b"alarm of now")
    qtbot.waitUntil(lambda: parts.told() == ["alarm of now"])
    parts.alerts.set_resting(True)
    parts.receive(b"alarm of long ago")
    parts.alerts.set_resting(False)
    parts.receive(b"alarm again")
    qtbot.waitUntil(lambda: parts.told() == ["alarm of now", "alarm again"])


def test_rules_that_were_off_tell_of_what_comes_then(parts: Parts, qtbot: QtBot) -> None:
    parts.alerts.follow({1: ALARM})
    parts.receive(b"calm")
    qtbot.waitUntil(lambda: parts.alerts._worker is not None)
    parts.alerts.follow({})
    parts.receive(b"alarm unseen")
    parts.alerts.follow({2: ALARM})
    parts.receive(b"alarm seen")
    qtbot.waitUntil(lambda: parts.told() == ["alarm seen"])


def test_a_click_leads_to_the_message(parts: Parts, qtbot: QtBot) -> None:
    parts.alerts.follow({1: ALARM})
    for payload in (b"calm", b"alarm", b"calm"):
        parts.receive(payload)
    qtbot.waitUntil(lambda: bool(parts.desktop.told))
    parts.frame.setWindowState(Qt.WindowState.WindowMinimized)
    parts.desktop.activated.emit(parts.desktop.told[0])
    assert not parts.frame.isMinimized()
    assert parts.table.currentIndex().row() == 1
    parts.messages.clear()
    for payload in (b"other", b"rows"):
        parts.receive(payload)
    parts.desktop.activated.emit(parts.desktop.told[0])
    said = [label.text() for label in parts.status.findChildren(QLabel)]
    assert "The message of this alert is not among those shown." in said
    assert parts.table.currentIndex().row() != 1


def test_a_message_that_is_gone_is_not_looked_for(parts: Parts) -> None:
    parts.alerts._show(Notice(1, "", "", 99, 0))
    assert parts.table.currentIndex().row() == -1


def test_what_the_desktop_refuses_the_window_tells(parts: Parts, qtbot: QtBot) -> None:
    parts.desktop.is_there = False
    parts.alerts.follow({1: ALARM})
    parts.receive(b"alarm")
    qtbot.waitUntil(lambda: len(parts.in_window("an alarm: ")) == 1)


def test_a_rule_that_cannot_be_followed_is_switched_off_and_told(
    parts: Parts, qtbot: QtBot
) -> None:
    parts.alerts.follow({1: AlertRule("", "source ==", is_on=True), 2: ALARM})
    parts.receive(b"alarm")
    qtbot.waitUntil(lambda: len(parts.in_window("was switched off")) == 1)
    assert [rule.is_on for rule in parts.alerts.rules.values()] == [False, True]
    parts.alerts._give_up(99, InputError("It was removed."))
    parts.alerts.follow({2: ALARM})
    qtbot.waitUntil(lambda: not parts.in_window("was switched off"))


def test_the_menu_asks_for_rules(parts: Parts, qtbot: QtBot) -> None:
    parts.alerts.follow({7: ALARM})
    parts.frame.action("Alerts…").trigger()
    (dialog,) = parts.frame.findChildren(QDialog)
    dialog.accept()
    assert parts.alerts.rules == {7: ALARM}


def test_rules_are_remembered(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    parts.alerts.restore(settings)
    assert parts.alerts.rules == {}
    assert parts.alerts.pause == 10
    parts.alerts.set_pause(30)
    parts.alerts.follow({5: ALARM, 3: AlertRule("", "x", Way.BOTH, False)})
    parts.alerts.save(settings)
    settings.save()
    other = Parts(qtbot)
    other.alerts.restore(Settings(tmp_path))
    assert list(other.alerts.rules.values()) == list(parts.alerts.rules.values())
    assert other.alerts.pause == 30
    other.close()


def test_the_desktop_is_let_go(parts: Parts, qtbot: QtBot) -> None:
    parts.alerts.follow({1: ALARM})
    parts.receive(b"alarm")
    qtbot.waitUntil(lambda: bool(parts.desktop.told))
    parts.alerts.stop()
    assert parts.desktop.is_closed


def test_an_error_that_nobody_foresaw_reaches_the_reporter(parts: Parts) -> None:
    with pytest.raises(RuntimeError, match="unforeseen"):
        parts.alerts._fail(RuntimeError("unforeseen"))


def test_filters_know_the_names_of_addresses(parts: Parts, qtbot: QtBot) -> None:
    names = parts.messages.names
    names.give(KITCHEN, "stove")
    parts.alerts.follow({1: AlertRule("hot", "source == stove")})
    parts.alerts.ask()
    dialog = parts.table.window().findChild(QDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isHidden()
    parts.receive(b"1")
    qtbot.waitUntil(lambda: parts.told() == ["1"])
    names.give(KITCHEN, "oven")
    parts.receive(b"2")
    qtbot.waitUntil(lambda: bool(parts.in_window("switched off")))
    assert parts.told() == ["1"]
