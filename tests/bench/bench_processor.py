"""The processor time of a recorded datagram, and of a window that has little to do."""

from __future__ import annotations

import time

from tests.bench.conftest import OpenWindow
from tests.bench.effort import Effort
from tests.bench.programs import Programs, reading
from tests.bench.report import Report, Sample
from tests.bench.usage import processor_seconds, wait_until_calm
from tests.bench.window import PORT, Window, largest_buffer

READER_PORT = PORT + 1
LENGTH = 64
RATE = 100_000
FEW = (0, 10)


def test_of_a_flood(
    open_window: OpenWindow, programs: Programs, report: Report, effort: Effort
) -> None:
    """From the first datagram until the window is at rest again, with all its threads."""
    window = open_window()
    count = round(RATE * effort.processor_seconds)
    ours, theirs = list[float](), list[float]()
    for pair in range(effort.pairs):
        if pair % 2:
            ours.append(_ours(window, programs, count))
        theirs.append(_theirs(programs, count))
        if not pair % 2:
            ours.append(_ours(window, programs, count))
    report.table(
        "processor-flood",
        f"Processor for each recorded datagram of {LENGTH} bytes, {RATE:,} a second, "
        f"{count:,} at a time",
        [
            {
                "ours, µs": Sample(tuple(ours)),
                "C reader, µs": Sample(tuple(theirs)),
                "ratio": Sample(tuple(a / b for a, b in zip(ours, theirs, strict=True))),
            }
        ],
    )


def test_of_little(
    open_window: OpenWindow, programs: Programs, report: Report, effort: Effort
) -> None:
    window = open_window()
    rows = []
    for rate in FEW:
        wait_until_calm(window.pid, PORT)
        before, started = processor_seconds(window.pid), time.monotonic()
        if rate:
            programs.send(PORT, LENGTH, rate, round(rate * effort.idle_seconds))
        time.sleep(max(0.0, started + effort.idle_seconds - time.monotonic()))
        used, passed = processor_seconds(window.pid) - before, time.monotonic() - started
        rows.append({"datagrams, 1/s": rate, "of one processor, %": 100 * used / passed})
    report.table("processor-idle", f"Processor for little, {effort.idle_seconds:g} s each", rows)


def _ours(window: Window, programs: Programs, count: int) -> float:
    """Microseconds for each datagram."""
    recorded = window.received
    before = wait_until_calm(window.pid, PORT)
    programs.send(PORT, LENGTH, RATE, count)
    used = wait_until_calm(window.pid, PORT) - before
    return 1e6 * used / (window.received - recorded)


def _theirs(programs: Programs, count: int) -> float:
    """Microseconds for each datagram."""
    reader = programs.start_reader(READER_PORT, largest_buffer())
    programs.send(READER_PORT, LENGTH, RATE, count)
    read = reading(reader)
    return 1e6 * read.processor / read.received
