"""What a person does to saved messages, and how it is undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.edits import LibraryEdits
from bcastgui.gui.library.file import LibraryFile
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.library.model import LibraryModel
from bcastgui.gui.library.tree import LibraryTree
from bcastgui.payload.library.tree import TOP, Entry, Folder, Library, Place
from tests.gui.library_samples import SAMPLE


class Parts:
    def __init__(self, directory: Path, qtbot: QtBot) -> None:
        self.keeper = LibraryKeeper(LibraryFile(directory))
        self.keeper.change(lambda library: library.insert(SAMPLE.entries, library.end()))
        self.tree = LibraryTree(LibraryModel())
        qtbot.addWidget(self.tree)
        self.edits = LibraryEdits(self.keeper, self.tree, self.tree)
        self.keeper.changed.connect(self.show)
        self.show()

    @property
    def library(self) -> Library:
        return self.keeper.library

    def show(self) -> None:
        self.tree.show_library(self.library, "")


@pytest.fixture
def parts(tmp_path: Path, qtbot: QtBot) -> Iterator[Parts]:
    parts = Parts(tmp_path, qtbot)
    yield parts
    parts.keeper.stop()


def names(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.name for entry in entries]


@pytest.mark.parametrize(
    ("current", "place"),
    [("", Place(TOP, 3)), ("hello", Place(TOP, 1)), ("dim", Place("dim", 1)),
     ("on", Place("lights", 1))],
)  # fmt: skip
def test_what_is_new_goes_where_one_is(parts: Parts, current: str, place: Place) -> None:
    parts.tree.select([], current)
    assert parts.edits.place_for_new() == place


def test_a_new_folder_waits_for_its_name(parts: Parts) -> None:
    parts.tree.select(["on"], "on")
    parts.edits.add_folder()
    assert names(parts.library.folder("lights").entries) == ["on", "New folder", "dim"]
    current = parts.tree.current()
    assert isinstance(current, Folder)
    assert current.name == "New folder"
    assert parts.tree.state() == LibraryTree.State.EditingState


def test_copies_stand_behind_and_are_selected(parts: Parts) -> None:
    parts.tree.select(["hello", "lights", "on"], "hello")
    parts.edits.duplicate()
    assert names(parts.library.entries) == ["hello", "lights", "hello", "lights", "bye"]
    assert set(parts.tree.selected_keys()) == {e.key for e in parts.library.entries[2:4]}
    parts.tree.select([], "")
    parts.edits.duplicate()
    assert len(parts.library.entries) == 5


def test_what_is_deleted_comes_back(parts: Parts, qtbot: QtBot) -> None:
    parts.tree.select(["hello", "lights"], "lights")
    with qtbot.waitSignal(parts.edits.deleted) as deleted:
        parts.edits.delete()
    assert deleted.args is not None
    assert names(tuple(deleted.args[0])) == ["hello", "lights"]
    assert names(parts.library.entries) == ["bye"]
    assert parts.tree.selected_keys() == ["bye"]
    parts.edits.undo_delete()
    assert parts.library == SAMPLE
    assert set(parts.tree.selected_keys()) == {"hello", "lights"}
    parts.edits.undo_delete()
    assert parts.library == SAMPLE


def test_a_deletion_can_be_undone_until_the_next_one(parts: Parts) -> None:
    for key in ("hello", "bye"):
        parts.tree.select([key], key)
        parts.edits.delete()
        assert parts.edits.can_undo
    parts.edits.undo_delete()
    assert names(parts.library.entries) == ["lights", "bye"]
    assert not parts.edits.can_undo


def test_nothing_selected_is_nothing_deleted(parts: Parts, qtbot: QtBot) -> None:
    parts.tree.select([], "")
    with qtbot.assertNotEmitted(parts.edits.deleted):
        parts.edits.delete()


def test_entries_are_renamed_moved_and_numbered(parts: Parts) -> None:
    parts.edits.rename("bye", "Goodbye")
    parts.edits.move(["bye"], Place("dim", 0))
    parts.edits.give_number("bye", 1)
    assert names(parts.library.folder("dim").entries) == ["Goodbye", "half"]
    numbered = parts.library.numbered(1)
    assert numbered is not None
    assert numbered.key == "bye"


def test_what_another_window_removed_cannot_be_changed(parts: Parts, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(parts.edits.changed):
        parts.edits.rename("nobody", "x")
        parts.edits.move(["lights"], Place("dim", 0))
    assert parts.library == SAMPLE


def test_an_entry_goes_through_all_places_step_by_step(parts: Parts) -> None:
    first = parts.library.entries[0]
    parts.tree.reveal(first.key)
    ways = []
    for by in (1, -1):
        places = [parts.library.place(first.key)]
        while parts.library.step(first.key, by) is not None:
            parts.edits.step(by)
            current = parts.tree.current()
            assert current is not None
            assert current.key == first.key
            places.append(parts.library.place(first.key))
        ways.append(places)
    down, up = ways
    assert up == down[::-1]
    assert len(set(down)) == len(down)
    assert {place.folder for place in down} == {TOP, *(each.key for each in folders(parts))}


def folders(parts: Parts) -> list[Folder]:
    return [entry for entry in parts.library.walk() if isinstance(entry, Folder)]


def test_nothing_current_is_nothing_moved(parts: Parts) -> None:
    before = parts.library
    parts.edits.step(1)
    assert parts.library == before
