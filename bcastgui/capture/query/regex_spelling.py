"""Writes regular expressions so that the library ``regex`` takes them as Python's ``re`` does.

It knows more than ``re``: ``a{e}`` and ``[[:alpha:]]``, for instance, mean something else there.
Here each byte is written as the set that ``re`` takes it for, and each place as what has to be
beside it, so that nothing of that kind is left.
"""

from __future__ import annotations

import re
from typing import Any

from bcastgui.capture.query.needle import byte_class
from bcastgui.capture.query.regex_tree import REPEATS, Operations, byte_set, flags_inside


def spelled(operations: Operations, flags: int) -> bytes:
    """The same expression. Raises ValueError for an operation that is not known."""
    return b"".join(_one(operation.name, argument, flags) for operation, argument in operations)


def _one(name: str, argument: Any, flags: int) -> bytes:
    meant = byte_set(name, argument, flags)
    if meant is not None:
        return byte_class(meant) if meant else _NEVER
    match name, argument:
        case "SUBPATTERN", (group, *_, part):
            opening = b"(?:" if group is None else b"("
            return opening + spelled(part, flags_inside(argument, flags)) + b")"
        case "ATOMIC_GROUP", part:
            return b"(?>%b)" % spelled(part, flags)
        case "BRANCH", (_, parts):
            return b"(?:%b)" % b"|".join(spelled(part, flags) for part in parts)
        case (("ASSERT" | "ASSERT_NOT"), (direction, part)):
            return _SEEN[name, direction] + spelled(part, flags) + b")"
        case name, (least, most, part) if name in REPEATS:
            limit = b"%d" % most if most < _NO_LIMIT else b""
            return b"(?:%b){%d,%b}%b" % (spelled(part, flags), least, limit, _HOW[name])
    return _reference(name, argument, flags)


def _reference(name: str, argument: Any, flags: int) -> bytes:
    """What is about a place, or about what was matched before."""
    match name, argument:
        case "AT", place:
            return _place(place.name, flags)
        case "GROUPREF", group if group < _FIRST_OCTAL:
            case = b"(?i:%b)" if flags & re.IGNORECASE else b"(?:%b)"
            return case % (b"\\%d" % group)
        case "GROUPREF_EXISTS", (group, present, absent):
            return b"(?(%d)%b|%b)" % (group, spelled(present, flags), spelled(absent or [], flags))
        case "FAILURE", _:
            return _NEVER
    raise ValueError(name)


def _place(name: str, flags: int) -> bytes:
    if flags & re.MULTILINE and name in _LINE_PLACES:
        return _LINE_PLACES[name]
    return _PLACES[name]


_NEVER = b"(?!)"

_FIRST_OCTAL = 100

_NO_LIMIT = 1 << 16  # No payload is so long.

_HOW = {"MAX_REPEAT": b"", "MIN_REPEAT": b"?", "POSSESSIVE_REPEAT": b"+"}

_SEEN = {
    ("ASSERT", 1): b"(?=",
    ("ASSERT", -1): b"(?<=",
    ("ASSERT_NOT", 1): b"(?!",
    ("ASSERT_NOT", -1): b"(?<!",
}

_LINE_PLACES = {"AT_BEGINNING": rb"(?<![^\n])", "AT_END": rb"(?![^\n])"}

_PLACES = {
    "AT_BEGINNING": rb"\A",
    "AT_BEGINNING_STRING": rb"\A",
    "AT_END": rb"(?=\n?\Z)",
    "AT_END_STRING": rb"\Z",
    "AT_BOUNDARY": rb"\b",
    "AT_NON_BOUNDARY": rb"\B",
}
