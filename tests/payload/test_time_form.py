from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.payload.template import LATEST_TIME
from bcastgui.payload.time_form import TimeForm, check_pattern

MORNING = 1_769_851_805_250_999_999
"""2026-01-31 09:30:05.250999999 UTC, a Saturday, in ns."""


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("%Y-%m-%d %H:%M:%S", "2026-01-31 09:30:05"),
        ("%y %e %j", "26 31 031"),
        ("%A %a, %B %b", "Saturday Sat, January Jan"),
        ("%I:%M %p", "09:30 AM"),
        ("%S.%L %S.%f", "05.250 05.250999"),
        ("100 %%, {é}", "100 %, {é}"),
        ("%z", "+00:00"),
    ],
)
def test_directives(pattern: str, expected: str) -> None:
    check_pattern(pattern)
    assert TimeForm(pattern, utc=True).write(MORNING) == expected


@pytest.mark.parametrize(
    ("hour", "expected"), [(0, "12 AM"), (11, "11 AM"), (12, "12 PM"), (23, "11 PM")]
)
def test_the_twelve_hours_of_a_clock_face(hour: int, expected: str) -> None:
    time = hour * 3_600 * 1_000_000_000
    assert TimeForm("%I %p", utc=True).write(time) == expected


@given(st.integers(0, LATEST_TIME), st.booleans())
def test_the_usual_form_is_iso_8601_and_means_that_time(time: int, utc: bool) -> None:
    read = datetime.datetime.fromisoformat(TimeForm(utc=utc).write(time))
    whole = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC) + datetime.timedelta(
        seconds=time // 1_000_000_000
    )
    assert read == whole


@pytest.mark.parametrize(("pattern", "start", "end"), [("%Q", 0, 2), ("a%d%", 3, 4), ("%\n", 0, 2)])
def test_an_unknown_directive_is_pointed_at(pattern: str, start: int, end: int) -> None:
    with pytest.raises(InputError) as caught:
        check_pattern(pattern)
    assert (caught.value.start, caught.value.end) == (start, end)
    assert "%Y" in str(caught.value)
