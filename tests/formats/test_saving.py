"""A file that is saved is whole, or the old one is as it was and nothing else is there."""

from __future__ import annotations

import errno
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui.formats.saving import _put_in_place, saved_file, saved_folder

PATIENCE = 10.0

FULL = Path("/dev/full")
"""What refuses everything for want of space (full(4))."""


class CancelledError(Exception):
    """What a caller raises to give up."""


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def fail_in_file(path: Path, error: type[BaseException]) -> None:
    with saved_file(path) as stream:
        stream.write(b"new")
        raise error


def fail_in_folder(path: Path) -> None:
    with saved_folder(path) as folder:
        (folder / "1").write_bytes(b"one")
        raise CancelledError


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_there_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "new.bin"
    with saved_file(path) as stream:
        stream.write(b"one")
        stream.flush()
        assert not path.exists()
        (part,) = tmp_path.iterdir()
        assert rights(part) == 0o600
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("error", [OSError, CancelledError, KeyboardInterrupt])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, error: type[BaseException]
) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    with pytest.raises(error):
        fail_in_file(path, error)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr(os, "fsync", fail)
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    with pytest.raises(OSError, match="I/O error") as caught, saved_file(path) as stream:
        stream.write(b"new")
    assert caught.value.filename == str(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("length", [1, 3 << 20])
def test_a_full_disk_is_told_with_the_name_of_the_file(length: int) -> None:
    with pytest.raises(OSError, match="No space") as caught, saved_file(FULL) as stream:
        stream.write(bytes(length))
    assert caught.value.filename == str(FULL)


@pytest.mark.usefixtures("umask")
def test_a_new_file_has_the_rights_that_the_umask_gives(tmp_path: Path) -> None:
    with saved_file(tmp_path / "new.bin"):
        pass
    assert rights(tmp_path / "new.bin") == 0o640


def test_a_replaced_file_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    path.chmod(0o604)
    with saved_file(path) as stream:
        stream.write(b"new")
    assert rights(path) == 0o604
    assert path.read_bytes() == b"new"


def test_a_group_that_cannot_be_kept_gives_no_rights_to_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int, user: int, group: int) -> None:
        raise PermissionError(1, "no")

    monkeypatch.setattr(os, "fchown", refuse)
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    path.chmod(0o664)
    with saved_file(path):
        pass
    assert rights(path) == 0o604


def test_a_folder_that_knows_no_rights_is_saved_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int, mode: int) -> None:
        raise OSError(errno.EOPNOTSUPP, "no")

    monkeypatch.setattr(os, "fchmod", refuse)
    path = tmp_path / "new.bin"
    for data in (b"one", b"two"):
        with saved_file(path) as stream:
            stream.write(data)
        assert path.read_bytes() == data


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # As root, everything is allowed.
    with pytest.raises(PermissionError), saved_file(path):
        pass
    assert path.read_bytes() == b"old"


def test_a_link_stays_one(tmp_path: Path) -> None:
    path, link = tmp_path / "elsewhere" / "file", tmp_path / "link"
    path.parent.mkdir()
    link.symlink_to(path)
    with saved_file(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "file"
    with pytest.raises(FileNotFoundError) as caught, saved_file(path):
        pass
    assert caught.value.filename == str(path)
    with pytest.raises(IsADirectoryError), saved_file(tmp_path):
        pass


def test_a_pipe_gets_everything_as_it_is_written(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    with saved_file(pipe) as stream:
        stream.write(b"streamed")
    reader.join(PATIENCE)
    assert found == [b"streamed"]
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("is_there", [False, True])
def test_a_folder_is_there_when_it_is_complete(tmp_path: Path, is_there: bool) -> None:
    path = tmp_path / "payloads"
    if is_there:
        path.mkdir()
    with saved_folder(path) as folder:
        (folder / "1").write_bytes(b"one")
        assert rights(folder) == 0o700
    assert (path / "1").read_bytes() == b"one"
    assert rights(path) == 0o750
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_stays_of_a_folder_that_failed(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        fail_in_folder(tmp_path / "payloads")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_files_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "payloads" / "mine"
    file.parent.mkdir()
    file.write_bytes(b"mine")
    for path in (file.parent, file):
        with pytest.raises(FileExistsError), saved_folder(path):
            pass
    assert file.read_bytes() == b"mine"
    assert [each.name for each in tmp_path.rglob("*")] == ["payloads", "mine"]


def test_windows_replaces_no_file_that_is_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, target = tmp_path / "new", tmp_path / "target"
    new.touch()
    target.touch()

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "Access is denied", str(self), 5, str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        _put_in_place(new, target, "linux")
    with pytest.raises(OSError, match="target") as raised:
        _put_in_place(new, target, "win32")
    assert raised.value.errno == errno.EBUSY
    target.unlink()
    with pytest.raises(PermissionError):
        _put_in_place(new, target, "win32")
