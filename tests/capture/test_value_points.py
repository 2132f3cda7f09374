"""Points are kept up to a limit, and thinned out so that a chart looks the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import value_points
from bcastgui.capture.sight import EARLIEST, LATEST, Sight
from bcastgui.capture.value_points import POINT, PointArray, Points

moments = st.one_of(st.integers(0, 100), st.integers(-(1 << 63), (1 << 63) - 1))


def points_of(times: list[int], first_row: int = 0) -> PointArray:
    """Points whose values are scattered."""
    points = np.empty(len(times), POINT)
    points["time"] = times
    points["row"] = np.arange(first_row, first_row + len(times))
    points["value"] = points["row"] * 7_919 % 101
    return points


def rows(points: PointArray) -> list[int]:
    listed: list[int] = points["row"].tolist()
    return listed


ALL = Sight(EARLIEST, LATEST, 1_000)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=20))
def test_they_stand_in_the_order_of_their_rows(parts: list[tuple[bool, int]]) -> None:
    points = Points()
    low = high = 1_000
    for is_newer, count in parts:
        if is_newer:
            points.add_newer(points_of(list(range(high, high + count)), high))
            high += count
        else:
            points.add_older(points_of(list(range(low - count, low)), low - count))
            low -= count
    assert len(points) == high - low
    assert rows(points.shown(ALL)[0]) == list(range(low, high))
    assert points.ends == ((low, high - 1) if high > low else None)


def test_the_newest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(value_points, "MOST_POINTS", 100)
    monkeypatch.setattr(value_points, "_BLOCK", 10)
    points = Points()
    points.add_newer(points_of(list(range(500, 550)), 500))
    points.add_older(points_of(list(range(400, 500)), 400))
    assert points.is_full
    assert rows(points.shown(ALL)[0]) == list(range(450, 550))
    points.add_older(points_of([1], 1))
    for row in range(550, 700):
        points.add_newer(points_of([row], row))
    shown = rows(points.shown(ALL)[0])
    assert shown == list(range(shown[0], 700))
    assert 100 <= len(points) == len(shown) < 200


def test_what_is_gone_is_forgotten() -> None:
    points = Points()
    points.add_newer(points_of(list(range(10))))
    points.forget_before(4)
    assert rows(points.shown(ALL)[0]) == list(range(4, 10))
    points.forget_before(50)
    assert points.ends is None
    assert not len(points)


def test_lines_go_on_to_the_edges() -> None:
    points = Points()
    points.add_newer(points_of([10, 20, 30, 40, 50]))
    shown, is_exact = points.shown(Sight(25, 35, 100))
    assert rows(shown) == [1, 2, 3]
    assert is_exact


def test_lines_go_on_over_a_gap_between_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(value_points, "_BLOCK", 1)
    points = Points()
    for row, time in enumerate([10, 20, 90, 95]):
        points.add_newer(points_of([time], row))
    assert rows(points.shown(Sight(40, 50, 100))[0]) == [1, 2]


@given(
    st.lists(moments, max_size=80),
    st.integers(-20, 80),
    st.integers(1, 90),
    st.integers(1, 10),
)
def test_thinned_out_it_looks_the_same(
    times: list[int], start: int, span: int, columns: int
) -> None:
    points = Points()
    points.add_newer(points_of(times))
    sight = Sight(start, start + span, columns)
    shown, is_exact = points.shown(sight)
    assert (np.diff(shown["time"].astype(object)) >= 0).all()
    everything = points_of(times)
    inside = everything[(everything["time"] >= start) & (everything["time"] < start + span)]
    visible = shown[(shown["time"] >= start) & (shown["time"] < start + span)]
    if is_exact:
        assert sorted(rows(visible)) == rows(inside)
    if len(inside):
        assert visible["value"].max() == inside["value"].max()
        assert visible["value"].min() == inside["value"].min()
    assert len(shown) <= 2 * (columns + 2) + 2
