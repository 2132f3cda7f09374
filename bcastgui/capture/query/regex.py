"""Regex: a regular expression over payloads, and what is known of its matches beforehand."""

from __future__ import annotations

import importlib
import math
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from bcastgui.capture.query.needles import ANY_BYTE, ByteSet, Needle

Needles: TypeAlias = tuple[Needle, ...]

MOST_NEEDLES = 6
"""To look for more of them takes longer than to try the regular expression itself."""

LONGEST_SPELLED_OUT = 64
"""Bytes that a needle may have for which an expression stands completely."""


@dataclass(frozen=True, slots=True)
class Regex:
    """A compiled regular expression.

    One of ``needles`` is in each payload that matches; without needles nothing is known. When
    it ``is_spelled_out``, all payloads with one of them match, so that it need not be tried.
    ``looks_around`` tells that what stands before a payload in its block may count for the
    match, so that the payload has to be cut out before.
    """

    pattern: re.Pattern[bytes]
    needles: Needles
    is_spelled_out: bool
    looks_around: bool

    @classmethod
    def compile(cls, pattern: bytes) -> Regex:
        """Raises re.error; OverflowError and RecursionError where re has its limits."""
        with warnings.catch_warnings():
            # It is about what another version of Python may take another way.
            warnings.simplefilter("ignore", FutureWarning)
            compiled = re.compile(pattern)
            return _analysed(compiled)


# A sequence of operations as Python's own parser gives it: each with its argument.
_Operations: TypeAlias = Any


def _analysed(compiled: re.Pattern[bytes]) -> Regex:
    flags = compiled.flags
    try:
        # The only parser that is surely right, but it has no public name.
        parser: Any = importlib.import_module("re._parser")
        parsed = parser.parse(compiled.pattern, flags)
        every = list(_walk(parsed))
        whole = _spelled_out(_without_loose_ends(parsed), flags)
        needles = whole or _required(parsed, flags)
    except (ImportError, AttributeError, TypeError, ValueError, LookupError):  # another Python's
        return Regex(compiled, (), is_spelled_out=False, looks_around=True)
    looks_around = any(name in ("AT", "ASSERT", "ASSERT_NOT") for name, _ in every)
    return Regex(compiled, needles, bool(whole), looks_around)


def _spelled_out(operations: _Operations, flags: int) -> Needles:
    """All that an expression can match, if that is little; nothing otherwise."""
    ways: Needles = ((),)
    for operation, argument in operations:
        match operation.name, argument:
            case "SUBPATTERN", (_, added, removed, part):
                options = _spelled_out(part, (flags | added) & ~removed)
            case "BRANCH", (_, parts):
                choices = [_spelled_out(part, flags) for part in parts]
                options = tuple(way for choice in choices for way in choice if all(choices))
            case "MAX_REPEAT" | "MIN_REPEAT", (least, most, part):
                options = _repeated(_spelled_out(part, flags), int(least), int(most))
            case name, _:
                fitting = _byte_set(name, argument, flags)
                options = ((fitting,),) if fitting else ()
        ways = _joined(ways, options)
    return ways


def _repeated(once: Needles, least: int, most: int) -> Needles:
    if most - least >= MOST_NEEDLES or most > LONGEST_SPELLED_OUT:
        return ()
    every: Needles = ()
    ways: Needles = ((),)
    for times in range(most + 1):
        if times >= least:
            every += ways
        ways = _joined(ways, once)
        if not ways:
            return every if times == most else ()
    return every


def _joined(ways: Needles, options: Needles) -> Needles:
    """Each of ``ways`` with each of ``options`` after it; nothing if that is too much."""
    joined = tuple(way + option for way in ways for option in options)
    too_long = any(len(way) > LONGEST_SPELLED_OUT for way in joined)
    return () if len(joined) > MOST_NEEDLES or too_long else joined


def _without_loose_ends(parsed: _Operations) -> list[Any]:
    """An expression that matches somewhere in the same payloads: where the repeats at both ends
    may go on or not, they need not."""
    operations = list(parsed)
    for end in (0, -1):
        while operations and operations[end][0].name in ("MAX_REPEAT", "MIN_REPEAT"):
            operation, (least, _, part) = operations.pop(end)
            if least:
                operations.insert(end % (len(operations) + 1), (operation, (least, least, part)))
                break
    return operations


