"""Rows are found, and read as columns, across segments with gaps and damage."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.gather import Payloads
from bcastgui.capture.records import Chunk
from bcastgui.capture.segment_list import SegmentList
from bcastgui.capture.segments import Columns, MemorySegment, RowGoneError
from tests.capture.samples import NUMBER, numbered


def segment_of(first: int, count: int, sound: list[bool] | None = None) -> MemorySegment:
    """A segment whose rows have their numbers as times and payloads."""
    segment = MemorySegment(first, max(count, 1), 65_535)
    if count:
        batch = numbered(first, count)
        segment.take(batch.records, Payloads.of(batch))
    segment.sound = None if sound is None else np.array(sound)
    return segment


def numbers_in(chunks: list[Chunk]) -> list[int]:
    """The numbers of the rows in ``chunks``, once their columns say the same."""
    numbers: list[int] = []
    for chunk in chunks:
        own = list(range(chunk.first, chunk.first + len(chunk)))
        assert chunk.records["time"].tolist() == own
        assert (np.diff(chunk.records["offset"].astype(int)) >= 0).all()
        for number, record in zip(own, chunk.records, strict=True):
            start = int(record["offset"])
            payload = chunk.block[start : start + int(record["length"])]
            assert payload.tobytes() == NUMBER.pack(number)
        last = chunk.records[-1]
        assert len(chunk.block) == last["offset"] + last["length"]
        numbers += own
    return numbers


class GoneSegment(MemorySegment):
    def columns(self) -> Columns:
        raise RowGoneError


@st.composite
def segment_lists(draw: st.DrawFn) -> tuple[SegmentList, set[int]]:
    """Segments, with the numbers of the rows that can be read."""
    segments, present, first = [], set(), 0
    for _ in range(draw(st.integers(0, 6))):
        first += draw(st.integers(0, 5))
        sound = draw(st.lists(st.booleans(), max_size=8))
        whole = draw(st.booleans())
        segments.append(segment_of(first, len(sound), None if whole else sound))
        present |= {first + place for place, good in enumerate(sound) if good or whole}
        first += len(sound)
    return SegmentList(tuple(segments)), present


@given(
    case=segment_lists(), start=st.integers(0, 60), stop=st.integers(0, 60), rows=st.integers(1, 9)
)
def test_it_gives_all_rows_that_are_there(
    case: tuple[SegmentList, set[int]], start: int, stop: int, rows: int
) -> None:
    segments, present = case
    for row in range(-2, 60):
        found = segments.find(row)
        assert (found is not None) == (row in present)
        assert found is None or found[0].first + found[1] == row
    chunks = list(segments.chunks(start, stop, rows, {}))
    assert all(0 < len(chunk) <= rows for chunk in chunks)
    assert numbers_in(chunks) == sorted(row for row in present if start <= row < stop)
    for chunk in chunks:
        assert chunk.before == (chunk.first - 1 if chunk.first - 1 in present else None)


def test_a_row_is_found_among_thousands_of_segments() -> None:
    segments = SegmentList(tuple(segment_of(first, 1) for first in range(0, 9_000, 2)))
    assert segments.find(8_000) == (segments.segments[4_000], 0)
    assert segments.find(8_001) is None


def test_chunks_pass_over_a_segment_that_goes_meanwhile() -> None:
    gone = GoneSegment(5, 5, 10)
    gone.count = 5
    segments = SegmentList((segment_of(0, 5), gone, segment_of(10, 5)))
    chunks = list(segments.chunks(0, 99, 100, {}))
    assert numbers_in(chunks) == [*range(5), *range(10, 15)]
    assert [chunk.before for chunk in chunks] == [None, None]


def test_rows_can_be_counted_from_a_later_one() -> None:
    segments = SegmentList((segment_of(100, 5), segment_of(105, 5)), origin=100)
    assert segments.first == 0
    assert segments.find(7) == (segments.segments[1], 2)
    assert segments.find(100) is None
    chunks = list(segments.chunks(3, 7, 100, {}))
    assert [(chunk.first, len(chunk), chunk.before) for chunk in chunks] == [
        (3, 2, 102),
        (5, 2, 104),
    ]
    assert SegmentList(origin=100).first is None


def test_chunks_carry_annotations() -> None:
    annotations = Annotations(np.array([1, 5]), {1: "here"})
    (chunk,) = SegmentList((segment_of(0, 1),)).chunks(0, 1, 1, {}, annotations)
    assert chunk.marks.tolist() == [1, 5]
    assert chunk.comments == {1: "here"}


@pytest.mark.parametrize("names", [{}, {3: "eth0"}])
def test_chunks_carry_the_names_of_interfaces(names: dict[int, str]) -> None:
    (chunk,) = SegmentList((segment_of(0, 1),)).chunks(0, 1, 1, names)
    assert chunk.interfaces is names
