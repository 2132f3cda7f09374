"""Rules are kept as JSON, and survive a file that somebody has spoiled."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.gui.alerts.rule import (
    MOST_RULES,
    USUAL_PAUSE,
    AlertRule,
    Way,
    parse_filter,
    pause_from,
    rules_from,
)


@given(st.builds(AlertRule))
def test_a_rule_comes_back_as_it_was(rule: AlertRule) -> None:
    assert AlertRule.from_plain(json.loads(json.dumps(rule.to_plain()))) == rule


def test_what_makes_no_sense_is_left_out() -> None:
    assert rules_from(None) == rules_from("x") == rules_from([1, {}, {"filter": 2}]) == ()
    spoiled = {"filter": "a", "name": 1, "way": "shout", "on": "yes"}
    assert rules_from([spoiled]) == (AlertRule("", "a", Way.NOTIFICATION, True),)
    assert len(rules_from([{"filter": "a"}] * 60)) == MOST_RULES


@pytest.mark.parametrize("value", [None, "10", 0, -1, math.nan, math.inf, []])
def test_a_pause_that_makes_no_sense_is_the_usual_one(value: object) -> None:
    assert pause_from(value) == USUAL_PAUSE
    assert pause_from(30) == 30.0


def test_a_filter_is_needed() -> None:
    with pytest.raises(InputError, match="which messages"):
        parse_filter(" ", {})
    with pytest.raises(InputError):
        parse_filter("source ==", {})
    assert parse_filter("alarm", {}).text == "alarm"


def test_ways_are_told_apart() -> None:
    assert [(way.has_notification, way.has_sound) for way in Way] == [
        *((True, False), (False, True), (True, True))
    ]
