"""What a control can be, as a screen reader is told."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum


class State(IntEnum):
    """The states that tests ask for, with their numbers in AT-SPI."""

    ACTIVE = 1
    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    EXPANDED = 10
    FOCUSED = 12
    PRESSED = 20
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30


def states_in(words: Sequence[int]) -> frozenset[State]:
    """The states whose bits are set in the two 32-bit words that GetState returns."""
    bits = words[0] | words[1] << 32
    return frozenset(state for state in State if bits >> state & 1)
