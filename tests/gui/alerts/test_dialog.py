"""The rules of alerts are made and changed; wrong ones are pointed out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.alerts.dialog import AlertsDialog
from bcastgui.gui.alerts.rule import MOST_RULES, AlertRule, Way

DOOR = AlertRule("Door", "payload contains open", Way.BOTH)
FIRE = AlertRule("", "fire", is_on=False)


class Dialog:
    def __init__(self, dialog: AlertsDialog) -> None:
        self.dialog = dialog
        self.list = dialog.findChildren(QListWidget)[0]
        edits = {each.accessibleName(): each for each in dialog.findChildren(QLineEdit)}
        self.name, self.filter = edits["Name of the alert"], edits["Filter of the alert"]
        self.way = dialog.findChildren(QComboBox)[0]
        self.entered: list[Mapping[int, AlertRule]] = []
        dialog.entered.connect(self.entered.append)

    def press(self, text: str) -> None:
        buttons = self.dialog.findChildren(QPushButton)
        next(each for each in buttons if each.text().replace("&", "") == text).click()

    def type(self, field: QLineEdit, text: str) -> None:
        field.setText(text)
        field.textEdited.emit(text)

    def titles(self) -> list[str]:
        return [self.list.item(row).text() for row in range(self.list.count())]


Open = Callable[..., Dialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_(*rules: AlertRule) -> Dialog:
        dialog = AlertsDialog(dict(enumerate(rules, 10)))
        qtbot.addWidget(dialog)
        dialog.show()
        return Dialog(dialog)

    return open_


def test_rules_that_nobody_touches_stay_the_same_objects(opened: Open) -> None:
    dialog = opened(DOOR, FIRE)
    assert dialog.titles() == ["Door", "fire"]
    assert dialog.name.text() == "Door"
    assert dialog.way.currentData() is Way.BOTH
    dialog.dialog.accept()
    (rules,) = dialog.entered
    assert list(rules) == [10, 11]
    assert rules[10] is DOOR
    assert rules[11] is FIRE


def test_a_rule_is_added_changed_and_removed(opened: Open) -> None:
    dialog = opened(DOOR, FIRE)
    dialog.press("Add")
    dialog.type(dialog.filter, " length > 5 ")
    dialog.type(dialog.name, "Long")
    dialog.way.setCurrentIndex(dialog.way.findData(Way.SOUND))
    dialog.way.activated.emit(dialog.way.currentIndex())
    assert dialog.titles()[2] == "Long"
    dialog.list.setCurrentRow(0)
    assert dialog.filter.text() == DOOR.filter
    dialog.press("Remove")
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.dialog.accept()
    assert dialog.entered == [
        {11: AlertRule("", "fire", is_on=True), 12: AlertRule("Long", "length > 5", Way.SOUND)}
    ]


def test_a_filter_that_makes_no_sense_keeps_it_open(opened: Open) -> None:
    dialog = opened(AlertRule("bad", "source =="), DOOR)
    dialog.list.setCurrentRow(1)
    dialog.dialog.accept()
    assert dialog.dialog.isVisible()
    assert dialog.list.currentRow() == 0
    assert dialog.filter.accessibleDescription()
    dialog.press("Add")
    dialog.list.setCurrentRow(0)
    dialog.type(dialog.filter, "source == 10.9.0.2")
    dialog.dialog.accept()
    assert dialog.list.currentRow() == 2, "the new one says nothing yet"
    dialog.press("Remove")
    dialog.dialog.accept()
    assert [rule.filter for rule in dialog.entered[0].values()] == [
        *("source == 10.9.0.2", DOOR.filter)
    ]


def test_cancel_changes_nothing(opened: Open) -> None:
    dialog = opened(DOOR)
    dialog.press("Remove")
    dialog.press("Cancel")
    assert not dialog.entered


def test_without_rules_it_says_what_to_do(opened: Open) -> None:
    dialog = opened()
    assert not dialog.filter.isEnabled()
    assert dialog.dialog.sizeHint().width() > 0
    view = dialog.list.viewport()
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    view.render(image, QPoint())
    colours = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(colours) > 1, "there is text"


def test_there_is_an_end_to_adding(opened: Open) -> None:
    dialog = opened(*[FIRE] * (MOST_RULES - 1))
    dialog.press("Add")
    dialog.press("Add")
    assert dialog.list.count() == MOST_RULES
