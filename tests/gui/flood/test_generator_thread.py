"""A flood by several ways is counted and, where it is slow enough, recorded."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.gui.flood.generator_thread import (
    RECORDED_RATE,
    FloodProgress,
    GeneratorThread,
    MakePayload,
    is_recorded,
)
from bcastgui.net.flood.flooder import Order
from bcastgui.net.ways import Way
from tests.net.timed.places import Place


class Generating:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.capture = Capture()
        self.places = [Place(), Place()]
        self.told: list[FloodProgress] = []
        self.failures: list[Exception] = []

    def thread(
        self,
        order: Order,
        *ways: Way,
        payload: MakePayload = lambda way, count: way.interface.encode(),
    ) -> GeneratorThread:
        made = GeneratorThread(ways, order, payload, self.capture)
        made.progressed.connect(self.told.append)
        made.failed.connect(self.failures.append)
        return made

    def run(self, thread: GeneratorThread) -> FloodProgress:
        thread.start()
        self.wait(thread)
        return self.told[-1]

    def wait(self, thread: GeneratorThread) -> None:
        self._qtbot.waitUntil(lambda: bool(self.told) and self.told[-1].is_finished)
        thread.wait()


@pytest.fixture
def generating(qtbot: QtBot) -> Iterator[Generating]:
    made = Generating(qtbot)
    yield made
    for place in made.places:
        place.close()
    made.capture.close()


def test_each_way_gets_its_own_and_rows_are_recorded(generating: Generating) -> None:
    first, second = (place.way for place in generating.places)
    order = Order(RECORDED_RATE, 200, 60)
    done = generating.run(generating.thread(order, first, replace(second, interface="lo2")))
    assert (done.sent, done.ways, done.error, done.is_recorded) == (400, 2, 0, True)
    assert done.rate > 0
    payloads = [generating.capture.payload(row) for row in range(len(generating.capture))]
    assert sorted(payloads) == [b"lo"] * 200 + [b"lo2"] * 200
    assert generating.places[0].receive(10) == [b"lo"] * 10


def test_faster_ones_are_counted_only(generating: Generating) -> None:
    done = generating.run(generating.thread(Order(0, 500, 60), generating.places[0].way))
    assert (done.sent, done.is_recorded) == (500, False)
    assert len(generating.capture) == 0
    assert not is_recorded(RECORDED_RATE + 1)


def test_a_way_that_leads_nowhere_is_told(generating: Generating) -> None:
    way = generating.places[0].way
    down = replace(way, error=errno.ENETDOWN, socket=None)
    done = generating.run(generating.thread(Order(0, 10, 60), down, way))
    assert (done.sent, done.ways, done.error) == (10, 1, errno.ENETDOWN)


def test_it_stops_at_once(generating: Generating) -> None:
    thread = generating.thread(Order(100, 1_000_000, 600), generating.places[0].way)
    thread.start()
    thread.stop()
    generating.wait(thread)
    assert generating.told[-1].sent < 1_000


def test_what_fails_ends_it(generating: Generating) -> None:
    def fail(way: Way, count: int) -> bytes:
        raise ZeroDivisionError

    done = generating.run(
        generating.thread(Order(0, 10, 60), generating.places[0].way, payload=fail)
    )
    assert done.is_finished
    assert done.rate == 0
    assert [type(failure) for failure in generating.failures] == [ZeroDivisionError]
