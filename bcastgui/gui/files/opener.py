"""Opener: reads a file into the capture, beside the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.annotations import (
    LONGEST_COMMENT,
    MOST_COMMENTS,
    MOST_MARKS,
    Annotations,
)
from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.formats.contract import Account, Portion, Reader
from bcastgui.gui.files.file_interfaces import FileInterfaces
from bcastgui.gui.files.patience import GivenUpError, open_patiently

MakeReader: TypeAlias = Callable[[BufferedReader, str], Reader]
"""Given a file and the suffix of its name. Raises ForeignFileError, and OSError."""

FRAME = 1 / 10
"""Seconds between two signals at the least: nobody reads what comes faster than this."""

PAUSE = 0.0005
"""Seconds that other threads have for themselves after each portion."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What became of a file. ``error`` ended the reading: InputError, OSError or MemoryError.

    ``annotations`` are those of the file, by the numbers of the rows in the capture;
    ``left_out`` counts those beyond what a capture keeps.
    """

    path: Path
    account: Account
    annotations: Annotations
    left_out: int
    was_cancelled: bool
    error: Exception | None = None


class Opener(QThread):
    """Appends the rows of a file to ``capture``. Made for one file; it ends by itself."""

    recognised = Signal()
    """The file can be read. Nothing is appended before proceed() is called."""

    progressed = Signal(float)
    """The share of the file that is read, whose rows are there; at most some signals a second."""

    ended = Signal(object)
    """Opened. Comes in any case."""

    failed = Signal(object)
    """An exception that nobody foresaw, after which ended comes too."""

    def __init__(
        self, path: Path, make_reader: MakeReader, capture: Capture, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("opener")
        self._path = path
        self._make_reader = make_reader
        self._capture = capture
        self._cancelled = threading.Event()
        self._answered = threading.Event()
        self._account = Account()
        self._notes = _Notes()

    @property
    def path(self) -> Path:
        return self._path

    def proceed(self) -> None:
        """Append the rows."""
        self._answered.set()

    def cancel(self) -> None:
        """Read no more than what is being read; what has come stays."""
        self._cancelled.set()
        self._answered.set()

    def stop(self) -> None:
        """Cancel, and wait for the end, which is as long as one portion takes."""
        self.cancel()
        self.wait()

    def run(self) -> None:
        """Read the file, in the thread's own time."""
        error: Exception | None = None
        was_cancelled = False
        try:
            was_cancelled = not self._read()
        except GivenUpError:
            was_cancelled = True
        except (InputError, OSError, MemoryError) as told:
            error = told
        except Exception as unforeseen:  # noqa: BLE001 - the window is to hear of the end
            error = unforeseen
            self.failed.emit(unforeseen)
        notes = self._notes
        self.ended.emit(
            Opened(
                self._path,
                self._account,
                notes.annotations(),
                notes.left_out,
                was_cancelled,
                error,
            )
        )

    def _read(self) -> bool:
        """Whether the file was read to its end."""
        with open_patiently(self._path, self._cancelled) as stream:
            size = self._path.stat().st_size  # 0 of a pipe
            reader = self._make_reader(stream, self._path.suffix)
            self._account = reader.account
            portions = reader.portions()
            first = next(portions, None)
            self.recognised.emit()
            self._answered.wait()
            if self._cancelled.is_set():
                return False
            interfaces = FileInterfaces(self._capture.interfaces)
            told = time.monotonic()
            portion = first
            while portion is not None:
                # Also what was read before the wish to cancel: the account has it.
                self._take(portion, interfaces)
                now = time.monotonic()
                if now - told >= FRAME:
                    told = now
                    self.progressed.emit(min(portion.position / size, 1.0) if size else 0.0)
                time.sleep(PAUSE)
                if self._cancelled.is_set():
                    return False
                portion = next(portions, None)
            return True

    def _take(self, portion: Portion, interfaces: FileInterfaces) -> None:
        capture = self._capture
        if not len(portion.batch):
            return
        batch = interfaces.renumbered(portion.batch, portion.interfaces)
        capture.name_interfaces(interfaces.names)
        # So that no row of another thread stands among these, whose numbers must be known.
        with capture.writing():
            first = len(capture)
            capture.append(batch)
        self._notes.take(first, portion.marks, portion.comments)


@dataclass(slots=True)
class _Notes:
    """Marks and comments, as many as a capture keeps."""

    left_out: int = 0
    _marks: list[RowNumbers] = field(default_factory=list)
    _marked: int = 0
    _comments: dict[int, str] = field(default_factory=dict)

    def take(self, first: int, marks: RowNumbers, comments: Mapping[int, str]) -> None:
        fitting = marks[: MOST_MARKS - self._marked]
        self._marks.append(fitting + first)
        self._marked += len(fitting)
        self.left_out += len(marks) - len(fitting)
        for place, text in comments.items():
            if len(self._comments) < MOST_COMMENTS:
                self._comments[first + place] = text[:LONGEST_COMMENT]
            else:
                self.left_out += 1

    def annotations(self) -> Annotations:
        marks = np.concatenate([np.empty(0, np.int64), *self._marks])
        return Annotations(marks, MappingProxyType(self._comments))
