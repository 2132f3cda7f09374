"""The rows of saved messages keep what a person did to them over each change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.model import Column, LibraryModel
from bcastgui.gui.library.tree import LibraryTree
from bcastgui.payload.library.tree import Library
from tests.gui.library_samples import SAMPLE, folder, saved


@pytest.fixture
def tree(qtbot: QtBot) -> LibraryTree:
    tree = LibraryTree(LibraryModel())
    qtbot.addWidget(tree)
    tree.resize(500, 300)
    tree.show_library(SAMPLE, "empty")
    tree.show()
    return tree


def shown(tree: LibraryTree) -> list[str]:
    """The names of the rows in sight."""
    names, index = [], tree.model().index(0, 0)
    while index.isValid():
        names.append(index.data())
        index = tree.indexBelow(index)
    return names


def index_of(tree: LibraryTree, key: str) -> QModelIndex:
    model = tree.model()
    assert isinstance(model, LibraryModel)
    return model.index_of(key)


def middle(tree: LibraryTree, key: str, column: Column = Column.NAME) -> QPoint:
    return tree.visualRect(index_of(tree, key).siblingAtColumn(column)).center()


def test_open_folders_stay_open(tree: LibraryTree) -> None:
    assert shown(tree) == ["hello", "lights", "bye"]
    tree.expand(index_of(tree, "lights"))
    tree.show_library(SAMPLE.rename("on", "Light on"), "")
    assert shown(tree) == ["hello", "lights", "Light on", "dim", "bye"]
    assert tree.open_folders == {"lights"}
    tree.collapse(index_of(tree, "lights"))
    tree.show_library(SAMPLE, "")
    assert shown(tree) == ["hello", "lights", "bye"]


def test_folders_of_an_earlier_start_are_opened(tree: LibraryTree) -> None:
    tree.set_open_folders(["lights", "dim", "not yet there"])
    assert shown(tree) == ["hello", "lights", "on", "dim", "half", "bye"]
    tree.show_library(SAMPLE.insert([folder("not yet there", saved("new"))], SAMPLE.end()), "")
    assert shown(tree)[-2:] == ["not yet there", "new"]


def test_a_search_opens_all_for_as_long_as_it_lasts(tree: LibraryTree) -> None:
    tree.show_library(SAMPLE.matching("half"), "", is_result=True)
    assert shown(tree) == ["lights", "dim", "half"]
    tree.show_library(SAMPLE, "")
    assert shown(tree) == ["hello", "lights", "bye"]


def test_what_is_selected_stays_selected(tree: LibraryTree) -> None:
    tree.select(["hello", "bye"], "bye")
    tree.show_library(SAMPLE.remove(["hello"]).rename("bye", "Goodbye"), "")
    assert tree.selected_keys() == ["bye"]
    current = tree.current_message()
    assert current is not None
    assert current.name == "Goodbye"
    assert len(tree.selectedIndexes()) == len([c for c in Column if not tree.isColumnHidden(c)])


def test_a_hidden_entry_is_revealed(tree: LibraryTree) -> None:
    tree.reveal("half")
    assert shown(tree) == ["hello", "lights", "on", "dim", "half", "bye"]
    assert tree.selected_keys() == ["half"]


def test_a_folder_is_no_message(tree: LibraryTree) -> None:
    tree.select(["lights"], "lights")
    assert tree.current() == SAMPLE.folder("lights")
    assert tree.current_message() is None


@pytest.mark.parametrize(
    ("current", "gone", "neighbour"),
    [("hello", ["hello"], "lights"), ("bye", ["bye"], "lights"), ("half", ["lights"], "bye"),
     ("hello", ["hello", "lights", "bye"], "")],
)  # fmt: skip
def test_the_neighbour_of_what_goes(
    tree: LibraryTree, current: str, gone: list[str], neighbour: str
) -> None:
    tree.reveal(current) if current == "half" else tree.select(gone, current)
    assert tree.neighbour(gone) == neighbour


def test_a_double_click_chooses_a_message(tree: LibraryTree, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tree.chosen) as chosen:
        _double_click(tree, middle(tree, "hello"))
    assert chosen.args == [SAMPLE.find("hello")]
    with qtbot.assertNotEmitted(tree.chosen):
        _double_click(tree, middle(tree, "lights"))
    assert "on" in shown(tree)


def test_the_button_sends_and_chooses_nothing(tree: LibraryTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.chosen), qtbot.waitSignal(tree.send_requested) as asked:
        _double_click(tree, middle(tree, "bye", Column.SEND))
    assert asked.args == [SAMPLE.find("bye")]


def test_keys_mean_first_what_they_mean_here(tree: LibraryTree, qtbot: QtBot) -> None:
    done: list[str] = []
    for where in ("window", "here"):
        action = QAction(where, tree)
        action.setShortcut(QKeySequence("Ctrl+Z"))
        action.triggered.connect(lambda checked, where=where: done.append(where))
        if where == "here":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            tree.addAction(action)
        else:
            tree.window().addAction(action)
            tree.removeAction(action)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["here"]
    action.setEnabled(False)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert done == ["here"]


def test_an_empty_library_says_what_to_do(tree: LibraryTree) -> None:
    tree.show_library(Library(), "Nothing saved yet.")
    with_text = tree.grab().toImage()
    tree.show_library(Library(), "")
    assert tree.grab().toImage() != with_text


def test_a_narrow_dock_leaves_out_where_messages_go(tree: LibraryTree) -> None:
    assert not tree.isColumnHidden(Column.TARGET)
    tree.resize(250, 100)
    tree.grab()
    assert tree.isColumnHidden(Column.TARGET)


def test_thousands_of_messages_show_at_once(tree: LibraryTree) -> None:
    many = tuple(folder(f"f{f}", *(saved(f"{f} {m}") for m in range(50))) for f in range(40))
    tree.show_library(Library(many), "", is_result=True)
    assert len(shown(tree)) == 40 * 51
    tree.selectAll()
    assert len(tree.selected_keys()) == 40 * 51


def _double_click(tree: LibraryTree, place: QPoint) -> None:
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
