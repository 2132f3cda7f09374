"""The thread runs tasks side by side, records what they send, and tells how they get on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.gui.timed.timed_sender import TimedSenderThread
from bcastgui.net.timed.conductor import Moment, Progress
from bcastgui.net.ways import Way
from tests.net.timed.places import Place

MS = 1_000_000


class Timed:
    """A thread, and all that it has said."""

    def __init__(self, qtbot: QtBot, place: Place) -> None:
        self._qtbot = qtbot
        self._place = place
        self.capture = Capture()
        self.thread = TimedSenderThread(self._find, self.capture)
        self.latest: dict[int, Progress] = {}
        self.told: list[Progress] = []
        self.rows: list[int] = []
        self.failures: list[Exception] = []
        self.thread.progressed.connect(self._keep)
        self.thread.recorded.connect(lambda: self.rows.append(len(self.capture)))
        self.thread.failed.connect(self.failures.append)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition)

    def wait_for_end(self, task: int) -> Progress:
        self.wait_until(lambda: task in self.latest and self.latest[task].is_finished)
        return self.latest[task]

    def _find(self, target: object) -> Future[tuple[Way, ...]]:
        future: Future[tuple[Way, ...]] = Future()
        future.set_result((self._place.way,))
        return future

    def _keep(self, told: tuple[Progress, ...]) -> None:
        self.told += told
        self.latest |= {progress.task: progress for progress in told}


@pytest.fixture
def timed(qtbot: QtBot) -> Iterator[Timed]:
    place = Place()
    made = Timed(qtbot, place)
    yield made
    made.thread.stop()
    made.capture.close()
    place.close()


def moments(number: int, interval: int = MS) -> Iterator[Moment]:
    return (Moment(n * interval, "there", lambda way, now: b"x") for n in range(number))


def test_nothing_runs_before_the_first_task(timed: Timed) -> None:
    assert not timed.thread.isRunning()


def test_a_task_is_sent_recorded_and_told(timed: Timed) -> None:
    task = timed.thread.begin(moments(20))
    assert timed.wait_for_end(task).sent == 20
    assert len(timed.capture) == 20
    assert timed.rows[-1] == 20
    assert timed.failures == []


def test_tasks_have_numbers_of_their_own_and_end_alone(timed: Timed) -> None:
    endless = timed.thread.begin(moments(1_000_000, 10 * MS))
    short = timed.thread.begin(moments(3))
    timed.wait_for_end(short)
    timed.wait_until(lambda: endless in timed.latest and timed.latest[endless].sent > 3)
    assert not timed.latest[endless].is_finished
    timed.thread.end(endless)
    timed.wait_for_end(endless)


def test_progress_is_told_a_few_times_a_second(timed: Timed) -> None:
    task = timed.thread.begin(moments(100, 10 * MS))
    timed.wait_for_end(task)
    assert 2 <= len(timed.told) <= 12


def test_an_exception_ends_one_task_only(timed: Timed) -> None:
    def fail() -> Iterator[Moment]:
        yield from moments(1)
        raise ZeroDivisionError

    bad = timed.thread.begin(fail())
    good = timed.thread.begin(moments(5))
    timed.wait_for_end(bad)
    assert timed.wait_for_end(good).sent == 5
    assert [type(failure) for failure in timed.failures] == [ZeroDivisionError]


def test_it_stops_in_the_middle_of_everything(timed: Timed) -> None:
    timed.thread.begin(moments(1_000_000, 10 * MS))
    timed.wait_until(lambda: len(timed.capture) > 0)
    timed.thread.stop()
    assert not timed.thread.isRunning()
