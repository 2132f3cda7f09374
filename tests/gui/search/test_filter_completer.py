"""The list of completions shows what it is told to, and takes its own keys only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import Completion
from bcastgui.gui.search.filter_completer import FilterCompleter

OFFERED = [Completion("source", 0, 2), Completion("source.port", 0, 2)]


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def completer(field: QLineEdit) -> FilterCompleter:
    return FilterCompleter(field)


def popup(completer: FilterCompleter) -> QAbstractItemView:
    found = completer.popup()
    assert found is not None
    return found


def lines(completer: FilterCompleter) -> list[str]:
    model = completer.completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_opens_with_nothing_chosen(completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    assert completer.is_open
    assert not completer.has_choice
    assert lines(completer) == ["source", "source.port"]
    assert popup(completer).accessibleName() == "Completions"


def test_it_closes_when_there_is_nothing_to_offer(completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    completer.offer([], QRect())
    assert not completer.is_open


def test_down_and_enter_choose(qtbot: QtBot, completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    QTest.keyClick(popup(completer), Qt.Key.Key_Down)
    QTest.keyClick(popup(completer), Qt.Key.Key_Down)
    assert completer.has_choice
    with qtbot.waitSignal(completer.chosen) as chosen:
        QTest.keyClick(popup(completer), Qt.Key.Key_Return)
    assert chosen.args == [OFFERED[1]]
    assert not completer.is_open


def test_a_click_chooses(qtbot: QtBot, completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    second = popup(completer).visualRect(completer.completionModel().index(1, 0)).center()
    with qtbot.waitSignal(completer.chosen) as chosen:
        QTest.mouseClick(popup(completer).viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert chosen.args == [OFFERED[1]]


def test_without_a_choice_the_first_is_meant(qtbot: QtBot, completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    with qtbot.waitSignal(completer.chosen) as chosen:
        completer.choose()
    assert chosen.args == [OFFERED[0]]
    assert not completer.is_open


def test_escape_closes(completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    QTest.keyClick(popup(completer), Qt.Key.Key_Escape)
    assert not completer.is_open


def test_new_offers_take_the_place_of_the_old(completer: FilterCompleter) -> None:
    completer.offer(OFFERED, QRect(0, 0, 1, 20))
    QTest.keyClick(popup(completer), Qt.Key.Key_Down)
    completer.offer(OFFERED[1:], QRect(0, 0, 1, 20))
    assert lines(completer) == ["source.port"]
    assert not completer.has_choice
