"""What others named is shown as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.plain_label import PlainLabel


def test_text_is_no_markup_and_can_be_copied(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    label.setText("<b>bold</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.wordWrap()
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.TextSelectableByMouse
