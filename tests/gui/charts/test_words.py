"""Intervals, times and lines in words."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator
from ipaddress import IPv4Address

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.rate_groups import Fate
from bcastgui.capture.records import Delivery
from bcastgui.capture.sight import HOUR, MILLISECOND, WIDTHS
from bcastgui.capture.value_points import POINT
from bcastgui.capture.value_series import Curve
from bcastgui.capture.values import ValueKind, ValueSpec, number_at
from bcastgui.gui.charts.words import (
    curve_text,
    interval_text,
    line_name,
    moment_text,
    number_text,
    point_text,
    span_text,
    value_name,
)

NOON = 1_767_268_800 * SECOND  # 2026-01-01 12:00 UTC


@pytest.fixture(autouse=True)
def _in_tokyo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("width", "text"),
    [
        (MILLISECOND, "1 ms"),
        (500 * MILLISECOND, "500 ms"),
        (30 * SECOND, "30 s"),
        (10 * MINUTE, "10 min"),
        (6 * HOUR, "6 h"),
        (20 * DAY, "20 d"),
    ],
)
def test_an_interval_has_one_unit(width: int, text: str) -> None:
    assert interval_text(width) == text


def test_no_two_intervals_read_the_same() -> None:
    assert len({interval_text(width) for width in WIDTHS}) == len(WIDTHS)


@pytest.mark.parametrize(
    ("step", "text"),
    [(DAY, "2026-01-01"), (HOUR, "21:00"), (SECOND, "21:00:00"), (MILLISECOND, "21:00:00.007")],
)
def test_a_moment_is_told_on_the_local_clock(step: int, text: str) -> None:
    assert moment_text(NOON + 7 * MILLISECOND, step) == text


def test_what_no_calendar_has_is_not_told() -> None:
    assert moment_text(1 << 75, DAY) == ""


def test_a_span_names_the_second_day_where_it_is_another() -> None:
    assert span_text(NOON, NOON + MINUTE) == "2026-01-01 21:00:00 – 21:01:00"
    assert span_text(NOON, NOON + DAY) == "2026-01-01 21:00:00 – 2026-01-02 21:00:00"
    assert span_text(NOON, NOON + SECOND) == "2026-01-01 21:00:00.000 – 21:00:01.000"


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Fate.RECEIVED, "Received"),
        (Fate.SENT, "Sent"),
        (Fate.DROPPED, "Dropped"),
        (Delivery.MULTICAST, "Multicast"),
        (Delivery.UNKNOWN, "Unknown"),
        (IPv4Address("10.9.0.2"), "10.9.0.2"),
        (None, "All others"),
    ],
)
def test_each_line_has_a_name(key: Hashable, name: str) -> None:
    assert line_name(key) == name


def test_a_value_is_named_safely_and_in_short() -> None:
    assert value_name(ValueSpec(ValueKind.JSON, "sensor.temp")) == "sensor.temp"
    assert value_name(number_at(4, "u16be")) == "byte 4 u16be"
    name = value_name(ValueSpec(ValueKind.REGEX, "\u202e\n" + "a" * 500))
    assert name.isprintable()
    assert len(name) < 60


def test_numbers_are_short() -> None:
    assert [number_text(value) for value in (21.5, 1.0, 1.23456789e9)] == [
        "21.5",
        "1",
        "1.23457e+09",
    ]


@pytest.mark.parametrize(
    ("count", "unreadable", "progress", "text"),
    [
        (0, 0, 1.0, "n: no number yet"),
        (1, 1, 1.0, "n 21.5, 1 number, 1 message without a number"),
        (1_000, 3, 0.257, "n 21.5, 1,000 numbers, 3 messages without a number, 25 % read"),
    ],
)
def test_a_line_is_told_by_its_last_value(
    english: None, count: int, unreadable: int, progress: float, text: str
) -> None:
    points = np.array([(NOON, 21.5, 3)], POINT)
    spec = ValueSpec(ValueKind.JSON, "n")
    assert curve_text(Curve(spec, points, True, count, unreadable, progress, None)) == text


def test_a_line_without_points_in_sight_is_told(english: None) -> None:
    curve = Curve(number_at(0, "u8"), np.empty(0, POINT), True, 5, 0, 1.0, None)
    assert curve_text(curve) == "byte 0 u8 –, 5 numbers"


def test_a_point_is_told_with_its_row(english: None) -> None:
    assert point_text(1_233, NOON, 0.5) == "Row 1,234, 21:00:00.000: 0.5"
