"""The worker fulfils quests, gives up those that are replaced, and lives on."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.find import Found, Quest
from bcastgui.capture.query.condition import Condition, Mask
from bcastgui.capture.query.wanted import Way, condition_of
from bcastgui.capture.records import RECORD, Batch, Chunk
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.search import find_worker
from bcastgui.gui.search.find_worker import FindWorkerThread

ROWS = 500_000


class Raising(Condition):
    def __init__(self, error: Exception) -> None:
        self._error = error

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        raise self._error


class Nothing(Condition):
    def select(self, chunk: Chunk, among: Mask) -> Mask:
        return np.zeros(len(chunk), np.bool_)


@pytest.fixture(scope="module")
def capture() -> Capture:
    made = Capture()
    records = np.zeros(ROWS, RECORD)
    records["length"] = 1
    records["offset"][-1] = 1
    made.append(Batch(records, b"ba"))
    return made


@pytest.fixture
def worker(capture: Capture, qapp: object) -> Iterator[FindWorkerThread]:
    made = FindWorkerThread(capture)
    made.start()
    yield made
    made.stop()


def quest(condition: Condition) -> Quest:
    return Quest(Arrangement(0, ROWS), condition, 0)


def test_it_tells_what_it_found(worker: FindWorkerThread, qtbot: QtBot) -> None:
    wanted = quest(condition_of("A", Way.TEXT))
    with qtbot.waitSignal(worker.found) as found:
        worker.look_for(wanted)
    assert found.args == [wanted, Found(ROWS - 1)]


def test_it_tells_how_far_it_is(
    worker: FindWorkerThread, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find_worker, "TOLD_EVERY", 0.0)
    shares: list[float] = []
    worker.progressed.connect(lambda wanted, share: shares.append(share))
    with qtbot.waitSignal(worker.found) as found:
        worker.look_for(quest(Nothing()))
    assert found.args is not None
    assert found.args[1] == Found(None)
    assert shares == sorted(shares)
    assert len(shares) > 3


def test_the_last_quest_is_the_one_that_counts(worker: FindWorkerThread, qtbot: QtBot) -> None:
    told: list[Quest] = []
    worker.found.connect(lambda wanted, found: told.append(wanted))
    last = quest(condition_of("a", Way.TEXT))
    for _ in range(20):
        worker.look_for(quest(Nothing()))
    worker.look_for(None)
    worker.look_for(last)
    qtbot.waitUntil(lambda: last in told)
    assert told[-1] is last


def test_errors_are_told_and_survived(worker: FindWorkerThread, qtbot: QtBot) -> None:
    for signal, error in (
        (worker.refused, InputError("too long")),
        (worker.failed, RuntimeError("broken")),
    ):
        with qtbot.waitSignal(signal) as told:
            worker.look_for(quest(Raising(error)))
        assert told.args is not None
        assert told.args[-1] is error
    with qtbot.waitSignal(worker.found):
        worker.look_for(quest(condition_of("a", Way.TEXT)))


def test_it_ends_in_the_middle_of_a_quest(capture: Capture, qapp: object) -> None:
    worker = FindWorkerThread(capture)
    worker.start()
    worker.look_for(quest(Nothing()))
    worker.stop()
    assert worker.isFinished()
