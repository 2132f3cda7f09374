"""The time from the arrival of a datagram until its row is on the screen."""

from __future__ import annotations

import sys
import time

from tests.bench.conftest import OpenWindow
from tests.bench.effort import Effort
from tests.bench.marks import Ruler
from tests.bench.report import Report, Sample, delays
from tests.bench.screen import LOOK_EVERY_S, Screen
from tests.bench.window import Window
from tests.end_to_end.processes import Process
from tests.end_to_end.program import ROOT
from tests.end_to_end.screen_reader import Rectangle
from tests.end_to_end.waiting import wait_until

RATES = (10, 100, 1_000)

FILLING = 100
"""Rows enough that the newest stands at the lower edge of the table, where it stays."""

_PATIENCE_S = 20.0


def test_arrival_to_painted(
    open_window: OpenWindow, screen: Screen, report: Report, effort: Effort
) -> None:
    """Each datagram has its number as a pattern of bits, which is read off the newest row."""
    window = open_window()
    area, ruler = _newest_row(window, screen)
    rows = []
    first = 1
    for rate in RATES:
        count = max(2, round(rate * effort.flow_seconds))
        sender = _start_sender(first, count, rate)
        try:
            shown = _watch(screen, area, ruler, range(first, first + count))
            sender.wait(_PATIENCE_S)
        finally:
            sender.stop()
        sent = map(int, sender.lines[-1].split())
        sample = Sample(tuple(1e-6 * (b - a) for a, b in zip(sent, shown, strict=True)))
        rows.append({"datagrams, 1/s": rate, "datagrams": count, **delays(sample)})
        first += count
    report.table("painting", "From arrival until painted", rows)


def _newest_row(window: Window, screen: Screen) -> tuple[Rectangle, Ruler]:
    """Where the payload of the newest row stands, and how to read it; all rows are mark(0)."""
    _start_sender(0, FILLING, 1_000, step=0).wait(_PATIENCE_S)
    table = window.program.table
    wait_until(lambda: table.row_count == FILLING, "a full table")
    area = table.control(-1, "Data").extents
    ruler = wait_until(lambda: _ruler(screen, area), "a mark in the newest row")
    assert ruler is not None
    return area, ruler


def _ruler(screen: Screen, area: Rectangle) -> Ruler | None:
    try:
        return Ruler.of(screen.picture(area))
    except ValueError:
        return None


def _watch(screen: Screen, area: Rectangle, ruler: Ruler, numbers: range) -> list[int]:
    """When each number, or a later one, was first painted: ns of time.monotonic_ns()."""
    shown = list[int]()
    seen_at = time.monotonic()
    while len(shown) < len(numbers):
        newest = ruler.read(screen.picture(area))
        now = time.monotonic_ns()
        if newest is not None and newest in numbers[len(shown) :]:
            shown += [now] * (newest - numbers[len(shown)] + 1)
            seen_at = time.monotonic()
        waited = time.monotonic() - seen_at
        assert waited < _PATIENCE_S, f"of {numbers} only {len(shown)} were painted"
        time.sleep(LOOK_EVERY_S)
    return shown


def _start_sender(first: int, count: int, rate: int, step: int = 1) -> Process:
    numbers = [str(number) for number in (first, count, rate, step)]
    return Process([sys.executable, "-m", "tests.bench.marked_sender", *numbers], cwd=ROOT)
