"""Rows are filtered and sorted as if it were done row by row, however they come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any
from unittest.mock import patch

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import arranging, runs, ties
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Arranger, Finder, Sorter, Wish, arranger_for, paced_chunks
from bcastgui.capture.ordering import SortField, Sorting
from bcastgui.capture.records import Chunk
from bcastgui.capture.store import Capture
from tests.capture.rows import LengthOver, ShrinkingCapture, arranged_slowly, rows

sortings = st.builds(Sorting, st.sampled_from(SortField), st.booleans())


@pytest.fixture(autouse=True, scope="module")
def small_pieces() -> Iterator[None]:
    """Let a few rows need many pieces, merges of merges, and groups larger than a slice."""
    with (
        patch.multiple(runs, SLICE=4, MOST_RUNS=3, _SAMPLE_STEP=2),
        patch.multiple(ties, SLICE=4, _READ_ROWS=3),
        patch.multiple(arranging, SLICE=5, _FIRST_ROWS=2, _LEAST_ROWS=1, _MERGED_ANEW=2),
    ):
        yield


def take(arranger: Arranger, stop: int) -> Arrangement:
    for _ in arranger.take(stop):
        assert 0 <= arranger.progress <= 1
    assert arranger.progress == 1
    return arranger.arrangement


def shown(arrangement: Arrangement) -> list[int]:
    numbers: list[int] = arrangement.numbers(0, len(arrangement)).tolist()
    return numbers


@given(
    st.lists(
        st.one_of(
            st.lists(rows, max_size=12),  # They come;
            st.integers(1, 5),  # or so many of the oldest go.
        ),
        max_size=8,
    ),
    st.one_of(st.none(), st.integers(0, 10)),
    st.one_of(st.none(), sortings),
)
def test_it_is_as_done_row_by_row(
    events: list[list[dict[str, Any]] | int], limit: int | None, sorting: Sorting | None
) -> None:
    if limit is None and sorting is None:
        return
    capture = ShrinkingCapture()
    predicate = None if limit is None else LengthOver(limit)
    arranger = arranger_for(capture, Wish(predicate, sorting))
    for event in events:
        if isinstance(event, int):
            capture.forget(event)
        else:
            capture.record(event)
        before = arranger.arrangement
        after = take(arranger, len(capture)).without_oldest(
            capture.first_row if sorting is None else 0
        )
        assert shown(after) == arranged_slowly(capture, len(capture), limit, sorting)
        assert after.in_order is (sorting is None)
        if arranger.inserted is not None:
            others = np.delete(after.numbers(0, len(after)), arranger.inserted)
            assert others.tolist() == shown(before)


def payload_rows(payloads: list[bytes]) -> list[dict[str, Any]]:
    """Rows whose times are their numbers."""
    return [{"payload": payload, "time": number} for number, payload in enumerate(payloads)]


def test_only_new_rows_are_asked_about() -> None:
    capture = ShrinkingCapture()
    predicate = LengthOver(1)
    finder = Finder(capture, predicate)
    capture.record(payload_rows([b"", b"aa", b"aaa"]))
    assert shown(take(finder, 3)) == [1, 2]
    capture.record(payload_rows([b"aaaa", b""]))
    assert shown(take(finder, 5)) == [1, 2, 3]
    assert predicate.asked == 5


@pytest.mark.parametrize("sorting", [None, Sorting(SortField.NUMBER)])
def test_a_predicate_may_take_its_time(sorting: Sorting | None) -> None:
    capture = ShrinkingCapture()
    capture.record(payload_rows([b"", b"aa", b"aaa"] * 20))
    predicate = Hesitant(1)
    arranger = arranger_for(capture, Wish(predicate, sorting))
    assert shown(take(arranger, 60)) == [row for row in range(60) if row % 3]
    assert predicate.before[:4] == [None, 0, 1, 2]
    assert sum(1 for _ in arranger.take(60)) == 0


class Hesitant(LengthOver):
    """Answers for one row at a time, and takes down the time of the one before."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.before: list[int | None] = []

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        self.before.append(chunk.before)
        return super().evaluate(replace(chunk, records=chunk.records[:1]))


