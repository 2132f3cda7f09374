"""LibraryFile: the saved messages on disk, which several windows may change at the same time."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bcastgui.capture.files import PRIVATE_DIRECTORY, PRIVATE_FILE, lock_file
from bcastgui.payload.library.found import UnreadableError
from bcastgui.payload.library.plain import from_text, to_text
from bcastgui.payload.library.tree import Change, Library

FILE_NAME = "messages.json"

PATIENCE = 5.0
"""Seconds to wait for another window, which holds the file for some milliseconds."""

_LOCK_NAME = "messages.lock"
_PAUSE = 0.01


@dataclass(frozen=True, slots=True)
class Stored:
    """What the file held, or holds now. ``kept_aside`` is where a damaged one went."""

    library: Library
    kept_aside: Path | None = None


class LibraryFile:
    """``messages.json`` in a directory.

    Each change is made to what the file holds at that moment, so that no window undoes what
    another one did. Each method raises OSError when the disk does not let it.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._path = directory / FILE_NAME
        self._seen: _Signature | None = None

    @property
    def path(self) -> Path:
        return self._path

    def has_changed(self) -> bool:
        """Whether the file is another one than that which was read or written last."""
        try:
            return _signature(self._path) != self._seen
        except OSError:
            return False

    def read(self) -> Stored:
        """What the file holds; a damaged one is put aside."""
        stored = self._read()
        if stored is None:
            with self._locked():
                return self._mend()
        return stored

    def change(self, changes: Iterable[Change]) -> Stored:
        """Make changes. One that fits no more, as to what another window removed, is left out."""
        with self._locked():
            before = self._read() or self._mend()
            library = before.library
            for change in changes:
                with contextlib.suppress(KeyError, ValueError):
                    library = change(library)
            if library != before.library:
                self._write(library)
            return Stored(library, before.kept_aside)

    def _read(self) -> Stored | None:
        """What the file holds, None if it is damaged."""
        # The signature first: what is written in between is then read once more.
        self._seen = _signature(self._path)
        try:
            found = from_text(self._path.read_bytes().decode("utf-8-sig"))
        except FileNotFoundError:
            return Stored(Library())
        except (UnicodeDecodeError, UnreadableError):
            return None
        return None if found.remarks else Stored(Library(found.entries))

    def _mend(self) -> Stored:
        """Keep a copy of a damaged file, and leave of it what is readable."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Stored(Library())
        kept_aside = self._unused_name()
        write_durably(kept_aside, data)
        library = Library()
        with contextlib.suppress(UnicodeDecodeError, UnreadableError):
            library = Library(from_text(data.decode("utf-8-sig")).entries)
        self._write(library)
        return Stored(library, kept_aside)

    def _write(self, library: Library) -> None:
        write_durably(self._path, to_text(library.entries).encode("utf-8"))
        self._seen = _signature(self._path)

    def _unused_name(self) -> Path:
        moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        paths = (
            self._directory / f"messages-damaged-{moment}{'' if n == 1 else f'-{n}'}.json"
            for n in itertools.count(1)
        )
        return next(path for path in paths if not path.exists())

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other windows from writing. Raises TimeoutError when one of them does not end."""
        self._directory.mkdir(PRIVATE_DIRECTORY, parents=True, exist_ok=True)
        # A file of its own, which is never replaced and so is the same one for everybody.
        lock = self._directory / _LOCK_NAME
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            latest = time.monotonic() + PATIENCE
            while not lock_file(descriptor):
                if time.monotonic() > latest:
                    raise TimeoutError(errno.ETIMEDOUT, "another window does not let go of it")
                time.sleep(_PAUSE)
            yield
        finally:
            os.close(descriptor)


def write_durably(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of a file, which is there whole, the old or the new, at any time.

    Raises OSError, and then the old one is there.
    """
    target = path.resolve()  # A link, as people have to files that they keep elsewhere, stays one.
    new = target.with_name(f"{target.name}.new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE_FILE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(target)
    except OSError:
        new.unlink(missing_ok=True)
        raise


_Signature = tuple[int, int, int]


def _signature(path: Path) -> _Signature | None:
    """What differs when a file was replaced; None for no file."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
