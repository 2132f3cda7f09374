"""A sight tells the intervals that a chart can count in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.sight import EARLIEST, LATEST, WIDTHS, Sight, width_of


def test_the_widths_rise_from_a_millisecond() -> None:
    assert list(WIDTHS) == sorted(set(WIDTHS))
    assert WIDTHS[0] == 1_000_000


@pytest.mark.parametrize(
    ("span", "columns", "width"),
    [
        (60 * SECOND, 60, SECOND),
        (60 * SECOND, 59, 2 * SECOND),
        (61 * SECOND, 60, 2 * SECOND),
        (DAY, 100, 20 * MINUTE),
        (1, 100, WIDTHS[0]),
        (SECOND, 0, SECOND),
        (LATEST - EARLIEST, 1, WIDTHS[-1]),
    ],
)
def test_the_finest_width_that_fits_is_taken(span: int, columns: int, width: int) -> None:
    assert width_of(span, columns) == width


@given(st.integers(EARLIEST, LATEST), st.integers(EARLIEST, LATEST), st.integers(30, 4_000))
def test_no_more_columns_are_needed(one: int, other: int, columns: int) -> None:
    sight = Sight(min(one, other), max(one, other) + 1, columns)
    if sight.width < WIDTHS[-1]:
        assert (sight.stop - sight.start) / sight.width <= columns
