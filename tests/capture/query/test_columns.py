"""What is not in the random captures: limits of the columns, and the local clock."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest

from bcastgui.capture.query import columns
from bcastgui.capture.query.columns import (
    HasPrevious,
    OnInterface,
    Range,
    Within,
    local_clock,
    recorded,
    row_number,
    since_previous,
)
from bcastgui.capture.records import Chunk
from tests.capture.query.rows import Row, chunk

SECOND = 1_000_000_000
HOUR = 3600 * SECOND


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("meant", "expected"),
    [
        ((None, None), [True] * 3),
        ((0, 65_535), [True] * 3),
        ((-1, 65_536), [True] * 3),
        ((-(10**30), 10**30), [True] * 3),
        ((1, 65_534), [False, True, False]),
        ((65_535, None), [False, False, True]),
        ((None, 0), [True, False, False]),
        ((65_536, None), [False] * 3),
        ((None, -1), [False] * 3),
        ((10**30, 10**31), [False] * 3),
        ((2, 1), [False] * 3),
    ],
)
def test_numbers_beyond_what_a_column_can_hold(meant: Range, expected: list[bool]) -> None:
    rows = chunk([Row(source_port=port) for port in (0, 5000, 65_535)])
    condition = Within(recorded("source_port"), (meant,))
    assert condition.select(rows, np.ones(3, np.bool_)).tolist() == expected


def test_rows_are_numbered_through_the_capture() -> None:
    assert row_number(chunk([Row(), Row()], first=65_536)).tolist() == [65_537, 65_538]


@pytest.mark.parametrize(("before", "first"), [(None, 0), (900, 100), (1500, -500)])
def test_a_chunk_knows_the_time_of_the_row_before(before: int | None, first: int) -> None:
    rows = chunk([Row(time=1000), Row(time=1250)], before=before)
    since = since_previous(rows).tolist()
    assert since[1] == 250
    assert HasPrevious().select(rows, np.ones(2, np.bool_)).tolist() == [before is not None, True]
    if before is not None:
        assert since[0] == first


@pytest.mark.parametrize(
    ("name", "index", "expected"),
    [
        ("eth0", 2, True),
        ("eth0", 3, False),
        ("#9", 9, True),
        ("#09", 9, False),
        ("#2", 2, False),
        ("9", 9, False),
        ("#4294967295", 4_294_967_295, True),
        ("#4294967296", 0, False),
        ("#9999999999", 0, False),
        ("", 0, True),
        ("", 2, False),
    ],
)
def test_an_interface_goes_by_its_name_or_number(name: str, index: int, expected: bool) -> None:
    rows = chunk([Row(interface=index)])
    assert OnInterface(name).select(rows, np.ones(1, np.bool_)).tolist() == [expected]


def at(*texts: str) -> Chunk:
    return chunk([Row(time=int(datetime.fromisoformat(t).timestamp()) * SECOND) for t in texts])


@pytest.mark.usefixtures("berlin")
def test_the_local_clock_changes_twice_a_year() -> None:
    rows = at("2026-03-29T00:59:59Z", "2026-03-29T01:00Z", "2026-10-25T00:59Z", "2026-10-25T01:00Z")
    minute = 60 * SECOND
    assert local_clock(rows).tolist() == [
        2 * HOUR - SECOND,
        3 * HOUR,
        3 * HOUR - minute,
        2 * HOUR,
    ]


@pytest.mark.usefixtures("berlin")
def test_most_chunks_need_one_look_at_the_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = []

    def look(quarter: int) -> int:
        looks.append(quarter)
        return HOUR

    monkeypatch.setattr(columns, "_utc_offset", look)
    rows = at("2026-01-31T12:30Z", "2026-01-31T12:44:59Z", "2026-01-31T12:31Z")
    assert local_clock(rows).tolist() == [
        int(13.5 * HOUR),
        int(13.5 * HOUR) + 899 * SECOND,
        int(13.5 * HOUR) + 60 * SECOND,
    ]
    assert len(looks) == 1


@pytest.mark.usefixtures("berlin")
def test_times_before_1970_have_a_clock() -> None:
    winter = timezone(timedelta(hours=1))
    rows = at(datetime(1969, 12, 31, 12, tzinfo=winter).isoformat())
    assert local_clock(rows).tolist() == [12 * HOUR]
