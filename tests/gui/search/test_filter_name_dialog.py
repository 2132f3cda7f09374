"""The name of a filter is asked for, and checked while one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.search.filter_history import LONGEST_NAME
from bcastgui.gui.search.filter_name_dialog import FilterNameDialog
from bcastgui.gui.widgets.field_message import FieldMessage

TAKEN = {"lab": "source == 10.9.0.2"}


def name_field(dialog: FilterNameDialog) -> QLineEdit:
    return next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Name")


def said(dialog: FilterNameDialog) -> str:
    return dialog.findChildren(FieldMessage)[0].text()


def save(dialog: FilterNameDialog) -> None:
    button = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_name_is_taken_without_spaces_around(qtbot: QtBot) -> None:
    dialog = FilterNameDialog("Save filter", TAKEN)
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.keyClicks(name_field(dialog), " hall ")
    with qtbot.waitSignal(dialog.named) as named:
        QTest.keyClick(name_field(dialog), Qt.Key.Key_Return)
    assert named.args == ["hall"]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("", "Type a name"),
        ("lab", "There is a filter of this name already."),
        ("a\u202eb", "A name has no control characters."),
    ],
)
def test_a_name_that_cannot_be_is_refused(qtbot: QtBot, typed: str, message: str) -> None:
    dialog = FilterNameDialog("Rename filter", TAKEN)
    qtbot.addWidget(dialog)
    dialog.open()
    name_field(dialog).setText(typed)
    with qtbot.assertNotEmitted(dialog.named):
        save(dialog)
    assert said(dialog).startswith(message)
    assert dialog.isVisible()


def test_what_is_replaced_is_said_before(qtbot: QtBot) -> None:
    dialog = FilterNameDialog("Save filter", TAKEN, may_replace=True)
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.keyClicks(name_field(dialog), "lab")
    assert said(dialog) == "Replaces the filter source == 10.9.0.2"
    QTest.keyClicks(name_field(dialog), "s")
    assert said(dialog) == ""
    QTest.keyClick(name_field(dialog), Qt.Key.Key_Backspace)
    with qtbot.waitSignal(dialog.named):
        save(dialog)


def test_the_old_name_can_be_typed_over(qtbot: QtBot) -> None:
    dialog = FilterNameDialog("Rename filter", {}, name="lab")
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.keyClicks(name_field(dialog), "hall")
    assert name_field(dialog).text() == "hall"
    assert name_field(dialog).maxLength() == LONGEST_NAME
