"""How long a payload may be so that Python's ``re`` surely searches it in a moment.

``re`` tries one way after another in which an expression may match, and nothing interrupts it. How
many there are at most is counted here: a repeat may end at each byte, so k of them in a row have
as many ways as there are choices of k places in the payload.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from math import comb
from typing import Any

from bcastgui.capture.query.regex_tree import (
    REPEATS,
    Operations,
    byte_set,
    first_bytes,
    flags_inside,
    walk,
)

MOST_STEPS = 10_000_000
"""In a moment. One takes 3 to 5 ns (measured with Python 3.11)."""

LONGEST_PAYLOAD = 65_535


def longest_quick(parsed: Operations, flags: int) -> int:
    """The most bytes of a payload for which MOST_STEPS are enough; -1 if there may be none."""
    ways = _ways(parsed, flags)
    if ways is None:
        return -1
    size = sum(1 for _ in walk(parsed)) + 1

    def steps(length: int) -> int:
        # The match may begin at each byte, too.
        tried = size * ways.choices * comb(length + 1 + ways.splits, ways.splits + 1)
        return tried * (length + 1) if ways.is_long else tried

    return bisect_right(range(LONGEST_PAYLOAD + 1), MOST_STEPS, key=steps) - 1


@dataclass(frozen=True, slots=True)
class _Ways:
    """In how many ways operations can match from a given byte on.

    There are ``choices`` for each way to choose ``splits`` places; a single one may take as many
    steps as there are bytes when it ``is_long``.
    """

    choices: int = 1
    splits: int = 0
    is_long: bool = False

    @property
    def is_single(self) -> bool:
        return self.choices == 1 and not self.splits


_MOST_CHOICES = MOST_STEPS
_MOST_SPLITS = 8
_FEW = 4
_MANY = 64


def _ways(operations: Operations, flags: int) -> _Ways | None:
    """None when there may be more than the powers of a payload's length."""
    every = _Ways()
    for number, (operation, argument) in enumerate(operations, 1):
        ways = _ways_of(operation.name, argument, flags, operations[number:])
        if ways is None:
            return None
        every = _Ways(
            every.choices * ways.choices,
            every.splits + ways.splits,
            every.is_long or ways.is_long,
        )
        if every.choices > _MOST_CHOICES or every.splits > _MOST_SPLITS:
            return None
    return every


def _ways_of(name: str, argument: Any, flags: int, rest: Operations) -> _Ways | None:
    match name, argument:
        case "SUBPATTERN", (*_, part):
            return _ways(part, flags_inside(argument, flags))
        case ("ATOMIC_GROUP", part) | ("ASSERT" | "ASSERT_NOT", (_, part)):
            return _ways(part, flags)
        case "BRANCH", (_, parts):
            return _either([_ways(part, flags) for part in parts], _are_distinct(parts, flags))
        case "GROUPREF_EXISTS", (_, present, absent):
            parts = [part for part in (present, absent) if part is not None]
            return _either([_ways(part, flags) for part in parts], are_distinct=False)
        case name, (least, most, part) if name in REPEATS:
            return _repeated(int(least), int(most), part, flags, rest)
        case "GROUPREF", _:
            return _Ways(is_long=True)
        case "AT" | "FAILURE", _:
            return _Ways()
        case _:
            return _Ways() if byte_set(name, argument, flags) is not None else None


def _either(parts: list[_Ways | None], are_distinct: bool) -> _Ways | None:
    known = [ways for ways in parts if ways is not None]
    if len(known) < len(parts):
        return None
    choices = [ways.choices for ways in known]
    return _Ways(
        max(choices) if are_distinct else sum(choices),
        max(ways.splits for ways in known),
        any(ways.is_long for ways in known),
    )


def _are_distinct(parts: list[Operations], flags: int) -> bool:
    """Whether the first byte tells which of ``parts`` can match."""
    firsts = [first_bytes(part, flags) for part in parts]
    known = [first for first in firsts if first is not None]
    return len(known) == len(parts) and len(frozenset().union(*known)) == sum(map(len, known))


def _repeated(
    least: int, most: int, part: Operations, flags: int, rest: Operations
) -> _Ways | None:
    once = _ways(part, flags)
    first = first_bytes(part, flags)
    if once is None or (first is None and most > 1):  # with an empty match it may go on for long
        return None
    if not once.is_single:
        if most > _FEW:
            return None
        choices = sum(once.choices**times for times in range(least, most + 1))
        return _Ways(choices, once.splits * most, once.is_long)
    if most - least < _FEW:
        return _Ways(most - least + 1, 0, once.is_long or least > _MANY)
    after = first_bytes(rest, flags)
    if first is not None and after is not None and not first & after:
        # It can go on only where it could not have been repeated once more.
        return _Ways(is_long=True)
    return _Ways(splits=1, is_long=once.is_long)
