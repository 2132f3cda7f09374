"""Intervals, times and lines in words."""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator
from ipaddress import IPv4Address

import pytest
from PySide6.QtWidgets import QApplication

from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.rate_groups import Fate
from bcastgui.capture.records import Delivery
from bcastgui.capture.sight import HOUR, MILLISECOND, WIDTHS
from bcastgui.capture.values import ValueKind, ValueSpec, number_at
from bcastgui.gui.chart_words import (
    interval_text,
    line_name,
    moment_text,
    number_text,
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
