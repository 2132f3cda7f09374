"""The dialog asks for a comment, and says what becomes of it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from bcastgui.capture.annotations import LONGEST_COMMENT
from bcastgui.errors import InputError
from bcastgui.gui.marking.marks_dialog import CommentDialog


@pytest.fixture
def dialog(qtbot: QtBot, english: None) -> CommentDialog:
    made = CommentDialog(1_024, "as before")
    qtbot.addWidget(made)
    return made


def press(dialog: QDialog, button: QDialogButtonBox.StandardButton) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.button(button).click()


def test_it_begins_with_the_comment_of_before(dialog: CommentDialog, qtbot: QtBot) -> None:
    assert dialog.edit.selectedText() == "as before"
    assert dialog.edit.accessibleName() == "Comment"
    QTest.keyClicks(dialog.edit, "  anew ")
    with qtbot.waitSignal(dialog.commented) as commented:
        press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert commented.args == ["anew"]


def test_an_empty_text_removes_it(dialog: CommentDialog, qtbot: QtBot) -> None:
    dialog.edit.clear()
    dialog.review()
    assert dialog.message.text() == "The comment will be removed."
    with qtbot.waitSignal(dialog.commented) as commented:
        press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert commented.args == [""]


def test_what_was_not_there_is_not_removed(qtbot: QtBot) -> None:
    dialog = CommentDialog(1, "")
    qtbot.addWidget(dialog)
    assert dialog.message.text() == ""
    QTest.keyClicks(dialog.edit, "x" * (LONGEST_COMMENT + 9))
    assert len(dialog.edit.text()) == LONGEST_COMMENT


def test_it_says_why_a_comment_is_refused(dialog: CommentDialog) -> None:
    dialog.refuse(InputError("No more than {most} rows can have a comment.", most=3))
    assert dialog.message.text() == "No more than 3 rows can have a comment."
