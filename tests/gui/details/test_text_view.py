"""Text is shown as it is, to be read and copied."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.text_view import TextView


def test_text_is_no_markup(qtbot: QtBot) -> None:
    view = TextView("Text")
    qtbot.addWidget(view)
    view.show_text("<b>bold</b>\n&amp;")
    assert view.toPlainText() == "<b>bold</b>\n&amp;"
    assert view.isReadOnly()


def test_only_endless_words_are_broken_anywhere(qtbot: QtBot) -> None:
    view = TextView("Text")
    qtbot.addWidget(view)
    view.show_text("a few words")
    assert view.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    view.show_text("a" * 100)
    assert view.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
