"""Targets are looked up without waiting, again from time to time, and old ways are let go."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from concurrent.futures import Future
from dataclasses import replace

import pytest

from bcastgui.net.timed import wire
from bcastgui.net.timed.link import PlayerLink
from bcastgui.net.timed.way_book import GRACE, REFRESH, WayBook
from bcastgui.net.ways import Way
from tests.net.timed.places import Place


class StandInLink(PlayerLink):
    """Keeps which ways it has."""

    def __init__(self) -> None:
        super().__init__(in_process=False)
        self.ways: dict[int, wire.Address] = {}

    def add_way(self, way: int, sock: object, address: wire.Address) -> None:
        self.ways[way] = address

    def drop_way(self, way: int) -> None:
        del self.ways[way]


class Looking:
    """A book whose look-ups are answered when the test wants."""

    def __init__(self, way: Way) -> None:
        self.way = way
        self.link = StandInLink()
        self.futures: list[Future[tuple[Way, ...]]] = []
        self.book = WayBook(self._find, self.link)

    def found(self, *ways: Way) -> None:
        self.futures[-1].set_result(ways)

    def numbers(self, now: int) -> list[int] | None:
        ways = self.book.ways("there", now)
        return None if ways is None else [number for number, _ in ways]

    def _find(self, target: Hashable) -> Future[tuple[Way, ...]]:
        assert target == "there"
        self.futures.append(Future())
        return self.futures[-1]


@pytest.fixture
def looking(place: Place) -> Iterator[Looking]:
    made = Looking(place.way)
    yield made
    made.link.close()


def other(way: Way) -> Way:
    """The same by another interface."""
    return replace(way, interface="eth9")


def test_a_target_is_unknown_until_it_is_found(looking: Looking) -> None:
    assert looking.numbers(0) is None
    assert looking.numbers(1) is None
    looking.found(looking.way)
    assert looking.numbers(2) == [1]
    assert looking.link.ways == {1: looking.way.address}
    assert len(looking.futures) == 1


def test_a_way_that_is_none_has_no_number(looking: Looking) -> None:
    looking.numbers(0)
    looking.found(replace(looking.way, error=101, socket=None), looking.way)
    assert looking.numbers(1) == [0, 1]


def test_a_failed_look_up_is_told_once_and_tried_again(looking: Looking) -> None:
    looking.numbers(0)
    looking.futures[-1].set_exception(OSError("no such host"))
    with pytest.raises(OSError, match="no such host"):
        looking.numbers(1)
    assert looking.numbers(2) is None
    looking.found(looking.way)
    assert looking.numbers(3) == [1]


def test_ways_are_looked_up_again_after_a_while(looking: Looking) -> None:
    looking.numbers(0)
    looking.found(looking.way)
    assert looking.numbers(REFRESH - 1) == [1]
    assert len(looking.futures) == 1
    assert looking.numbers(REFRESH) == [1]
    looking.found(looking.way, other(looking.way))
    assert looking.numbers(REFRESH + 1) == [1, 2]


def test_a_target_in_doubt_is_looked_up_at_once(looking: Looking) -> None:
    looking.numbers(0)
    looking.found(looking.way)
    assert looking.numbers(1) == [1]
    looking.book.doubt("there")
    looking.book.doubt("elsewhere")
    assert looking.numbers(2) == [1]
    assert len(looking.futures) == 2
    looking.futures[-1].set_exception(OSError("not now"))
    assert looking.numbers(3) == [1]


def test_an_old_way_is_kept_for_the_frames_that_wait_for_it(looking: Looking) -> None:
    looking.numbers(0)
    looking.found(looking.way)
    looking.numbers(1)
    looking.book.doubt("there")
    looking.numbers(2)
    looking.found(other(looking.way))
    assert looking.numbers(3) == [2]
    assert list(looking.link.ways) == [1, 2]
    looking.numbers(3 + GRACE)
    assert list(looking.link.ways) == [2]


def test_all_ways_are_forgotten_at_once(looking: Looking) -> None:
    looking.numbers(0)
    looking.found(looking.way)
    looking.numbers(1)
    looking.book.forget()
    assert looking.link.ways == {}
    assert looking.numbers(2) is None
