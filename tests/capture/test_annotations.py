"""Marks and comments: how they change, move with their rows, and are kept."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.annotations import (
    LONGEST_COMMENT,
    MOST_COMMENTS,
    MOST_MARKS,
    Annotations,
)
from bcastgui.errors import InputError

numbers = st.sets(st.integers(0, 50))
comments = st.dictionaries(st.integers(0, 50), st.text(min_size=1, max_size=20))


def made(marks: set[int], texts: dict[int, str] | None = None) -> Annotations:
    return Annotations(np.array(sorted(marks), np.int64), texts or {})


@given(before=numbers, rows=numbers, marked=st.booleans())
def test_rows_are_marked_and_unmarked(before: set[int], rows: set[int], marked: bool) -> None:
    after = made(before).with_marks(np.array(list(rows), np.int64), marked=marked)
    expected = before | rows if marked else before - rows
    assert after.marks.tolist() == sorted(expected)
    assert [row for row in range(60) if after.is_marked(row)] == sorted(expected)
    for row in range(60):
        assert after.last_mark(row) == max((mark for mark in expected if mark < row), default=None)


def test_no_more_are_marked_than_can_be_kept() -> None:
    full = Annotations().with_marks(np.arange(MOST_MARKS), marked=True)
    with pytest.raises(InputError, match="100000 rows"):
        full.with_marks(np.array([MOST_MARKS]), marked=True)
    assert len(full.with_marks(np.arange(10), marked=False).marks) == MOST_MARKS - 10


def test_comments_come_change_and_go() -> None:
    empty = Annotations()
    one = empty.with_comment(3, "first")
    assert (one.comment(3), one.comment(4), empty.comment(3)) == ("first", "", "")
    assert one.with_comment(3, "second").comments == {3: "second"}
    assert not one.with_comment(3, "")
    with pytest.raises(InputError, match="500 characters") as refused:
        one.with_comment(3, "x" * (LONGEST_COMMENT + 1))
    assert (refused.value.start, refused.value.end) == (LONGEST_COMMENT, LONGEST_COMMENT + 1)


def test_no_more_comments_than_can_be_kept() -> None:
    full = made(set(), dict.fromkeys(range(MOST_COMMENTS), "x"))
    assert full.with_comment(0, "y").comment(0) == "y"
    with pytest.raises(InputError, match="10000 rows"):
        full.with_comment(MOST_COMMENTS, "y")


@given(marks=numbers, texts=comments, by=st.integers(-60, 60))
def test_they_move_with_their_rows(marks: set[int], texts: dict[int, str], by: int) -> None:
    moved = made(marks, texts).moved(by)
    assert moved.marks.tolist() == sorted(mark + by for mark in marks if mark + by >= 0)
    assert moved.comments == {row + by: text for row, text in texts.items() if row + by >= 0}


def test_those_of_two_are_joined() -> None:
    joined = made({1, 2}, {1: "a"}).joined(made({5}, {6: "b"}))
    assert joined.marks.tolist() == [1, 2, 5]
    assert joined.comments == {1: "a", 6: "b"}
    assert Annotations().joined(joined) is joined
    assert joined.joined(Annotations()) is joined


@given(marks=numbers, texts=comments)
def test_what_is_written_is_read_again(marks: set[int], texts: dict[int, str]) -> None:
    written = json.dumps(made(marks, texts).to_json())
    again = Annotations.from_json(json.loads(written))
    assert again.marks.tolist() == sorted(marks)
    assert again.comments == texts


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    json_values
    | st.fixed_dictionaries(
        {
            "marks": json_values | st.lists(st.integers() | st.booleans() | st.text()),
            "comments": json_values | st.dictionaries(st.text("0123456789\u0663"), st.text()),
        }
    )
)
def test_a_spoiled_file_gives_what_makes_sense(value: Any) -> None:
    read = Annotations.from_json(value)
    assert (np.diff(read.marks) > 0).all()
    assert (read.marks >= 0).all()
    assert all(row >= 0 and text for row, text in read.comments.items())
