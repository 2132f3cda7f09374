"""The page about the keyboard says what the menus and the widgets do."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from bcastgui.gui.help.shortcuts_page import entries_with_keys, keyboard_page, plain


def bar(qtbot: QtBot) -> QMenuBar:
    made = QMenuBar()
    qtbot.addWidget(made)
    edit = made.addMenu("&Edit")
    edit.addAction("Copy &rows…").setShortcuts([QKeySequence("Ctrl+R"), QKeySequence("F7")])
    edit.addAction("No key")
    edit.addMenu("&Saved").addAction("a|b *c* <i>").setShortcut(QKeySequence("Ctrl+1"))
    made.addMenu("Em&pty").addAction("Nothing")
    return made


def test_each_entry_with_a_key_has_a_line(qtbot: QtBot) -> None:
    page = keyboard_page(bar(qtbot))
    assert "## Edit\n\n| Keys | What they do |\n|---|---|\n| `Ctrl+R`, `F7` | Copy rows |\n" in page
    assert "| `Ctrl+1` | Saved: a\\|b \\*c\\* \\<i\\> |" in page
    assert "No key" not in page
    assert "Empty" not in page


def test_the_panels_follow_the_menus(qtbot: QtBot) -> None:
    page = keyboard_page(bar(qtbot))
    assert page.index("## Edit") < page.index("## Everywhere") < page.index("## Payload")


def test_entries_of_menus_in_menus_are_found(qtbot: QtBot) -> None:
    made = bar(qtbot)
    menu = made.actions()[0].menu()
    assert isinstance(menu, QMenu)
    assert [words for words, _ in entries_with_keys(menu)] == ["Copy rows", "Saved: a|b *c* <i>"]


def test_plain_keeps_an_ampersand_that_shows() -> None:
    assert plain("&Send && wait…") == "Send & wait"
