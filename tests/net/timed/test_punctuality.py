"""Intervals and deviations are those of the datagrams that were added."""

from __future__ import annotations

import pytest

from bcastgui.net.timed.punctuality import REMEMBERED, Punctuality


def test_nothing_is_known_of_nothing() -> None:
    punctuality = Punctuality()
    assert punctuality.interval is None
    assert punctuality.deviation is None


def test_one_datagram_has_a_deviation_and_no_interval() -> None:
    punctuality = Punctuality()
    punctuality.add(1_000, 1_250)
    assert punctuality.interval is None
    assert punctuality.deviation == 250


def test_the_interval_is_a_mean_over_all() -> None:
    punctuality = Punctuality()
    for moment in (0, 90, 210, 300):
        punctuality.add(0, moment)
    assert punctuality.interval == pytest.approx(100)


def test_the_deviation_is_that_which_one_in_a_hundred_exceeds() -> None:
    punctuality = Punctuality()
    for late in range(1, 1_001):
        punctuality.add(10, 10 + (late if late % 2 else -late))
    assert punctuality.deviation == pytest.approx(990, abs=2)


def test_what_was_long_ago_is_forgotten() -> None:
    punctuality = Punctuality()
    punctuality.add(0, 1_000_000)
    for _ in range(REMEMBERED):
        punctuality.add(0, 1)
    assert punctuality.deviation == 1
