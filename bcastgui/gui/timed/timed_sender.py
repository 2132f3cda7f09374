"""TimedSenderThread: runs a Conductor, whose tasks send on time, and says how they get on."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from itertools import count

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.records import Batch
from bcastgui.capture.store import Capture
from bcastgui.net.timed.conductor import Conductor, Moment
from bcastgui.net.timed.way_book import FindWays

STEP = 0.05
"""Seconds between two looks at what was sent; the frames of six steps wait at the player."""

SHOWN_EVERY = 0.2
"""Seconds between two signals of progress at the least, but for the last one of a task."""


class TimedSenderThread(QThread):
    """Sends tasks on time, any number side by side. The thread starts with the first of them."""

    progressed = Signal(object)
    """A tuple with the Progress of tasks."""

    recorded = Signal()
    """There are new rows."""

    failed = Signal(object)
    """An exception that nobody foresaw; it ended one task at the most."""

    def __init__(
        self, find_ways: FindWays, capture: Capture, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timed sender")
        self._conductor = Conductor(find_ways, self._record)
        self._capture = capture
        self._numbers = count(1)
        self._changed = threading.Condition()
        self._requests: deque[Callable[[], None]] = deque()
        self._stopping = False
        self._shown = 0.0
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

    def stop(self) -> None:
        """End all tasks and the thread, and wait for it."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while self._wait():
            try:
                while self._requests:
                    self._requests.popleft()()
                self._step()
            except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
                self.failed.emit(error)
        self._conductor.close()

    def _ask(self, request: Callable[[], None]) -> None:
        with self._changed:
            self._requests.append(request)
            self._changed.notify()

    def _wait(self) -> bool:
        """Wait for the next step or for a request. False when all is over."""
        with self._changed:
            if not self._requests and not self._stopping:
                self._changed.wait(None if self._conductor.is_idle else STEP)
            return not self._stopping

    def _step(self) -> None:
        progress = self._conductor.step()
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

    def _record(self, batch: Batch) -> None:
        self._capture.append(batch)
        self._has_rows = True
