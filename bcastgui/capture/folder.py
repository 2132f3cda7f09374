"""Folder: the directory of one capture, its files by name, and the lock that says it is in use."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import platformdirs

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.files import PRIVATE_DIRECTORY, PRIVATE_FILE, lock_file, remove_file

_TIME = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-\d+(-\d+)?", re.ASCII)
_MOST_IN_A_SECOND = 1_000
_LOCK = "lock"
_NAMES = "interfaces.json"
_ANNOTATIONS = "annotations.json"
_CLOSED = "closed"
_SEGMENT = re.compile(r"(\d{15})\.(rows|payloads)", re.ASCII)


class CaptureInUseError(Exception):
    """The capture belongs to a program that is running."""


def captures_directory() -> Path:
    """Where the captures of this user are: not in a cache, which anybody may clear."""
    return platformdirs.user_state_path("bcastgui", appauthor=False) / "captures"


def started_at(path: Path) -> datetime | None:
    """When the capture in ``path`` was started, None when that is no folder of a capture."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        return datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


class Folder:
    """A folder that this program has locked; the system unlocks it when the program ends."""

    def __init__(self, path: Path) -> None:
        """Lock the folder at ``path``. Raises CaptureInUseError, or OSError."""
        self.path = path
        lock = path / _LOCK
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        # Whoever held the lock until now may have removed the folder, and this file with it.
        if not lock_file(descriptor) or not _is_same(descriptor, lock):
            os.close(descriptor)
            raise CaptureInUseError(str(path))
        self._descriptor: int | None = descriptor

    @classmethod
    def create(cls, directory: Path) -> Folder:
        """A new folder in ``directory``, named by the time and this process. Raises OSError."""
        directory.mkdir(PRIVATE_DIRECTORY, parents=True, exist_ok=True)
        name = f"{datetime.now(UTC).strftime(_TIME)}-{os.getpid()}"
        for number in range(1, _MOST_IN_A_SECOND + 1):
            path = directory / (f"{name}-{number}" if number > 1 else name)
            # Another program that looks for leftovers may hold the lock for a moment, and then
            # remove the folder, since it is empty.
            with contextlib.suppress(FileExistsError, FileNotFoundError, CaptureInUseError):
                path.mkdir(PRIVATE_DIRECTORY)
                return cls(path)
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(directory / name))

    def segment(self, first: int) -> Path:
        """The files of the segment that begins with row ``first``, but for their suffix."""
        return self.path / f"{first:015}"

    def firsts(self) -> list[int]:
        """With which rows the segments here begin. Raises OSError."""
        matches = (_SEGMENT.fullmatch(path.name) for path in self.path.iterdir() if path.is_file())
        return sorted({int(match[1]) for match in matches if match})

    def write_names(self, names: Mapping[int, str]) -> None:
        """Keep the names of interfaces; a disk that is full keeps none."""
        self._write(_NAMES, dict(names))

    def read_names(self) -> dict[int, str]:
        """The names of interfaces by index, as far as they can be read."""
        try:
            return {int(index): str(name) for index, name in self._read(_NAMES).items()}
        except (ValueError, AttributeError):
            return {}

    def write_annotations(self, annotations: Annotations) -> None:
        """Keep marks and comments; a disk that is full keeps those of before."""
        if annotations:
            self._write(_ANNOTATIONS, annotations.to_json())
        else:
            remove_file(self.path / _ANNOTATIONS)

    def read_annotations(self) -> Annotations:
        """The marks and comments, as far as they can be read."""
        return Annotations.from_json(self._read(_ANNOTATIONS))

    @property
    def was_closed(self) -> bool:
        """Whether the last program that had the capture ended as it should."""
        return (self.path / _CLOSED).exists()

    def set_closed(self, closed: bool) -> None:
        """Remember this; on a disk that is full it looks as after a crash."""
        with contextlib.suppress(OSError):
            if closed:
                (self.path / _CLOSED).touch(PRIVATE_FILE)
            else:
                (self.path / _CLOSED).unlink(missing_ok=True)

    def release(self) -> None:
        """Leave the folder as it is, to whoever wants it."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> bool:
        """Remove the folder with all files that a capture has, and return whether it is gone."""
        # Rows first: without them the rest, if this is interrupted, is no capture.
        for pattern in ("*.rows", "*.payloads", f"{_NAMES}*", f"{_ANNOTATIONS}*", _CLOSED):
            for path in self.path.glob(pattern):
                remove_file(path)
        # Windows removes no open file; elsewhere _is_same() guards the moment after this.
        self.release()
        remove_file(self.path / _LOCK)
        with contextlib.suppress(OSError):
            self.path.rmdir()
        return not self.path.exists()

    def _write(self, name: str, value: object) -> None:
        """Put ``value`` in place of what the file has, all of it or, where that fails, nothing."""
        new = self.path / f"{name}.new"
        with contextlib.suppress(OSError):
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(json.dumps(value))
            new.replace(self.path / name)

    def _read(self, name: str) -> Any:
        try:
            return json.loads((self.path / name).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None


def _is_same(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False
