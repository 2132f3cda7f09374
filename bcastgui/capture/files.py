"""The files of a capture, and what operating systems do differently with files."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import importlib
import mmap
import os
import shutil
import sys
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Bytes: TypeAlias = npt.NDArray[np.uint8]

PRIVATE_FILE = 0o600
PRIVATE_DIRECTORY = 0o700

_FSCTL_SET_SPARSE = 0x900C4  # winioctl.h
_FILE_END_OF_FILE_INFO = 6  # FILE_INFO_BY_HANDLE_CLASS of minwinbase.h, as the kernel has it

_OPEN_FLAGS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)  # the former on Windows


def create_file(path: Path, size: int) -> int:
    """A new file of ``size`` zero bytes, and its descriptor for writing.

    Where the system can, it takes no room on the disk before it is written. Raises OSError, and
    leaves no file then.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _OPEN_FLAGS, PRIVATE_FILE)
    try:
        _lengthen(descriptor, size)
    except OSError:
        os.close(descriptor)
        remove_file(path)
        raise
    return descriptor


def close_file(descriptor: int, size: int) -> None:
    """Close a file, which ends after ``size`` bytes."""
    # Windows does not shorten a file that somebody has mapped: it then ends in a hole.
    with contextlib.suppress(OSError):
        os.ftruncate(descriptor, size)
    with contextlib.suppress(OSError):
        os.close(descriptor)


def write_at(descriptor: int, position: int, data: bytes | memoryview) -> None:
    """Write all of ``data``. Raises OSError, and may have written a part of it then."""
    view = memoryview(data)
    while view:
        written = _write_some(descriptor, view, position)
        if not written:
            raise nothing_written()
        view = view[written:]
        position += written


def nothing_written() -> OSError:
    """The error for a system that takes no byte and does not say why, which would go on so."""
    return OSError(errno.EIO, os.strerror(errno.EIO))


def map_file(path: Path) -> Bytes:
    """The bytes of a file, read from it when they are looked at, and never written.

    The map lives as long as the array or any slice of it, also when the file is gone. Raises
    OSError.
    """
    descriptor = os.open(path, os.O_RDONLY | _OPEN_FLAGS)
    try:
        if not os.fstat(descriptor).st_size:
            return np.empty(0, np.uint8)  # Systems do not map nothing.
        return np.frombuffer(mmap.mmap(descriptor, 0, access=mmap.ACCESS_READ), np.uint8)
    finally:
        os.close(descriptor)


def remove_file(path: Path) -> bool:
    """Remove a file, and return whether it is gone; Windows keeps those that are mapped."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    return not path.exists()


def lock_file(descriptor: int) -> bool:
    """Lock a file until it is closed or the process ends; False when it is locked already."""
    try:
        if _fcntl is not None:
            _fcntl.flock(descriptor, _fcntl.LOCK_EX | _fcntl.LOCK_NB)
        else:
            _msvcrt.locking(descriptor, _msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def free_bytes(directory: Path) -> int:
    """How many bytes of its disk are free for this user. Raises OSError."""
    return shutil.disk_usage(directory).free


def lengthen_on_windows(handle: int, size: int, kernel32: ctypes.CDLL) -> None:
    """Let a file end after ``size`` bytes, of which those that are not written take no room.

    Where it cannot have holes (FAT), they take room but no time. Raises OSError.
    """
    returned = ctypes.c_uint32()
    file = ctypes.c_void_p(handle)
    kernel32.DeviceIoControl(
        file, _FSCTL_SET_SPARSE, None, 0, None, 0, ctypes.byref(returned), None
    )
    end = ctypes.c_int64(size)
    if not kernel32.SetFileInformationByHandle(
        file, _FILE_END_OF_FILE_INFO, ctypes.byref(end), ctypes.sizeof(end)
    ):
        # Nothing else is known to refuse this to a file that was just made.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _lengthen(descriptor: int, size: int) -> None:
    if sys.platform == "win32":  # pragma: no cover
        # os.ftruncate() would write all of it, zero by zero (chsize.cpp of Microsoft's C library):
        # some 300 MB at the start of a capture, for which the receiver would wait.
        handle = _msvcrt.get_osfhandle(descriptor)
        lengthen_on_windows(handle, size, ctypes.windll.kernel32)
    else:
        os.ftruncate(descriptor, size)


def _module(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


_fcntl = _module("fcntl")
_msvcrt = _module("msvcrt")  # Windows has this one instead.


def _seek_and_write(descriptor: int, data: memoryview, position: int) -> int:
    os.lseek(descriptor, position, os.SEEK_SET)
    return os.write(descriptor, data)


_write_some = getattr(os, "pwrite", _seek_and_write)  # Windows has no pwrite.
