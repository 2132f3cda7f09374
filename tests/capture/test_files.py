"""Files hold what was written, whatever the system lacks or refuses."""

from __future__ import annotations

import ctypes
import errno
import os
from pathlib import Path
from typing import Any, cast

import pytest

from bcastgui.capture import files
from bcastgui.capture.files import (
    close_file,
    create_file,
    free_bytes,
    lengthen_on_windows,
    lock_file,
    map_file,
    remove_file,
    write_at,
)


@pytest.fixture(params=["pwrite", "seek and write"])
def any_write(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How this system writes, and how Windows does."""
    if request.param == "seek and write":
        monkeypatch.setattr(files, "_write_some", files._seek_and_write)


def test_a_new_file_is_private_and_as_long_as_asked(tmp_path: Path) -> None:
    path = tmp_path / "new"
    descriptor = create_file(path, 1 << 28)
    assert path.stat().st_size == 1 << 28
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.stat().st_blocks == 0
    with pytest.raises(FileExistsError):
        create_file(path, 1)
    close_file(descriptor, 5)
    assert path.stat().st_size == 5


def test_a_file_that_cannot_be_that_long_is_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int, size: int) -> None:
        raise OSError(errno.EFBIG, "too large")

    monkeypatch.setattr(os, "ftruncate", refuse)
    with pytest.raises(OSError, match="too large"):
        create_file(tmp_path / "new", 9)
    assert list(tmp_path.iterdir()) == []


class FakeKernel32:
    """Knows what it was asked for. ``answer`` is that of the last call, true for success."""

    def __init__(self, answer: int) -> None:
        self.asked: list[tuple[object, ...]] = []
        self._answer = answer

    def DeviceIoControl(self, file: ctypes.c_void_p, code: int, *_: object) -> int:  # noqa: N802
        self.asked.append((file.value, code))
        return 0  # As for a file system without holes.

    def SetFileInformationByHandle(  # noqa: N802
        self, file: ctypes.c_void_p, kind: int, end: Any, size: int
    ) -> int:
        self.asked.append((file.value, kind, end._obj.value, size))
        return self._answer


def test_windows_is_asked_for_a_hole_and_then_for_a_length() -> None:
    library = FakeKernel32(1)
    lengthen_on_windows(77, 5 << 32, cast(ctypes.CDLL, library))
    fsctl_set_sparse, file_end_of_file_info = 0x900C4, 6
    assert library.asked == [(77, fsctl_set_sparse), (77, file_end_of_file_info, 5 << 32, 8)]


def test_windows_without_room_is_a_full_disk() -> None:
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        lengthen_on_windows(77, 9, cast(ctypes.CDLL, FakeKernel32(0)))


@pytest.mark.usefixtures("any_write")
def test_what_is_written_at_a_place_stands_there(tmp_path: Path) -> None:
    path = tmp_path / "new"
    descriptor = create_file(path, 20)
    write_at(descriptor, 10, memoryview(b"second"))
    write_at(descriptor, 0, b"first")
    write_at(descriptor, 3, b"")
    close_file(descriptor, 16)
    assert path.read_bytes() == b"first" + bytes(5) + b"second"


def test_a_short_write_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        files, "_write_some", lambda d, data, position: os.pwrite(d, data[:3], position)
    )
    descriptor = create_file(tmp_path / "new", 0)
    write_at(descriptor, 2, b"0123456789")
    close_file(descriptor, 12)
    assert (tmp_path / "new").read_bytes() == b"\0\x000123456789"


def test_a_system_that_writes_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_write_some", lambda descriptor, data, position: 0)
    with pytest.raises(OSError) as caught:  # noqa: PT011 - its number is asserted
        write_at(-1, 0, b"something")
    assert caught.value.errno == errno.EIO


def test_a_file_that_is_mapped_elsewhere_keeps_its_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(descriptor: int, size: int) -> None:
        raise OSError(errno.EACCES, "user mapped file")  # as Windows does

    descriptor = create_file(tmp_path / "new", 9)
    monkeypatch.setattr(os, "ftruncate", refuse)
    close_file(descriptor, 5)
    assert (tmp_path / "new").stat().st_size == 9
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_a_map_shows_what_is_written_later_and_outlives_the_file(tmp_path: Path) -> None:
    path = tmp_path / "new"
    descriptor = create_file(path, 10)
    content = map_file(path)
    write_at(descriptor, 4, b"late")
    assert content[4:8].tobytes() == b"late"
    assert not content.flags.writeable
    part = content[4:8]
    del content
    close_file(descriptor, 8)
    assert remove_file(path)
    assert part.tobytes() == b"late"


def test_an_empty_file_is_an_empty_map(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    assert len(map_file(path)) == 0


def test_a_missing_file_cannot_be_mapped(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        map_file(tmp_path / "missing")


def test_maps_keep_no_descriptor_once_they_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - which needs a descriptor too
    maps = [map_file(path) for _ in range(10)]
    del maps
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_removing_tells_whether_the_file_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, missing_ok: bool) -> None:
        raise PermissionError(errno.EACCES, "in use")  # as Windows does while it is mapped

    path = tmp_path / "file"
    path.touch()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        assert not remove_file(path)
    assert remove_file(path)
    assert remove_file(path)


def test_a_lock_is_for_one(tmp_path: Path) -> None:
    descriptors = [os.open(tmp_path / "lock", os.O_RDWR | os.O_CREAT) for _ in range(2)]
    assert lock_file(descriptors[0])
    assert not lock_file(descriptors[1])
    os.close(descriptors[0])
    assert lock_file(descriptors[1])
    os.close(descriptors[1])


def test_windows_locks_a_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    class Msvcrt:
        LK_NBLCK = 2

        def __init__(self) -> None:
            self.calls: list[tuple[int, ...]] = []

        def locking(self, *call: int) -> None:
            if call in self.calls:
                raise OSError(errno.EACCES, "locked")
            self.calls.append(call)

    msvcrt: Any = Msvcrt()
    monkeypatch.setattr(files, "_fcntl", None)
    monkeypatch.setattr(files, "_msvcrt", msvcrt)
    assert lock_file(7)
    assert not lock_file(7)
    assert msvcrt.calls == [(7, Msvcrt.LK_NBLCK, 1)]


def test_a_disk_tells_what_is_free(tmp_path: Path) -> None:
    assert free_bytes(tmp_path) > 0
    with pytest.raises(FileNotFoundError):
        free_bytes(tmp_path / "missing")
