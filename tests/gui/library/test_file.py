"""The file of saved messages: never half written, never lost, and shared by windows."""

from __future__ import annotations

import errno
import json
import os
import threading
from pathlib import Path

import pytest

from bcastgui.gui.library import file as library_file
from bcastgui.gui.library.file import FILE_NAME, LibraryFile, Stored, write_durably
from bcastgui.payload.library.tree import TOP, Library, Place
from tests.gui.library_samples import SAMPLE, saved

START = Place(TOP, 0)


@pytest.fixture
def file(tmp_path: Path) -> LibraryFile:
    return LibraryFile(tmp_path / "settings")


def fill(file: LibraryFile) -> None:
    file.change([lambda library: library.insert(SAMPLE.entries, START)])


def test_there_is_no_file_until_something_is_saved(file: LibraryFile) -> None:
    assert file.read() == Stored(Library())
    assert not file.path.parent.exists()
    assert not file.has_changed()


def test_what_was_saved_is_read_by_the_next_window(file: LibraryFile) -> None:
    fill(file)
    assert LibraryFile(file.path.parent).read() == Stored(SAMPLE)
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in file.path.parent.iterdir()) == [FILE_NAME, "messages.lock"]


def test_a_change_is_made_to_what_another_window_wrote(file: LibraryFile) -> None:
    fill(file)
    other = LibraryFile(file.path.parent)
    assert not file.has_changed()
    other.change([lambda library: library.rename("bye", "Goodbye")])
    assert file.has_changed()
    stored = file.change([lambda library: library.remove(["hello"])])
    assert stored.library == SAMPLE.rename("bye", "Goodbye").remove(["hello"])
    assert not file.has_changed()


def test_a_change_to_what_is_gone_is_left_out(file: LibraryFile) -> None:
    fill(file)
    stored = file.change(
        [
            lambda library: library.rename("nobody", "x"),
            lambda library: library.move(["lights"], library.end("dim")),
            lambda library: library.rename("bye", "Goodbye"),
        ]
    )
    assert stored.library == SAMPLE.rename("bye", "Goodbye")


def test_many_windows_at_a_time_lose_nothing(file: LibraryFile) -> None:
    def add(name: str) -> None:
        mine = LibraryFile(file.path.parent)
        for number in range(5):
            new = saved(f"{name}{number}")
            mine.change([lambda library, new=new: library.insert([new], library.end())])  # type: ignore[misc]

    threads = [threading.Thread(target=add, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(file.read().library.entries) == 15


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b'{"format": "else"}', b"[" * 99_999])
def test_a_damaged_file_is_kept_aside(file: LibraryFile, damage: bytes) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(damage)
    stored = file.read()
    assert stored.library == Library()
    assert stored.kept_aside is not None
    assert stored.kept_aside.read_bytes() == damage
    assert file.read() == Stored(Library())


def test_what_is_readable_of_a_damaged_file_is_kept(file: LibraryFile) -> None:
    fill(file)
    plain = json.loads(file.path.read_bytes())
    plain["messages"].append("rubbish")
    file.path.write_text(json.dumps(plain), "utf-8")
    stored = file.change([lambda library: library.remove(["bye"])])
    assert stored.library == SAMPLE.remove(["bye"])
    assert stored.kept_aside is not None
    assert b"rubbish" in stored.kept_aside.read_bytes()


def test_each_damaged_file_has_its_own_name(file: LibraryFile) -> None:
    file.path.parent.mkdir()
    kept = set()
    for damage in (b"one", b"two", b"three"):
        file.path.write_bytes(damage)
        kept.add(file.read().kept_aside)
    assert len(kept) == 3


def test_a_link_to_a_file_elsewhere_stays_one(file: LibraryFile, tmp_path: Path) -> None:
    file.path.parent.mkdir()
    elsewhere = tmp_path / "elsewhere.json"
    file.path.symlink_to(elsewhere)
    fill(file)
    assert file.path.is_symlink()
    assert b"Hello, world!" in elsewhere.read_bytes()


def test_a_full_disk_leaves_the_old_file(
    file: LibraryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(file)

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        file.change([lambda library: library.remove(["hello"])])
    assert file.read() == Stored(SAMPLE)
    assert not file.path.with_name(f"{FILE_NAME}.new").exists()


def test_another_window_that_never_lets_go_is_told(
    file: LibraryFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "PATIENCE", 0.02)
    monkeypatch.setattr(library_file, "lock_file", lambda descriptor: False)
    with pytest.raises(TimeoutError, match="another window"):
        fill(file)


def test_a_file_that_cannot_be_read_is_not_taken_for_another(file: LibraryFile) -> None:
    file.path.parent.write_bytes(b"a file where a directory should be")
    assert not file.has_changed()
    with pytest.raises(OSError, match="irectory"):
        file.read()


def test_a_write_replaces_the_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "some.json"
    write_durably(path, b"a longer text")
    write_durably(path, b"short")
    assert path.read_bytes() == b"short"
    assert list(tmp_path.iterdir()) == [path]
