"""ViewWorkerThread: filters and sorts for the table, so that the window never waits for it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.arrangement import Arrangement, RowNumbers
from bcastgui.capture.arranging import STEP, Arranger, Wish, arranger_for
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.marks import Marks, Spans, locate
from bcastgui.errors import InputError

FRAME = 1 / 60
"""Seconds between two results at the least: no screen shows more."""

PAUSE = 0.0005
"""Seconds that other threads have for themselves after each step."""

_MOMENT = 0.1
"""Seconds after which work tells how far it is."""

_REST = 3
"""How many times as long as sorting new rows in took, to rest before it is done again;"""

_LONGEST_REST = 1.0
"""but not longer than this, in seconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """What has become of ``wish`` so far; ``is_complete`` when all rows were looked at.

    ``inserted`` tells at which places of ``arrangement`` there are rows that ``previous`` had
    not, the others being the same in the same order; None when more has changed.
    """

    wish: Wish
    arrangement: Arrangement
    is_complete: bool
    previous: Arrangement | None = None
    inserted: RowNumbers | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Location:
    """Where ``arrangement`` shows the rows that ``marks`` are about."""

    marks: Marks
    arrangement: Arrangement
    spans: Spans


class ViewWorkerThread(QThread):
    """Fulfils one wish at a time, and goes on with it as rows come."""

    arranged = Signal(object)
    """A Result, at most one a frame. The next comes after taken() was called for this one."""

    progressed = Signal(object, float)
    """The Wish in work, and the share of it that is done, about; 1 at the end."""

    located = Signal(object)
    """A Location."""

    refused = Signal(object, object)
    """A Wish that cannot be fulfilled, and the InputError why; it is given up."""

    failed = Signal(object)
    """An exception that nobody foresaw; the wish is given up."""

    def __init__(self, capture: ChunkSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view worker")
        self._capture = capture
        self._changed = threading.Condition()
        self._stopping = False
        self._questions: deque[tuple[Marks, Arrangement]] = deque()
        self._wanted = 0
        self._job: _Job | None = None
        self._before: _Job | _Plain | None = None  # What go_back() returns to.
        self._is_taken = True

    def arrange(self, wish: Wish, stop: int, *, can_go_back: bool = False) -> None:
        """Begin with ``wish``, in place of the one before, on the rows to before ``stop``.

        With ``can_go_back`` what the one before has brought is kept until this one is fulfilled.
        """
        job = None if wish.is_plain else _Job(wish, arranger_for(self._capture, wish))
        with self._changed:
            if job is None or not can_go_back:
                self._before = None
            elif self._job is None or self._job.is_fulfilled:
                self._before = self._job or _Plain()
            self._begin(job, stop)

    def go_back(self, stop: int) -> Wish | None:
        """Give up a wish that is not fulfilled, and return to the last one that was.

        None when there is nothing to give up, or nothing was kept to return to.
        """
        with self._changed:
            before, self._before = self._before, None
            if before is None or self._job is None:
                return None
            if isinstance(before, _Plain):
                self._begin(None, stop)
                return Wish()
            before.show_again()
            self._begin(before, stop)
            return before.wish

    def extend(self, stop: int) -> None:
        """Go on with the rows to before ``stop``."""
        with self._changed:
            self._wanted = stop
            self._changed.notify()

    def taken(self) -> None:
        """The last Result is shown, and the next may come."""
        with self._changed:
            self._is_taken = True
            self._changed.notify()

    def locate(self, marks: Marks, arrangement: Arrangement) -> None:
        """Find out where ``arrangement`` shows the marked rows, before anything else."""
        with self._changed:
            self._questions.append((marks, arrangement))
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it; takes as long as one step, which is one row at least."""
        with self._changed:
            self._stopping = True
            self._job = None
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while (task := self._next()) is not None:
            try:
                task()
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                self.failed.emit(error)

    def _begin(self, job: _Job | None, stop: int) -> None:
        self._job = job
        self._wanted = stop
        self._is_taken = True
        self._changed.notify()

    def _next(self) -> Callable[[], None] | None:
        """Wait for something to do. None when all is over."""
        with self._changed:
            while not self._stopping:
                if self._questions:
                    return partial(self._answer, *self._questions.popleft())
                wait = None
                if self._job is not None:
                    wait = self._job.wait(time.monotonic(), self._wanted, self._is_taken)
                    if wait is not None and wait <= 0:
                        return partial(self._go_on, self._job, self._wanted)
                self._changed.wait(wait)
            return None

    def _answer(self, marks: Marks, arrangement: Arrangement) -> None:
        self.located.emit(Location(marks, arrangement, locate(marks, arrangement)))

    def _go_on(self, job: _Job, wanted: int) -> None:
        try:
            job.step(wanted, lambda: job is self._job)
        except InputError as error:
            if self._give_up(job):
                self.refused.emit(job.wish, error)
            return
        except Exception:
            # A capture that is cleared takes away what a job reads, and the job was before.
            if self._give_up(job):
                raise
            return
        now = time.monotonic()
        progress = job.progress(now)
        if progress is not None:
            self.progressed.emit(job.wish, progress)
        with self._changed:
            if job is self._job and job.is_fulfilled:
                self._before = None
            if job is self._job and self._is_taken and job.has_news(now):
                self._is_taken = False
                self.arranged.emit(job.result(now))
        time.sleep(PAUSE)

    def _give_up(self, job: _Job) -> bool:
        """Whether ``job`` was wanted still."""
        with self._changed:
            if job is not self._job:
                return False
            self._job = None
            return True


@dataclass(frozen=True, slots=True)
class _Plain:
    """All rows as recorded, which takes no work."""


@dataclass(slots=True, eq=False)
class _Job:
    """The work on a wish. Times are in monotonic seconds."""

    wish: Wish
    arranger: Arranger
    steps: Iterator[None] | None = None
    taking: int = -1  # Rows are taken to before this one, or will be at the end of the steps.
    began: float = 0.0
    due: float = 0.0  # When the next rows may be taken.
    published: float = field(default_factory=time.monotonic)
    is_published: bool = True  # Whether all that is arranged was published.
    is_fulfilled: bool = False  # Whether all rows there were at first have been looked at.
    latest: Arrangement | None = None  # What was published last.
    told: float = 0.0  # When progress was told last; 0.0 for this work not yet.

    def wait(self, now: float, wanted: int, is_taken: bool) -> float | None:
        """Seconds until there is something to do, None when only a change will bring it."""
        if self.steps is not None:
            return 0
        if not is_taken:
            return None
        if not self.is_published:
            return self.published + FRAME - now
        return self.due - now if wanted > self.taking else None

    def step(self, wanted: int, is_wished: Callable[[], bool]) -> None:
        """Work for the time of a STEP on the rows to before ``wanted``, while it is wished."""
        if not self.is_published and self.steps is None:
            return
        if self.steps is None:
            self.steps = self.arranger.take(wanted)
            self.taking = wanted
            self.began = time.monotonic()
        end = time.monotonic() + STEP
        try:
            while is_wished() and time.monotonic() < end:
                next(self.steps)
        except StopIteration:
            self.steps = None
            self.is_published = False
            self.is_fulfilled = True
            if not self.arranger.is_shown_early:
                now = time.monotonic()
                self.due = now + min(_REST * (now - self.began), _LONGEST_REST)

    def show_again(self) -> None:
        """Publish what is arranged once more, since something else was shown meanwhile."""
        self.is_published = False
        self.latest = None

    def progress(self, now: float) -> float | None:
        """What is to be told of the progress: nothing of work that is done in a moment."""
        if self.steps is None:
            was_told, self.told = self.told, 0.0
            return 1.0 if was_told else None
        if now - self.began < _MOMENT or now - self.told < FRAME:
            return None
        self.told = now
        return self.arranger.progress

    def has_news(self, now: float) -> bool:
        if now - self.published < FRAME:
            return False
        return not self.is_published if self.steps is None else self.arranger.is_shown_early

    def result(self, now: float) -> Result:
        """What is published at ``now``."""
        is_complete = self.steps is None
        inserted = self.arranger.inserted if is_complete else None
        result = Result(self.wish, self.arranger.arrangement, is_complete, self.latest, inserted)
        self.latest = result.arrangement
        self.published = now
        self.is_published = True
        return result
