"""An arrangement tells which row stands where, whatever it is made of."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.arrangement import Arrangement


@st.composite
def arrangements(draw: st.DrawFn) -> Arrangement:
    first = draw(st.integers(0, 5))
    stop = first + draw(st.integers(0, 12))
    rows = (
        draw(st.none() | st.lists(st.sampled_from(range(first, stop)), unique=True))
        if (stop > first)
        else None
    )
    if rows is None:
        return Arrangement(first, stop)
    in_order = draw(st.booleans())
    return Arrangement(first, stop, np.array(sorted(rows) if in_order else rows, int), in_order)


def numbers(arrangement: Arrangement) -> list[int]:
    return [arrangement.number(place) for place in range(len(arrangement))]


@given(arrangements(), st.integers(-1, 20), st.data())
def test_it_is_as_a_list(arrangement: Arrangement, number: int, data: st.DataObject) -> None:
    shown = numbers(arrangement)
    start = data.draw(st.integers(0, len(shown)))
    stop = data.draw(st.integers(start, len(shown)))
    assert arrangement.numbers(start, stop).tolist() == shown[start:stop]
    assert arrangement.find(number) == (shown.index(number) if number in shown else None)
    later = [row for row in shown if row >= number]
    assert arrangement.find_from(number) == (shown.index(min(later)) if later else None)


@given(arrangements().filter(lambda arrangement: arrangement.in_order), st.integers(0, 20))
def test_the_oldest_rows_can_go(arrangement: Arrangement, first: int) -> None:
    left = arrangement.without_oldest(first)
    assert numbers(left) == [row for row in numbers(arrangement) if row >= first]
    assert left.first == max(first, arrangement.first)


@pytest.mark.parametrize("rows", [None, np.arange(3)])
@pytest.mark.parametrize("place", [-1, 3])
def test_a_place_beyond_is_an_index_error(rows: np.ndarray | None, place: int) -> None:
    with pytest.raises(IndexError):
        Arrangement(0, 3, rows).number(place)


def test_all_rows_take_no_memory() -> None:
    arrangement = Arrangement(0, 10**12)
    assert len(arrangement) == 10**12
    assert arrangement.find(10**11) == 10**11


def test_sorted_rows_are_cut_at_their_end() -> None:
    whole = Arrangement(0, 5, np.array([4, 2, 0, 1, 3]), in_order=False)
    assert whole.cut(5) is whole
    assert whole.cut(2).rows is not None
    assert whole.cut(2).numbers(0, 2).tolist() == [4, 2]
    assert len(Arrangement(0, 5).cut(2)) == 5  # Those as recorded lose their oldest instead.


@given(
    shown=st.lists(st.integers(0, 30), unique=True),
    numbers=st.sets(st.integers(-5, 40)),
    how=st.sampled_from(["all", "in order", "sorted"]),
)
def test_rows_are_placed_together(shown: list[int], numbers: set[int], how: str) -> None:
    rows = None if how == "all" else np.array(sorted(shown) if how == "in order" else shown)
    arrangement = Arrangement(3, 31, rows, in_order=how != "sorted")
    found = [(arrangement.find(number), number) for number in numbers]
    places = arrangement.places(np.array(sorted(numbers), np.int64)).tolist()
    assert places == sorted(place for place, _ in found if place is not None)
