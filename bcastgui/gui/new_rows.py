"""NewRowsWorker: looks at new rows by rules, beside the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.arranging import paced_chunks
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.query import NO_NAMES, Names
from bcastgui.capture.records import Chunk, Datagram

PAUSE = 0.0005
"""Seconds that other threads have for themselves after each step."""

R = TypeVar("R")


class NewRowsWorker(QThread, Generic[R]):
    """Gives each new row once to who derives from it, in chunks. Receiving never waits for it.

    Rules have keys, by which they are known while they change.
    """

    given_up = Signal(int, object)
    """The key of a rule that is followed no longer, and why: an InputError, or what else."""

    failed = Signal(object)
    """An exception that nobody foresaw; nothing is looked at until the next begin()."""

    def __init__(self, capture: ChunkSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._capture = capture
        self._changed = threading.Condition()
        self._stopping = False
        self._job: _Job | None = None
        self._wanted = 0
        self._rules: Mapping[int, R] = {}
        self._names = NO_NAMES
        self._current: _Job | None = None  # Only the thread itself uses this.

    def use(self, rules: Mapping[int, R]) -> None:
        """Follow these rules from now on.

        One that was given up is followed again only when it is another object.
        """
        with self._changed:
            self._rules = dict(rules)

    def use_names(self, names: Names) -> None:
        """Let these names stand for addresses in the filters of rules from now on."""
        with self._changed:
            self._names = names

    def begin(self, first: int) -> None:
        """Look at the rows from ``first`` on."""
        with self._changed:
            self._job = _Job(first)
            self._wanted = first

    def rest(self) -> None:
        """Look at nothing, and read nothing, until the next begin()."""
        with self._changed:
            self._job = None

    def extend(self, stop: int) -> None:
        """Go on with the rows to before ``stop``."""
        with self._changed:
            self._wanted = stop
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it."""
        with self._changed:
            self._stopping = True
            self._job = None
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while (job := self._next()) is not None:
            try:
                self._go_on(job)
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                # A capture that is cleared takes away what is read, and the job was before.
                if job is self._job:
                    self.rest()
                    self.failed.emit(error)

    def follow(self, rules: Mapping[int, R], names: Names) -> None:
        """The rows that are looked at next are for these rules.

        ``names`` are the same object for as long as no name has changed.
        """
        raise NotImplementedError

    def look_at(self, chunk: Chunk) -> None:
        """Do what the rules say about the rows of ``chunk``."""
        raise NotImplementedError

    def finish(self) -> None:
        """All rows that there are now were looked at."""

    def due_in(self) -> float | None:
        """Seconds until finish() shall be called again though no row comes; None for never."""
        return None

    @property
    def is_wanted(self) -> bool:
        """Whether what is looked at now is wanted still; to be asked where it takes long."""
        return self._current is self._job

    def _next(self) -> _Job | None:
        """Wait until there are rows to look at. None when all is over."""
        with self._changed:
            while not self._stopping:
                due = None
                if self._job is not None:
                    due = self.due_in()
                    if self._wanted > self._job.done or (due is not None and due <= 0):
                        return self._job
                self._changed.wait(due)
            return None

    def _go_on(self, job: _Job) -> None:
        with self._changed:
            # Together, so that no row is judged by rules from before it came.
            wanted, rules, names = self._wanted, self._rules, self._names
        self._current = job
        self.follow(rules, names)
        for chunk in paced_chunks(self._capture, job.done, wanted):
            if not self.is_wanted:
                break
            self.look_at(chunk)
            job.done = chunk.first + len(chunk)
            time.sleep(PAUSE)
        else:
            job.done = wanted  # The last may have gone, if they were the oldest.
        self.finish()


def datagram_at(chunk: Chunk, place: int) -> Datagram:
    """One row of ``chunk`` as a value."""
    record = chunk.records[place]
    start = int(record["offset"])
    payload = chunk.block[start : start + int(record["length"])].tobytes()
    return Datagram.from_record(chunk.first + place + 1, record, payload, chunk.interfaces)


@dataclass(slots=True, eq=False)
class _Job:
    """Rows are looked at to before ``done``."""

    done: int
