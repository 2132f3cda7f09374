"""Pipes and devices, which may let one wait for ever: read until one gives up, never written."""

from __future__ import annotations

import errno
import io
import os
import select
import stat
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class GivenUpError(Exception):
    """Nobody wants what might still come."""


def open_patiently(path: Path, given_up: Event) -> io.BufferedReader:
    """Open a file for reading.

    Reading a pipe or device raises GivenUpError soon after ``given_up``, also when nobody ever
    writes to it. Raises OSError.
    """
    mode = path.stat().st_mode
    if os.name == "posix" and (stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)):
        return io.BufferedReader(_Patient(os.open(path, os.O_RDONLY | os.O_NONBLOCK), given_up))
    return path.open("rb")


def refuse_pipe(path: Path) -> None:
    """Raises FileExistsError for a pipe, which could only be written while somebody reads it."""
    if path.is_fifo():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


class _Patient(io.RawIOBase):
    def __init__(self, descriptor: int, given_up: Event) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._given_up = given_up

    def readable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def readinto(self, buffer: WriteableBuffer) -> int:
        while not self._given_up.is_set():
            ready, _, _ = select.select([self._descriptor], [], [], _LOOK)
            if ready:
                return os.readv(self._descriptor, [buffer])
        raise GivenUpError

    def close(self) -> None:
        if not self.closed:
            os.close(self._descriptor)
        super().close()


_LOOK = 0.1
"""Seconds after which it is looked whether anybody still wants it."""
