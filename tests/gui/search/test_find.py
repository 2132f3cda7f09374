"""Find leads to messages in the order shown, around the end, and says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Wish
from bcastgui.capture.find import Quest
from bcastgui.capture.query.wanted import Way
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.errors import InputError
from bcastgui.gui.search.find import Find
from bcastgui.gui.search.find_dialog import FindDialog
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.view_worker import Result
from tests.capture.samples import Row, batch_of
from tests.gui.sample_frame import SampleFrame


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.frame, self.status_bar = SampleFrame(), StatusBar()
        for widget in (self.table, self.frame, self.status_bar):
            qtbot.addWidget(widget)
        self.feature = Find(self.capture, self.model, self.table, self.frame, self.status_bar)
        payloads = [b"one", b"TWO", b"three", b"two", b"four"]
        self.capture.append(batch_of([Row(payload) for payload in payloads]))
        self.model.take_in()
        self._qtbot = qtbot

    @property
    def dialog(self) -> FindDialog:
        found = self.table.window().findChild(FindDialog)
        assert found is not None
        return found

    def ask_for(self, text: str, way: Way = Way.TEXT) -> None:
        self.feature.ask()
        self.dialog.fill(text, way)

    def press(self, entry: str, row: int) -> None:
        """Choose an entry, and wait until it has led to ``row``."""
        self.frame.action(entry).trigger()
        self._qtbot.waitUntil(lambda: self.table.currentIndex().row() == row)

    def said(self) -> str:
        return self.dialog.message.text()

    def in_status(self) -> list[str]:
        return [label.text() for label in self.status_bar.findChildren(QLabel)]


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.feature.stop()


def test_the_way_leads_around(parts: Parts, qtbot: QtBot) -> None:
    parts.ask_for("two")
    parts.press("Find next", 1)
    assert parts.said() == ""
    parts.press("Find next", 3)
    parts.press("Find next", 1)
    assert parts.said() == "Continued from the top."
    parts.press("Find previous", 3)
    assert parts.said() == "Continued from the end."
    parts.dialog.close()
    parts.press("Find next", 1)
    assert "Continued from the top." in parts.in_status()


def test_it_follows_the_order_in_which_rows_are_shown(parts: Parts) -> None:
    some = Arrangement(0, 5, np.array([3, 2, 1]), in_order=False)
    parts.model.show(Result(Wish(), some, is_complete=True))
    parts.ask_for("t")
    parts.press("Find next", 0)
    parts.press("Find next", 1)
    parts.press("Find next", 2)


def test_what_is_not_there_is_said_to_be_so(parts: Parts, qtbot: QtBot) -> None:
    parts.ask_for("five")
    parts.feature.find_next()
    qtbot.waitUntil(lambda: parts.said() == "Not found.")
    assert parts.table.currentIndex().row() == -1


def test_nobody_has_said_what_to_find(parts: Parts) -> None:
    parts.feature.find_next()
    assert parts.dialog.isVisible()


def test_news_of_other_quests_are_no_news(parts: Parts) -> None:
    parts.ask_for("two")
    old = Quest(Arrangement(), parts.dialog.parse("x"), 0)
    parts.press("Find next", 1)
    worker = parts.feature._worker
    assert worker is not None
    worker.progressed.emit(old, 0.5)
    worker.refused.emit(old, InputError("too long"))
    assert parts.said() == ""


def test_progress_and_refusals_are_told(parts: Parts, qtbot: QtBot) -> None:
    parts.ask_for("two")
    parts.press("Find next", 1)
    worker = parts.feature._worker
    assert worker is not None
    quest = parts.feature._quest = Quest(Arrangement(), parts.dialog.parse("x"), 0)
    worker.progressed.emit(quest, 0.5)
    assert parts.said() == "Searching: 50 %"
    worker.refused.emit(quest, InputError("too long"))
    assert parts.said() == "too long"


def test_clearing_ends_the_search(parts: Parts) -> None:
    parts.ask_for("two")
    parts.press("Find next", 1)
    parts.feature._quest = Quest(Arrangement(), parts.dialog.parse("x"), 0)
    parts.dialog.say("Searching: 50 %")
    parts.model.clear()
    assert parts.said() == ""


def test_what_was_looked_for_is_remembered(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    parts.ask_for("00 ff", Way.HEX)
    parts.feature.save(settings)
    later = Parts(qtbot)
    later.feature.restore(settings)
    later.feature.save(settings)
    later.feature.ask()
    assert (later.dialog.text, later.dialog.way) == ("00 ff", Way.HEX)


@pytest.mark.parametrize("spoiled", [{}, {"text": 1, "way": "text"}, {"text": "a", "way": []}])
def test_spoiled_memories_are_none(
    parts: Parts, tmp_path: Path, spoiled: dict[str, object]
) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("find", spoiled)
    parts.feature.restore(settings)
    parts.feature.ask()
    assert (parts.dialog.text, parts.dialog.way) == ("", Way.TEXT)
