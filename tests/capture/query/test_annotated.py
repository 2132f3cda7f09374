"""Filters ask for marks and comments."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query import parse
from bcastgui.capture.query import regex as regex_module
from bcastgui.capture.query.annotated import Commented, marked
from bcastgui.capture.records import Chunk
from bcastgui.errors import InputError
from tests.capture.query.rows import Row, chunk

FIRST = 100


def annotated(marks: set[int], comments: dict[int, str], rows: int = 6) -> Chunk:
    """Rows from FIRST on; marks and comments are by row."""
    made = chunk([Row()] * rows, first=FIRST)
    return replace(made, marks=np.array(sorted(marks), np.int64), comments=comments)


SAMPLE = annotated({99, 101, 104, 106}, {99: "odd", 100: "odd one", 103: "Grüße", 106: "odd"})


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("marked", [101, 104]),
        ("not marked", [100, 102, 103, 105]),
        ("marked == false", [100, 102, 103, 105]),
        ("comment contains odd", [100]),
        ('comment != ""', [100, 103]),
        ('comment == ""', [101, 102, 104, 105]),
        ("comment == Grüße", [103]),
        ("comment in {Grüße, 'odd one'}", [100, 103]),
        ("comment matches '(?i)^ODD'", [100]),
        ("comment matches '^$' and marked", [101, 104]),
        ("marked or comment contains odd", [100, 101, 104]),
    ],
)
def test_what_is_asked_is_found(text: str, rows: list[int]) -> None:
    found = parse(text)
    assert (np.flatnonzero(found.evaluate(SAMPLE)) + FIRST).tolist() == rows
    assert found.reads_annotations


def test_other_filters_do_not_depend_on_them() -> None:
    assert not parse("length > 5 or 'marked'").reads_annotations


@given(
    marks=st.sets(st.integers(90, 120)),
    texts=st.dictionaries(st.integers(90, 120), st.text("ab", min_size=1)),
    rows=st.integers(1, 12),
)
def test_it_is_as_done_row_by_row(marks: set[int], texts: dict[int, str], rows: int) -> None:
    made = annotated(marks, texts, rows)
    numbers = range(FIRST, FIRST + rows)
    assert marked(made).tolist() == [number in marks for number in numbers]
    everything = np.ones(rows, np.bool_)
    has_a = Commented(lambda comment: b"a" in comment).select(made, everything)
    assert has_a.tolist() == ["a" in texts.get(number, "") for number in numbers]


def test_an_expression_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regex_module, "PATIENCE", 0.05)
    slow = parse("comment matches '^(a|aa)+$'")
    with pytest.raises(InputError, match="too long") as refused:
        slow.evaluate(annotated(set(), {101: "a" * 60 + "!"}))
    assert slow.text[refused.value.start : refused.value.end] == "'^(a|aa)+$'"
