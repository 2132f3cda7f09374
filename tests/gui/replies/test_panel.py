"""Rules are added, changed, duplicated and removed, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QTableView
from pytestqt.qtbot import QtBot

from bcastgui.gui.replies.dialog import ReplyDialog
from bcastgui.gui.replies.model import RepliesModel
from bcastgui.gui.replies.panel import RepliesPanel
from bcastgui.gui.replies.rule import ReplyRule

PING = ReplyRule("ping", "ping")


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.model = RepliesModel()
        self.panel = RepliesPanel(self.model)
        qtbot.addWidget(self.panel)
        self.panel.resize(700, 200)
        self.panel.show()
        self.table = self.panel.findChildren(QTableView)[0]

    def action(self, text: str) -> QAction:
        return next(a for a in self.table.actions() if a.text().replace("&", "") == text)

    def answer(self, rule: ReplyRule) -> None:
        """Enter ``rule`` into the dialog that is open."""
        [dialog] = self.panel.findChildren(ReplyDialog)
        dialog.entered.emit(rule)
        dialog.accept()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.panel.close()


def test_a_rule_is_added_and_changed(parts: Parts, qtbot: QtBot) -> None:
    assert not parts.action("Edit…").isEnabled()
    parts.action("Add…").trigger()
    parts.answer(PING)
    assert parts.model.rules == (PING,)
    qtbot.waitUntil(lambda: not parts.panel.findChildren(ReplyDialog))
    parts.model.setData(
        parts.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    parts.action("Edit…").trigger()
    parts.answer(ReplyRule("pong", "pong"))
    assert parts.model.rules == (ReplyRule("pong", "pong", is_on=False),)


def test_a_double_click_edits(parts: Parts) -> None:
    parts.model.insert(0, [PING])
    parts.table.doubleClicked.emit(parts.model.index(0, 1))
    [dialog] = parts.panel.findChildren(ReplyDialog)
    assert dialog.rule == PING
    dialog.reject()


def test_a_rule_is_duplicated_and_removed(parts: Parts) -> None:
    parts.model.insert(0, [PING, ReplyRule("last", "x")])
    parts.table.setCurrentIndex(parts.model.index(0, 0))
    parts.action("Duplicate").trigger()
    assert [rule.name for rule in parts.model.rules] == ["ping", "ping", "last"]
    assert [rule.is_on for rule in parts.model.rules] == [True, False, True]
    parts.action("Remove").trigger()
    assert [rule.name for rule in parts.model.rules] == ["ping", "last"]


def test_the_switch_tells(parts: Parts, qtbot: QtBot) -> None:
    switch = parts.panel.findChildren(QCheckBox)[0]
    with qtbot.waitSignal(parts.panel.switched) as told:
        switch.click()
    assert told.args == [True]
    parts.panel.set_switched(False)
    assert not switch.isChecked()


def test_it_is_usable_when_small(parts: Parts) -> None:
    parts.panel.resize(320, 160)
    assert parts.panel.minimumSizeHint().width() <= 320
    assert parts.table.height() >= 60
