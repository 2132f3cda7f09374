"""SendersWorker: counts senders for their dock, so that the window never waits for it."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.arranging import paced_chunks
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.sender_numbers import Numbers
from bcastgui.capture.sender_order import SenderSorting
from bcastgui.capture.senders import Grouping, SenderList, Senders

PERIOD = 0.25
"""Seconds between two lists while there is something new."""

CALM_PERIOD = 1.0
"""The same while nobody sends, when only the silence grows."""

_PAUSE = 0.0005  # Seconds that other threads have for themselves after each step.


class GrowingSource(ChunkSource, Protocol):
    """Rows to which others are added: a Capture."""

    def __len__(self) -> int:
        """The number of the next row."""


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """The senders, and their numbers in order. ``count`` is that which the list belongs to.

    ``share`` tells which share of the rows is counted; 1 when all are.
    """

    count: object
    senders: SenderList
    order: Numbers
    share: float


class SendersWorker(QThread):
    """Counts while it is asked to; what was not counted meanwhile is counted then."""

    ranked = Signal(object)
    """A Ranking."""

    failed = Signal(object)
    """An exception that nobody foresaw; the count is given up."""

    def __init__(self, capture: GrowingSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("senders")
        self._capture = capture
        self._changed = threading.Condition()
        self._stopping = False
        self._active = False
        self._sorting = SenderSorting()
        self._count: _Count | None = None

    def begin(self, grouping: Grouping) -> None:
        """Count all rows of the capture, from its first."""
        with self._changed:
            first = self._capture.first_row
            self._count = _Count(Senders(grouping), first, first)
            self._changed.notify()

    def abandon(self) -> None:
        """Read nothing until the next beginning: the capture is about to be cleared."""
        with self._changed:
            self._count = None

    def sort(self, sorting: SenderSorting) -> None:
        """Sort the lists so, at once and from now on."""
        with self._changed:
            self._sorting = sorting
            if self._count is not None:
                self._count.listed = 0.0
            self._changed.notify()

    def set_active(self, active: bool) -> None:
        """Count, or rest while nobody looks."""
        with self._changed:
            self._active = active
            self._changed.notify()

    def is_wanted(self, ranking: Ranking) -> bool:
        """Whether ``ranking``, which may have been under way, is of the count that began last."""
        return ranking.count is self._count

    def stop(self) -> None:
        """End the thread and wait for it."""
        with self._changed:
            self._stopping = True
            self._count = None
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while (count := self._next()) is not None:
            try:
                self._go_on(count)
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                # A capture that is cleared takes away what is read, and the count was before.
                if self._give_up(count):
                    self.failed.emit(error)

    def _next(self) -> _Count | None:
        """Wait until there is something to count or to list. None when all is over."""
        with self._changed:
            while not self._stopping:
                wait = None
                if self._active and self._count is not None:
                    wait = self._count.wait(time.monotonic(), len(self._capture))
                    if wait <= 0:
                        return self._count
                self._changed.wait(wait)
            return None

    def _go_on(self, count: _Count) -> None:
        wanted = max(len(self._capture), count.done)
        due = time.monotonic() + PERIOD
        for chunk in paced_chunks(self._capture, count.done, wanted):
            count.senders.take(chunk, time.time_ns())
            count.done = chunk.first + len(chunk)
            if time.monotonic() > due:
                break
            time.sleep(_PAUSE)
        else:
            count.done = wanted
        count.is_behind = count.done < wanted
        share = (count.done - count.first) / (wanted - count.first) if count.is_behind else 1.0
        senders = count.senders.listed(time.time_ns())
        order = self._order(count, senders)
        if order is None:
            return
        count.listed = time.monotonic()
        count.is_calm = not senders.rates.any()
        with self._changed:
            if count is self._count:
                self.ranked.emit(Ranking(count, senders, order, share))

    def _order(self, count: _Count, senders: SenderList) -> Numbers | None:
        """None when the count is wanted no more."""
        steps = self._sorting.order(senders, self._capture)
        while count is self._count:
            try:
                next(steps)
            except StopIteration as done:
                order: Numbers = np.asarray(done.value)
                return order
        return None

    def _give_up(self, count: _Count) -> bool:
        """Whether ``count`` was wanted still."""
        with self._changed:
            if count is not self._count:
                return False
            self._count = None
            return True


@dataclass(slots=True, eq=False)
class _Count:
    """What is counted, from the row ``first`` to before ``done``; ``listed`` in monotonic
    seconds."""

    senders: Senders
    first: int
    done: int
    listed: float = 0.0
    is_behind: bool = False
    is_calm: bool = False

    def wait(self, now: float, rows: int) -> float:
        """Seconds until there is something to do, or it is time to look again."""
        if self.is_behind:
            return 0.0
        if rows > self.done or not self.is_calm:
            return self.listed + PERIOD - now
        # Whether rows have come is looked up as often; a list without them can wait longer.
        return min(PERIOD, max(self.listed + CALM_PERIOD - now, 0.0))
