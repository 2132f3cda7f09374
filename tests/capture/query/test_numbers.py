from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.numbers import BYTES, NANOSECONDS, NO_UNITS, number
from tests.capture.query.values import refused, value


@pytest.mark.parametrize(
    ("text", "units", "expected"),
    [
        ("0", NO_UNITS, 0),
        ("12345", NO_UNITS, 12_345),
        ("-3", NO_UNITS, -3),
        ("0x1F", NO_UNITS, 31),
        ('"12"', NO_UNITS, 12),
        ("100", BYTES, 100),
        ("100B", BYTES, 100),
        ("1.5k", BYTES, 1500),
        ("1kB", BYTES, 1000),
        ("1KiB", BYTES, 1024),
        ("2", NANOSECONDS, 2_000_000_000),
        (".5", NANOSECONDS, 500_000_000),
        ("2.", NANOSECONDS, 2_000_000_000),
        ("-5ms", NANOSECONDS, -5_000_000),
        ("1.5us", NANOSECONDS, 1500),
        ("1µs", NANOSECONDS, 1000),
        ("1\u03bcs", NANOSECONDS, 1000),
        ("7ns", NANOSECONDS, 7),
        ("0x10", NANOSECONDS, 16_000_000_000),
        ("2min", NANOSECONDS, 120_000_000_000),
        ("1h", NANOSECONDS, 3_600_000_000_000),
        ('"5 ms"', NANOSECONDS, 5_000_000),
        ("0.000000001", NANOSECONDS, 1),
    ],
)
def test_numbers(text: str, units: Mapping[str, int], expected: int) -> None:
    assert number(value(text), units) == expected


@given(st.integers(0, 10**18))
def test_no_nanosecond_is_lost(nanoseconds: int) -> None:
    seconds = f"{nanoseconds // 10**9}.{nanoseconds % 10**9:09}"
    assert number(value(seconds), NANOSECONDS) == nanoseconds


@pytest.mark.parametrize(
    ("text", "units", "message"),
    [
        ("x", NO_UNITS, "x is not a number."),
        ("5ms", NO_UNITS, "5ms is not a number."),
        ("-0x5", NO_UNITS, "-0x5 is not a number."),
        ("5-6", NO_UNITS, "5-6 is not a number."),
        ("5q", BYTES, "5q is not a number with one of the units B, k, kB, KiB."),
        ("5k", NANOSECONDS, "5k is not a number with one of the units s, ms, us, ns, min, h."),
        ("1.5", NO_UNITS, "1.5 is not a whole number."),
        (".1ns", NANOSECONDS, ".1ns is finer than a nanosecond."),
        ("9" * 5000, NO_UNITS, f"{'9' * 20}… is not a number."),
        ("\u0661", NO_UNITS, "\u0661 is not a number."),  # an Arabic one
    ],
)
def test_what_is_no_number(text: str, units: Mapping[str, int], message: str) -> None:
    assert refused(partial(number, units=units), text) == (message, text)
