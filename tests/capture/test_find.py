"""The next row is found in whatever order rows are shown."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.find import Found, Quest, find
from bcastgui.capture.query.condition import Condition, Mask, OverrunError
from bcastgui.capture.query.wanted import Way, condition_of
from bcastgui.capture.records import RECORD, Batch, Chunk
from bcastgui.capture.store import Capture
from tests.capture.samples import NO_RESERVE, Row, batch_of

T = TypeVar("T")

A = condition_of("a", Way.TEXT)


def finished(search: Generator[float, None, T]) -> T:
    """What a search comes to, once its shares have been seen to rise."""
    shares = [0.0]
    try:
        while True:
            shares.append(next(search))
            assert 0 <= shares[-1] <= 1
    except StopIteration as end:
        result: T = end.value
        return result


def capture_of(payloads: str) -> Capture:
    capture = Capture()
    capture.append(batch_of([Row(letter.encode()) for letter in payloads]))
    return capture


def slowly(payloads: str, places: list[int], start: int, is_backwards: bool) -> Found:
    """The same, by a look at one row after the other."""
    order = list(range(len(places)))
    if is_backwards:
        before = order[:start] if start >= 0 else order
        ways = [(place, False) for place in reversed(before)]
        ways += [(place, True) for place in reversed(order[start:])] if start >= 0 else []
    else:
        ways = [(place, False) for place in order[start + 1 :]]
        ways += [(place, True) for place in order[: start + 1]]
    for place, is_wrapped in ways:
        if payloads[places[place]] in "aA":
            return Found(places[place], is_wrapped)
    return Found(None)


class Patient(Condition):
    """Answers as ``A`` does, but about one row at a time."""

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        if len(chunk) > 1:
            raise OverrunError(1)
        return A.select(chunk, among)


@given(
    payloads=st.text("abA", min_size=1, max_size=12),
    how=st.sampled_from(["all", "some", "sorted"]),
    is_backwards=st.booleans(),
    is_patient=st.booleans(),
    data=st.data(),
)
def test_it_is_as_done_row_by_row(
    payloads: str, how: str, is_backwards: bool, is_patient: bool, data: st.DataObject
) -> None:
    everything = list(range(len(payloads)))
    places = everything
    if how != "all":
        places = data.draw(st.lists(st.sampled_from(everything), unique=True), label="places")
    if how == "some":
        places = sorted(places)
    rows = None if how == "all" else np.array(places, np.int64)
    shown = Arrangement(0, len(payloads), rows, in_order=how != "sorted")
    start = data.draw(st.integers(-1, len(places) - 1), label="start")
    quest = Quest(shown, Patient() if is_patient else A, start, is_backwards)
    found = finished(find(capture_of(payloads), quest))
    assert found == slowly(payloads, places, start, is_backwards)


@pytest.mark.parametrize("is_backwards", [False, True])
@pytest.mark.parametrize("row", [0, 77_777, 199_999])
def test_many_rows_are_looked_through_in_steps(row: int, is_backwards: bool) -> None:
    capture = Capture(limits=NO_RESERVE)
    records = np.zeros(200_000, RECORD)
    records["length"] = 1
    records["offset"][row] = 1
    capture.append(Batch(records, b"ba"))
    shown = Arrangement(0, 200_000)
    search = find(capture, Quest(shown, A, 100_000, is_backwards))
    next(search)
    is_wrapped = (row < 100_000) != is_backwards
    assert finished(search) == Found(row, is_wrapped)


def test_rows_that_are_gone_are_passed_over() -> None:
    capture = capture_of("abab")
    shown = Arrangement(0, 40)
    assert finished(find(capture, Quest(shown, A, 2))) == Found(0, is_wrapped=True)
    assert finished(find(capture, Quest(Arrangement(), A, -1))) == Found(None)
