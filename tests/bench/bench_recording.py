"""What a long flood takes of memory and disk."""

from __future__ import annotations

from dataclasses import dataclass

from tests.bench.conftest import OpenWindow
from tests.bench.effort import Effort
from tests.bench.programs import Programs
from tests.bench.report import Report
from tests.bench.usage import Memory, disk_bytes, memory, wait_until_calm
from tests.bench.window import PORT, Window

LENGTH = 64
RATE = 100_000
STEPS = 5

MOST_SENT = 3
"""The flood ends when it has sent so many times what is to be recorded, however much is lost."""

_MIB = 1 << 20
_WARMING = 1_000


@dataclass(frozen=True, slots=True)
class _Look:
    """What the program has taken so far: rows, bytes of memory and of disk."""

    recorded: int
    memory: Memory
    disk: int


def test_recording(
    open_window: OpenWindow, programs: Programs, report: Report, effort: Effort
) -> None:
    window = open_window()
    empty_disk = disk_bytes(window.captures)
    # The window paints its first rows, so that only what grows with the rows is counted below.
    sent = programs.send(PORT, LENGTH, _WARMING, _WARMING).sent
    first = _look(window, sent)
    looks = [first]
    step = effort.recorded // STEPS
    while looks[-1].recorded < effort.recorded and sent < MOST_SENT * effort.recorded:
        sent += programs.send(PORT, LENGTH, RATE, step).sent
        looks.append(_look(window, sent))
    report.table(
        "recording",
        f"Memory and disk, {LENGTH} bytes each at {RATE:,} a second, {sent:,} sent",
        [
            {
                "recorded": look.recorded,
                "private, MiB": look.memory.private / _MIB,
                "without maps of files, MiB": look.memory.anonymous / _MIB,
                "growth of that, MiB": (look.memory.anonymous - first.memory.anonymous) / _MIB,
                "disk beside the payload, bytes each": _overhead(look, empty_disk),
            }
            for look in looks
        ],
    )


def _look(window: Window, sent: int) -> _Look:
    window.wait_until_counted(sent)
    wait_until_calm(window.pid, PORT)
    return _Look(window.received, memory(window.pid), disk_bytes(window.captures))


def _overhead(look: _Look, empty_disk: int) -> float | None:
    """Bytes for each datagram, None when it records in memory."""
    used = look.disk - empty_disk
    return used / look.recorded - LENGTH if used else None
