"""Saved messages as rows of a tree."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.model import Column, LibraryModel
from bcastgui.payload.library.tree import TOP, Library, Place
from tests.gui.library_samples import SAMPLE, folder, saved

Role = Qt.ItemDataRole
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(qtbot: QtBot) -> LibraryModel:
    model = LibraryModel()
    model.set_library(SAMPLE, movable=True)
    return model


def cells(model: LibraryModel, key: str) -> list[Any]:
    index = model.index_of(key)
    return [index.siblingAtColumn(column).data() for column in Column]


def test_qt_finds_no_fault_with_it(model: LibraryModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_library(Library(), movable=False)
    model.set_library(SAMPLE, movable=True)
    assert tester.model() is model  # What it finds it logs, which fails the test.


def test_rows_say_what_the_messages_are(model: LibraryModel) -> None:
    assert cells(model, "hello") == ["hello", "Ctrl+1", "255.255.255.255:5000", "Send"]
    assert cells(model, "bye") == ["bye", "", "[ff02::1]:12345", "Send"]
    assert cells(model, "lights") == ["lights", "", "", ""]
    titles = [model.headerData(c, Qt.Orientation.Horizontal) for c in Column]
    assert titles == ["Name", "Keys", "To", "Send"]


def test_folders_hold_their_entries(model: LibraryModel) -> None:
    half = model.index_of("half")
    assert half.parent() == model.index_of("dim")
    assert half.parent().parent() == model.index_of("lights")
    assert model.rowCount(model.index_of("lights")) == 2
    assert model.rowCount(half) == 0
    assert model.entry(half) == saved("half")
    assert model.entry(QModelIndex()) is None
    assert not model.index_of("nobody").isValid()
    assert not model.index(5, 0).isValid()


def test_folders_look_like_folders(model: LibraryModel) -> None:
    assert isinstance(model.index_of("dim").data(Role.DecorationRole), QIcon)
    assert model.index_of("half").data(Role.DecorationRole) is None


def test_a_screen_reader_says_what_the_button_sends(model: LibraryModel) -> None:
    button = model.index_of("hello").siblingAtColumn(Column.SEND)
    assert button.data(Role.AccessibleTextRole) == "Send hello"
    assert "at once" in button.data(Role.ToolTipRole)
    assert model.index_of("lights").siblingAtColumn(Column.SEND).data(Role.AccessibleTextRole) == ""


def test_a_new_name_is_asked_for(model: LibraryModel, qtbot: QtBot) -> None:
    index = model.index_of("half")
    assert index.data(Role.EditRole) == "half"
    with qtbot.waitSignal(model.rename_requested) as asked:
        assert model.setData(index, " Half as bright ")
    assert asked.args == ["half", "Half as bright"]
    with qtbot.assertNotEmitted(model.rename_requested):
        assert not model.setData(index, "  ")
        assert not model.setData(index, "half")
        assert not model.setData(QModelIndex(), "x")


@pytest.mark.parametrize(
    ("keys", "row", "parent", "place"),
    [
        (["bye"], 0, "", Place(TOP, 0)),
        (["bye"], -1, "", Place(TOP, 3)),
        (["bye", "half"], -1, "lights", Place("lights", 2)),
        (["hello"], 1, "dim", Place("dim", 1)),
    ],
)
def test_what_is_dropped_is_asked_to_be_moved(
    model: LibraryModel, qtbot: QtBot, keys: list[str], row: int, parent: str, place: Place
) -> None:
    data = model.mimeData([model.index_of(key) for key in keys])
    with qtbot.waitSignal(model.move_requested) as asked:
        assert not model.dropMimeData(data, MOVE, row, 0, model.index_of(parent))
    assert asked.args == [keys, place]


def test_a_folder_is_not_dropped_into_itself(model: LibraryModel, qtbot: QtBot) -> None:
    data = model.mimeData([model.index_of("lights")])
    for parent in ("lights", "dim"):
        assert not model.canDropMimeData(data, MOVE, -1, 0, model.index_of(parent))
    with qtbot.assertNotEmitted(model.move_requested):
        model.dropMimeData(data, MOVE, -1, 0, model.index_of("dim"))


def test_nothing_is_dragged_about_in_a_search(model: LibraryModel) -> None:
    data = model.mimeData([model.index_of("bye")])
    model.set_library(SAMPLE, movable=False)
    assert not model.canDropMimeData(data, MOVE, 0, 0, QModelIndex())
    assert not model.flags(model.index_of("bye")) & Qt.ItemFlag.ItemIsDragEnabled


def test_files_from_elsewhere_are_not_dropped(model: LibraryModel) -> None:
    data = model.mimeData([])
    data.removeFormat(model.mimeTypes()[0])
    data.setText("hello")
    assert not model.canDropMimeData(data, MOVE, 0, 0, QModelIndex())


def test_messages_are_no_place_to_drop_on(model: LibraryModel) -> None:
    assert not model.flags(model.index_of("bye")) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(model.index_of("dim")) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.supportedDropActions() == MOVE


def test_old_rows_end_with_their_library(model: LibraryModel) -> None:
    index = QPersistentModelIndex(model.index_of("half"))
    model.set_library(Library((folder("other"),)), movable=True)
    assert not index.isValid()
    assert model.rowCount() == 1
