"""The library in memory: changes show at once, and reach the disk behind."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.file import FILE_NAME, LibraryFile, Stored
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.payload.library.tree import Change, Library
from tests.gui.library_samples import SAMPLE, saved


class SlowFile(LibraryFile):
    """A file on a disk that waits until it is told to go on, and may be full."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self.go_on = threading.Event()
        self.go_on.set()
        self.is_full = False
        self.writes = 0

    def change(self, changes: Iterable[Change]) -> Stored:
        self.go_on.wait(5)
        self.writes += 1
        if self.is_full:
            raise OSError(28, "No space left on device")
        return super().change(changes)


@pytest.fixture
def file(tmp_path: Path) -> SlowFile:
    return SlowFile(tmp_path)


@pytest.fixture
def keeper(file: SlowFile, qtbot: QtBot) -> Iterator[LibraryKeeper]:
    keeper = LibraryKeeper(file)
    yield keeper
    file.go_on.set()
    keeper.stop()


def on_disk(file: LibraryFile) -> Library:
    return LibraryFile(file.path.parent).read().library


def fill(keeper: LibraryKeeper) -> None:
    keeper.change(lambda library: library.insert(SAMPLE.entries, library.end()))


def test_a_change_shows_before_it_is_written(
    file: SlowFile, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    file.go_on.clear()
    with qtbot.waitSignal(keeper.changed):
        fill(keeper)
    assert keeper.library == SAMPLE
    assert on_disk(file) == Library()
    file.go_on.set()
    qtbot.waitUntil(lambda: on_disk(file) == SAMPLE)


def test_changes_made_while_one_is_written_are_written_together(
    file: SlowFile, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    file.go_on.clear()
    for number in range(5):
        new = saved(str(number))
        keeper.change(lambda library, new=new: library.insert([new], library.end()))  # type: ignore[misc]
    file.go_on.set()
    qtbot.waitUntil(lambda: len(on_disk(file).entries) == 5)
    assert file.writes == 2


def test_a_change_that_cannot_be_changes_nothing(keeper: LibraryKeeper) -> None:
    with pytest.raises(KeyError):
        keeper.change(lambda library: library.rename("nobody", "x"))
    assert keeper.library == Library()


def test_what_another_window_writes_is_taken_in(
    file: SlowFile, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    fill(keeper)
    qtbot.waitUntil(lambda: on_disk(file) == SAMPLE)
    LibraryFile(file.path.parent).change([lambda library: library.remove(["bye"])])

    def looked() -> bool:
        keeper.look()
        return keeper.library == SAMPLE.remove(["bye"])

    qtbot.waitUntil(looked)
    with qtbot.assertNotEmitted(keeper.changed):
        keeper.look()


def test_what_another_window_wrote_shows_after_a_change_too(
    file: SlowFile, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    fill(keeper)
    qtbot.waitUntil(lambda: on_disk(file) == SAMPLE)
    LibraryFile(file.path.parent).change([lambda library: library.remove(["bye"])])
    keeper.change(lambda library: library.rename("hello", "Hi"))
    expected = SAMPLE.remove(["bye"]).rename("hello", "Hi")
    qtbot.waitUntil(lambda: keeper.library == expected)


def test_a_full_disk_is_told_and_tried_again_with_the_next_change(
    file: SlowFile, keeper: LibraryKeeper, qtbot: QtBot
) -> None:
    file.is_full = True
    with qtbot.waitSignal(keeper.failed) as failed:
        fill(keeper)
    assert failed.args == ["No space left on device"]
    file.is_full = False
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.change(lambda library: library.remove(["bye"]))
    assert failed.args == [""]
    assert on_disk(file) == SAMPLE.remove(["bye"])


def test_the_last_changes_are_written_before_the_end(file: SlowFile, qtbot: QtBot) -> None:
    keeper = LibraryKeeper(file)
    file.go_on.clear()
    fill(keeper)
    keeper.change(lambda library: library.remove(["bye"]))
    threading.Timer(0.05, file.go_on.set).start()
    keeper.stop()
    assert on_disk(file) == SAMPLE.remove(["bye"])


def test_an_end_on_a_full_disk_is_an_end(file: SlowFile, qtbot: QtBot) -> None:
    keeper = LibraryKeeper(file)
    file.is_full = True
    fill(keeper)
    keeper.stop()
    assert on_disk(file) == Library()


def test_an_unused_library_has_no_thread_and_no_file(tmp_path: Path, qtbot: QtBot) -> None:
    LibraryKeeper(LibraryFile(tmp_path)).stop()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_told(file: SlowFile, keeper: LibraryKeeper, qtbot: QtBot) -> None:
    (file.path.parent / FILE_NAME).write_bytes(b"damaged")
    with qtbot.waitSignal(keeper.put_aside) as put_aside:
        assert keeper.library == Library()
    assert put_aside.args is not None
    assert put_aside.args[0].read_bytes() == b"damaged"


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / FILE_NAME).mkdir()
    keeper = LibraryKeeper(LibraryFile(tmp_path))
    with qtbot.waitSignal(keeper.failed) as failed:
        assert keeper.library == Library()
    assert failed.args == ["Is a directory"]
