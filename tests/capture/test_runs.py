"""Runs are sorted and merged stably, in steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import runs as module
from bcastgui.capture.ordering import Words
from bcastgui.capture.runs import Run, Steps, merge, sort, sorted_run, stable_order

T = TypeVar("T")

numbers = st.lists(st.sampled_from([0, 1, 2, 3, 200, 255]), max_size=60)
types = st.sampled_from([np.uint8, np.uint16, np.uint64])


@pytest.fixture(autouse=True, scope="module")
def small_pieces() -> Iterator[None]:
    with patch.multiple(module, SLICE=6, MOST_RUNS=3, _SAMPLE_STEP=2):
        yield


def result(steps: Steps[T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: T = end.value
            return value


def pairs(run: Run) -> list[tuple[int, int]]:
    return list(zip(run.words.tolist(), run.rows.tolist(), strict=True))


@given(numbers, types)
def test_the_order_is_stable(values: list[int], kind: type[np.unsignedinteger]) -> None:
    words: Words = np.array(values, kind)
    expected = sorted(range(len(values)), key=values.__getitem__)
    assert stable_order(words).tolist() == expected


@given(numbers, types)
def test_rows_are_sorted(values: list[int], kind: type[np.unsignedinteger]) -> None:
    if not values:
        return
    run = result(sort(np.array(values, kind), np.arange(len(values))))
    assert pairs(run) == sorted(zip(values, range(len(values)), strict=True))


@given(st.lists(numbers, min_size=1, max_size=12), types)
def test_runs_become_one(lists: list[list[int]], kind: type[np.unsignedinteger]) -> None:
    starts = np.cumsum([0, *map(len, lists)])
    runs = [
        sorted_run(np.array(values, kind), np.arange(start, start + len(values)))
        for start, values in zip(starts, lists, strict=False)
        if values
    ]
    if not runs:
        return
    values = [value for values in lists for value in values]
    assert pairs(result(merge(runs))) == sorted(zip(values, range(len(values)), strict=True))


def test_large_sorts_pause_often() -> None:
    rows: npt.NDArray[np.int64] = np.arange(600)
    assert sum(1 for _ in sort((rows * 7919 % 601).astype(np.uint64), rows)) > 150
