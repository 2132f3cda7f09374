"""The panel of saved messages, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.file import LibraryFile
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.library.panel import LibraryPanel
from bcastgui.payload.library.tree import Folder
from tests.gui.library_samples import SAMPLE

W = TypeVar("W", bound=QWidget)


class Parts:
    def __init__(self, directory: Path, qtbot: QtBot) -> None:
        self.keeper = LibraryKeeper(LibraryFile(directory))
        self.keeper.change(lambda library: library.insert(SAMPLE.entries, library.end()))
        self.panel = LibraryPanel(self.keeper)
        self.tree = self.panel.tree
        qtbot.addWidget(self.panel)
        self.panel.resize(320, 160)
        self.panel.show()
        self.tree.setFocus()

    @property
    def search(self) -> QLineEdit:
        return self.control(QLineEdit, "Search saved messages")

    @property
    def rows(self) -> list[str]:
        names, index = [], self.tree.model().index(0, 0)
        while index.isValid():
            names.append(index.data())
            index = self.tree.indexBelow(index)
        return names

    def control(self, kind: type[W], name: str) -> W:
        return next(w for w in self.panel.findChildren(kind) if w.accessibleName() == name)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.tree, key, modifier or Qt.KeyboardModifier.NoModifier)

    def entry(self, text: str) -> QAction:
        return next(a for a in self.panel.menu().actions() if a.text() == text)


@pytest.fixture
def parts(tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    parts = Parts(tmp_path, qtbot)
    yield parts
    parts.keeper.stop()


def test_keys_fill_and_send(parts: Parts, qtbot: QtBot) -> None:
    parts.tree.select(["hello"], "hello")
    with qtbot.waitSignal(parts.panel.fill_requested) as filled:
        parts.press(Qt.Key.Key_Return)
    with qtbot.waitSignal(parts.panel.send_requested) as sent:
        parts.press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ShiftModifier)
    assert filled.args == sent.args == [SAMPLE.find("hello")]


def test_a_message_is_to_be_repeated(parts: Parts, qtbot: QtBot) -> None:
    parts.tree.select(["hello"], "hello")
    with qtbot.waitSignal(parts.panel.schedule_requested) as asked:
        parts.entry("Add to the s&chedule").trigger()
    assert asked.args == [SAMPLE.find("hello")]


def test_a_folder_is_neither_filled_in_nor_sent(parts: Parts, qtbot: QtBot) -> None:
    parts.tree.select(["lights"], "lights")
    with (
        qtbot.assertNotEmitted(parts.panel.fill_requested),
        qtbot.assertNotEmitted(parts.panel.send_requested),
    ):
        parts.press(Qt.Key.Key_Return)
        parts.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert not parts.entry("&Fill send panel").isEnabled()
    assert parts.entry("&Rename").isEnabled()


def test_a_search_shows_what_fits_and_says_when_nothing_does(parts: Parts) -> None:
    parts.search.setText("half")
    assert parts.rows == ["lights", "dim", "half"]
    parts.search.setText("nothing of the kind")
    assert parts.rows == []
    parts.search.clear()
    assert parts.rows == ["hello", "lights", "bye"]


def test_enter_in_the_search_leads_to_the_rows(parts: Parts) -> None:
    parts.search.setFocus()
    QTest.keyClick(parts.search, Qt.Key.Key_Return)
    assert parts.tree.hasFocus()


def test_a_name_is_typed_in_its_row(parts: Parts, qtbot: QtBot) -> None:
    parts.tree.select(["bye"], "bye")
    parts.press(Qt.Key.Key_F2)
    edit = parts.tree.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.setText("Goodbye")
    with qtbot.assertNotEmitted(parts.panel.fill_requested):
        QTest.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: parts.rows == ["hello", "lights", "Goodbye"])
    assert parts.tree.selected_keys() == ["bye"]


def test_a_deletion_offers_to_be_undone(parts: Parts) -> None:
    undo = parts.control(QPushButton, "Undo delete")
    assert not undo.isVisible()
    parts.tree.select(["hello"], "hello")
    parts.press(Qt.Key.Key_Delete)
    assert parts.rows == ["lights", "bye"]
    assert undo.isVisible()
    assert "Deleted “hello”" in [label.text() for label in parts.panel.findChildren(QLabel)]
    undo.click()
    assert parts.rows == ["hello", "lights", "bye"]
    assert not undo.isVisible()


def test_keys_undo_a_deletion_of_many(parts: Parts) -> None:
    parts.tree.selectAll()
    parts.press(Qt.Key.Key_Delete)
    assert parts.rows == []
    assert "Deleted 3 entries" in [label.text() for label in parts.panel.findChildren(QLabel)]
    parts.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert parts.keeper.library == SAMPLE


def test_another_change_ends_the_offer_but_not_the_undo(parts: Parts) -> None:
    parts.tree.select(["hello"], "hello")
    parts.press(Qt.Key.Key_Delete)
    parts.panel.edits.rename("bye", "Goodbye")
    assert not parts.control(QPushButton, "Undo delete").isVisible()
    parts.entry("&Undo delete").trigger()
    assert parts.rows == ["hello", "lights", "Goodbye"]


def test_a_new_folder_is_seen_also_from_a_search(parts: Parts) -> None:
    parts.search.setText("half")
    parts.entry("&New folder").trigger()
    assert "New folder" in parts.rows
    assert isinstance(parts.tree.current(), Folder)


def test_keys_are_given_by_the_menu(parts: Parts) -> None:
    parts.tree.select(["bye"], "bye")
    submenu = parts.entry("Send with &keys").menu()
    assert isinstance(submenu, QMenu)
    texts = [action.text() for action in submenu.actions()]
    assert texts[:4] == ["None", "Ctrl+1   hello", "Ctrl+2   on", "Ctrl+3"]
    assert [action.isChecked() for action in submenu.actions()][:2] == [True, False]
    submenu.actions()[1].trigger()
    numbered = parts.keeper.library.numbered(1)
    assert numbered is not None
    assert numbered.key == "bye"


def test_folders_have_no_keys(parts: Parts) -> None:
    parts.tree.select(["lights"], "lights")
    assert not parts.entry("Send with &keys").isEnabled()


def test_what_concerns_others_is_asked_for(parts: Parts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(parts.panel.save_requested):
        parts.control(QPushButton, "Save message").click()
    with qtbot.waitSignal(parts.panel.import_requested):
        parts.entry("&Import…").trigger()
    assert not parts.entry("&Export…").isEnabled()
    parts.tree.select(["bye"], "bye")
    with qtbot.waitSignal(parts.panel.export_requested) as asked:
        parts.entry("&Export…").trigger()
    assert asked.args == [["bye"]]


def test_the_menu_opens_by_its_button(parts: Parts) -> None:
    parts.control(QToolButton, "More for saved messages").click()
    menus = [menu for menu in parts.panel.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    menus[0].close()


def test_no_letter_of_the_menu_means_two_things(parts: Parts) -> None:
    texts = [action.text() for action in parts.panel.menu().actions() if "&" in action.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts]
    assert len(letters) == len(set(letters))


def test_what_another_window_writes_shows_while_one_looks(
    parts: Parts, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: LibraryFile(tmp_path).read().library == SAMPLE)
    LibraryFile(tmp_path).change([lambda library: library.remove(["bye"])])
    qtbot.waitUntil(lambda: parts.rows == ["hello", "lights"])
    parts.panel.hide()
    LibraryFile(tmp_path).change([lambda library: library.remove(["hello"])])
    parts.panel.show()
    assert parts.rows == ["lights"]


def test_a_small_dock_still_shows_rows(parts: Parts) -> None:
    assert parts.panel.minimumSizeHint().width() <= 320
    assert parts.panel.minimumSizeHint().height() <= 160
    assert (
        parts.tree.viewport().height()
        >= 4 * parts.tree.visualRect(parts.tree.model().index(0, 0)).height()
    )
