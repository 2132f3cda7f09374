"""Saver: writes rows of the capture to a file, beside the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.extract import extract
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.formats.contract import Writer, left_out

WritingTo: TypeAlias = Callable[[Path], AbstractContextManager[Writer]]
"""A writer of what becomes a file or folder when the block ends without an exception."""

FRAME = 1 / 10
"""Seconds between two signals at the least."""

PAUSE = 0.0005
"""Seconds that other threads have for themselves after each piece."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of it. Rows before ``stop`` and ``annotations`` are in the file, if all were
    wanted; ``left_out`` rows are not, since its format has no place for them. When there is an
    ``error``, or it ``was_cancelled``, the file is as it was before.
    """

    path: Path
    rows: int
    stop: int
    annotations: Annotations
    left_out: int
    was_cancelled: bool
    error: Exception | None = None


class Saver(QThread):
    """Writes the rows ``numbers``, in that order, or all. Made for one file; ends by itself."""

    progressed = Signal(float)
    """The share that is written; at most some signals a second."""

    ended = Signal(object)
    """Saved. Comes in any case."""

    failed = Signal(object)
    """An exception that nobody foresaw, after which ended comes too."""

    def __init__(
        self,
        path: Path,
        writing_to: WritingTo,
        capture: Capture,
        numbers: RowNumbers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("saver")
        self._path = path
        self._writing_to = writing_to
        self._capture = capture
        self._numbers = numbers
        self._annotations = capture.annotations
        self._cancelled = threading.Event()
        self._rows = self._stop = self._left_out = 0

    def cancel(self) -> None:
        """Leave the file as it was."""
        self._cancelled.set()

    def run(self) -> None:
        """Write the file, in the thread's own time."""
        error: Exception | None = None
        was_cancelled = False
        try:
            with self._writing_to(self._path) as writer:
                self._write(writer)
        except _CancelledError:
            was_cancelled = True
        except (InputError, OSError, MemoryError) as told:
            error = told
        except Exception as unforeseen:  # noqa: BLE001 - the window is to hear of the end
            error = unforeseen
            self.failed.emit(unforeseen)
        self.ended.emit(
            Saved(
                self._path,
                self._rows - self._left_out,
                self._stop,
                self._annotations,
                self._left_out,
                was_cancelled,
                error,
            )
        )

    def _write(self, writer: Writer) -> None:
        total = len(self._capture) if self._numbers is None else len(self._numbers)
        told = time.monotonic()
        for rows in extract(self._capture, self._numbers):
            if self._cancelled.is_set():
                raise _CancelledError
            writer.write(rows)
            self._rows += len(rows)
            self._stop = int(rows.numbers[-1]) + 1
            now = time.monotonic()
            if now - told >= FRAME:
                told = now
                self.progressed.emit(self._rows / max(total, 1))
            time.sleep(PAUSE)
        writer.finish()
        self._left_out = left_out(writer)


class _CancelledError(Exception):
    """The user wants no file after all."""
