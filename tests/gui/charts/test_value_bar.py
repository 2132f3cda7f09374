"""The bar asks for values that make sense, and says what is wrong with others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.values import ValueKind, ValueSpec
from bcastgui.errors import InputError
from bcastgui.gui.charts.value_bar import ValueBar


class Typing:
    def __init__(self, qtbot: QtBot) -> None:
        self.bar = ValueBar()
        qtbot.addWidget(self.bar)
        self.bar.show()
        self.asked: list[ValueSpec] = []
        self.errors: list[InputError | None] = []
        self.bar.plot_requested.connect(self.asked.append)
        self.bar.explained.connect(self.errors.append)
        edit, kind = self.bar.findChild(QLineEdit), self.bar.findChild(QComboBox)
        assert edit is not None
        assert kind is not None
        self.edit, self.kind = edit, kind

    def enter(self, text: str) -> None:
        self.edit.setText(text)
        QTest.keyClick(self.edit, Qt.Key.Key_Return)


@pytest.fixture
def typing(qtbot: QtBot) -> Typing:
    return Typing(qtbot)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ValueKind.JSON, "sensor.temp"),
        (ValueKind.REGEX, r" T=(\d+)"),
        (ValueKind.BYTES, "4 u16be"),
    ],
)
def test_enter_asks_for_the_value(typing: Typing, kind: ValueKind, text: str) -> None:
    typing.kind.setCurrentIndex(list(ValueKind).index(kind))
    typing.enter(text)
    assert typing.asked == [ValueSpec(kind, text)]
    assert typing.errors[-1] is None


def test_the_button_asks_too(typing: Typing) -> None:
    typing.edit.setText("n")
    button = next(b for b in typing.bar.findChildren(QToolButton) if b.text() == "Plot")
    button.click()
    assert typing.asked == [ValueSpec(ValueKind.JSON, "n")]
    typing.bar.clear()
    assert typing.edit.text() == ""


def test_what_is_wrong_is_told_while_one_types_and_marked_on_enter(typing: Typing) -> None:
    typing.kind.setCurrentIndex(2)
    typing.edit.setText("4 u16")
    error = typing.errors[-1]
    assert error is not None
    assert "u16be" in str(error)
    QTest.keyClick(typing.edit, Qt.Key.Key_Return)
    assert typing.asked == []
    assert typing.edit.selectedText() == "u16"


def test_nothing_is_wrong_only_when_it_is_entered(typing: Typing) -> None:
    typing.edit.setText("a")
    typing.edit.setText("")
    assert typing.errors[-1] is None
    typing.enter(" ")
    assert "such as sensor.temp" in str(typing.errors[-1])


def test_each_kind_shows_an_example_that_works(typing: Typing) -> None:
    for place in range(typing.kind.count()):
        typing.kind.setCurrentIndex(place)
        typing.enter(typing.edit.placeholderText())
    assert [spec.kind for spec in typing.asked] == list(ValueKind)
