from __future__ import annotations

import pytest

from bcastgui.net.pacing import BUSY_RATE, LONGEST_NAP, Pace

STOCK_BUFFER = 425_984  # what Linux grants with its usual limit of 212,992


def nap_at(rate: float, length: int, interval: float = 0.001) -> float:
    """The nap of a socket that gets ``rate`` datagrams of ``length`` bytes a second."""
    pace = Pace(STOCK_BUFFER)
    count = round(rate * interval)
    pace.nap(count, count * length, now=100.0)
    return pace.nap(count, count * length, now=100.0 + interval)


def test_what_comes_now_and_then_is_read_as_it_comes() -> None:
    assert nap_at(10, 64, interval=0.1) == 0
    assert nap_at(BUSY_RATE / 2, 64, interval=0.01) == 0


def test_what_comes_fast_is_let_to_gather() -> None:
    assert nap_at(10_000, 64) == LONGEST_NAP


@pytest.mark.parametrize("length", [0, 64, 1_400, 65_507])
@pytest.mark.parametrize("rate", [50_000, 100_000, 200_000, 1_000_000])
def test_the_buffer_has_room_for_what_comes_meanwhile(rate: int, length: int) -> None:
    filled = nap_at(rate, length) * rate * (length + 768)
    assert filled <= STOCK_BUFFER * 0.26


def test_the_first_read_after_a_silence_is_followed_by_no_nap() -> None:
    pace = Pace(STOCK_BUFFER)
    assert pace.nap(50, 3_200, now=100.0) == 0
    assert pace.nap(50, 3_200, now=160.0) == 0


def test_an_empty_read_asks_for_no_nap() -> None:
    pace = Pace(STOCK_BUFFER)
    pace.nap(50, 3_200, now=100.0)
    assert pace.nap(0, 0, now=100.001) == 0
