"""The worker fulfils wishes beside the window, and gives them up at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Predicate, Wish
from bcastgui.capture.marks import Marks
from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.capture.query import Filter, parse, regex
from bcastgui.capture.records import Chunk
from bcastgui.errors import InputError
from bcastgui.gui.table.view_worker import Location, Result, ViewWorkerThread
from tests.capture.rows import LengthOver, ShrinkingCapture

BY_PAYLOAD = Sorting(SortField.PAYLOAD)


class Working:
    """A worker and what it has told."""

    def __init__(self, qtbot: QtBot, rows: int) -> None:
        self.qtbot = qtbot
        self.capture = ShrinkingCapture()
        self.record(rows)
        self.results: list[Result] = []
        self.errors: list[Exception] = []
        self.refusals: list[tuple[Wish, InputError]] = []
        self.shares: list[tuple[Wish, float]] = []
        self.locations: list[Location] = []
        self.takes = True
        self.worker = ViewWorkerThread(self.capture)
        self.worker.arranged.connect(self._arranged)
        self.worker.failed.connect(self.errors.append)
        self.worker.refused.connect(lambda wish, error: self.refusals.append((wish, error)))
        self.worker.progressed.connect(lambda wish, share: self.shares.append((wish, share)))
        self.worker.located.connect(self.locations.append)
        self.worker.start()

    def record(self, rows: int) -> None:
        """Append rows whose payloads have lengths of 0, 1, 2, 3, 0, …"""
        start = len(self.capture)
        self.capture.record([{"payload": b"abc"[: row % 4]} for row in range(start, start + rows)])

    def arrange(self, predicate: Predicate | None, sorting: Sorting | None = None) -> Wish:
        wish = Wish(predicate, sorting)
        self.worker.arrange(wish, len(self.capture))
        return wish

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def wait_for(self, wish: Wish, stop: int) -> list[int]:
        """The rows that ``wish`` brings when all to before ``stop`` were looked at."""

        def is_there() -> bool:
            return any(
                result.wish is wish and result.is_complete and result.arrangement.stop == stop
                for result in self.results
            )

        self.wait_until(is_there)
        arrangement = self.results[-1].arrangement
        rows: list[int] = arrangement.numbers(0, len(arrangement)).tolist()
        return rows

    def _arranged(self, result: Result) -> None:
        self.results.append(result)
        if self.takes:
            self.worker.taken()


@pytest.fixture
def working(qtbot: QtBot) -> Iterator[Working]:
    working = Working(qtbot, 8)
    yield working
    working.worker.stop()
    assert working.errors == []


class Gate:
    """A predicate that wants every row, but waits before each answer until it may go on."""

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)
        self.may_answer = threading.Semaphore(0)

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        self.asked.release()
        assert self.may_answer.acquire(timeout=20)
        return np.ones(len(chunk), np.bool_)


def test_it_filters_and_goes_on_as_rows_come(working: Working) -> None:
    wish = working.arrange(LengthOver(2))
    assert working.wait_for(wish, 8) == [3, 7]
    working.record(4)
    working.worker.extend(12)
    assert working.wait_for(wish, 12) == [3, 7, 11]
    assert all(result.arrangement.in_order for result in working.results)


def test_it_sorts_and_tells_where_new_rows_went(working: Working) -> None:
    working.record(92)
    wish = working.arrange(LengthOver(1), Sorting(SortField.LENGTH, descending=True))
    first = working.wait_for(wish, 100)
    assert first == [*range(3, 100, 4), *range(2, 100, 4)]
    working.record(2)
    working.record(1)
    working.worker.extend(103)
    working.wait_for(wish, 103)
    before, after = working.results[-2:]
    assert after.previous is before.arrangement
    assert after.inserted is not None
    assert after.inserted.tolist() == [50]


def test_a_wish_is_given_up_between_two_pieces(working: Working) -> None:
    working.record(20_000)
    gate = Gate()
    old = working.arrange(gate)
    assert gate.asked.acquire(timeout=20)
    new = working.arrange(LengthOver(2))
    gate.may_answer.release()
    working.wait_for(new, 20_008)
    assert not gate.asked.acquire(blocking=False)
    assert all(result.wish is not old for result in working.results)


def test_what_is_found_is_told_while_the_search_goes_on(working: Working) -> None:
    working.record(100_000)
    gate = Gate()
    wish = working.arrange(gate)

    def has_results() -> bool:
        gate.may_answer.release()
        return bool(working.results)

    working.wait_until(has_results)
    assert not working.results[0].is_complete
    assert 0 < len(working.results[0].arrangement) < 100_008
    for _ in range(500):
        gate.may_answer.release()
    assert len(working.wait_for(wish, 100_008)) == 100_008
    shares = [share for told, share in working.shares if told is wish]
    assert shares == sorted(shares)
    if shares:
        working.wait_until(lambda: working.shares[-1] == (wish, 1.0))


def test_it_waits_until_a_result_is_taken(working: Working, qtbot: QtBot) -> None:
    working.takes = False
    wish = working.arrange(None, BY_PAYLOAD)
    working.wait_for(wish, 8)
    for _ in range(5):
        working.record(1)
        working.worker.extend(len(working.capture))
    with qtbot.assertNotEmitted(working.worker.arranged, wait=100):
        pass
    working.takes = True
    working.worker.taken()
    working.wait_for(wish, 13)
    assert [result.arrangement.stop for result in working.results] == [8, 13]


def test_nothing_is_to_be_done_for_a_plain_wish(working: Working, qtbot: QtBot) -> None:
    working.arrange(LengthOver(2))
    working.wait_until(lambda: bool(working.results))
    working.arrange(None)
    working.record(8)
    with qtbot.assertNotEmitted(working.worker.arranged, wait=100):
        working.worker.extend(16)


def test_questions_are_answered(working: Working) -> None:
    marks = Marks(Arrangement(0, 8), np.array([[2, 5]]))
    arrangement = Arrangement(0, 8, np.array([7, 4, 3, 0, 2]), in_order=False)
    working.worker.locate(marks, arrangement)
    working.wait_until(lambda: bool(working.locations))
    assert working.locations[0].marks is marks
    assert working.locations[0].arrangement is arrangement
    assert working.locations[0].spans.tolist() == [[1, 3], [4, 5]]


class Broken:
    """A predicate that fails when it may."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.may_fail = threading.Event()

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        self.asked.set()
        assert self.may_fail.wait(5)
        raise RuntimeError("broken")


