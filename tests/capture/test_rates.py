"""Rates are those that a count row by row gives, at every zoom."""

from __future__ import annotations

from ipaddress import IPv4Address
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import rate_counts, rates
from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.rate_groups import Fate, Grouping
from bcastgui.capture.rates import RatePicture, Rates
from bcastgui.capture.records import Delivery, Direction
from bcastgui.capture.sight import MILLISECOND, WIDTHS, Sight
from tests.capture.rows import ShrinkingCapture

NOON = 1_767_268_800 * SECOND

times = st.one_of(
    st.integers(NOON, NOON + 3 * SECOND),
    st.integers(NOON - 300 * DAY, NOON + 300 * DAY),
    st.sampled_from([-1, 0, -(1 << 63), (1 << 63) - 1]),
)
rows = st.fixed_dictionaries(
    {
        "time": times,
        "source": st.integers(0, 12).map(IPv4Address),
        "direction": st.sampled_from(Direction),
        "delivery": st.sampled_from(Delivery),
        "error": st.sampled_from([0, 0, 101]),
        "dropped": st.sampled_from([0, 0, 3]),
        "payload": st.just(b""),
    }
)
sights = st.builds(
    lambda start, span, columns: Sight(start, start + span, columns),
    st.integers(NOON - SECOND, NOON + 3 * SECOND),
    st.one_of(st.integers(1, 4 * SECOND), st.integers(1, 300 * DAY)),
    st.integers(1, 500),
)


def all_taken(source: Rates, capture: ShrinkingCapture) -> Rates:
    while source.step(len(capture)):
        pass
    return source


def sums(picture: RatePicture) -> dict[object, dict[int, int]]:
    """For each line, how many in each interval that is not empty, by its start."""
    return {
        line.key: {
            picture.start + place * picture.width: int(count)
            for place, count in enumerate(line.counts)
            if count
        }
        for line in picture.lines
    }


def counted_slowly(
    recorded: list[dict[str, Any]], grouping: Grouping, picture: RatePicture, sight: Sight
) -> dict[object, dict[int, int]]:
    found: dict[object, dict[int, int]] = {}

    def add(key: object, time: int, count: int) -> None:
        start = time // picture.width * picture.width
        if picture.start <= start < sight.stop:
            line = found.setdefault(key, {})
            line[start] = line.get(start, 0) + count

    for row in recorded:
        if grouping is Grouping.DIRECTION:
            if not row["error"]:
                add(Fate(row["direction"]), row["time"], 1)
            if row["dropped"]:
                add(Fate.DROPPED, row["time"], row["dropped"])
        elif row["direction"] is Direction.RECEIVED:
            key = row["delivery"] if grouping is Grouping.DELIVERY else row["source"]
            add(key, row["time"], 1)
    return found


@pytest.mark.parametrize("grouping", Grouping)
@given(recorded=st.lists(rows, max_size=30), more=st.lists(rows, max_size=5), sight=sights)
def test_it_counts_what_is_there(
    grouping: Grouping, recorded: list[dict[str, Any]], more: list[dict[str, Any]], sight: Sight
) -> None:
    capture = ShrinkingCapture()
    source = Rates(capture, grouping)
    for batch in (recorded, more):
        capture.record(batch)
        all_taken(source, capture).picture(sight)
    picture = source.picture(sight)
    assert picture.width >= sight.width
    assert picture.start <= sight.start < picture.start + picture.width
    expected = counted_slowly([*recorded, *more], grouping, picture, sight)
    found = sums(picture)
    rest = found.pop(None, {})
    if grouping is Grouping.SENDER:  # Which ones are the busiest is another test's business.
        others = [line for key, line in expected.items() if key not in found]
        merged: dict[int, int] = {}
        for line in others:
            for start, count in line.items():
                merged[start] = merged.get(start, 0) + count
        assert rest == merged
        expected = {key: line for key, line in expected.items() if key in found}
    assert {key: line for key, line in found.items() if line} == expected


def test_it_tells_the_times_of_the_first_and_the_last_row() -> None:
    capture = ShrinkingCapture()
    source = Rates(capture, Grouping.DIRECTION)
    sight = Sight(NOON, NOON + SECOND, 100)
    assert source.picture(sight).newest is None
    capture.record([{"time": NOON + n, "payload": b""} for n in (3, 1, 2)])
    picture = all_taken(source, capture).picture(sight)
    assert (picture.oldest, picture.newest) == (NOON + 3, NOON + 2)
    assert not source.step(len(capture))


def test_few_rows_make_wide_intervals_instead_of_a_comb() -> None:
    capture = ShrinkingCapture()
    source = Rates(capture, Grouping.DIRECTION)
    sight = Sight(NOON, NOON + MINUTE, 200)
    capture.record([{"time": NOON + n * SECOND, "payload": b""} for n in range(60)])
    picture = all_taken(source, capture).picture(sight)
    assert sight.width == 500 * MILLISECOND
    assert picture.width == 2 * SECOND
    assert set(sums(picture)[Fate.RECEIVED].values()) == {2}
    # A few more do not make it flicker between two widths; many more are told finely.
    capture.record([{"time": NOON + n * SECOND, "payload": b""} for n in range(60)] * 2)
    assert all_taken(source, capture).picture(sight).width == 2 * SECOND
    assert Rates(capture, Grouping.DIRECTION).picture(sight).width == 2 * SECOND
    capture.record([{"time": NOON + n * SECOND, "payload": b""} for n in range(60)] * 20)
    assert all_taken(source, capture).picture(sight).width == sight.width


def test_rows_that_are_gone_are_not_counted() -> None:
    capture = ShrinkingCapture()
    count = 200_000
    capture.record([{"time": NOON + n * MILLISECOND, "payload": b""} for n in range(count)])
    source = all_taken(Rates(capture, Grouping.DIRECTION), capture)
    sight = Sight(NOON, NOON + count * MILLISECOND, 200)
    assert sum(sums(source.picture(sight))[Fate.RECEIVED].values()) == count
    capture.forget(131_072)
    left = sum(sums(source.picture(sight))[Fate.RECEIVED].values())
    # An interval that began before the oldest row that is left is whole.
    assert count - 131_072 <= left < count - 131_072 + 1_000
    fine = Sight(NOON, NOON + SECOND, 2_000)
    assert sums(source.picture(fine))[Fate.RECEIVED] == {}


def test_a_long_capture_is_coarse_where_it_would_take_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rate_counts, "MOST_COUNTS", 50)
    monkeypatch.setattr(rates, "READABLE", 0)
    capture = ShrinkingCapture()
    count = 2_000
    capture.record([{"time": NOON + n * 100 * MILLISECOND, "payload": b""} for n in range(count)])
    source = all_taken(Rates(capture, Grouping.DIRECTION), capture)
    old = Sight(NOON, NOON + 10 * SECOND, 1_000)
    picture = source.picture(old)
    assert picture.width == 10 * MILLISECOND
    assert sum(sums(picture)[Fate.RECEIVED].values()) == 100
    monkeypatch.setattr(rates, "MOST_READ", 10)
    picture = source.picture(old)
    assert picture.width > 100 * MILLISECOND
    assert picture.width in WIDTHS
    assert sum(sums(picture)[Fate.RECEIVED].values()) >= 100
    new = Sight(NOON + 198 * SECOND, NOON + 200 * SECOND, 200)
    assert source.picture(new).width == 10 * MILLISECOND
