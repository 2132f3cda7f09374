"""TimedSenderThread: runs a Conductor, whose tasks send on time, and says how they get on."""

from __future__ import annotations

import time
from collections.abc import Iterable
from itertools import count

from PySide6.QtCore import QObject, Signal

from bcastgui.capture.records import Batch
from bcastgui.capture.store import Capture
from bcastgui.gui.task_thread import TaskThread
from bcastgui.net.timed.conductor import Conductor, Moment
from bcastgui.net.timed.way_book import FindWays

STEP = 0.05
"""Seconds between two looks at what was sent; the frames of six steps wait at the player."""

SHOWN_EVERY = 0.2
"""Seconds between two signals of progress at the least, but for the last one of a task."""


class TimedSenderThread(TaskThread):
    """Sends tasks on time, any number side by side. The thread starts with the first of them."""

    progressed = Signal(object)
    """A tuple with the Progress of tasks."""

    recorded = Signal()
    """There are new rows."""

    def __init__(
        self, find_ways: FindWays, capture: Capture, parent: QObject | None = None
    ) -> None:
        super().__init__("timed sender", parent)
        self._conductor = Conductor(find_ways, self._record)
        self._capture = capture
        self._numbers = count(1)
        # In seconds of the monotonic clock.
        self._shown = self._next_step = 0.0
        self._has_rows = False

    def begin(self, moments: Iterable[Moment]) -> int:
        """Begin a task, and return its number. ``moments`` are taken in this thread, in time."""
        task = next(self._numbers)
        self._ask(lambda: self._conductor.start(task, moments))
        if not self.isRunning():
            self.start()
        return task

    def end(self, task: int) -> None:
        """Send nothing more of ``task``; its last Progress follows."""
        self._ask(lambda: self._conductor.stop(task))

    def _rest(self) -> float | None:
        return None if self._conductor.is_idle else self._next_step - time.monotonic()

    def _step(self) -> None:
        try:
            progress = self._conductor.step()
        finally:
            self._next_step = time.monotonic() + STEP
        if self._has_rows:
            self._has_rows = False
            self.recorded.emit()
        now = time.monotonic()
        if now - self._shown >= SHOWN_EVERY:
            self._shown = now
        else:
            progress = tuple(each for each in progress if each.is_finished)
        if progress:
            self.progressed.emit(progress)

    def _close(self) -> None:
        self._conductor.close()

    def _record(self, batch: Batch) -> None:
        self._capture.append(batch)
        self._has_rows = True
