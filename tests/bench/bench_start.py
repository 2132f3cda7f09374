"""The time from the start of the program until its window can be used."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.bench.effort import Effort
from tests.bench.report import Report, Sample
from tests.bench.screen import Screen
from tests.bench.usage import first_thread_seconds
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.processes import Process
from tests.end_to_end.program import BCASTGUI, ROOT

EMPTY_WINDOW = (sys.executable, str(Path(__file__).with_name("empty_window.py")))

IDLE_S = 0.1
IDLE_SHARE = 0.05
"""The window can be used from when its thread takes no more than this share of IDLE_S."""

_LOOK_EVERY_S = 0.002
_LONGEST_S = 30.0


def test_start(
    desktop: Desktop, screen: Screen, report: Report, effort: Effort, tmp_path: Path
) -> None:
    """The first start of each is not counted: it brings the files into memory."""
    own = (*BCASTGUI, "--config-dir", str(tmp_path))
    ours, empty = list[float](), list[float]()
    for number in range(effort.starts + 1):
        turns = [(own, ours), (EMPTY_WINDOW, empty)]
        for command, times in turns if number % 2 else reversed(turns):
            times.append(1e3 * _time_to_use(command, desktop, screen))
    ours, empty = ours[1:], empty[1:]
    report.table(
        "start",
        f"From start until the window is there and its thread at rest, {effort.starts} starts",
        [
            {
                "ours, ms": Sample(tuple(ours)),
                "empty PySide6 window, ms": Sample(tuple(empty)),
                "ratio": Sample(tuple(a / b for a, b in zip(ours, empty, strict=True))),
            }
        ],
    )


def _time_to_use(command: Sequence[str], desktop: Desktop, screen: Screen) -> float:
    started = time.monotonic()
    process = Process(command, env=desktop.env, cwd=ROOT)
    try:
        looks: list[tuple[float, float]] = []
        while time.monotonic() - started < _LONGEST_S:
            time.sleep(_LOOK_EVERY_S)
            # The start is over when the window is there; before, waiting for a disk is no rest.
            if looks or screen.has_window_of(process.pid):
                looks.append((time.monotonic(), first_thread_seconds(process.pid)))
                begin = _beginning_of_rest(looks)
                if begin is not None:
                    return begin - started
    finally:
        process.stop()
    pytest.fail(f"{process} did not come to rest: {process.error_lines}")


def _beginning_of_rest(looks: Sequence[tuple[float, float]]) -> float | None:
    """When the thread came to rest: the oldest look with a rest of IDLE_S behind it."""
    now, used = looks[-1]
    for then, used_then in looks:
        if now - then < IDLE_S:
            return None
        if used - used_then <= IDLE_SHARE * (now - then):
            return then
    return None
