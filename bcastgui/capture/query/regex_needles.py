"""What has to stand in a payload that a regular expression matches: needles."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from bcastgui.capture.query.needle import ANY_BYTE, NOTHING, Needle, Side
from bcastgui.capture.query.regex_tree import (
    REPEATS,
    WORD,
    Operations,
    byte_set,
    flags_inside,
)

Needles: TypeAlias = tuple[Needle, ...]

MOST_NEEDLES = 6
"""To look for more of them takes longer than to try the regular expression itself."""

LONGEST_NEEDLE = 64
"""Bytes."""


def spelled_out(operations: Operations, flags: int) -> Needles:
    """Needles of which one is in just those payloads that match, if they are few; else none."""
    ways = _ways(operations, flags, is_all=True)
    # Another place than an end is in no byte that could be looked for.
    can_be_found = all(way.sets or way.is_everywhere or way.is_at_an_end for way in ways)
    return ways if can_be_found else ()


def required(operations: Operations, flags: int, *, is_all: bool = False) -> list[Needles]:
    """Needles of which one is in each match, and others of which one is, and so on.

    The rarest come first. ``is_all`` tells that nothing comes after ``operations``.
    """
    choices: list[Needles] = []
    run: Needles = _EMPTY
    for options, is_exact in (*_pieces(operations, flags, is_all), ((), False)):
        longer = _joined(run, options) if is_exact else ()
        if longer:
            run = longer
            continue
        choices += (run, options)
        run = options if is_exact else _EMPTY
    return sorted((choice for choice in choices if _share(choice) < _USELESS), key=_share)


def _rarest(operations: Operations, flags: int) -> Needles:
    return next(iter(required(operations, flags)), ())


def _ways(operations: Operations, flags: int, *, is_all: bool = False) -> Needles:
    """All that operations can match, if that is little; nothing otherwise."""
    ways: Needles = _EMPTY
    for number, (operation, argument) in enumerate(operations, 1):
        match operation.name, argument:
            case "SUBPATTERN", (*_, part):
                options = _ways(part, flags_inside(argument, flags))
            case "BRANCH", (_, parts):
                choices = [_ways(part, flags) for part in parts]
                options = tuple(way for choice in choices for way in choice if all(choices))
            case "MAX_REPEAT" | "MIN_REPEAT", (least, most, part):
                options = _repeated(_ways(part, flags), int(least), int(most))
            case name, _:
                is_last = is_all and number == len(operations)
                options = _way(name, argument, flags, is_last=is_last)
        ways = _joined(ways, options)
    return ways


def _repeated(once: Needles, least: int, most: int) -> Needles:
    if most - least >= MOST_NEEDLES or most > LONGEST_NEEDLE:
        return ()
    every: Needles = ()
    ways: Needles = _EMPTY
    for times in range(most + 1):
        if times >= least:
            every += ways
        ways = _joined(ways, once)
        if not ways:
            return every if times == most else ()
    return every


def _joined(ways: Needles, options: Needles) -> Needles:
    """Each of ``ways`` with each of ``options`` after it; nothing if that is too much."""
    pairs = (way.then(option) for way in ways for option in options)
    joined = tuple(pair for pair in pairs if pair is not None)
    too_long = any(len(way) > LONGEST_NEEDLE for way in joined)
    return () if len(joined) > MOST_NEEDLES or too_long else joined


def _pieces(operations: Operations, flags: int, is_all: bool) -> Iterator[tuple[Needles, bool]]:
    """What stands in each match, in this order, and whether it is all of an operation, so that
    what stands before and after it is next to it."""
    for number, (operation, argument) in enumerate(operations, 1):
        is_last = is_all and number == len(operations)
        match operation.name, argument:
            case "SUBPATTERN", (*_, part):
                yield from _pieces(part, flags_inside(argument, flags), is_last)
            case name, (least, _, part) if name in REPEATS and least:
                yield _rarest(part, flags), False
            case "BRANCH", (_, parts):
                choices = [_rarest(part, flags) for part in parts]
                yield tuple(way for choice in choices for way in choice if all(choices)), False
            case name, _:
                options = _way(name, argument, flags, is_last=is_last)
                yield options, bool(options)


def _way(name: str, argument: Any, flags: int, *, is_last: bool) -> Needles:
    """What an operation without parts can match, or asks of the bytes beside it."""
    match name:
        case "AT":
            return _place(argument.name, flags, is_last)
        case "ASSERT" | "ASSERT_NOT":
            direction, part = argument
            return _seen(name, direction, part, flags)
    fitting = byte_set(name, argument, flags)
    return (Needle((fitting,)),) if fitting else ()


def _place(name: str, flags: int, is_last: bool) -> Needles:
    match name:
        case "AT_BEGINNING" if flags & re.MULTILINE:
            return (Needle(before=_LINE_END),)
        case "AT_END" if flags & re.MULTILINE:
            return (Needle(after=_LINE_END),)
        case "AT_BEGINNING" | "AT_BEGINNING_STRING":
            return (Needle(before=NOTHING),)
        case "AT_END_STRING":
            return (Needle(after=NOTHING),)
        case "AT_END" if is_last:
            # Also before a line end that is the last byte, which may be taken for a part of the
            # match as long as nothing else comes.
            return (Needle(after=NOTHING), Needle((frozenset(b"\n"),), after=NOTHING))
        case "AT_BOUNDARY":
            inside, outside = Side(WORD, may_end=False), Side(ANY_BYTE - WORD, may_end=True)
            return (Needle(before=outside, after=inside), Needle(before=inside, after=outside))
        case _:
            return ()


def _seen(name: str, direction: int, part: Operations, flags: int) -> Needles:
    """What is looked for behind or ahead, as far as that is one byte."""
    seen = byte_set(part[0][0].name, part[0][1], flags) if len(part) == 1 else None
    if not seen:
        return ()
    side = Side(seen, may_end=False) if name == "ASSERT" else Side(ANY_BYTE - seen, may_end=True)
    return (Needle(before=side) if direction < 0 else Needle(after=side),)


def _share(needles: Needles) -> float:
    """At how many of all places one would find one of ``needles``, were all bytes as frequent."""
    if not 0 < len(needles) <= MOST_NEEDLES:
        return _USELESS
    return sum(map(_share_of_one, needles))


def _share_of_one(needle: Needle) -> float:
    share = math.prod(len(meant) / 256 for meant in needle.sets)
    return share * _USELESS if needle.is_at_an_end else share


# Needles at every tenth place are in nearly all payloads.
_USELESS = 0.1

_EMPTY: Needles = (Needle(),)

_LINE_END = Side(frozenset(b"\n"), may_end=True)
