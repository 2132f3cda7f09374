"""Rules give colours to rows: the first that fits wins, and none can hold up the window."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.query import regex as regex_module
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.marking import colour_rules_engine as engine
from bcastgui.gui.marking.colour_rules_engine import (
    BLOCK,
    MOST_RULES,
    Colouring,
    ColourRule,
    Tint,
    rules_from,
)
from bcastgui.gui.table.row_colours import RowColours
from tests.capture.samples import Row, batch_of, numbered

Refused = list[tuple[ColourRule, InputError]]

RED = ColourRule("length == 1", background=Tint.RED)
BLUE = ColourRule("length < 3", text=Tint.BLUE)


@pytest.fixture
def capture() -> Capture:
    made = Capture()
    made.append(batch_of([Row(b"x" * (row % 4)) for row in range(1_000)]))
    return made


@pytest.fixture
def refused() -> Refused:
    return []


def colouring(capture: Capture, refused: Refused, *rules: ColourRule) -> Colouring:
    return Colouring(capture, rules, lambda rule, error: refused.append((rule, error)), {})


def test_the_first_rule_that_fits_wins(capture: Capture, refused: Refused) -> None:
    off = ColourRule("", background=Tint.GREEN, is_on=False)
    made = colouring(capture, refused, off, RED, BLUE)
    expected = [BLUE.colours, RED.colours, BLUE.colours, None]
    assert [made.colours_of(row) for row in range(1_000)] == 250 * expected
    assert made.colours_of(1_000) is None
    assert refused == []
    assert RED.colours == RowColours(Tint.RED.colour, rule="length == 1")
    assert made
    assert not colouring(capture, refused, off)


def test_rows_are_asked_about_together_and_once(
    capture: Capture, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts: list[int] = []
    chunks = capture.chunks

    def noted(start: int, stop: int) -> Any:
        starts.append(start)
        return chunks(start, stop)

    monkeypatch.setattr(capture, "chunks", noted)
    made = colouring(capture, refused, RED)
    for _ in range(2):
        for row in range(100, 100 + 2 * BLOCK):
            made.colours_of(row)
    assert starts == [100, 100 + BLOCK]


def test_rows_that_come_later_are_asked_about_too(refused: Refused) -> None:
    capture = Capture()
    capture.append(numbered(0, 10))
    made = colouring(capture, refused, ColourRule("no > 5", text=Tint.RED))
    assert [made.colours_of(row) is not None for row in range(10)] == [False] * 5 + [True] * 5
    capture.append(numbered(10, 10))
    assert made.colours_of(15) is not None


def test_what_is_known_can_be_forgotten(capture: Capture, refused: Refused) -> None:
    made = colouring(capture, refused, ColourRule("marked", text=Tint.RED))
    assert made.colours_of(5) is None
    capture.annotate(Annotations(np.array([5])))
    assert made.colours_of(5) is None
    made.forget()
    assert made.colours_of(5) is not None


def test_a_rule_that_is_no_filter_is_left_out(capture: Capture, refused: Refused) -> None:
    wrong = ColourRule("length ==", background=Tint.GREEN)
    made = colouring(capture, refused, wrong, RED)
    assert made.colours_of(1) == RED.colours
    assert [rule for rule, _ in refused] == [wrong]


def test_a_rule_that_takes_ages_is_given_up(
    refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regex_module, "PATIENCE", 0.05)
    capture = Capture()
    capture.append(batch_of([Row(b"a" * 60 + b"!"), Row(b"x")]))
    slow = ColourRule("payload matches '^(a|aa)+$'", background=Tint.GREEN)
    made = colouring(capture, refused, slow, RED)
    assert made.colours_of(0) is None
    assert made.colours_of(1) == RED.colours
    assert [rule for rule, _ in refused] == [slow]


def test_a_rule_that_holds_up_the_window_is_given_up(
    capture: Capture, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "LONGEST", -1.0)
    made = colouring(capture, refused, RED)
    assert made.colours_of(1) == RED.colours
    assert len(refused) == 1
    assert "too long" in str(refused[0][1])
    made.colours_of(500)
    assert len(refused) == 1


rules = st.builds(
    ColourRule,
    filter=st.text(max_size=20),
    background=st.none() | st.sampled_from(Tint),
    text=st.none() | st.sampled_from(Tint),
    is_on=st.booleans(),
)


@given(st.lists(rules, max_size=MOST_RULES))
def test_what_is_written_is_read_again(made: list[ColourRule]) -> None:
    written = json.dumps([rule.to_json() for rule in made])
    assert rules_from(json.loads(written)) == tuple(made)


@pytest.mark.parametrize(
    "spoiled",
    [None, 7, {}, [7], [{}], [{"filter": 7}], [{"filter": "a", "background": [], "text": "pink"}]],
)
def test_spoiled_settings_give_what_makes_sense(spoiled: Any) -> None:
    assert set(rules_from(spoiled)) <= {ColourRule("a")}
