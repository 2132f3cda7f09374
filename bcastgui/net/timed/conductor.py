"""Conductor: gives the player its frames in good time, and records what has left."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field

from bcastgui.capture.records import Batch
from bcastgui.net.send_results import SendResult, sent_batch, sent_by
from bcastgui.net.timed.link import Frame, PlayerLink, Sent
from bcastgui.net.timed.punctuality import Punctuality
from bcastgui.net.timed.way_book import FindWays, WayBook
from bcastgui.net.ways import Way

AHEAD = 300_000_000
"""Nanoseconds before it is due at which a frame is made: longer than this process ever waits for
a processor or for the interpreter's lock."""

LEAD = 30_000_000
"""Nanoseconds from the start of a task to its first frame, so that it is not late."""

LATEST = 1_000_000_000
"""Nanoseconds by which a task may lag and still catch up; then the rest of it is put off."""

MOST_WAITING = 4_096
"""Frames of a task that wait at the player, at the most."""

MOST_BYTES = 8 << 20
"""Bytes of their payloads, at the most."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What is sent ``offset`` ns after the start of a task.

    ``fill`` gives the payload for a way, and the time in ns since 1970 UTC at which it leaves.
    """

    offset: int
    target: Hashable
    fill: Callable[[Way, int], bytes]


@dataclass(frozen=True, slots=True)
class Progress:
    """What has become of a task so far.

    ``moments`` counts those that are over, ``sent`` and ``refused`` datagrams, by each way one;
    ``error`` is the last errno, ``failure`` the OSError that ended a task: its target has no known
    address, or the player is gone. ``interval`` and ``deviation`` are a Punctuality's.
    """

    task: int
    moments: int
    sent: int
    refused: int
    error: int
    failure: OSError | None
    interval: float | None
    deviation: float | None
    is_finished: bool


