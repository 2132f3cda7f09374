"""What is typed to go somewhere: a row, a step, a time."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.gui.search.goal import Goal, RowGoal, StepGoal, TimeGoal, parse_goal
from bcastgui.gui.table.datagram_text import clock_time, full_time

SECOND = 1_000_000_000
HOUR = 3_600 * SECOND
DAY = 24 * HOUR

LAST = int(datetime(2026, 1, 31, 12, tzinfo=UTC).timestamp()) * SECOND
FIRST = LAST - 36 * HOUR

MOMENTS = st.integers(0, 2**62)


@pytest.fixture(autouse=True, params=["UTC", "Europe/Berlin"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def parsed(text: str) -> Goal:
    return parse_goal(text, FIRST, LAST)


def moment(*parts: int) -> int:
    """A local time in ns since 1970 UTC."""
    return int(datetime(*parts).timestamp()) * SECOND  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("1234", RowGoal(1234)),
        (" 1,234 ", RowGoal(1234)),
        ("1.234.567", RowGoal(1_234_567)),
        ("1\N{NARROW NO-BREAK SPACE}234", RowGoal(1234)),
        ("10000000", RowGoal(10_000_000)),
        ("+500", StepGoal(500)),
        ("-500", StepGoal(-500)),
        ("\N{MINUS SIGN}1,500", StepGoal(-1500)),
        ("+ 5", StepGoal(5)),
    ],
)
def test_rows_and_steps(text: str, goal: Goal) -> None:
    assert parsed(text) == goal


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2026-01-31 11:00", (2026, 1, 31, 11)),
        ("2026-01-30T09:30:05", (2026, 1, 30, 9, 30, 5)),
        ("2026-01-31", (2026, 1, 31)),
        ("9:30", (2026, 1, 31, 9, 30)),
        ("23:59:59", (2026, 1, 30, 23, 59, 59)),
    ],
)
def test_times_on_the_local_clock(text: str, when: tuple[int, ...]) -> None:
    assert parsed(text) == TimeGoal(moment(*when))


def test_a_time_with_its_zone() -> None:
    goal = parsed("2026-01-31T10:00:00.000000001Z")
    assert goal == TimeGoal(LAST - 2 * HOUR + 1)


def test_a_time_that_never_was_is_of_the_last_day() -> None:
    first = moment(2026, 1, 31, 10)
    assert parse_goal("23:00", first, LAST) == TimeGoal(moment(2026, 1, 31, 23))
    assert parse_goal("09:00", first, LAST) == TimeGoal(moment(2026, 1, 31, 9))


@pytest.mark.parametrize(
    ("text", "said", "wrong"),
    [
        ("", "Type a row", ""),
        ("   ", "Type a row", ""),
        (" 0", "The first row is 1", "0"),
        ("hello", "“hello” is neither a row", "hello"),
        ("1,23", "neither", "1,23"),
        ("1,234.567", "neither", "1,234.567"),
        ("12:3x", "Write a time", "12:3x"),
        (" 25:00", "No clock", "25:00"),
        ("2026-02-30", "No calendar", "2026-02-30"),
        ("12:30Z", "needs its day", "12:30Z"),
        ("999999999999999999", "so many rows", "999999999999999999"),
    ],
)
def test_what_makes_no_sense_is_refused(text: str, said: str, wrong: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        parsed(text)
    assert text[refused.value.start : refused.value.end] == wrong


@given(
    st.text(st.characters(codec=None, exclude_categories=()))
    | st.text("0123456789+-:.,TZ ", max_size=40),
    MOMENTS,
    MOMENTS,
)
def test_any_text_is_a_goal_or_an_error(text: str, first: int, last: int) -> None:
    goal = error = None
    try:
        goal = parse_goal(text, min(first, last), max(first, last))
    except InputError as caught:
        error = caught
    if error:
        assert 0 <= error.start <= error.end <= len(text)
    else:
        assert isinstance(goal, RowGoal | StepGoal | TimeGoal)


@given(st.integers(1, 10**15))
def test_a_grouped_number_is_that_number(number: int) -> None:
    assert parsed(f"{number:,}") == parsed(str(number)) == RowGoal(number)


@given(MOMENTS)
def test_a_time_as_the_details_tell_it(when: int) -> None:
    assert parsed(full_time(when)) == TimeGoal(when)


@given(st.integers(LAST - DAY, LAST))
def test_a_time_as_the_table_shows_it(when: int) -> None:
    shown = clock_time(when)
    assert parse_goal(shown, when, when) == TimeGoal(when // 1_000 * 1_000)
