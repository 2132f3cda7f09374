"""The view follows the newest row until somebody looks elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.times import MINUTE, SECOND
from bcastgui.capture.sight import EARLIEST, LATEST
from bcastgui.gui.charts.view import LONGEST, SHORTEST, ChartView

NOON = 1_767_268_800 * SECOND


@pytest.fixture
def view() -> ChartView:
    made = ChartView()
    made.advance(NOON, NOON)
    return made


def test_it_follows_the_newest_row(view: ChartView) -> None:
    assert (view.start, view.stop) == (NOON - MINUTE, NOON)
    view.advance(NOON + SECOND, NOON + SECOND)
    assert view.stop == NOON + SECOND


def test_a_silence_is_shown_until_the_last_rows_would_go(view: ChartView) -> None:
    view.advance(NOON, NOON + 5 * SECOND)
    assert view.stop == view.edge == NOON + 5 * SECOND
    view.advance(NOON, NOON + 1_000 * SECOND)
    assert view.stop == NOON + 15 * SECOND


def test_without_rows_it_shows_about_the_last_minute(view: ChartView) -> None:
    assert view.advance(None, NOON) == 15 * SECOND
    assert view.edge is None
    assert view.stop == NOON
    view.advance(None, NOON + 14 * SECOND)
    assert view.stop == NOON
    view.advance(None, NOON + 16 * SECOND)
    assert view.stop == NOON + 16 * SECOND


def test_it_tells_when_the_clock_will_move_it(view: ChartView) -> None:
    assert view.advance(NOON, NOON + 5 * SECOND) == 0
    assert view.advance(NOON, NOON - SECOND) == SECOND
    assert view.advance(NOON, NOON + 15 * SECOND) is None
    view.pan(0)
    assert view.advance(NOON, NOON + 5 * SECOND) is None
    assert view.advance(None, NOON + 5 * SECOND) is None


def test_who_pans_is_left_in_peace(view: ChartView) -> None:
    view.pan(-10 * SECOND)
    view.advance(NOON + SECOND, NOON + SECOND)
    assert not view.follows
    assert view.stop == NOON - 10 * SECOND
    view.follow()
    assert view.stop == NOON + SECOND


def test_to_zoom_keeps_the_newest_while_following(view: ChartView) -> None:
    view.zoom(0.5, NOON - MINUTE)
    assert (view.start, view.stop) == (NOON - MINUTE // 2, NOON)


def test_to_zoom_keeps_what_one_points_at(view: ChartView) -> None:
    view.pan(0)
    view.zoom(0.5, NOON - 20 * SECOND)
    assert (view.start, view.stop) == (NOON - 40 * SECOND, NOON - 10 * SECOND)


def test_all_is_shown_with_a_margin(view: ChartView) -> None:
    view.show(NOON, NOON + 100 * SECOND)
    assert (view.start, view.stop) == (NOON - 2 * SECOND, NOON + 102 * SECOND)
    view.show(NOON, NOON)
    assert view.start < NOON < view.stop


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("zoom"), st.floats(1e-30, 1e30), st.integers(EARLIEST, LATEST)),
            st.tuples(st.just("pan"), st.integers(-LONGEST, LONGEST)),
            st.tuples(st.just("show"), st.integers(EARLIEST, NOON), st.integers(NOON, LATEST)),
            st.tuples(st.just("advance"), st.integers(-(1 << 63), (1 << 63) - 1), st.just(NOON)),
            st.tuples(st.just("follow")),
        ),
        max_size=12,
    )
)
def test_it_never_leaves_the_times_that_there_are(actions: list[tuple[object, ...]]) -> None:
    view = ChartView()
    for name, *arguments in actions:
        getattr(view, str(name))(*arguments)
        assert EARLIEST <= view.start < view.stop <= LATEST
        assert SHORTEST <= view.span <= LONGEST
