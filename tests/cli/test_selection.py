from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import parse
from bcastgui.capture.records import Batch, Rows
from bcastgui.cli.selection import Selection
from tests.formats.row_samples import INTERFACES, Row, rows_of


def batch_of(*payloads: bytes) -> Batch:
    rows = rows_of([Row(payload) for payload in payloads])
    return Batch(rows.records, rows.block.data)


def payloads(rows: Rows) -> list[bytes]:
    return [Batch(rows.records, rows.block.data).payload(place) for place in range(len(rows))]


def test_without_a_wish_all_rows_are_given_and_numbered() -> None:
    selection = Selection()
    numbers = []
    for batch in (batch_of(b"a", b"b"), batch_of(), batch_of(b"c")):
        for rows in selection.of(batch, INTERFACES):
            numbers += rows.numbers.tolist()
    assert numbers == [0, 1, 2]
    assert selection.given == 3
    assert not selection.is_full


def test_a_filter_sees_rows_as_the_window_numbers_them() -> None:
    selection = Selection(parse("no >= 3 and payload contains x"))
    assert list(selection.of(batch_of(b"x1", b"x2"), INTERFACES)) == []
    (rows,) = selection.of(batch_of(b"x3", b"4", b"x5"), INTERFACES)
    assert rows.numbers.tolist() == [2, 4]
    assert payloads(rows) == [b"x3", b"x5"]


def test_it_ends_at_a_count() -> None:
    selection = Selection(most=3)
    (first,) = selection.of(batch_of(b"1", b"2"), INTERFACES)
    (second,) = selection.of(batch_of(b"3", b"4"), INTERFACES)
    assert (len(first), payloads(second)) == (2, [b"3"])
    assert selection.is_full
    assert list(selection.of(batch_of(b"5"), INTERFACES)) == []


def test_marks_and_comments_stay_with_their_rows() -> None:
    selection = Selection(parse("marked or comment contains odd"))
    batch = batch_of(b"0", b"1", b"2", b"3")
    (rows,) = selection.of(batch, INTERFACES, np.array([1]), {1: "one", 3: "odd"})
    assert payloads(rows) == [b"1", b"3"]
    assert rows.marked.tolist() == [True, False]
    assert rows.comments == {0: "one", 1: "odd"}


@pytest.mark.parametrize("text", ["delta == 0s", "not delta >= 0s"])
def test_the_first_row_has_none_before_it_and_later_ones_do(text: str) -> None:
    selection = Selection(parse(text))
    found = [len(rows) for _ in range(2) for rows in selection.of(batch_of(b"a"), INTERFACES)]
    assert found == [1]


@given(st.lists(st.lists(st.binary(max_size=5), max_size=5), max_size=5), st.integers(1, 9))
def test_what_is_given_is_what_a_loop_would_give(batches: list[list[bytes]], most: int) -> None:
    selection = Selection(parse("length > 2"), most)
    given = [
        payload
        for batch in batches
        for rows in selection.of(batch_of(*batch), INTERFACES)
        for payload in payloads(rows)
    ]
    wanted = [payload for batch in batches for payload in batch if len(payload) > 2]
    assert given == wanted[:most]
