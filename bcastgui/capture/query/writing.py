"""Parts of a filter, written for the person: one comparison, and two that are joined."""

from __future__ import annotations

import enum
import re
from typing import TypeAlias

from bcastgui.capture.local_time import local_time
from bcastgui.capture.query.language import FLAGS, SPECIAL, Field, Kind
from bcastgui.capture.query.texts import quoted
from bcastgui.capture.query.times import SECOND
from bcastgui.capture.query.tree import Conjunction, Disjunction, Negation
from bcastgui.capture.records import Delivery, Direction, IPAddress

FieldValue: TypeAlias = int | bool | str | bytes | Direction | Delivery | IPAddress
"""What a Datagram has for a field. Times are in ns since 1970 UTC, deltas in ns."""


class Joint(enum.Enum):
    """How a condition is added to a filter."""

    AND = "and"
    OR = "or"
    AND_NOT = "and not"


def condition_for(field: Field, value: FieldValue) -> str:
    """The comparison that holds for rows with this ``value``: ``source == 10.9.0.2``."""
    if field in FLAGS:
        return field if value else f"not {field}"
    return f"{field} == {_written(field, value)}"


def combine(text: str, condition: str, how: Joint) -> str:
    """The filter ``text`` with ``condition``, in parentheses only where they are needed.

    Without any filter before, ``condition`` is all of it. Raises InputError if one of them
    is no filter.
    """
    from bcastgui.capture.query import syntax

    text = text.strip()
    before, added = syntax.read(text), syntax.read(condition)
    if how is Joint.AND_NOT:
        how = Joint.AND
        if isinstance(added, Negation) and condition.startswith("not "):
            condition = condition.removeprefix("not ").lstrip()
        elif isinstance(added, Conjunction | Disjunction):
            condition = f"not ({condition})"
        else:
            condition = f"not {condition}"
    elif how is Joint.AND and isinstance(added, Disjunction):
        condition = f"({condition})"
    if before is None:
        return condition
    if how is Joint.AND and isinstance(before, Disjunction):
        text = f"({text})"
    return f"{text} {how.value} {condition}"


def word_or_quoted(text: str) -> str:
    """``text`` as a value of a filter, in quotes where they are needed."""
    if _WORD.fullmatch(text) and text not in _KEYWORDS:
        return text
    return quoted(text.encode(errors="replace"))


def _written(field: Field, value: FieldValue) -> str:
    if isinstance(value, bytes):
        return quoted(value)
    if isinstance(value, int):
        match field.kind:
            case Kind.TIME:
                return _time(value)
            case Kind.SECONDS:
                return _seconds(value)
            case Kind.NAME:
                return next(name for name, codes in field.names.items() if codes == (value,))
    return word_or_quoted(str(value))


def _time(moment: int) -> str:
    """On the local clock, with its zone, since some times come twice on it."""
    seconds, nanoseconds = divmod(moment, SECOND)
    written = local_time(seconds).isoformat()
    length = len("2026-01-31T12:30:05")
    return f"{written[:length]}.{nanoseconds:09}{written[length:]}"


def _seconds(nanoseconds: int) -> str:
    seconds, rest = divmod(abs(nanoseconds), SECOND)
    sign = "-" if nanoseconds < 0 else ""
    return f"{sign}{seconds}.{rest:09}".rstrip("0").rstrip(".")


_WORD = re.compile(rf"(?!!)((?!\.\.|!=)[^{SPECIAL}])+")

_KEYWORDS = frozenset({"and", "or", "not", "in", "contains", "matches"})
