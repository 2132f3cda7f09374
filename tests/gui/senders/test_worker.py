"""Senders are counted beside the window, as far and as long as it is wished."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Direction
from bcastgui.capture.sender_order import SenderField, SenderSorting
from bcastgui.capture.senders import Grouping
from bcastgui.capture.store import Capture
from bcastgui.gui.senders import worker as senders_worker
from bcastgui.gui.senders.worker import Ranking, SendersWorker
from tests.gui.sample_senders import HALL, KITCHEN, send


class Parts:
    def __init__(self) -> None:
        self.capture = Capture()
        self.worker = SendersWorker(self.capture)
        self.rankings: list[Ranking] = []
        self.worker.ranked.connect(self.rankings.append)
        self.worker.start()

    @property
    def counts(self) -> list[int]:
        """What was counted last, for each sender in order."""
        ranking = self.rankings[-1]
        return [ranking.senders.sender(int(number)).count for number in ranking.order]


@pytest.fixture
def parts(qapp: object) -> Iterator[Parts]:
    made = Parts()
    yield made
    made.worker.stop()
    made.capture.close()


def test_it_counts_what_there_is_and_what_comes(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"one")
    parts.worker.begin(Grouping())
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: bool(parts.rankings) and parts.counts == [1])
    send(parts.capture, b"two")
    send(parts.capture, b"three", HALL)
    qtbot.waitUntil(lambda: parts.counts == [2, 1])
    assert parts.rankings[-1].share == 1


def test_it_lists_also_while_nothing_comes(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"long ago", moment=1)
    parts.worker.begin(Grouping())
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: len(parts.rankings) == 2)
    first, second = (ranking.senders.now for ranking in parts.rankings)
    assert second - first >= (senders_worker.CALM_PERIOD - 0.1) * 1e9


def test_it_rests_while_nobody_looks_and_then_makes_up_for_it(parts: Parts, qtbot: QtBot) -> None:
    parts.worker.begin(Grouping())
    send(parts.capture, b"one")
    qtbot.wait(50)
    assert not parts.rankings
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: bool(parts.rankings) and parts.counts == [1])


def test_it_sorts_at_once(parts: Parts, qtbot: QtBot) -> None:
    for source, count in ((KITCHEN, 2), (HALL, 3)):
        for _ in range(count):
            send(parts.capture, b"x", source)
    parts.worker.begin(Grouping())
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: bool(parts.rankings) and parts.counts == [2, 3])
    parts.worker.sort(SenderSorting(SenderField.COUNT, descending=True))
    qtbot.waitUntil(lambda: parts.counts == [3, 2])


def test_it_begins_anew(parts: Parts, qtbot: QtBot) -> None:
    for port, direction in ((1, Direction.RECEIVED), (2, Direction.RECEIVED), (3, Direction.SENT)):
        send(parts.capture, b"x", port=port, direction=direction)
    parts.worker.begin(Grouping())
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: bool(parts.rankings) and parts.counts == [1, 1])
    before = parts.rankings[-1]
    parts.worker.begin(Grouping(by_port=False, own=True))
    assert not parts.worker.is_wanted(before)
    qtbot.waitUntil(lambda: parts.counts == [2, 1])
    assert parts.worker.is_wanted(parts.rankings[-1])


def test_a_cleared_capture_is_let_go(parts: Parts, qtbot: QtBot) -> None:
    send(parts.capture, b"x")
    parts.worker.begin(Grouping())
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: bool(parts.rankings) and parts.counts == [1])
    parts.worker.abandon()
    parts.capture.clear()
    parts.worker.begin(Grouping())
    qtbot.waitUntil(lambda: parts.counts == [])


def test_an_error_is_told_and_survived(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError("unforeseen")

    send(parts.capture, b"x")
    with monkeypatch.context() as patch:
        patch.setattr(senders_worker, "paced_chunks", fail)
        parts.worker.begin(Grouping())
        with qtbot.waitSignal(parts.worker.failed) as failed:
            parts.worker.set_active(True)
    assert failed.args is not None
    assert str(failed.args[0]) == "unforeseen"
    parts.worker.begin(Grouping())
    qtbot.waitUntil(lambda: bool(parts.rankings) and parts.counts == [1])


def test_a_long_count_is_shown_as_it_goes(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(senders_worker, "PERIOD", -1.0)
    monkeypatch.setattr("bcastgui.capture.arranging._FIRST_ROWS", 1)
    for _ in range(4):
        send(parts.capture, b"x", moment=1)
    parts.worker.begin(Grouping())
    parts.worker.set_active(True)
    qtbot.waitUntil(lambda: any(ranking.share == 1 for ranking in parts.rankings))
    assert [ranking.share for ranking in parts.rankings][:4] == [0.25, 0.5, 0.75, 1]