def test_an_error_ends_the_wish_and_not_the_thread(working: Working) -> None:
    broken = Broken()
    broken.may_fail.set()
    working.arrange(broken)
    working.wait_until(lambda: bool(working.errors))
    assert [str(error) for error in working.errors] == ["broken"]
    working.errors.clear()
    assert working.wait_for(working.arrange(LengthOver(2)), 8) == [3, 7]


def test_an_error_of_what_is_wished_no_more_is_none(working: Working) -> None:
    broken = Broken()
    working.arrange(broken)
    assert broken.asked.wait(5)
    wish = working.arrange(LengthOver(2))
    broken.may_fail.set()
    assert working.wait_for(wish, 8) == [3, 7]


ENDLESS = [{"payload": b"a" * 60 + b"!"}] * 3
"""Rows in each of which the filter below is searched for years."""

SLOW = "payload matches '^(a|aa)+$'"


def test_what_takes_too_long_is_refused(working: Working, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex, "PATIENCE", 0.05)
    working.capture.record(ENDLESS)
    wish = working.arrange(parse(SLOW))
    working.wait_until(lambda: bool(working.refusals))
    ((refused, error),) = working.refusals
    assert refused is wish
    assert "row 9" in str(error)
    assert SLOW[error.start : error.end] == "'^(a|aa)+$'"
    assert working.wait_for(working.arrange(LengthOver(60)), 11) == [8, 9, 10]


def test_the_window_goes_on_while_a_search_takes_long_and_can_end_it(
    working: Working, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regex, "PATIENCE", 0.5)
    working.capture.record(ENDLESS)
    gate = Watched(parse(SLOW))
    working.arrange(gate)
    assert gate.asked.wait(5)
    rounds = 0
    while not gate.answered.is_set():
        rounds += 1
        if rounds == 1_000:
            wish = working.arrange(LengthOver(60))
    assert rounds > 1_000
    assert working.wait_for(wish, 11) == [8, 9, 10]
    assert working.refusals == []


class Watched:
    """A filter that tells when it begins and when it ends to evaluate a chunk."""

    def __init__(self, inner: Filter) -> None:
        self.inner = inner
        self.asked = threading.Event()
        self.answered = threading.Event()

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        self.asked.set()
        try:
            return self.inner.evaluate(chunk)
        finally:
            self.answered.set()


def test_it_stops_while_it_works(qtbot: QtBot) -> None:
    working = Working(qtbot, 100_000)
    gate = Gate()
    working.arrange(gate)
    assert gate.asked.acquire(timeout=20)
    gate.may_answer.release(10_000)
    working.worker.stop()
    assert working.worker.isFinished()