class Conductor:
    """Runs any number of tasks at once. One thread calls all methods."""

    def __init__(
        self,
        find_ways: FindWays,
        record: Callable[[Batch], object],
        make_link: Callable[[], PlayerLink] = PlayerLink,
    ) -> None:
        """``record`` takes the rows of what has left; the player starts with the first task."""
        self._find_ways = find_ways
        self._record = record
        self._make_link = make_link
        self._link: PlayerLink | None = None
        self._book: WayBook | None = None
        self._tasks: dict[int, _Task] = {}
        self._waiting: dict[int, _Waiting] = {}
        self._results: list[SendResult] = []
        self._next_frame = 0

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do."""
        return not self._tasks

    def start(self, task: int, moments: Iterable[Moment]) -> None:
        """Begin to send ``moments``, whose offsets rise, under a number never used before."""
        self._tasks[task] = _Task(task, iter(moments))

    def stop(self, task: int) -> None:
        """Send nothing more of ``task``. Its last Progress comes when that is certain."""
        found = self._tasks.get(task)
        if found is None:
            return
        found.end()
        if found.waiting and self._link is not None:
            self._link.cancel(task)

    def step(self) -> tuple[Progress, ...]:
        """Feed the player and hear it. Call it every 50 ms or so while not ``is_idle``.

        Gives the Progress of all tasks; those that are finished are forgotten. What ``moments``
        and ``fill`` raise comes through, and has ended their task.
        """
        try:
            link, book = self._player()
            self._hear(link, book)
            if link.is_ready:  # A task that begins before would be late.
                for task in self._tasks.values():
                    self._feed(task, link, book)
            if not link.is_alive:
                raise ConnectionError(errno.ECONNRESET, "the sending process has ended")
        except OSError as failure:
            self._lose_player(failure)
        if self._results:
            results, self._results = self._results, []
            self._record(sent_batch(results))
        progress = tuple(task.progress() for task in self._tasks.values())
        for each in progress:
            if each.is_finished:
                del self._tasks[each.task]
        if self.is_idle and self._book is not None:
            self._book.forget()
        return progress

    def close(self) -> None:
        """Send nothing more, and end the player."""
        self._tasks.clear()
        self._waiting.clear()
        if self._link is not None:
            self._link.close()
        self._link = self._book = None

    def _player(self) -> tuple[PlayerLink, WayBook]:
        if self._link is None or self._book is None:
            self._link = self._make_link()
            self._book = WayBook(self._find_ways, self._link)
        return self._link, self._book

    def _lose_player(self, failure: OSError) -> None:
        """End all tasks; the next one gets another player."""
        for task in self._tasks.values():
            task.end(failure)
            task.waiting = 0
        self._waiting.clear()
        if self._link is not None:
            self._link.close()
        self._link = self._book = None

    def _feed(self, task: _Task, link: PlayerLink, book: WayBook) -> None:
        """Play what ``task`` sends up to AHEAD from now."""
        frames: list[Frame] = []
        to_wall_time = time.time_ns() - time.monotonic_ns()
        try:
            while task.waiting < MOST_WAITING and task.bytes < MOST_BYTES:
                now = time.monotonic_ns()
                moment = task.upcoming()
                ways = None if moment is None else book.ways(moment.target, now)
                if moment is None or ways is None:
                    break
                due = task.due(moment, now)
                if due > now + AHEAD:
                    break
                timed = next((way for _, way in ways if not way.error), ways[0][1])
                for number, way in ways:
                    payload = moment.fill(way, due + to_wall_time)
                    waiting = _Waiting(task, way, moment.target, payload, due, way is timed)
                    if way.error:
                        self._depart(waiting, now, time.time_ns(), way.error)
                        continue
                    frames.append(self._frame(waiting, number))
                task.take()
        except OSError as failure:
            task.end(failure)
        except BaseException:
            task.end()
            raise
        finally:
            link.play(frames)

    def _frame(self, waiting: _Waiting, way: int) -> Frame:
        self._next_frame += 1
        self._waiting[self._next_frame] = waiting
        task = waiting.task
        task.waiting += 1
        task.bytes += len(waiting.payload)
        return Frame(self._next_frame, task.number, way, waiting.due, waiting.payload)

    def _hear(self, link: PlayerLink, book: WayBook) -> None:
        for answer in link.answers():
            if not isinstance(answer, Sent):
                self._forget(answer.task)
                continue
            waiting = self._waiting.pop(answer.frame, None)
            if waiting is None:
                continue
            waiting.task.waiting -= 1
            waiting.task.bytes -= len(waiting.payload)
            self._depart(waiting, answer.moment, answer.time, answer.error)
            if answer.error and answer.error != errno.EMSGSIZE:
                book.doubt(waiting.target)

    def _depart(self, waiting: _Waiting, moment: int, wall: int, error: int) -> None:
        self._results.append(sent_by(waiting.way, wall, waiting.payload, error))
        waiting.task.count(waiting, moment, error)

    def _forget(self, task: int) -> None:
        """Nothing of ``task`` waits at the player any more."""
        for frame in [f for f, waiting in self._waiting.items() if waiting.task.number == task]:
            del self._waiting[frame]
        if task in self._tasks:
            self._tasks[task].waiting = 0


@dataclass(slots=True, eq=False)
class _Task:
    number: int
    moments: Iterator[Moment]
    begun: int | None = None
    waiting: int = 0
    bytes: int = 0
    moments_over: int = 0
    sent: int = 0
    refused: int = 0
    error: int = 0
    failure: OSError | None = None
    punctuality: Punctuality = field(default_factory=Punctuality)
    _next: Moment | None = None
    _has_ended: bool = False

    def upcoming(self) -> Moment | None:
        """The next moment that was not taken; None when there is none any more."""
        if self._next is None and not self._has_ended:
            self._next = next(self.moments, None)
            self._has_ended = self._next is None
        return self._next

    def take(self) -> None:
        self._next = None

    def end(self, failure: OSError | None = None) -> None:
        self.failure = self.failure or failure
        self._next = None
        self._has_ended = True

    def due(self, moment: Moment, now: int) -> int:
        """When ``moment`` is due. The first of all says when the task begins."""
        if self.begun is None:
            self.begun = now + LEAD
        late = now - self.begun - moment.offset
        if late > LATEST:
            self.begun += late
        return self.begun + moment.offset

    def count(self, waiting: _Waiting, moment: int, error: int) -> None:
        self.moments_over += waiting.is_timed
        if error:
            self.refused += 1
            self.error = error
            return
        self.sent += 1
        if waiting.is_timed:
            self.punctuality.add(waiting.due, moment)

    def progress(self) -> Progress:
        return Progress(
            task=self.number,
            moments=self.moments_over,
            sent=self.sent,
            refused=self.refused,
            error=self.error,
            failure=self.failure,
            interval=self.punctuality.interval,
            deviation=self.punctuality.deviation,
            is_finished=self._has_ended and not self.waiting,
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    """A frame that is at the player."""

    task: _Task
    way: Way
    target: Hashable
    payload: bytes
    due: int
    is_timed: bool  # one of the ways of each moment is
