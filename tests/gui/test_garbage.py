"""Garbage is collected in the GUI thread, whichever thread makes it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bcastgui.gui.garbage import GarbageCollector

MANY = 10_000


class Knot(QObject):
    """Holds itself, and a timer that may only be stopped in its own thread."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.startTimer(1000)


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    gc.enable()  # As Python has it, unlike the tests of the window.
    collector = GarbageCollector()
    collector.start()
    yield collector
    collector.stop()
    gc.disable()


def test_what_another_thread_makes_is_collected_in_this_one(
    collector: GarbageCollector, qtbot: QtBot
) -> None:
    gone_in: list[threading.Thread] = []
    weakref.finalize(Knot(), lambda: gone_in.append(threading.current_thread()))
    maker = threading.Thread(target=make_lists, args=(MANY,))
    maker.start()
    maker.join()
    assert gone_in == []
    keep = make_lists(MANY)  # Enough to look for garbage.
    qtbot.waitUntil(lambda: gone_in != [])
    assert gone_in == [threading.current_thread()]
    del keep


def test_what_is_older_is_looked_through_now_and_then(collector: GarbageCollector) -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    gc.collect()
    del knot
    looks = 0
    while gone() is not None and looks < MANY:
        keep = make_lists(2 * gc.get_threshold()[0])
        collector.look()
        looks += 1
        del keep
    assert 1 < looks < MANY


def test_it_rests_while_little_is_made(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.collect()
    looked: list[int] = []
    monkeypatch.setattr(gc, "collect", looked.append)
    collector.look()
    assert looked == []


def make_lists(count: int) -> list[object]:
    return [[] for _ in range(count)]
