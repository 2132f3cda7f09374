"""Comparison: where two payloads differ."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


class Change(enum.IntEnum):
    """What became of a byte."""

    NONE = 0
    CHANGED = 1
    LONE = 2  # Only one of the payloads has it.


@dataclass(frozen=True, slots=True)
class Comparison:
    """``before`` and ``after`` have a Change for each byte, as one byte each.

    A changed byte stands at the same place in both.
    """

    before: bytes
    after: bytes

    @property
    def changed(self) -> int:
        """How many bytes have another value."""
        return self.before.count(Change.CHANGED)

    @property
    def removed(self) -> int:
        """How many bytes only the earlier payload has."""
        return self.before.count(Change.LONE)

    @property
    def inserted(self) -> int:
        """How many bytes only the later payload has."""
        return self.after.count(Change.LONE)

    @property
    def first(self) -> int | None:
        """The place of the first difference, None when there is none."""
        places = (_first_change(changes) for changes in (self.before, self.after))
        return min((place for place in places if place is not None), default=None)


def compare(before: bytes, after: bytes) -> Comparison:
    """Compare byte by byte, place by place.

    Of payloads of different lengths, what both begin with and what both end with is set aside
    first; where their middles differ in length, the end of the longer one is lone. An alignment
    with the fewest changes (difflib) would take minutes for 65,507 bytes.
    """
    first, last = np.frombuffer(before, np.uint8), np.frombuffer(after, np.uint8)
    shorter = min(len(first), len(last))
    head = _length_in_common(first[:shorter], last[:shorter])
    tail = 0
    if len(first) != len(last):
        rest = shorter - head
        tail = _length_in_common(first[::-1][:rest], last[::-1][:rest])
    paired = slice(head, shorter - tail)
    differing = (first[paired] != last[paired]).astype(np.uint8) * Change.CHANGED
    return Comparison(
        *(_changes(len(payload), paired, differing, tail) for payload in (first, last))
    )


def _length_in_common(first: npt.NDArray[np.uint8], last: npt.NDArray[np.uint8]) -> int:
    """How many bytes are equal before the first that are not; both are of one length."""
    differing = first != last
    return int(np.argmax(differing)) if differing.any() else len(first)


def _changes(length: int, paired: slice, differing: npt.NDArray[np.uint8], tail: int) -> bytes:
    changes = np.zeros(length, np.uint8)
    changes[paired] = differing
    changes[paired.stop : length - tail] = Change.LONE
    return changes.tobytes()


def _first_change(changes: bytes) -> int | None:
    rest = changes.lstrip(bytes([Change.NONE]))
    return len(changes) - len(rest) if rest else None
