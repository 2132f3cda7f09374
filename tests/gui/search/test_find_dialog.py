"""The dialog reads what is to be found while it is typed, and asks both ways."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.query.condition import Condition
from bcastgui.capture.query.payloads import Contains
from bcastgui.capture.query.wanted import Way
from bcastgui.gui.search.find_dialog import FindDialog

Key = Qt.Key


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = FindDialog()
        qtbot.addWidget(self.dialog)
        self.asked: list[tuple[Condition, bool]] = []
        self.dialog.find_requested.connect(
            lambda condition, backwards: self.asked.append((condition, backwards))
        )

    def button(self, text: str) -> QPushButton:
        buttons = self.dialog.findChildren(QPushButton)
        return next(button for button in buttons if button.text().replace("&", "") == text)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_it_asks_down_and_up(bench: Bench, qtbot: QtBot) -> None:
    bench.dialog.fill("00 ff", Way.HEX)
    bench.dialog.ask()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is bench.dialog)
    assert bench.dialog.edit.selectedText() == "00 ff"
    QTest.keyClick(bench.dialog.edit, Key.Key_Return)
    bench.button("Previous").click()
    QTest.keyClick(bench.dialog, Key.Key_F3)
    QTest.keyClick(bench.dialog, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bench.asked == [(Contains(b"\x00\xff"), up) for up in (False, True, False, True)]
    with qtbot.waitSignal(bench.dialog.hidden):
        QTest.keyClick(bench.dialog, Key.Key_Escape)


def test_the_way_changes_what_a_text_means(bench: Bench) -> None:
    bench.dialog.fill("a(b", Way.TEXT)
    assert bench.dialog.message.text() == ""
    box = bench.dialog.findChild(QComboBox)
    assert box is not None
    assert box.accessibleName() == "Written as"
    box.setCurrentIndex(box.findData(Way.REGEX))
    assert "is wrong here" in bench.dialog.message.text()
    assert (bench.dialog.text, bench.dialog.way) == ("a(b", Way.REGEX)
    bench.button("Next").click()
    assert bench.asked == []


def test_nothing_is_not_looked_for(bench: Bench) -> None:
    bench.button("Next").click()
    assert bench.asked == []
    assert bench.dialog.message.text() == "Type what to find."


def test_it_says_how_the_search_goes(bench: Bench) -> None:
    bench.dialog.say("Searching: 40 %")
    assert bench.dialog.message.text() == "Searching: 40 %"
