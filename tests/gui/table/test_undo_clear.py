"""Clear can be undone by a notice or the menu, until there is nothing to bring back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table import undo_clear
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.undo_clear import UndoClear
from tests.capture.samples import numbered
from tests.gui.sample_frame import SampleFrame

pytestmark = pytest.mark.usefixtures("english")


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.frame = SampleFrame()
        self.notices, self.status_bar = NoticeBar(), StatusBar()
        for widget in (self.frame, self.notices, self.status_bar):
            qtbot.addWidget(widget)
        self.feature = UndoClear(self.model, self.frame, self.notices, self.status_bar)

    @property
    def entry(self) -> QAction:
        return self.frame.action("Undo Clear")

    def receive(self, count: int) -> None:
        self.capture.append(numbered(len(self.capture), count))
        self.model.take_in()

    def texts(self) -> list[str]:
        return [label.text() for label in self.notices.findChildren(QLabel) if label.text()]

    def button(self) -> QPushButton:
        return self.notices.findChildren(QPushButton)[-1]


@pytest.fixture
def short_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_clear, "OFFERED_FOR_MS", 1)


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    # A notice that is gone, and which Qt has yet to delete, may be the last to know of the parts.
    # Here they outlive it; else Qt would delete it while deleting it.
    return Parts(qtbot)


def test_the_notice_brings_all_back(parts: Parts) -> None:
    assert not parts.entry.isEnabled()
    parts.receive(1_001)
    parts.model.clear()
    assert "1,001 messages were cleared." in parts.texts()
    parts.receive(2)
    parts.button().click()
    assert parts.model.rowCount() == 1_003
    assert parts.notices.isHidden()
    assert parts.entry.isEnabled() is False


@pytest.mark.usefixtures("short_offer")
def test_the_menu_does_so_after_the_notice_has_gone(qtbot: QtBot, parts: Parts) -> None:
    parts.receive(1)
    parts.model.clear()
    assert "1 message was cleared." in parts.texts()
    qtbot.waitUntil(parts.notices.isHidden)
    parts.entry.trigger()
    assert parts.model.rowCount() == 1


def test_nothing_is_offered_for_nothing(parts: Parts) -> None:
    parts.receive(3)
    parts.model.clear()
    parts.model.clear()
    assert parts.entry.isEnabled()
    parts.entry.trigger()
    assert parts.model.rowCount() == 3
    parts.feature.stop()


def test_a_notice_that_was_closed_comes_again(parts: Parts) -> None:
    for _ in range(2):
        parts.receive(3)
        parts.model.clear()
        assert not parts.notices.isHidden()
        parts.notices._close("cleared")


def test_what_is_gone_is_said_to_be(parts: Parts) -> None:
    parts.receive(3)
    parts.model.clear()
    parts.capture.undo_clear()
    parts.entry.trigger()
    texts = [label.text() for label in parts.status_bar.findChildren(QLabel)]
    assert any("gone" in text for text in texts)
