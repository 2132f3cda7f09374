"""How long the packaged program takes to start, against the checkout."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.report import Report, Sample
from tests.bench.screen import Screen
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.network import Network
from tests.end_to_end.processes import Process
from tests.end_to_end.program import BCASTGUI, ROOT
from tests.end_to_end.waiting import wait_until

PACKAGED = (str(ROOT / "build" / "bundle" / "bcastgui" / "bcastgui"),)

STARTS = 7
MOST = 1.3
"""Times the checkout."""


def test_the_package_starts_about_as_fast_as_the_checkout(
    desktop: Desktop, network: Network, screen: Screen, report: Report, tmp_path: Path
) -> None:
    """In turns; the first start of each is not counted, as it brings the files into memory."""
    checkout, packaged = list[float](), list[float]()
    own = ("--config-dir", str(tmp_path), "--no-listen")
    for number in range(STARTS + 1):
        turns = [(BCASTGUI, checkout), (PACKAGED, packaged)]
        for command, times in turns if number % 2 else reversed(turns):
            times.append(1e3 * _seconds_to_window((*command, *own), desktop, screen))
    ours, theirs = Sample(tuple(packaged[1:])), Sample(tuple(checkout[1:]))
    ratio = ours.median / theirs.median
    report.table(
        "package-start",
        f"From start until the window is there, {STARTS} starts",
        [{"package, ms": ours, "checkout, ms": theirs, "ratio": ratio}],
    )
    assert ratio <= MOST


def _seconds_to_window(command: Sequence[str], desktop: Desktop, screen: Screen) -> float:
    started = time.monotonic()
    process = Process(command, env=desktop.env, cwd=ROOT)
    try:
        wait_until(lambda: screen.has_window_of(process.pid), "a window", 30)
        return time.monotonic() - started
    finally:
        process.stop()
