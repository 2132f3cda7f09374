"""Recorder: writes rows to files as they come, beside the window."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.records import Chunk, Rows
from bcastgui.capture.store import Capture
from bcastgui.formats.recording import FileRecorder, MakeWriter, Rotation
from bcastgui.gui.files.patience import refuse_pipe

LOOKED_EVERY = 0.1
"""Seconds between two looks for new rows: so much may a reader of the file be behind."""

TOLD_EVERY = 0.5
"""Seconds between two signals at the least: nobody reads faster, and a label has to be drawn."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is recorded, so far or at the end. ``file`` is the newest one.

    ``missed`` rows were gone before they could be written, by a limit on disk or a second Clear.
    After an ``error`` nothing more is written.
    """

    file: Path
    files: int
    rows: int
    missed: int
    error: Exception | None = None


class Recorder(QThread):
    """Records what comes from now on. Rows that are cleared meanwhile are recorded too."""

    progressed = Signal(object)
    """Recorded, at most some times a second."""

    ended = Signal(object)
    """Recorded. Comes in any case, after stop() or after an error."""

    failed = Signal(object)
    """An exception that nobody foresaw, after which ended comes too."""

    def __init__(
        self,
        path: Path,
        make_writer: MakeWriter,
        rotation: Rotation,
        capture: Capture,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recorder")
        self._path = path
        self._make_writer = make_writer
        self._rotation = rotation
        self._capture = capture
        self._first = self._done = capture.recorded
        self._last: int | None = None  # before which row it ends
        self._missed = 0
        self._stopping = threading.Event()

    def end(self) -> None:
        """Write what has come until now, and end."""
        if not self._stopping.is_set():
            self._last = self._capture.recorded
            self._stopping.set()

    def run(self) -> None:
        """Record, in the thread's own time."""
        files: FileRecorder | None = None
        error: Exception | None = None
        try:
            refuse_pipe(self._path)
            files = FileRecorder(self._path, self._make_writer, self._rotation)
            self._record(files)
        except (OSError, MemoryError) as told:
            error = told
        except Exception as unforeseen:  # noqa: BLE001 - the window is to hear of the end
            error = unforeseen
            self.failed.emit(unforeseen)
        self.ended.emit(self._recorded(files, error))

    def _record(self, files: FileRecorder) -> None:
        told = time.monotonic()
        self.progressed.emit(self._recorded(files))
        try:
            is_last = False
            while not is_last:
                is_last = self._stopping.wait(LOOKED_EVERY)
                self._write(files, self._capture.recorded if self._last is None else self._last)
                files.look()
                if time.monotonic() - told >= TOLD_EVERY:
                    told = time.monotonic()
                    self.progressed.emit(self._recorded(files))
        finally:
            files.finish()

    def _write(self, files: FileRecorder, stop: int) -> None:
        for chunk in self._capture.history(self._done, stop):
            self._missed += chunk.first - self._done
            files.write(self._rows(chunk))
            self._done = chunk.first + len(chunk)
        self._missed += stop - self._done
        self._done = stop

    def _rows(self, chunk: Chunk) -> Rows:
        first = chunk.first - self._first
        return Rows(
            np.arange(first, first + len(chunk)),
            chunk.records,
            chunk.block,
            chunk.interfaces,
            np.zeros(len(chunk), np.bool_),
            MappingProxyType({}),
        )

    def _recorded(self, files: FileRecorder | None, error: Exception | None = None) -> Recorded:
        if files is None:
            return Recorded(self._path, 0, 0, 0, error)
        # The oldest file makes room for the next, which may then be none.
        newest = files.files[-1] if files.files else self._path
        return Recorded(newest, len(files.files), files.rows, self._missed, error)
