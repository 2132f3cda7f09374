"""Reads regular expressions: the operations that Python's own parser gives, and their bytes."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from bcastgui.capture.query.needle import ANY_BYTE, ByteSet

Operations: TypeAlias = Any
"""A sequence of operations: of each its kind, which has a name, and its argument."""

REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")

UNREADABLE = (ImportError, AttributeError, TypeError, ValueError, LookupError)
"""What these functions raise where another version of Python has another parser."""


def operations_of(compiled: re.Pattern[bytes]) -> Operations:
    """What ``compiled`` does. Raises one of UNREADABLE."""
    if compiled.flags & re.LOCALE:
        raise ValueError("what a letter is depends on the locale")
    # The only parser that is surely right, but it has no public name.
    parser: Any = importlib.import_module("re._parser")
    return parser.parse(compiled.pattern, compiled.flags)


def essential(parsed: Operations) -> Operations:
    """Operations that match somewhere in the same payloads, and in fewer ways.

    Where the repeats at both ends may go on or not, they need not. Nothing is left out that later
    operations may ask for.
    """
    if any(name in ("GROUPREF", "GROUPREF_EXISTS") for name, _ in walk(parsed)):
        return parsed
    operations = list(parsed)
    for end in (0, -1):
        while operations and (needed := _needed(*operations[end])) is not None:
            operations.pop(end)
            place = len(operations) if end else 0
            operations[place:place] = needed
    return type(parsed)(parsed.state, operations)


def flags_inside(argument: Any, flags: int) -> int:
    """The flags that hold in a group, whose operation has this ``argument``."""
    _, added, removed, _ = argument
    if added & re.LOCALE:
        raise ValueError("what a letter is depends on the locale")
    inside: int = (flags | added) & ~removed
    return inside


def walk(operations: Operations) -> Iterator[tuple[str, Any]]:
    """Each operation by name with its argument, those inside of others too."""
    for operation, argument in operations:
        yield operation.name, argument
        for part in _parts(argument, type(operations)):
            yield from walk(part)


def byte_set(name: str, argument: Any, flags: int) -> ByteSet | None:
    """Which bytes an operation matches; None for one that does not match just one byte."""
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


def starts_at_start(operations: Operations, flags: int) -> bool:
    """Whether the first operation is to be where a payload starts."""
    starts = ("AT_BEGINNING_STRING",) if flags & re.MULTILINE else _STARTS
    return any(
        operation.name == "AT" and argument.name in starts for operation, argument in operations[:1]
    )


def first_bytes(operations: Operations, flags: int) -> ByteSet | None:
    """With which bytes a match can begin; None when it may be empty, or that is not known."""
    first: ByteSet = frozenset()
    for operation, argument in operations:
        match operation.name, argument:
            case "AT" | "ASSERT" | "ASSERT_NOT", _:
                continue
            case "SUBPATTERN", (*_, part):
                here = first_bytes(part, flags_inside(argument, flags))
            case "ATOMIC_GROUP", part:
                here = first_bytes(part, flags)
            case "BRANCH", (_, parts):
                choices = [first_bytes(part, flags) for part in parts]
                known = [choice for choice in choices if choice is not None]
                here = frozenset().union(*known) if len(known) == len(choices) else None
            case name, (least, _, part) if name in REPEATS:
                here = first_bytes(part, flags)
                if here is not None and not least:
                    first |= here
                    continue
            case name, _:
                here = byte_set(name, argument, flags)
        return None if here is None else first | here
    return None


def _needed(operation: Any, argument: Any) -> list[Any] | None:
    """What has to be of an operation at an end; None when it is all of it."""
    match operation.name, argument:
        case "SUBPATTERN", (_, 0, 0, part):
            return list(part)
        case "MAX_REPEAT" | "MIN_REPEAT", (0 | 1 as least, _, part):
            return [*part] if least else []
        case "MAX_REPEAT" | "MIN_REPEAT", (least, most, part) if least < most:
            return [(operation, (least, least, part))]
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


def _parts(argument: Any, kind: type) -> Iterator[Any]:
    if isinstance(argument, kind):
        yield argument
    elif isinstance(argument, list | tuple):
        for item in argument:
            yield from _parts(item, kind)


def _category(pattern: bytes) -> ByteSet:
    return frozenset(byte for byte in ANY_BYTE if re.match(pattern, bytes([byte])))


_STARTS = ("AT_BEGINNING", "AT_BEGINNING_STRING")

WORD = _category(rb"\w")

_CATEGORIES = {
    "CATEGORY_DIGIT": _category(rb"\d"),
    "CATEGORY_NOT_DIGIT": _category(rb"\D"),
    "CATEGORY_SPACE": _category(rb"\s"),
    "CATEGORY_NOT_SPACE": _category(rb"\S"),
    "CATEGORY_WORD": WORD,
    "CATEGORY_NOT_WORD": ANY_BYTE - WORD,
}
