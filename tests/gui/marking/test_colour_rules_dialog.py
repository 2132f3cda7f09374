"""Rules are added, changed, ordered and switched off, and look as their rows do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.marking import colour_rules_dialog
from bcastgui.gui.marking.colour_rules_dialog import ColourRulesDialog
from bcastgui.gui.marking.colour_rules_engine import ColourRule, Tint
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from tests.gui.palettes import GROUNDS, palette

FIRST = ColourRule("length > 5", background=Tint.RED)
SECOND = ColourRule("echo", text=Tint.BLUE, is_on=False)


class Bench:
    def __init__(self, qtbot: QtBot, *rules: ColourRule) -> None:
        self.dialog = ColourRulesDialog(rules)
        qtbot.addWidget(self.dialog)
        self.told: list[tuple[ColourRule, ...]] = []
        self.dialog.changed.connect(self.told.append)
        self.list = self.dialog.findChildren(QListWidget)[0]
        self.filter = self.dialog.findChildren(QLineEdit)[0]

    def button(self, text: str) -> QPushButton:
        buttons = self.dialog.findChildren(QPushButton)
        return next(button for button in buttons if button.text().replace("&", "") == text)

    def choose(self, name: str, tint: Tint | None) -> None:
        boxes = self.dialog.findChildren(QComboBox)
        box = next(box for box in boxes if box.accessibleName() == name)
        box.setCurrentIndex(box.findData(tint))
        box.activated.emit(box.currentIndex())

    def write(self, text: str) -> None:
        self.filter.selectAll()
        QTest.keyClicks(self.filter, text)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot, FIRST, SECOND)


def test_it_shows_the_rules_as_they_are(bench: Bench) -> None:
    assert bench.dialog.rules() == (FIRST, SECOND)
    assert bench.filter.text() == "length > 5"
    assert bench.list.item(0).background().color() != bench.list.palette().base().color()


def test_a_rule_is_changed(bench: Bench) -> None:
    bench.write("source == 10.9.0.2")
    bench.choose("Background", None)
    bench.choose("Text", Tint.GREEN)
    changed = ColourRule("source == 10.9.0.2", text=Tint.GREEN)
    assert bench.told[-1] == (changed, SECOND)


def test_what_does_not_parse_changes_nothing_and_is_said(bench: Bench) -> None:
    bench.write("length >")
    assert bench.dialog.rules()[0].filter == "lengt"
    message = [label.text() for label in bench.dialog.findChildren(QLabel)]
    assert any("expected a value" in text for text in message)
    bench.dialog.open()
    bench.button("OK").click()
    assert bench.dialog.isVisible()
    bench.write("length > 7")
    bench.button("OK").click()
    assert not bench.dialog.isVisible()
    assert bench.told[-1][0] == ColourRule("length > 7", Tint.RED)


def test_rules_are_ordered(bench: Bench) -> None:
    assert not bench.button("Move up").isEnabled()
    bench.button("Move down").click()
    assert bench.told[-1] == (SECOND, FIRST)
    assert not bench.button("Move down").isEnabled()
    bench.button("Move up").click()
    assert bench.told[-1] == (FIRST, SECOND)


def test_rules_are_switched_on_and_off(bench: Bench) -> None:
    bench.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert [rule.is_on for rule in bench.told[-1]] == [True, True]


def test_rules_are_added_and_removed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(colour_rules_dialog, "MOST_RULES", 2)
    bench = Bench(qtbot)
    assert not bench.filter.isEnabled()
    for _ in range(2):
        bench.button("Add").click()
    assert not bench.button("Add").isEnabled()
    bench.write("echo")
    first, second = bench.told[-1]
    assert (first.filter, second.filter) == ("", "echo")
    assert first.background is not second.background
    bench.button("Remove").click()
    bench.button("Remove").click()
    assert bench.told[-2:] == [(first,), ()]
    assert not bench.button("Remove").isEnabled()


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("tint", Tint)
def test_all_can_be_read(qtbot: QtBot, ground: tuple[str, str], tint: Tint) -> None:
    bench = Bench(qtbot, ColourRule("echo", background=tint, text=tint))
    bench.dialog.setPalette(palette(*ground))
    item = bench.list.item(0)
    paper, ink = item.background().color(), item.foreground().color()
    assert paper != QColor(ground[0])
    assert contrast(ink, paper) >= READABLE_CONTRAST
    assert bench.told == []
