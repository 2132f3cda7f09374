"""ChartWorkerThread: counts and reads for a chart, so that the window never waits for it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.sight import Sight

FRAME = 1 / 60
"""Seconds between two pictures at the least: no screen shows more."""

REST = 0.1
"""Seconds between two pictures at the least while only rows come, and between two looks for them:
a line that is redrawn more often is no easier to read."""

PAUSE = 0.0005
"""Seconds that other threads have for themselves after each step."""

_SHARE = 3
"""How many times as long as a picture took, to rest before rows alone bring the next one."""


class ChartSource(Protocol):
    """What a chart shows: Rates, or a ValueSet. Only the worker's thread uses it."""

    def step(self, stop: int) -> bool:
        """Work for some milliseconds on the rows to before ``stop``; whether there were any."""

    def picture(self, sight: Sight) -> object:
        """What is to be drawn, within some tens of milliseconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """The ``picture`` that ``source`` made for ``sight``."""

    source: ChartSource
    sight: Sight
    picture: object


class ChartWorkerThread(QThread):
    """Works on one source at a time, and goes on with it as rows come."""

    drawn = Signal(object)
    """A Drawing. The next comes after taken() was called for this one."""

    failed = Signal(object)
    """An exception that nobody foresaw; the source is given up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart worker")
        self._changed = threading.Condition()
        self._stopping = False
        self._source: ChartSource | None = None
        self._rows = 0
        self._sight: Sight | None = None
        self._drawn_sight: Sight | None = None
        self._is_taken = True
        self._may_step = self._has_news = False
        # Monotonic seconds.
        self._next_step = self._next_frame = self._next_picture = 0.0

    def use(self, source: ChartSource | None) -> None:
        """Work on ``source`` from now on, or on nothing."""
        with self._changed:
            self._source = source
            self._drawn_sight = None
            self._is_taken = self._may_step = True
            self._next_step = 0.0
            self._changed.notify()

    def extend(self, stop: int) -> None:
        """Go on with the rows to before ``stop``."""
        with self._changed:
            self._rows = stop
            self._may_step = True
            self._changed.notify()

    def look(self, sight: Sight) -> None:
        """Draw what is in ``sight`` from now on."""
        with self._changed:
            self._sight = sight
            self._changed.notify()

    def taken(self) -> None:
        """The last Drawing is shown, and the next may come."""
        with self._changed:
            self._is_taken = True
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it; takes as long as one step."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while (source := self._next()) is not None:
            try:
                self._work(source)
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                # A capture that is cleared takes away what a source reads, and it was before.
                with self._changed:
                    was_wanted = source is self._source
                    if was_wanted:
                        self._source = None
                if was_wanted:
                    self.failed.emit(error)

    def _next(self) -> ChartSource | None:
        """Wait for something to do. None when all is over."""
        with self._changed:
            while not self._stopping:
                due = self._due()
                wait = None if due is None else due - time.monotonic()
                if self._source is not None and wait is not None and wait <= 0:
                    return self._source
                self._changed.wait(None if self._source is None else wait)
            return None

    def _due(self) -> float | None:
        """When there will be something to do, in monotonic seconds."""
        moments = [self._next_step] if self._may_step else []
        picture = self._picture_due()
        if picture is not None:
            moments.append(picture)
        return min(moments, default=None)

    def _picture_due(self) -> float | None:
        if self._sight is None or not self._is_taken:
            return None
        if self._sight != self._drawn_sight:
            return self._next_frame
        return self._next_picture if self._has_news else None

    def _work(self, source: ChartSource) -> None:
        with self._changed:
            due = self._picture_due()
            sight, rows = self._sight, self._rows
        if due is not None and due <= time.monotonic() and sight is not None:
            self._draw(source, sight)
        else:
            self._step(source, rows)
        time.sleep(PAUSE)

    def _draw(self, source: ChartSource, sight: Sight) -> None:
        began = time.monotonic()
        picture = source.picture(sight)
        now = time.monotonic()
        with self._changed:
            if source is not self._source:
                return
            self._drawn_sight = sight
            self._is_taken = self._has_news = False
            self._next_frame = began + FRAME
            self._next_picture = now + max(REST, _SHARE * (now - began))
        self.drawn.emit(Drawing(source, sight, picture))

    def _step(self, source: ChartSource, rows: int) -> None:
        has_advanced = source.step(rows)
        with self._changed:
            if source is not self._source:
                return
            self._has_news |= has_advanced
            if not has_advanced and rows == self._rows:
                self._may_step = False
                self._next_step = time.monotonic() + REST
