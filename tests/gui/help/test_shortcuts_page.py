"""The page about the keyboard says what the menus and the widgets do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QMenu,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.gui.app import Program
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.details.detail_pane import DetailPane, Tab
from bcastgui.gui.help.shortcuts_page import entries_with_keys, keyboard_page, plain
from bcastgui.options import Options
from bcastgui.resources import resource
from tests.gui.samples import sample

Keys: TypeAlias = dict[str, set[str]]


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


@pytest.fixture
def widgets(qapp: QApplication, tmp_path: Path) -> Iterator[Keys]:
    """The keys of each widget of the real window that has some of its own, by its name."""
    program = Program(qapp, Options(None, False, tmp_path), CrashReporter(tmp_path / "log"))
    program.start()
    for dock in program.window.findChildren(QDockWidget):
        dock.show()
    (details,) = program.window.findChildren(DetailPane)
    details.show_datagram(sample())
    for tab in Tab:
        details.show_tab(tab)
    yield {
        widget.accessibleName(): found
        for widget in program.window.findChildren(QAbstractScrollArea)
        if (found := own_keys(widget))
    }
    program.window.close()
    program.stop()
    program.window.deleteLater()


def test_the_page_says_of_the_panels_what_their_widgets_do(widgets: Keys) -> None:
    told = sections()
    assert set(map(section_of, widgets)) <= set(told)
    missing = {name: keys - told[section_of(name)] for name, keys in widgets.items()}
    assert not any(missing.values()), missing
    invented = {
        name: told[section_of(name)] - keys - OF_EACH_VIEW for name, keys in widgets.items()
    }
    assert not any(invented.values()), invented


OF_EACH_VIEW = {"Up", "Down", "Left", "Right", "Space"}
"""What Qt's own views do with these needs no test here."""


def own_keys(widget: QWidget) -> set[str]:
    own = Qt.ShortcutContext.WidgetShortcut
    actions = [action for action in widget.actions() if action.shortcutContext() == own]
    names = [key.toString() for action in actions for key in action.shortcuts()]
    # Both keys that start a new line are called Enter.
    return {name.replace("Return", "Enter") for name in [*names, *getattr(widget, "own_keys", ())]}


def section_of(name: str) -> str:
    return "Charts" if name.endswith("over time") else name


def sections() -> Keys:
    """The keys in each section of the part of the page that is written by hand."""
    text = resource("help", "keys.md").read_text(encoding="utf-8")
    return {
        section.partition("\n")[0]: {
            key
            for row in re.findall(r"^\| (`.*?) \| ", section, re.M)
            for key in row.split("`")[1::2]
        }
        for section in text.split("## ")[1:]
    }
