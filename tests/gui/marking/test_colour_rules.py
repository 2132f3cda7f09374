"""Colour rules show in the table at once, and are remembered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.marking.colour_rules import ColourRules
from bcastgui.gui.marking.colour_rules_dialog import ColourRulesDialog
from bcastgui.gui.marking.colour_rules_engine import ColourRule, Tint
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from tests.capture.samples import numbered
from tests.gui.sample_frame import SampleFrame
from tests.gui.sample_senders import KITCHEN, send

THIRD = ColourRule("no == 3", background=Tint.RED)
MARKED = ColourRule("marked", background=Tint.BLUE)


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.frame, self.notices = SampleFrame(), NoticeBar()
        for widget in (self.table, self.frame, self.notices):
            qtbot.addWidget(widget)
        self.feature = ColourRules(self.capture, self.model, self.table, self.frame, self.notices)
        self.capture.append(numbered(0, 10))
        self.model.take_in()

    def coloured(self) -> list[int]:
        return [row for row in range(self.model.rowCount()) if self.model.row(row).colours]

    def dialog(self) -> ColourRulesDialog:
        found = self.table.window().findChild(ColourRulesDialog)
        assert found is not None
        return found


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def test_rules_are_followed_and_remembered(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    assert parts.coloured() == []
    parts.feature.follow((THIRD,))
    assert parts.coloured() == [2]
    settings = Settings(tmp_path)
    parts.feature.save(settings)
    later = Parts(qtbot)
    later.feature.restore(settings)
    assert later.feature.rules == (THIRD,)
    assert later.coloured() == [2]
    later.feature.follow(())
    assert later.coloured() == []
    later.feature.stop()


def test_what_the_dialog_changes_shows_at_once_and_can_be_taken_back(parts: Parts) -> None:
    parts.feature.follow((THIRD,))
    parts.frame.action("Colour rules…").trigger()
    parts.dialog().changed.emit((MARKED,))
    assert parts.coloured() == []
    parts.dialog().reject()
    assert parts.coloured() == [2]


def test_marks_and_clearing_change_what_is_coloured(parts: Parts) -> None:
    parts.feature.follow((MARKED, THIRD))
    assert parts.coloured() == [2]
    parts.model.annotate(Annotations(np.array([0])))
    assert parts.coloured() == [0, 2]
    parts.model.clear()
    parts.capture.append(numbered(0, 10))
    parts.model.take_in()
    assert parts.coloured() == [2]


def test_a_rule_that_is_not_followed_is_told_of(parts: Parts, qtbot: QtBot) -> None:
    parts.feature.follow((ColourRule("length >"), THIRD))
    assert parts.coloured() == [2]

    def texts() -> str:
        return " ".join(label.text() for label in parts.notices.findChildren(QLabel))

    qtbot.waitUntil(lambda: "The colour rule length > is not followed" in texts())
    parts.feature.follow((THIRD,))
    assert parts.notices.isHidden()


def test_names_of_addresses_count_and_are_read_anew(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"lamp")
    parts.model.take_in()
    parts.model.names.give(KITCHEN, "kitchen")
    parts.feature.follow((ColourRule("source == kitchen", background=Tint.RED),))
    assert parts.coloured() == [10]
    parts.frame.action("Colour rules…").trigger()
    parts.dialog().accept()
    assert parts.dialog().isHidden()
    parts.model.names.give(KITCHEN, "hall")
    assert parts.coloured() == []
    qtbot.waitUntil(lambda: not parts.notices.isHidden())
    parts.model.names.give(KITCHEN, "kitchen")
    assert parts.coloured() == [10]
    assert parts.notices.isHidden()
