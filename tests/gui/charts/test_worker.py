"""The worker draws what is in sight, first of all, and goes on as rows come."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.sight import Sight
from bcastgui.gui.charts.worker import ChartWorkerThread, Drawing

HERE, THERE = Sight(0, 100, 10), Sight(100, 200, 10)


class Counter:
    """A source that reads ``pace`` rows a step, and whose picture is how many it has read."""

    def __init__(self, pace: int = 100) -> None:
        self.read = 0
        self._pace = pace

    def step(self, stop: int) -> bool:
        before = self.read
        self.read = min(stop, self.read + self._pace)
        return self.read > before

    def picture(self, sight: Sight) -> object:
        return self.read


class Broken(Counter):
    def step(self, stop: int) -> bool:
        raise KeyError("broken")


class Working:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.drawings: list[Drawing] = []
        self.errors: list[Exception] = []
        self.takes = True
        self.worker = ChartWorkerThread()
        self.worker.drawn.connect(self._drawn)
        self.worker.failed.connect(self.errors.append)
        self.worker.start()

    def wait_for(self, source: Counter, sight: Sight, rows: int) -> None:
        def is_there() -> bool:
            return any(
                (drawing.source, drawing.sight, drawing.picture) == (source, sight, rows)
                for drawing in self.drawings
            )

        self.qtbot.waitUntil(is_there)

    def _drawn(self, drawing: Drawing) -> None:
        self.drawings.append(drawing)
        if self.takes:
            self.worker.taken()


@pytest.fixture
def working(qtbot: QtBot) -> Iterator[Working]:
    made = Working(qtbot)
    yield made
    made.worker.stop()


def test_it_draws_what_was_read_and_goes_on(working: Working) -> None:
    source = Counter()
    working.worker.look(HERE)
    working.worker.extend(250)
    working.worker.use(source)
    working.wait_for(source, HERE, 250)
    working.worker.extend(251)
    working.wait_for(source, HERE, 251)
    working.worker.look(THERE)
    working.wait_for(source, THERE, 251)
    assert working.errors == []


def test_it_draws_while_it_reads(working: Working) -> None:
    source = Counter(pace=1)
    working.worker.look(HERE)
    working.worker.extend(10**9)
    working.worker.use(source)
    working.qtbot.waitUntil(lambda: len(working.drawings) > 2)
    working.worker.look(THERE)
    working.qtbot.waitUntil(lambda: working.drawings[-1].sight == THERE)


def test_the_next_drawing_waits_until_one_is_taken(working: Working) -> None:
    working.takes = False
    source = Counter()
    working.worker.use(source)
    working.worker.look(HERE)
    working.qtbot.waitUntil(lambda: len(working.drawings) == 1)
    working.worker.look(THERE)
    working.worker.extend(5)
    working.qtbot.waitUntil(lambda: source.read == 5)
    assert len(working.drawings) == 1
    working.worker.taken()
    working.wait_for(source, THERE, 5)


def test_without_a_source_nothing_happens(working: Working) -> None:
    source = Counter(pace=1)
    working.worker.look(HERE)
    working.worker.extend(10**9)
    working.worker.use(source)
    working.qtbot.waitUntil(lambda: bool(working.drawings))
    working.worker.use(None)
    other = Counter()
    working.worker.use(other)
    working.qtbot.waitUntil(lambda: working.drawings[-1].source is other)


def test_a_source_that_fails_is_told_and_left(working: Working) -> None:
    broken, source = Broken(), Counter()
    working.worker.extend(5)
    working.worker.use(broken)
    working.qtbot.waitUntil(lambda: len(working.errors) == 1)
    working.worker.look(HERE)
    working.worker.use(source)
    working.wait_for(source, HERE, 5)
    assert isinstance(working.errors.pop(), KeyError)


def test_what_fails_when_it_is_wanted_no_more_is_not_told(working: Working) -> None:
    begun, may_end = threading.Event(), threading.Event()

    class Late(Counter):
        def step(self, stop: int) -> bool:
            begun.set()
            assert may_end.wait(5)
            raise KeyError("late")

    working.worker.use(Late())
    assert begun.wait(5)
    source = Counter()
    working.worker.look(HERE)
    working.worker.use(source)
    may_end.set()
    working.wait_for(source, HERE, 0)
    assert working.errors == []
