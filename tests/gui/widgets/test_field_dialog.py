"""A small dialog reads its text while one types, and says what is wrong with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.errors import InputError
from bcastgui.gui.widgets.colours import error_colour, warning_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf


class Half(FieldDialog[int]):
    """Asks for an even number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QDialogButtonBox(
                QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
            ),
            parent,
        )
        self.name_field("&Even number", "Number")
        self.entered: list[int] = []

    def parse(self, text: str) -> int:
        if not text:
            raise InputError("Type a number.")
        if int(text) % 2:
            raise InputError("{text} is odd.", start=len(text) - 1, end=len(text), text=text)
        return int(text) // 2

    def remark(self, value: int) -> tuple[str, ColourOf]:
        return f"twice {value}", warning_colour

    def enter(self, value: int) -> None:
        self.entered.append(value)
        self.accept()


@pytest.fixture
def dialog(qtbot: QtBot) -> Half:
    made = Half()
    qtbot.addWidget(made)
    made.open()
    return made


def test_what_is_typed_is_remarked_upon(dialog: Half) -> None:
    assert dialog.message.text() == ""
    QTest.keyClicks(dialog.edit, "12")
    assert dialog.message.text() == "twice 6"
    assert dialog.message.colour == warning_colour(dialog.palette())
    QTest.keyClicks(dialog.edit, "3")
    assert dialog.message.text() == "123 is odd."
    assert dialog.message.colour == error_colour(dialog.palette())
    dialog.edit.clear()
    dialog.review()
    assert dialog.message.text() == ""


def test_zero_is_a_value(dialog: Half) -> None:
    QTest.keyClicks(dialog.edit, "0")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.entered == [0]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("typed", "said", "selected"), [("", "Type a number.", ""), ("123", "123 is odd.", "3")]
)
def test_what_is_wrong_is_pointed_out_when_it_is_entered(
    dialog: Half, typed: str, said: str, selected: str
) -> None:
    QTest.keyClicks(dialog.edit, typed)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.message.text() == said
    assert dialog.edit.selectedText() == selected
    assert dialog.entered == []
    assert dialog.isVisible()


def test_the_field_has_a_label_and_a_name(dialog: Half) -> None:
    label = next(label for label in dialog.findChildren(QLabel) if label.buddy() is dialog.edit)
    assert label.text() == "&Even number"
    assert dialog.edit.accessibleName() == "Number"


def test_cancel_closes(dialog: Half) -> None:
    box = dialog.findChildren(QDialogButtonBox)[0]
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel is not None
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.entered == []
