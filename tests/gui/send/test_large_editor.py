from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from bcastgui.errors import InputError
from bcastgui.gui.send.large_editor import MOST_PREVIEWED, LargeEditor
from bcastgui.gui.send.payload_text import CR_LF
from bcastgui.payload.compose import Format


@pytest.fixture
def editor(qtbot: QtBot) -> LargeEditor:
    editor = LargeEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    editor.show()
    qtbot.waitExposed(editor)
    return editor


def preview(editor: LargeEditor) -> QPlainTextEdit:
    found = editor.findChildren(QPlainTextEdit)
    return next(pane for pane in found if pane.accessibleName() == "Preview")


def test_the_first_pane_is_the_payload(editor: LargeEditor) -> None:
    assert editor.text.accessibleName() == "Payload"
    editor.name_other(Format.HEX)
    assert editor.other.accessibleName() == "Payload in hex"
    editor.name_other(Format.ESCAPED)
    assert editor.other.accessibleName() == "Payload as text"


def test_a_line_end_is_chosen(editor: LargeEditor, qtbot: QtBot) -> None:
    box = editor.findChild(QComboBox)
    assert box is not None
    with qtbot.waitSignal(editor.line_end_chosen):
        box.setCurrentText("CR LF")
    assert editor.text.line_end == CR_LF
    editor.show_line_ends(False)
    assert not box.isVisible()


def test_the_next_datagram_is_shown_or_nothing(editor: LargeEditor) -> None:
    assert not preview(editor).isVisible()
    editor.show_preview(b"Hello")
    assert preview(editor).isVisible()
    assert "48 65 6c 6c 6f" in preview(editor).toPlainText()
    assert "Next datagram: 5 bytes" in [label.text() for label in editor.findChildren(QLabel)]
    editor.show_preview(bytes(MOST_PREVIEWED + 1))
    assert any("its beginning" in label.text() for label in editor.findChildren(QLabel))
    editor.show_preview(None)
    assert not preview(editor).isVisible()


def test_what_is_wrong_is_said_of_its_pane(editor: LargeEditor) -> None:
    editor.show_error(InputError("Wrong."), editor.other)
    assert editor.other.accessibleDescription() == "Wrong."
    assert editor.text.accessibleDescription() == ""
    editor.show_error(None, editor.text)
    assert editor.other.accessibleDescription() == ""


def test_it_can_be_low(editor: LargeEditor) -> None:
    editor.show_preview(b"Hello")
    assert editor.minimumSizeHint().height() <= 170
    assert editor.minimumSizeHint().width() <= 320
