"""Ticks stand where the local clock shows round times."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from bcastgui.gui.charts.axis import CountAxis, TimeAxis

MIDNIGHT = 1_767_225_600  # 2026-01-01 00:00 UTC


@pytest.fixture(autouse=True)
def _in_kathmandu(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")  # a quarter to six ahead
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def labels(start: float, span: float, size: int = 540) -> list[str]:
    axis = TimeAxis()
    ((spacing, ticks),) = axis.tickValues(start, start + span, size)
    return axis.tickStrings(ticks, 1.0, spacing)


def test_ticks_are_round_on_the_local_clock() -> None:
    assert labels(MIDNIGHT, 6 * 3_600) == ["06:00", "07:00", "08:00", "09:00", "10:00", "11:00"]
    assert labels(MIDNIGHT, 6) == [f"05:45:0{second}" for second in range(1, 7)]
    assert labels(MIDNIGHT, 0.0055)[0] == "05:45:00.001"


def test_a_midnight_is_told_by_its_day() -> None:
    found = labels(MIDNIGHT + 12 * 3_600, 12 * 3_600)
    assert found == ["18:00", "20:00", "22:00", "2026-01-02", "02:00", "04:00"]


def test_days_are_told_over_years() -> None:
    assert all(label.startswith("20") for label in labels(MIDNIGHT, 365 * 86_400))
    assert len(labels(-4.6e9, 9.2e9, 30)) < 50


def test_counts_have_no_fractions() -> None:
    axis = CountAxis()
    for high in (0.5, 1, 3, 1_000):
        assert all(spacing >= 1 for spacing, _ in axis.tickSpacing(0, high, 200))
