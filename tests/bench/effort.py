"""How much a run of the benchmark does, as the environment variable BCASTGUI_BENCH says."""

from __future__ import annotations

import os
from dataclasses import dataclass

FULL_SPEED = 0
"""A rate that means: as fast as the system takes them."""


@dataclass(frozen=True, slots=True)
class Effort:
    """Loads are bounded: a flood takes ``seconds`` and ``most`` datagrams at the longest."""

    name: str
    pairs: int
    seconds: float
    most: int
    rates: tuple[int, ...]
    processor_seconds: float
    idle_seconds: float
    keys: int
    flow_seconds: float
    starts: int
    recorded: int
    filtered: int
    slow_flood: int

    def count(self, rate: int, seconds: float | None = None) -> int:
        """How many datagrams a flood at ``rate`` has."""
        seconds = self.seconds if seconds is None else seconds
        return round(min(self.most, (rate or self.most) * seconds))


_USUAL = Effort(
    name="usual",
    pairs=5,
    seconds=1.0,
    most=200_000,
    rates=(10_000, 50_000, 100_000, 200_000, FULL_SPEED),
    processor_seconds=2.0,
    idle_seconds=20.0,
    keys=200,
    flow_seconds=5.0,
    starts=7,
    recorded=2_000_000,
    filtered=1_000_000,
    slow_flood=5_000,
)
_QUICK = Effort(
    name="quick",
    pairs=1,
    seconds=0.1,
    most=10_000,
    rates=(10_000, FULL_SPEED),
    processor_seconds=0.1,
    idle_seconds=0.3,
    keys=4,
    flow_seconds=0.2,
    starts=1,
    recorded=10_000,
    filtered=2_000,
    slow_flood=100,
)
_WHOLE = Effort(
    name="whole",
    pairs=9,
    seconds=2.0,
    most=400_000,
    rates=_USUAL.rates,
    processor_seconds=4.0,
    idle_seconds=60.0,
    keys=1_000,
    flow_seconds=20.0,
    starts=15,
    recorded=10_000_000,
    filtered=1_000_000,
    slow_flood=5_000,
)


def chosen_effort() -> Effort:
    """``quick``, ``whole`` or the usual one. Raises KeyError for any other word."""
    efforts = {"quick": _QUICK, "": _USUAL, "usual": _USUAL, "whole": _WHOLE}
    return efforts[os.environ.get("BCASTGUI_BENCH", "")]
