"""The highest rate that Packet Sender takes without loss, beside ours."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from tests.bench.conftest import OpenWindow
from tests.bench.effort import Effort
from tests.bench.programs import Programs
from tests.bench.report import Report
from tests.bench.usage import port_state, wait_until_calm
from tests.bench.window import PORT
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.processes import Process
from tests.end_to_end.waiting import wait_until

LENGTH = 64
FLOODS = 2
"""So many in turn must arrive whole for a rate to count."""

SLOWEST = 500
PRECISION = 1.1
"""The search ends when the next higher rate, with loss, is no more than this times higher."""

_Passes = Callable[[float], float | None]
"""Tries a rate: the rate that was really sent when nothing was lost, None when something was."""


@pytest.fixture
def packet_sender(desktop: Desktop, tmp_path: Path) -> Iterator[Process]:
    program = shutil.which("packetsender")
    if program is None:
        pytest.skip("Packet Sender is not installed (Debian's packetsender)")
    path = f"{_folder_with_xrandr(tmp_path)}:{desktop.env['PATH']}"
    process = Process([program], env=desktop.env | {"PATH": path})
    try:
        yield process
    finally:
        process.stop()


def test_highest_rate_without_loss(
    packet_sender: Process,
    open_window: OpenWindow,
    programs: Programs,
    report: Report,
    effort: Effort,
) -> None:
    """Each as it is by default. Packet Sender's loss is what the kernel counts for its port."""
    port = wait_until(lambda: _port_of(packet_sender), "Packet Sender's port")
    assert port is not None

    def packet_sender_passes(rate: float) -> float | None:
        before = port_state(packet_sender.pid, port).dropped
        flood = programs.send(port, LENGTH, rate, effort.slow_flood)
        wait_until_calm(packet_sender.pid, port)
        return flood.rate if port_state(packet_sender.pid, port).dropped == before else None

    theirs = _highest_rate(packet_sender_passes)
    packet_sender.stop()

    window = open_window()
    sent = 0

    def we_pass(rate: float) -> float | None:
        nonlocal sent
        before = window.dropped
        flood = programs.send(PORT, LENGTH, rate, effort.count(round(rate)))
        sent += flood.sent
        window.wait_until_counted(sent)
        return flood.rate if window.dropped == before else None

    ours = _highest_rate(we_pass)
    report.table(
        "packet-sender",
        f"Highest rate without loss, {LENGTH} bytes each",
        [
            {
                "ours, 1/s": ours,
                "Packet Sender, 1/s": theirs,
                "ratio": ours / theirs if theirs else None,
            }
        ],
    )


def _highest_rate(passes: _Passes) -> float:
    """The highest rate that was really sent and passed; 0 when there is none of 1 or above."""
    rate, good, bad = float(SLOWEST), 0.0, math.inf
    while rate >= 1 and bad > PRECISION * good:
        sent = _slowest_of(passes, rate)
        if sent is None:
            bad = rate
        elif sent * PRECISION < rate:
            return max(good, sent)  # The sender is at its full speed.
        else:
            good = rate
        rate = min(2 * rate, math.sqrt(good * bad)) if good else rate / 2
    return good


def _slowest_of(passes: _Passes, rate: float) -> float | None:
    rates = []
    for _ in range(FLOODS):
        sent = passes(rate)
        if sent is None:
            return None
        rates.append(sent)
    return min(rates)


def _port_of(process: Process) -> int | None:
    """The UDP port on which a program listens, once it does."""
    sockets = psutil.Process(process.pid).net_connections("udp4")
    return next((int(socket.laddr.port) for socket in sockets), None)


def _folder_with_xrandr(folder: Path) -> Path:
    """Packet Sender opens its window only when xrandr, which few need, answers."""
    if shutil.which("xrandr") is None:
        stand_in = folder / "xrandr"
        stand_in.write_text("#!/bin/sh\necho connected\n", encoding="ascii")
        stand_in.chmod(0o755)
    return folder
