"""Counts are sums, however they were made, and the newest are kept."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import rate_counts
from bcastgui.capture.rate_counts import COUNT, Counts, Level, coarser, combined, counted
from bcastgui.capture.rate_groups import Tally

CATEGORIES = 3
moments = st.one_of(st.integers(0, 40), st.integers(-(1 << 62), 1 << 62))
rows = st.lists(st.tuples(moments, st.integers(0, CATEGORIES - 1), st.integers(1, 9)), max_size=30)


def tally_of(taken: list[tuple[int, int, int]]) -> Tally:
    table = np.array(taken, np.int64).reshape(-1, 3)
    return Tally(table[:, 0], table[:, 1], table[:, 2])


def summed(taken: list[tuple[int, int, int]], width: int) -> Counter[tuple[int, int]]:
    sums: Counter[tuple[int, int]] = Counter()
    for time, category, weight in taken:
        sums[time // width, category] += weight
    return sums


def plain(counts: Counts) -> dict[tuple[int, int], int]:
    pairs = [(int(bucket), int(category)) for bucket, category, _ in counts]
    assert pairs == sorted(set(pairs))
    return dict(zip(pairs, counts["count"].tolist(), strict=True))


@given(rows)
def test_counts_are_sums(taken: list[tuple[int, int, int]]) -> None:
    counts = counted(tally_of(taken), 1_000_000, CATEGORIES)
    assert plain(counts) == summed(taken, 1_000_000)
    assert plain(coarser(counts, 7, CATEGORIES)) == summed(taken, 7_000_000)
    assert plain(coarser(counts, 1, CATEGORIES)) == plain(counts)
    twice = combined(np.concatenate((counts[::-1], counts)))
    assert plain(twice) == {pair: 2 * count for pair, count in plain(counts).items()}


def test_rows_without_weights_count_once() -> None:
    for times in ([5, 5, 6], [5, 5, 1 << 60]):
        tally = Tally(np.array(times), np.array([1, 1, 0], np.uint8))
        counts = counted(tally, 1, CATEGORIES)
        assert plain(counts) == {(5, 1): 2, (times[2], 0): 1}


@given(st.lists(rows, max_size=6))
def test_a_level_has_all_that_was_added(batches: list[list[tuple[int, int, int]]]) -> None:
    level = Level(1_000_000)
    for batch in batches:
        level.add(counted(tally_of(batch), level.width, CATEGORIES))
    expected = summed([row for batch in batches for row in batch], level.width)
    assert plain(level.between(-(1 << 62), 1 << 62)) == expected
    assert plain(level.between(0, 20)) == {
        pair: count for pair, count in expected.items() if 0 <= pair[0] < 20
    }
    assert level.since is None


def test_a_level_keeps_the_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_counts, "MOST_COUNTS", 100)
    level = Level(10)
    for bucket in range(1_000):
        counts = np.zeros(1, COUNT)
        counts["bucket"], counts["count"] = bucket, 1
        level.add(counts)
    assert level.since is not None
    first = level.since // level.width
    assert 700 < first < 950
    assert list(plain(level.between(0, 1_000))) == [(b, 0) for b in range(first, 1_000)]


def test_what_is_gone_is_forgotten() -> None:
    level = Level(10)
    level.add(counted(tally_of([(5, 0, 1), (15, 0, 1), (25, 0, 1)]), 10, CATEGORIES))
    level.forget_before(5)
    assert len(level.between(0, 9)) == 3
    level.forget_before(19)
    assert list(plain(level.between(0, 9))) == [(1, 0), (2, 0)]
