"""Marks are found again wherever their rows went."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import marks as module
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.marks import (
    FEW,
    Marks,
    Spans,
    is_quick,
    locate,
    no_spans,
    shift,
    shift_places,
    spans_of,
)

flags = st.lists(st.booleans(), max_size=30)


def spans(places: set[int]) -> Spans:
    return spans_of(np.array([place in places for place in range(max(places, default=0) + 1)]))


def places(spans: Spans) -> list[int]:
    return [place for start, stop in spans.tolist() for place in range(start, stop)]


@given(flags)
def test_spans_are_where_it_is_true(marked: list[bool]) -> None:
    found = spans_of(np.array(marked, bool))
    assert places(found) == [place for place, is_marked in enumerate(marked) if is_marked]
    assert (found[1:, 0] > found[:-1, 1]).all()


@st.composite
def arrangements(draw: st.DrawFn) -> Arrangement:
    first, stop = draw(st.integers(0, 4)), draw(st.integers(10, 20))
    kind = draw(st.sampled_from(["all", "some", "sorted"]))
    if kind == "all":
        return Arrangement(first, stop)
    rows = draw(st.lists(st.integers(first, stop - 1), unique=True))
    if kind == "some":
        rows.sort()
    return Arrangement(first, stop, np.array(rows, np.int64), in_order=kind == "some")


@pytest.mark.parametrize("few", [0, FEW])
@given(arrangements(), arrangements(), st.data())
def test_rows_are_located_in_another_arrangement(
    few: int, old: Arrangement, new: Arrangement, data: st.DataObject
) -> None:
    marked = data.draw(st.sets(st.sampled_from(range(len(old))))) if len(old) else set()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FEW", few)
        found = locate(Marks(old, spans(marked)), new)
    rows = {old.number(place) for place in marked}
    assert places(found) == [place for place in range(len(new)) if new.number(place) in rows]
    assert (found[1:, 0] > found[:-1, 1]).all()


@given(flags, st.data())
def test_rows_are_shifted_by_those_that_come(marked: list[bool], data: st.DataObject) -> None:
    before = data.draw(st.lists(st.integers(0, len(marked)), max_size=6).map(sorted))
    expected: list[bool] = marked.copy()
    for gap in reversed(before):
        expected.insert(gap, False)
    inserted = np.array([gap + number for number, gap in enumerate(before)], np.int64)
    assert places(shift(spans_of(np.array(marked, bool)), inserted)) == [
        place for place, is_marked in enumerate(expected) if is_marked
    ]


def test_places_are_shifted() -> None:
    inserted = np.array([0, 2, 9])
    assert shift_places(np.array([0, 1, 5, 6, 7]), inserted).tolist() == [1, 3, 7, 8, 10]


def test_marks_are_counted() -> None:
    assert len(Marks(Arrangement(0, 10), np.array([[0, 2], [5, 9]]))) == 6
    assert len(Marks(Arrangement(0, 10), no_spans())) == 0


def test_few_rows_or_small_arrangements_are_quick() -> None:
    large = Arrangement(0, 10_000_000)
    sorted_rows = Arrangement(0, 10_000_000, np.empty(10_000_000, np.int64), in_order=False)
    one, few = np.array([[5, 6]]), np.array([[5, 6], [8, 90]])
    everything = np.array([[0, 10_000_000]])
    assert is_quick(Marks(large, one), sorted_rows)
    assert is_quick(Marks(large, few), large)
    assert not is_quick(Marks(large, few), sorted_rows)
    assert not is_quick(Marks(large, everything), large)
    assert is_quick(Marks(Arrangement(0, 1_000), np.array([[0, 1_000]])), Arrangement(0, 1_000))
