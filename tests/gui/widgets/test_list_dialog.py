"""Lines to read and to copy."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.list_dialog import ListDialog


def test_lines_are_shown_as_plain_text_and_closed(qtbot: QtBot) -> None:
    dialog = ListDialog("Import", "Remarks", ["<b>one</b>", "two"])
    text = dialog.findChild(QPlainTextEdit)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(text, QPlainTextEdit)
    assert isinstance(buttons, QDialogButtonBox)
    assert text.toPlainText() == "<b>one</b>\ntwo"
    assert text.accessibleName() == "Remarks"
    assert text.isReadOnly()
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        buttons.button(QDialogButtonBox.StandardButton.Close).click()
