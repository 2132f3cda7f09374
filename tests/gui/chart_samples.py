"""Captures to draw charts of, and what is waited for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from bcastgui.capture.query.times import SECOND
from bcastgui.gui.charts.worker import ChartWorkerThread
from tests.capture.rows import ShrinkingCapture

NOON = 1_767_268_800 * SECOND  # 2026-01-01 12:00 UTC, long ago


def readings(count: int, *, first: int = NOON, gap: int = SECOND) -> ShrinkingCapture:
    """Rows ``gap`` ns apart, in each of which a sensor tells how many came before."""
    capture = ShrinkingCapture()
    add_readings(capture, count, first=first, gap=gap)
    return capture


def add_readings(
    capture: ShrinkingCapture, count: int, *, first: int = NOON, gap: int = SECOND
) -> None:
    """More of them."""
    start = len(capture)
    capture.record(
        [
            {"time": first + row * gap, "payload": b'{"sensor": {"temp": %d}}' % row}
            for row in range(start, start + count)
        ]
    )


@contextmanager
def working() -> Iterator[ChartWorkerThread]:
    """A worker that runs, and in which nothing may fail."""
    errors: list[Exception] = []
    worker = ChartWorkerThread()
    worker.failed.connect(errors.append)
    worker.start()
    yield worker
    worker.stop()
    assert errors == []
