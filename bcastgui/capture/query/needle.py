"""Needle: a short sequence of bytes in a payload, and what may stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

ByteSet: TypeAlias = frozenset[int]

ANY_BYTE: ByteSet = frozenset(range(256))


@dataclass(frozen=True, slots=True)
class Side:
    """What stands next to a needle: one of ``members``, or nothing when ``may_end``."""

    members: ByteSet
    may_end: bool

    def __and__(self, other: Side) -> Side:
        return Side(self.members & other.members, self.may_end and other.may_end)

    @property
    def is_possible(self) -> bool:
        return bool(self.members) or self.may_end


ANYTHING = Side(ANY_BYTE, may_end=True)
NOTHING = Side(frozenset(), may_end=True)
"""Beside a needle at the start or the end of its payload."""


@dataclass(frozen=True, slots=True)
class Needle:
    """``sets`` are the bytes that may stand at each place, at least one for each.

    Without any it is a place between two bytes.
    """

    sets: tuple[ByteSet, ...] = ()
    before: Side = ANYTHING
    after: Side = ANYTHING

    def __len__(self) -> int:
        return len(self.sets)

    @property
    def is_everywhere(self) -> bool:
        """Whether each payload has it, the empty one too."""
        return not self.sets and self.has_any_sides

    @property
    def has_any_sides(self) -> bool:
        """Whether it does not matter what stands beside it."""
        return self.before == self.after == ANYTHING

    @property
    def is_at_an_end(self) -> bool:
        """Whether it can stand only at the start or the end of a payload."""
        return NOTHING in (self.before, self.after)

    def then(self, other: Needle) -> Needle | None:
        """Both, one right after the other; None when that cannot be."""
        left, right = list(self.sets), list(other.sets)
        before, after = self.before, other.after
        if left:
            left[-1] &= other.before.members
        else:
            before &= other.before
        if right:
            right[0] &= self.after.members
        else:
            after &= self.after
        sets = (*left, *right)
        can_be = all(sets) and before.is_possible and after.is_possible
        return Needle(sets, before, after) if can_be else None


def needle_of(text: bytes) -> Needle:
    """The needle that is just this text."""
    return Needle(tuple(_SINGLE[byte] for byte in text))


def byte_class(meant: ByteSet) -> bytes:
    """The regular expression that matches one byte of the set ``meant``, which is not empty."""
    if len(meant) == 1:
        return re.escape(bytes(meant))
    within, without = list(runs(meant)), list(runs(ANY_BYTE - meant))
    # The shorter way, since the library regex takes much longer for two ranges than for one.
    sign, ranges = (b"^", without) if 0 < len(without) < len(within) else (b"", within)
    return b"[%b%b]" % (sign, b"".join(b"\\x%02x-\\x%02x" % limits for limits in ranges))


def runs(meant: ByteSet) -> Iterator[tuple[int, int]]:
    """The bytes of a set as ranges, both ends included."""
    for low in sorted(meant):
        if low - 1 not in meant:
            high = low
            while high + 1 in meant:
                high += 1
            yield low, high


_SINGLE: list[ByteSet] = [frozenset({byte}) for byte in range(256)]
