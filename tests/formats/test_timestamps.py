"""Times of every resolution, to the nanosecond."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.timestamps import LATEST, moved, to_nanoseconds

NUMBERS = st.integers(0, 2**64 - 1)


def one(units: int, resolution: int) -> int:
    return int(to_nanoseconds(np.array([units], np.uint64), resolution)[0])


@pytest.mark.parametrize(
    ("units", "resolution", "time"),
    [
        (1_700_000_000_123_456, 6, 1_700_000_000_123_456_000),
        (1_700_000_000_123_456_789, 9, 1_700_000_000_123_456_789),
        (1_700_000_000, 0, 1_700_000_000 * 10**9),
        (17_000_000_001_234_567_891, 10, 1_700_000_000_123_456_789),
        (5 << 20 | 1 << 19, 0x80 + 20, 5_500_000_000),
        (1 << 63, 0x80 + 64, 500_000_000),
        (1 << 63, 0x80 + 63, 1_000_000_000),
        (2**64 - 1, 127, 0),
        (2**64 - 1, 0xFF, 0),
        (2**64 - 1, 0, LATEST),
        (2**64 - 1, 0x80, LATEST),
    ],
)
def test_resolutions(units: int, resolution: int, time: int) -> None:
    assert one(units, resolution) == time


@given(NUMBERS, st.integers(0, 127))
def test_decimal_is_exact(units: int, digits: int) -> None:
    assert one(units, digits) == min(units * 10**9 // 10**digits, LATEST)


@given(NUMBERS, st.integers(0, 127))
def test_binary_is_off_by_a_nanosecond_at_most(units: int, digits: int) -> None:
    exact = min(units * 10**9 >> digits, LATEST)
    # Below the last whole second that fits, nothing is at the end of time.
    assert exact - 1 <= one(units, 0x80 | digits) <= exact or exact > LATEST - 2 * 10**9


@given(st.integers(0, LATEST), st.integers(-(2**63), 2**63 - 1))
def test_what_does_not_fit_is_at_the_end_of_time(time: int, seconds: int) -> None:
    (there,) = moved(np.array([time]), np.array([seconds])).tolist()
    if seconds >= -(LATEST // 10**9):
        assert there == min(time + seconds * 10**9, LATEST)
    else:
        assert there == time - LATEST // 10**9 * 10**9