def _required(operations: _Operations, flags: int) -> Needles:
    """Needles of which one is in each match, the rarest there are; none if there are none."""
    best: Needles = ()
    run: Needle = ()
    for piece in (*_pieces(operations, flags), ()):
        if isinstance(piece, frozenset):
            run = (*run, piece)
            continue
        for choice in ((run,), piece):
            if _share(choice) < _share(best):
                best = choice
        run = ()
    return best


def _pieces(operations: _Operations, flags: int) -> Iterator[ByteSet | Needles]:
    """What stands in each match, in this order: bytes next to each other, or needles."""
    for operation, argument in operations:
        match operation.name, argument:
            case "SUBPATTERN", (_, added, removed, part):
                yield from _pieces(part, (flags | added) & ~removed)
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (least, _, part) if least:
                yield _required(part, flags)
            case "BRANCH", (_, parts):
                choices = [_required(part, flags) for part in parts]
                yield tuple(needle for choice in choices for needle in choice if all(choices))
            case name, _:
                yield _byte_set(name, argument, flags) or ()


def _share(needles: Needles) -> float:
    """At how many of all places one would find one of ``needles``, were all bytes as frequent."""
    if not 0 < len(needles) <= MOST_NEEDLES:
        return _USELESS
    return sum(math.prod(len(meant) / 256 for meant in needle) for needle in needles)


# Needles at every tenth place are in nearly all payloads.
_USELESS = 0.1


def _byte_set(name: str, argument: Any, flags: int) -> ByteSet | None:
    """Which bytes an operation matches; None for one that does not match just one byte."""
    if flags & re.LOCALE:
        raise ValueError("what a letter is depends on the locale")
    match name:
        case "LITERAL":
            return _in_any_case(frozenset({argument}), flags)
        case "NOT_LITERAL":
            return ANY_BYTE - _in_any_case(frozenset({argument}), flags)
        case "ANY":
            return ANY_BYTE if flags & re.DOTALL else ANY_BYTE - frozenset(b"\n")
        case "IN":
            negated = argument[0][0].name == "NEGATE"
            parts = [_members(item.name, meant) for item, meant in argument[negated:]]
            meant = _in_any_case(frozenset().union(*parts), flags)
            return ANY_BYTE - meant if negated else meant
        case _:
            return None


def _members(name: str, argument: Any) -> ByteSet:
    """Which bytes are meant by a part of a set."""
    match name:
        case "LITERAL":
            return frozenset({argument})
        case "RANGE":
            return frozenset(range(argument[0], argument[1] + 1))
        case _:
            return _CATEGORIES[argument.name]


def _in_any_case(meant: ByteSet, flags: int) -> ByteSet:
    if not flags & re.IGNORECASE:
        return meant
    return meant | frozenset(bytes(meant).lower() + bytes(meant).upper())


def _category(pattern: bytes) -> ByteSet:
    return frozenset(byte for byte in ANY_BYTE if re.match(pattern, bytes([byte])))


_CATEGORIES = {
    "CATEGORY_DIGIT": _category(rb"\d"),
    "CATEGORY_NOT_DIGIT": _category(rb"\D"),
    "CATEGORY_SPACE": _category(rb"\s"),
    "CATEGORY_NOT_SPACE": _category(rb"\S"),
    "CATEGORY_WORD": _category(rb"\w"),
    "CATEGORY_NOT_WORD": _category(rb"\W"),
}


def _walk(operations: _Operations) -> Iterator[tuple[str, Any]]:
    """Each operation by name with its argument, those inside of others too."""
    for operation, argument in operations:
        yield operation.name, argument
        for part in _parts(argument, type(operations)):
            yield from _walk(part)


def _parts(argument: Any, kind: type) -> Iterator[Any]:
    if isinstance(argument, kind):
        yield argument
    elif isinstance(argument, list | tuple):
        for item in argument:
            yield from _parts(item, kind)
