"""FileRecorder: rows as they come, into one file or into numbered files one after the other."""

from __future__ import annotations

import contextlib
import errno
import io
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import IO, TypeAlias

from bcastgui.capture.records import Rows
from bcastgui.formats.contract import Writer, left_out
from bcastgui.formats.naming import naming
from bcastgui.formats.row_columns import PIECE_BYTES, PIECE_ROWS, pieces

MakeWriter: TypeAlias = Callable[[IO[bytes]], Writer]


@dataclass(frozen=True, slots=True)
class Rotation:
    """When a file is followed by the next: at ``size`` bytes, after ``seconds``, or never.

    A file may be larger than ``size`` by what some rows take. With ``most``, the newest so many
    files stay, and those before are removed.
    """

    size: int | None = None
    seconds: float | None = None
    most: int | None = None

    def __post_init__(self) -> None:
        if any(limit is not None and limit <= 0 for limit in (self.size, self.seconds, self.most)):
            raise ValueError("limits are above zero")

    @property
    def is_wanted(self) -> bool:
        return self.size is not None or self.seconds is not None


ONE_FILE = Rotation()


class FileRecorder:
    """Records rows that it is given, in the format of the writers that ``make_writer`` makes.

    With a rotation, ``path`` stands for files such as ``name_00001_20260131T123456.pcapng``, with
    the local time at which they begin; none that is there is written over. Without one, it is the
    file. Each is complete before the next begins, and can be read while it is written, up to the
    last rows that were given. No file begins before there are rows for it, but for the first.

    When a disk is full, or fails in another way, nothing more is recorded, and the files end with
    what was complete. The OSError has the name of the file that was to be written.
    """

    def __init__(self, path: Path, make_writer: MakeWriter, rotation: Rotation = ONE_FILE) -> None:
        """Begin the first file. Raises OSError."""
        self._path = path
        self._make_writer = make_writer
        self._rotation = rotation
        self._number = 0
        self._files: list[Path] = []
        self._rows = 0
        self._is_recording = True
        self._file: _File | None = None
        self._begin()

    @property
    def files(self) -> tuple[Path, ...]:
        """Those that were written and not removed, the newest last."""
        return tuple(self._files)

    @property
    def rows(self) -> int:
        """How many were recorded; not those that the format has no place for."""
        return self._rows

    @property
    def is_recording(self) -> bool:
        """Whether more rows are taken: until the end, or the first failure."""
        return self._is_recording

    def write(self, rows: Rows) -> None:
        """Record rows. Raises OSError for a failure, and ValueError after it, or after the end."""
        if not self._is_recording:
            raise ValueError("the recording has ended")
        size = self._rotation.size
        count = PIECE_ROWS if size is None else min(PIECE_ROWS, max(size // _BYTES_A_ROW, 1))
        with self._failing_once():
            for piece in pieces(rows, PIECE_BYTES if size is None else max(size // 16, 1), count):
                self._end_when_due()
                file = self._file or self._begin()
                self._rows += file.write(piece)
                if size is not None and file.size >= size:
                    self._end()

    def look(self) -> None:
        """End the file if its time is over: to be called now and then while no rows come.

        Raises OSError for a failure.
        """
        with self._failing_once():
            self._end_when_due()

    def finish(self) -> None:
        """End the recording. Raises OSError; nothing is left open then either."""
        self._is_recording = False
        self._end()

    @contextlib.contextmanager
    def _failing_once(self) -> Iterator[None]:
        try:
            yield
        except OSError:
            self._is_recording = False
            if self._file is not None:
                self._file.close()
                self._file = None
            raise

    def _end_when_due(self) -> None:
        seconds = self._rotation.seconds
        if seconds is not None and self._file and monotonic() - self._file.begun >= seconds:
            self._end()

    def _end(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.finish()

    def _begin(self) -> _File:
        """The next file, after the oldest have made room for it."""
        if self._rotation.most is not None:
            while len(self._files) >= self._rotation.most and _removed(self._files[0]):
                del self._files[0]
        if self._rotation.is_wanted:
            path, raw = self._open_next()
        else:
            path, raw = self._path, self._path.open("wb", buffering=0)
        try:
            self._file = _File(path, raw, self._make_writer)
        except OSError:
            raw.close()
            # Without its head, it is no file of its format.
            if self._rotation.is_wanted:
                _removed(path)
            raise
        self._files.append(path)
        return self._file

    def _open_next(self) -> tuple[Path, io.FileIO]:
        moment = datetime.now().strftime("%Y%m%dT%H%M%S")
        while True:
            self._number += 1
            name = f"{self._path.stem}_{self._number:05}_{moment}{self._path.suffix}"
            path = self._path.with_name(name)
            with contextlib.suppress(FileExistsError):
                return path, path.open("xb", buffering=0)


class _File:
    """A file that is written row by row, or not at all: never a part of what was given.

    ``size`` is in bytes, ``begun`` in seconds of the monotonic clock.
    """

    def __init__(self, path: Path, raw: io.FileIO, make_writer: MakeWriter) -> None:
        self.begun = monotonic()
        self.size = 0
        self._path = path
        self._raw = raw
        # A buffered file would try to write what is left of it when it is closed, and so again
        # after it has failed.
        self._pending = io.BytesIO()
        self._writer = make_writer(self._pending)
        self._pass_on()

    def write(self, rows: Rows) -> int:
        """How many of the rows are in the file."""
        missing = left_out(self._writer)
        self._writer.write(rows)
        self._pass_on()
        return len(rows) - (left_out(self._writer) - missing)

    def finish(self) -> None:
        with naming(str(self._path)), self._raw:
            self._writer.finish()
            self._pass_on()

    def close(self) -> None:
        """End here, incomplete as the writer may be."""
        self._raw.close()

    def _pass_on(self) -> None:
        view = memoryview(self._pending.getvalue())
        self._pending.seek(0)
        self._pending.truncate()
        end = self.size + len(view)
        try:
            with naming(str(self._path)):
                while view:
                    written = self._raw.write(view)
                    if not written:
                        raise OSError(errno.EIO, os.strerror(errno.EIO))
                    view = view[written:]
        except OSError:
            with contextlib.suppress(OSError):
                self._raw.truncate(self.size)
            raise
        self.size = end


def _removed(path: Path) -> bool:
    """Whether a file is gone now; Windows keeps one that somebody reads."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    return not path.exists()


_BYTES_A_ROW = 4_096
"""Of the size of a file, for each row that is written before its size is looked at."""
