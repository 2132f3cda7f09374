"""Fields become rows that are safe to show, whoever made them."""

from __future__ import annotations

from typing import Any

import pytest

from bcastgui.payload.decoders import outcome
from bcastgui.payload.decoders.decoder import DecodeError, Field
from bcastgui.payload.decoders.outcome import LONGEST_TEXT, MOST_ROWS, Problem, Row, outcome_of


def test_a_parent_comes_before_its_children() -> None:
    inner = Field("b", "2", 1, 2)
    fields = [Field("a", "1", 0, 3, (inner, Field("c", "3", 2, 3))), Field("d", "4", 3, 4)]
    assert outcome_of("X", fields, 4).rows == (
        Row(-1, "a", "1", 0, 3),
        Row(0, "b", "2", 1, 2),
        Row(0, "c", "3", 2, 3),
        Row(-1, "d", "4", 3, 4),
    )


def test_what_is_too_much_is_counted() -> None:
    many = tuple(Field(str(n), "", 0, 0) for n in range(MOST_ROWS))
    made = outcome_of("X", [Field("all", "", 0, 0, many), many[0]], 0)
    assert len(made.rows) == MOST_ROWS
    assert made.left_out == 2


def test_texts_are_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcome, "MOST_TEXT", 3 * LONGEST_TEXT)
    made = outcome_of("X", [Field("n", "x" * 9_999, 0, 0)] * 5, 0)
    assert [len(row.value) for row in made.rows] == [LONGEST_TEXT + 1] * 3
    assert made.left_out == 2


def test_no_recursion_is_needed() -> None:
    deep = Field("0", "", 0, 0)
    for n in range(4_000):
        deep = Field(str(n), "", 0, 0, (deep,))
    assert len(outcome_of("X", [deep], 0).rows) == 4_001


def test_texts_are_safe_to_show() -> None:
    (row,) = outcome_of("X", [Field("a\nb", "\u202e\ud800", 0, 0)], 0).rows
    assert row.name == r"a\nb"
    assert row.value == r"\u202e\xed\xa0\x80"


@pytest.mark.parametrize(
    "field",
    [
        Field("a", "b", 0, 3),
        Field("a", "b", -1, 1),
        Field("a", "b", 2, 1),
    ],
)
def test_fields_lie_within_the_payload(field: Field) -> None:
    with pytest.raises(ValueError, match="no bytes"):
        outcome_of("X", [Field("fine", "", 0, 2, (field,))], 2)


@pytest.mark.parametrize("values", [(1, "b"), ("a", None), (b"a", "b")])
def test_fields_are_texts(values: tuple[Any, Any]) -> None:
    with pytest.raises(TypeError):
        outcome_of("X", [Field(*values, 0, 0)], 0)


def test_a_problem_keeps_place_and_reason() -> None:
    error = DecodeError("{what} after {count}", start=1, end=4, what="\x00", count=3)
    assert outcome.problem_of(error) == Problem(
        "{what} after {count}", {"what": r"\x00", "count": 3}, 1, 4
    )
