"""Bounds for a fuzz run: what hangs, or takes all memory, fails and does not stop the machine."""

from __future__ import annotations

import contextlib
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

MEMORY = 1 << 30
"""Bytes that a run may take beyond what the process has."""


@contextlib.contextmanager
def limited_memory() -> Iterator[None]:
    """Raise MemoryError for what would take more than MEMORY; on Linux only."""
    limits = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)


@contextlib.contextmanager
def limited_time(seconds: float) -> Iterator[None]:
    """Raise TimeoutError after ``seconds``, also in the midst of a loop that never ends."""

    def stop(signal_number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"not done after {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
