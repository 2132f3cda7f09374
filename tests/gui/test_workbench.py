"""Each feature of the workbench can be restored, saved and stopped as the program does it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QMenuBar

from bcastgui.gui.app import Program
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.help.shortcuts_page import keyboard_page, plain
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.options import Options
from tests.gui.samples import sample


def test_features_survive_settings_that_are_damaged(qapp: QApplication, tmp_path: Path) -> None:
    """A start with an INI file of rubbish behaves as a first start."""
    (tmp_path / "bcastgui.ini").write_bytes(b'[General]\nsend=\x00[[[\nlibrary={"a": [1,\n')
    options = Options(None, False, tmp_path)
    program = Program(qapp, options, CrashReporter(tmp_path / "log"))
    try:
        program.start()
        assert program.window.isVisible()
        program.window.close()
    finally:
        program.stop()
        program.window.deleteLater()


TITLE_BAR = 30
"""What the system needs above a window, in pixels."""


class TestMenus:
    """What holds for the window alone holds with all features too."""

    @pytest.fixture
    def window(self, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
        program = Program(qapp, Options(None, False, tmp_path), CrashReporter(tmp_path / "log"))
        program.start()
        yield program.window
        program.window.close()
        program.stop()
        program.window.deleteLater()

    def test_it_fits_a_small_screen_with_any_dock_open(
        self, window: MainWindow, qapp: QApplication
    ) -> None:
        room = QSize(800, 500 - TITLE_BAR)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in ("details", "send"):  # open anyway
                continue
            dock.toggleViewAction().trigger()
            dock.raise_()
            qapp.processEvents()
            least = window.minimumSizeHint()
            assert least.boundedTo(room) == least, (dock.objectName(), least)
            dock.hide()
            qapp.processEvents()

    def test_a_dock_at_the_bottom_opens_with_room(
        self, window: MainWindow, qapp: QApplication
    ) -> None:
        window.resize(1_280, 800)
        dock = window.findChild(QDockWidget, "schedule")
        assert dock is not None
        dock.toggleViewAction().trigger()
        qapp.processEvents()
        assert dock.height() >= 215

    def test_each_entry_has_a_letter_of_its_own(self, window: MainWindow) -> None:
        for menu in menus(window.menuBar()):
            entries = [a for a in menu.actions() if not a.isSeparator() and a.isVisible()]
            letters = [letter(entry.text()) for entry in entries]
            assert None not in letters, [entry.text() for entry in entries]
            assert len(set(letters)) == len(letters), [entry.text() for entry in entries]

    def test_no_letter_means_two_things_in_the_menu_of_a_row(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (table,) = window.findChildren(MessageTable)
        monkeypatch.setattr(table, "current", sample)
        entries = [a.text() for a in table.row_menu().actions() if not a.isSeparator()]
        letters = [letter(entry) for entry in entries]
        assert None not in letters, entries
        assert len(set(letters)) == len(letters), entries

    def test_entries_that_read_alike_say_how_they_differ(
        self, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (table,) = window.findChildren(MessageTable)
        monkeypatch.setattr(table, "current", sample)
        entries = [action for menu in menus(window.menuBar()) for action in menu.actions()]
        told = {plain(entry.text()): entry.statusTip() for entry in entries}
        told |= {plain(entry.text()): entry.statusTip() for entry in table.row_menu().actions()}
        for alike in (
            {
                "Fill from the message",
                "Reply to the message",
                "Resend the message",
                "Edit and resend the message",
                "Replay the selected messages",
                "Save message",
                "Add to the schedule",
            },
            {"Fill send panel", "Reply", "Resend", "Edit and resend", "Replay", "Save message"},
            {"Filter", "Find"},
        ):
            tips = {told[text] for text in alike}
            assert len(tips - {""}) == len(alike)

    def test_no_shortcut_means_two_things(self, window: MainWindow) -> None:
        entries = [action for menu in menus(window.menuBar()) for action in menu.actions()]
        keys = [key.toString() for entry in entries for key in entry.shortcuts()]
        assert [key for key in set(keys) if keys.count(key) > 1] == []

    def test_the_page_about_the_keyboard_has_every_shortcut(self, window: MainWindow) -> None:
        page = keyboard_page(window.menuBar())
        entries = [action for menu in menus(window.menuBar()) for action in menu.actions()]
        keys = [key for entry in entries if entry.menu() is None for key in entry.shortcuts()]
        native = QKeySequence.SequenceFormat.NativeText
        assert [key.toString() for key in keys if f"`{key.toString(native)}`" not in page] == []

    @pytest.mark.parametrize(("title", "last"), [("&File", "&Quit"), ("&Help", "&About bcastgui")])
    def test_what_everybody_looks_for_at_the_end_is_there(
        self, window: MainWindow, title: str, last: str
    ) -> None:
        (menu,) = (menu for menu in menus(window.menuBar()) if menu.title() == title)
        assert menu.actions()[-1].text() == last

    def test_every_dock_is_in_the_menu_view(self, window: MainWindow) -> None:
        (view,) = (menu for menu in menus(window.menuBar()) if menu.title() == "&View")
        docks = window.findChildren(QDockWidget)
        assert [d.windowTitle() for d in docks if d.toggleViewAction() not in view.actions()] == []


def menus(within: QMenuBar | QMenu) -> Iterator[QMenu]:
    """All menus, and those in them."""
    for action in within.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield menu
            yield from menus(menu)


def letter(text: str) -> str | None:
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found.group(1).upper() if found else None
