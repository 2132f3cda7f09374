"""The dialog for the name of a message."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.message_name_dialog import MessageNameDialog


def open_dialog(qtbot: QtBot, name: str = "", folder: str = "") -> MessageNameDialog:
    dialog = MessageNameDialog(name, folder, {"Light on"})
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_suggested_name_is_taken_with_one_key(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, "Hello")
    with qtbot.waitSignal(dialog.named) as named:
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert named.args == ["Hello"]
    assert not dialog.isVisible()


def test_a_name_that_is_taken_is_told(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    QTest.keyClicks(dialog.edit, "Light on")
    assert dialog.message.text() == "Replaces the message of this name"


def test_the_folder_is_told(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot, "Hello", "Lights")
    assert dialog.message.text() == "Goes into the folder “Lights”"


def test_a_message_needs_a_name(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    with qtbot.assertNotEmitted(dialog.named):
        QTest.keyClicks(dialog.edit, " ")
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.message.text() == "Type a name for the message."
    assert dialog.isVisible()
