from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.times import DAY, MINUTE, SECOND, Stretch, stretch
from tests.capture.query.values import refused, value

HOUR = 60 * MINUTE


@pytest.fixture(autouse=True)
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def moment(text: str) -> int:
    """The nanosecond of a time with its zone, in whole seconds."""
    return int(datetime.fromisoformat(text).timestamp()) * SECOND


@pytest.mark.parametrize(
    ("text", "first", "length"),
    [
        ("0:00", 0, MINUTE),
        ("12:30", 12 * HOUR + 30 * MINUTE, MINUTE),
        ("12:30:05", 12 * HOUR + 30 * MINUTE + 5 * SECOND, SECOND),
        ("12:30:05.25", 12 * HOUR + 30 * MINUTE + 5 * SECOND + 250_000_000, 10_000_000),
        ("23:59:59.999999999", DAY - 1, 1),
    ],
)
def test_times_of_any_day(text: str, first: int, length: int) -> None:
    assert stretch(value(text)) == Stretch(first, first + length - 1, daily=True)


@pytest.mark.parametrize(
    ("text", "first", "length"),
    [
        ("2026-01-31T12:30", "2026-01-31T12:30+01:00", MINUTE),
        ('"2026-07-31 12:30:05"', "2026-07-31T12:30:05+02:00", SECOND),
        ("2026-01-31T12:30:05Z", "2026-01-31T12:30:05+00:00", SECOND),
        ("2026-01-31T12:30-0530", "2026-01-31T12:30-05:30", MINUTE),
        ('"2026-01-31 12:30:05 +02:00"', "2026-01-31T12:30:05+02:00", SECOND),
        ("2026-01-31", "2026-01-31T00:00+01:00", DAY),
        ("2026-03-29", "2026-03-29T00:00+01:00", 23 * HOUR),
        ("2026-10-25", "2026-10-25T00:00+02:00", 25 * HOUR),
    ],
)
def test_times_of_one_day(text: str, first: str, length: int) -> None:
    begin = moment(first)
    assert stretch(value(text)) == Stretch(begin, begin + length - 1, daily=False)


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1)),
    st.integers(-23 * 60, 23 * 60),
    st.integers(0, 999_999_999),
)
def test_every_nanosecond_has_its_name(day: datetime, offset: int, nanoseconds: int) -> None:
    zoned = day.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))
    text = zoned.isoformat()
    named = f"{text[:19]}.{nanoseconds:09}{text[19:]}"
    seconds = (zoned - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1)
    expected = seconds * SECOND + nanoseconds
    assert stretch(value(named)) == Stretch(expected, expected, daily=False)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("12", "Write a time as"),
        ("Z", "Write a time as"),
        ("2026-01-31Z", "Write a time as"),
        ("2026-01-31T", "Write a time as"),
        ("12:30:05.0123456789", "Write a time as"),
        ("2026-1-1", "Write a time as"),
        ("12:30Z", "A time with a zone needs its day"),
        ("24:00", "No clock shows this time."),
        ("12:60", "No clock shows this time."),
        ("12:30:60", "No clock shows this time."),
        ("2026-02-30", "No calendar has this time."),
        ("0000-01-01", "No calendar has this time."),
        ("9999-12-31", "No calendar has this time."),
        ("2026-01-31T12:30+99:00", "No calendar has this time."),
    ],
)
def test_what_is_no_time(text: str, message: str) -> None:
    said, place = refused(stretch, text)
    assert said.startswith(message)
    assert place == text
