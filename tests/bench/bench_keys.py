"""How long a key press takes until it shows, at rest and during a flood."""

from __future__ import annotations

import random
import time

import numpy as np

from tests.bench.conftest import OpenWindow
from tests.bench.effort import Effort
from tests.bench.programs import Programs
from tests.bench.report import Report, Sample, delays
from tests.bench.screen import Picture, Screen
from tests.bench.usage import wait_until_calm
from tests.bench.window import PORT
from tests.end_to_end.screen_reader import Rectangle

RATES = (0, 10_000, 100_000)
LENGTH = 64

TEXT = "the quick brown fox jumps over the lazy dog"
"""Stands behind the cursor, so that a letter typed before it moves all of it."""

CHANGED_PIXELS = 100
"""More than a cursor has that blinks, and far fewer than change when TEXT moves."""

PAUSES_S = (0.02, 0.1)
"""Between two keys: at random, so that they do not keep time with the repaints."""


def test_key_to_shown(
    open_window: OpenWindow, screen: Screen, programs: Programs, report: Report, effort: Effort
) -> None:
    window = open_window()
    payload = window.program.payload
    payload.replace(TEXT)
    window.program.press("Home")
    area = payload.extents
    rows = []
    for rate in RATES:
        # More than lasts for the keys, after which it is ended.
        sender = programs.start_sender(PORT, LENGTH, rate, rate * effort.keys) if rate else None
        sample = _type(effort.keys, screen, area)
        if sender is not None:
            assert sender.running, "the flood ended before the keys"
            sender.stop()
            wait_until_calm(window.pid, PORT)
        rows.append({"datagrams, 1/s": rate, **delays(sample)})
    report.table("keys", f"From a key press until it shows, {effort.keys} keys", rows)


def _type(count: int, screen: Screen, area: Rectangle) -> Sample:
    """For each key the milliseconds until it shows."""
    pause = random.Random(1)
    taken = []
    for number in range(count):
        time.sleep(pause.uniform(*PAUSES_S))
        # What is typed goes again with the next key, so the text stays where it can be seen.
        taken.append(1e3 * _key_to_shown("BackSpace" if number % 2 else "w", screen, area))
    return Sample(tuple(taken))


def _key_to_shown(key: str, screen: Screen, area: Rectangle) -> float:
    """The seconds until TEXT has moved."""
    before = screen.picture(area)
    pressed = time.monotonic()
    screen.press(key)
    return screen.wait_for(area, lambda now: _has_moved(before, now)) - pressed


def _has_moved(before: Picture, now: Picture) -> bool:
    return int(np.any(before != now, axis=2).sum()) > CHANGED_PIXELS
