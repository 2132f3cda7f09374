"""The table takes rows in, holds still, and is cleared; the counts tell how much there is."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Wish
from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.showing import Showing
from bcastgui.gui.table.view_worker import Result
from bcastgui.net.listen_status import ListenStatus


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.bar = ListenBar()
        self.status_bar = StatusBar()
        for widget in (self.table, self.bar, self.status_bar):
            qtbot.addWidget(widget)
        self.showing = Showing(self.capture, self.model, self.table, self.bar, self.status_bar)

    def receive(self, count: int) -> None:
        self.capture.append(Batch(np.zeros(count, RECORD), b""))
        self.showing.take_in()

    def button(self, name: str) -> QPushButton:
        buttons = self.bar.findChildren(QPushButton)
        return next(button for button in buttons if button.accessibleName() == name)

    def counts(self) -> list[str]:
        """Received, shown and dropped."""
        texts = [label.text() for label in self.status_bar.findChildren(QLabel)]
        return [
            text.removeprefix(word).strip()
            for word in ("Received", "Shown", "Dropped")
            for text in texts
            if text.startswith(word)
        ]

    def wait_for_counts(self, *counts: str) -> None:
        self._qtbot.waitUntil(lambda: self.counts() == list(counts))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> Parts:
    return Parts(qtbot)


def test_new_rows_are_shown_and_counted(parts: Parts) -> None:
    parts.receive(3)
    assert parts.model.rowCount() == 3
    assert parts.counts() == ["3", "3", "0"]


def test_counts_are_written_seldom_and_the_last_ones_stay(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    set_counts = parts.status_bar.set_counts

    def note(received: int, shown: int, dropped: int) -> None:
        written.append(received)
        set_counts(received, shown, dropped)

    monkeypatch.setattr(parts.status_bar, "set_counts", note)
    for _ in range(100):
        parts.receive(1)
    assert written == [1]
    parts.wait_for_counts("100", "100", "0")
    assert written == [1, 100]


def test_a_paused_table_holds_still_and_says_how_many_wait(parts: Parts) -> None:
    said: list[bool] = []
    parts.showing.paused.connect(said.append)
    parts.receive(1)
    parts.button("Pause").click()
    parts.receive(2)
    parts.wait_for_counts("3", "1", "0")
    assert "2 messages wait" in parts.button("Pause").toolTip()
    parts.button("Pause").click()
    assert parts.counts() == ["3", "3", "0"]
    assert "wait" not in parts.button("Pause").toolTip()
    assert said == [True, False]


def test_a_pause_from_the_menu_shows_in_the_bar(parts: Parts) -> None:
    parts.showing.set_paused(True)
    assert parts.button("Pause").isChecked()


def test_what_a_filter_leaves_is_counted(parts: Parts) -> None:
    parts.receive(5)
    found = Arrangement(0, 5, np.array([1, 3]))
    parts.model.show(Result(Wish(), found, is_complete=True))
    parts.wait_for_counts("5", "2", "0")
    parts.model.show_all()
    parts.wait_for_counts("5", "5", "0")


def test_following_is_the_same_everywhere(parts: Parts) -> None:
    said: list[bool] = []
    parts.showing.following.connect(said.append)
    assert parts.button("Follow").isChecked()
    parts.showing.set_following(False)
    assert not parts.button("Follow").isChecked()
    parts.button("Follow").click()
    assert parts.table.following
    assert said == [False, True]


def test_drops_count_from_the_last_clearing(parts: Parts) -> None:
    parts.showing.count_lost(ListenStatus(lost={12345: 5, 6000: 2}))
    assert parts.counts()[-1] == "7"
    parts.button("Clear").click()
    assert parts.counts()[-1] == "0"
    parts.showing.count_lost(ListenStatus(lost={12345: 6, 6000: 2}))
    assert parts.counts()[-1] == "1"


def test_rows_and_their_losses_come_back(parts: Parts) -> None:
    parts.showing.count_lost(ListenStatus(lost={12345: 5}))
    parts.receive(2_000)
    parts.button("Clear").click()
    assert parts.counts() == ["0", "0", "0"]
    parts.showing.count_lost(ListenStatus(lost={12345: 6}))
    parts.receive(1)
    assert parts.model.undo_clear()
    assert parts.counts() == ["2,001", "2,001", "6"]


def test_rows_that_wait_are_cleared_too(parts: Parts) -> None:
    parts.showing.set_paused(True)
    parts.receive(2)
    parts.showing.clear()
    assert len(parts.capture) == 0
    assert "0 messages wait" in parts.button("Pause").toolTip()
