"""The message before is found in a thread, and only for the one that was asked about last."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from ipaddress import IPv4Address

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.records import RECORD, Batch, Chunk, pack_address
from bcastgui.capture.store import Capture
from bcastgui.gui.details.previous_finder import PreviousFinder

ALL = Arrangement()


def from_ports(*ports: int) -> Batch:
    records = np.zeros(len(ports), RECORD)
    records["source"] = np.void(pack_address(IPv4Address("10.9.0.2")))
    records["version"] = 4
    records["source_port"] = ports
    return Batch(records, b"")


class SlowCapture(Capture):
    """A capture that cannot be read until it is told so."""

    def __init__(self) -> None:
        super().__init__()
        self.reading = threading.Event()
        self.may_be_read = threading.Event()

    def chunks(self, start: int, stop: int, rows: int = 65_536) -> Iterator[Chunk]:
        self.reading.set()
        assert self.may_be_read.wait(10)
        return super().chunks(start, stop, rows)


@pytest.fixture
def capture() -> SlowCapture:
    capture = SlowCapture()
    capture.append(from_ports(1, 2, 1, 2, 3))
    return capture


@pytest.fixture
def finder(qtbot: QtBot, capture: SlowCapture) -> Iterator[PreviousFinder]:
    finder = PreviousFinder(capture)
    yield finder
    capture.may_be_read.set()
    finder.stop()


def test_it_tells_the_row_or_that_there_is_none(
    finder: PreviousFinder, capture: SlowCapture, qtbot: QtBot
) -> None:
    capture.may_be_read.set()
    for number, expected in ((2, 0), (3, 1), (4, None), (0, None)):
        datagram = capture.datagram(number)
        with qtbot.waitSignal(finder.found) as told:
            finder.find(datagram, ALL)
        assert told.args == [datagram, expected]


def test_only_the_last_question_is_answered(
    finder: PreviousFinder, capture: SlowCapture, qtbot: QtBot
) -> None:
    answers: list[tuple[object, object]] = []
    finder.found.connect(lambda datagram, row: answers.append((datagram, row)))
    finder.find(capture.datagram(2), ALL)
    assert capture.reading.wait(10)
    last = capture.datagram(3)
    with qtbot.waitSignal(finder.found):
        finder.find(last, ALL)
        capture.may_be_read.set()
    assert answers == [(last, 1)]


def test_it_ends_while_it_looks(finder: PreviousFinder, capture: SlowCapture) -> None:
    finder.find(capture.datagram(2), ALL)
    assert capture.reading.wait(10)
    capture.may_be_read.set()
    finder.stop()
    assert finder.isFinished()


def test_a_thread_that_nobody_needed_need_not_end(finder: PreviousFinder) -> None:
    assert not finder.isRunning()
    finder.stop()
