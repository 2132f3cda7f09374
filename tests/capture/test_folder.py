"""The folder of a capture is private, and belongs to one program at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import platformdirs
import pytest

from bcastgui.capture import folder as folder_module
from bcastgui.capture.folder import CaptureInUseError, Folder, captures_directory, started_at


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "state" / "captures"


def test_captures_are_where_no_system_clears_up() -> None:
    assert captures_directory().parent == platformdirs.user_state_path("bcastgui", appauthor=False)


def test_a_folder_is_private_and_says_when_it_began(directory: Path) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    folder = Folder.create(directory)
    assert folder.path.parent == directory
    assert folder.path.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.path.iterdir()} == {0o600}
    started = started_at(folder.path)
    assert started is not None
    assert before <= started <= before + timedelta(minutes=1)
    folder.release()


def test_each_folder_is_another(directory: Path) -> None:
    folders = [Folder.create(directory) for _ in range(5)]
    assert len({folder.path for folder in folders}) == 5
    assert all(started_at(folder.path) for folder in folders)
    for folder in folders:
        assert folder.remove()
    assert list(directory.iterdir()) == []


def test_where_no_folder_can_be_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError):  # noqa: PT011 - the system's own
        Folder.create(tmp_path / "file")
    with pytest.raises(OSError):  # noqa: PT011
        Folder(tmp_path / "missing")


def test_a_folder_is_for_one_program(directory: Path) -> None:
    folder = Folder.create(directory)
    with pytest.raises(CaptureInUseError):
        Folder(folder.path)
    claim = "import sys, pathlib, bcastgui.capture.folder as f; f.Folder(pathlib.Path(sys.argv[1]))"
    command = [sys.executable, "-c", claim, str(folder.path)]
    other = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "CaptureInUseError" in other.stderr
    folder.release()
    folder.release()
    again = Folder(folder.path)
    assert again.remove()


def test_a_folder_that_is_removed_just_now_is_in_use(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Folder.create(directory)
    folder.release()

    def lock_as_the_other_ends(descriptor: int) -> bool:
        (folder.path / "lock").unlink()
        folder.path.rmdir()
        return True

    monkeypatch.setattr(folder_module, "lock_file", lock_as_the_other_ends)
    with pytest.raises(CaptureInUseError):
        Folder(folder.path)


def test_a_new_folder_gives_way_to_who_looks_for_leftovers(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(folder_module, "lock_file", lambda descriptor: answers.pop(0))
    folder = Folder.create(directory)
    assert len(list(directory.iterdir())) == 2
    folder.release()


def test_so_many_folders_in_a_second_are_an_error(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_module, "lock_file", lambda descriptor: False)
    with pytest.raises(FileExistsError):
        Folder.create(directory)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("20260131T235958Z-42", datetime(2026, 1, 31, 23, 59, 58, tzinfo=UTC)),
        ("20260131T235958Z-42-7", datetime(2026, 1, 31, 23, 59, 58, tzinfo=UTC)),
        ("20261331T235958Z-42", None),
        ("20260131T235958Z", None),
        ("20260131T235958Z-42.old", None),
        ("\u0662\u0660260131T235958Z-42", None),
        ("", None),
    ],
)
def test_a_name_tells_when_a_capture_began(name: str, expected: datetime | None) -> None:
    assert started_at(Path("/somewhere", name)) == expected


def test_segments_are_known_by_their_first_rows(directory: Path) -> None:
    folder = Folder.create(directory)
    assert folder.firsts() == []
    for name in ("000000000000016.rows", "000000000000016.payloads", "000000000000000.payloads"):
        (folder.path / name).touch()
    for name in ("16.rows", "000000000000017.rows.new", "notes.txt", "-00000000000001.rows"):
        (folder.path / name).touch()
    (folder.path / "000000000000099.rows").mkdir()
    assert folder.firsts() == [0, 16]
    assert folder.segment(16).with_suffix(".rows").exists()
    folder.release()


def test_names_of_interfaces_are_kept(directory: Path) -> None:
    folder = Folder.create(directory)
    assert folder.read_names() == {}
    folder.write_names({1: "lo"})
    folder.write_names({1: "lo", 7: "tün\udcff"})
    assert folder.read_names() == {1: "lo", 7: "tün\udcff"}
    assert {path.stat().st_mode & 0o777 for path in folder.path.iterdir()} == {0o600}
    folder.release()


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"7", b"null", b'{"a": "b"}', b"\xff", b'{"1": ', b"[" * 100_000],
)
def test_names_that_were_spoiled_are_no_names(directory: Path, content: bytes) -> None:
    folder = Folder.create(directory)
    (folder.path / "interfaces.json").write_bytes(content)
    assert folder.read_names() == {}
    folder.release()


def test_names_that_cannot_be_written_are_not_missed(
    directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Folder.create(directory)
    (folder.path / "interfaces.json.new").mkdir()
    folder.write_names({1: "lo"})
    assert folder.read_names() == {}
    folder.release()


def test_removing_leaves_what_is_not_of_a_capture(directory: Path) -> None:
    folder = Folder.create(directory)
    folder.write_names({1: "lo"})
    (folder.path / "000000000000000.rows").touch()
    (folder.path / "notes.txt").touch()
    assert not folder.remove()
    assert [path.name for path in folder.path.iterdir()] == ["notes.txt"]
    (folder.path / "notes.txt").unlink()
    assert folder.remove()
    assert folder.remove()


def test_rows_are_removed_first(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = Folder.create(directory)
    for suffix in ("payloads", "rows"):
        for first in (0, 5):
            folder.segment(first).with_suffix(f".{suffix}").touch()
    removed = []

    def remove(path: Path) -> bool:
        removed.append(path.suffix)
        os.unlink(path)  # noqa: PTH108 - patched over
        return True

    monkeypatch.setattr(folder_module, "remove_file", remove)
    assert folder.remove()
    assert removed == [".rows", ".rows", ".payloads", ".payloads", ""]