def test_what_is_found_can_be_shown_after_each_step() -> None:
    capture = ShrinkingCapture()
    capture.record(payload_rows([b"aa"] * 40))
    finder = Finder(capture, LengthOver(1))
    snapshots = [finder.arrangement for _ in finder.take(40)]
    assert len(snapshots) > 5
    for snapshot in snapshots:
        assert shown(snapshot) == list(range(snapshot.stop))
    assert shown(finder.arrangement) == list(range(40))


def test_an_arrangement_stays_as_it_is_while_more_is_found() -> None:
    capture = ShrinkingCapture()
    finder = Finder(capture, LengthOver(0))
    capture.record(payload_rows([b"a"] * 3))
    early = take(finder, 3)
    capture.record(payload_rows([b"a"] * 300_000))
    take(finder, len(capture))
    assert shown(early) == [0, 1, 2]


def test_rows_that_come_are_told_by_their_places() -> None:
    capture = ShrinkingCapture()
    sorter = Sorter(capture, None, Sorting(SortField.PAYLOAD))
    capture.record(payload_rows([b"b", b"d", b"f", b"h", b"j", b"l", b"n"]))
    take(sorter, 7)
    assert inserted(sorter) is None
    capture.record(payload_rows([b"a", b"d"]))
    assert shown(take(sorter, 9)) == [7, 0, 1, 8, 2, 3, 4, 5, 6]
    assert inserted(sorter) == [0, 3]
    take(sorter, 9)
    assert inserted(sorter) == []


def inserted(sorter: Sorter) -> list[int] | None:
    return None if sorter.inserted is None else sorter.inserted.tolist()


def test_interfaces_that_get_a_name_are_sorted_anew() -> None:
    capture = ShrinkingCapture()
    capture.record([{"interface": 9}, {"interface": 2}])
    sorter = Sorter(capture, None, Sorting(SortField.INTERFACE))
    assert shown(take(sorter, 2)) == [0, 1]  # "#9" comes before "eth0",
    capture.name_interfaces({9: "wlan0"})
    capture.record([{"interface": 1}])
    assert shown(take(sorter, 3)) == [1, 2, 0]  # and "wlan0" after "lo".


def test_steps_are_short_whatever_a_row_costs() -> None:
    capture = ShrinkingCapture()
    capture.record(payload_rows([b""] * 100_000))
    with patch.multiple(arranging, SLICE=65_536, _FIRST_ROWS=4_096, _LEAST_ROWS=256):
        slow, fast = (
            [len(chunk) for chunk in timed_chunks(capture, seconds)] for seconds in (1.0, 1e-9)
        )
    assert slow[:2] == [4_096, 256]
    assert fast[:4] == [4_096, 8_192, 16_384, 32_768]
    assert sum(slow) == sum(fast) == 100_000


def timed_chunks(capture: Capture, seconds: float) -> Iterator[Chunk]:
    """All chunks; between two looks at the clock passes as much time."""
    clock = count(0, seconds)
    with patch("bcastgui.capture.arranging.time.perf_counter", lambda: next(clock)):
        yield from paced_chunks(capture, 0, len(capture))


def test_a_capture_that_was_cleared_meanwhile_ends_it() -> None:
    capture = Capture()
    finder = Finder(capture, LengthOver(0))
    assert shown(take(finder, 1_000)) == []


def test_a_plain_wish_wants_nothing() -> None:
    assert Wish().is_plain
    assert not Wish(LengthOver(1)).is_plain
    assert not Wish(sorting=Sorting(SortField.TIME)).is_plain


def test_rows_that_are_gone_at_the_end_are_not_looked_for_again() -> None:
    capture = ShrinkingCapture()
    capture.record([{"payload": b"long"}] * 3)
    finder = Finder(capture, LengthOver(1))
    found = take(finder, 5)
    assert (shown(found), found.stop) == ([0, 1, 2], 5)
