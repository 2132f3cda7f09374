"""What can be typed next: fields, operators, and the values that have names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bcastgui.capture.query.language import SPECIAL, Field, Kind, Operator
from bcastgui.capture.query.writing import word_or_quoted

if TYPE_CHECKING:
    from bcastgui.capture.query.syntax import Beginning


@dataclass(frozen=True, slots=True)
class Completion:
    """``text`` to be put in place of the characters from ``start`` to before ``end``."""

    text: str
    start: int
    end: int


def completions(
    text: str, cursor: int, interfaces: Iterable[str] = (), names: Iterable[str] = ()
) -> list[Completion]:
    """What could stand where the word at ``cursor`` stands, and begins as it does before it.

    ``interfaces`` and ``names`` of addresses are to be offered. Nothing is offered inside
    quotes, nor after an error.
    """
    from bcastgui.capture.query import syntax

    typed = _TYPED.search(text, 0, cursor)
    start = typed.start() if typed else cursor
    beginning = syntax.beginning(text[:start])
    if beginning is None:
        return []
    prefix = text[start:cursor]
    rest = _REST.match(text, cursor)
    end = rest.end() if rest and not _is_sign(prefix) else cursor
    return [
        Completion(candidate, start, end)
        for candidate in _candidates(beginning, interfaces, names)
        if candidate.lower().startswith(prefix.lower()) and candidate != text[start:end]
    ]


def _candidates(
    beginning: Beginning, interfaces: Iterable[str], names: Iterable[str]
) -> Iterator[str]:
    field = beginning.field
    if beginning.wants_operand:
        yield from Field
        yield "not"
    elif beginning.wants_value and field:
        yield from field.names
        if field is Field.INTERFACE:
            yield from map(word_or_quoted, interfaces)
        elif field.kind is Kind.ADDRESS:
            yield from map(word_or_quoted, names)
    elif beginning.wants_operator and field:
        yield from field.operators
    elif "IN" in beginning.accepted:  # after not
        yield Operator.IN
    if "_AND" in beginning.accepted:
        yield from ("and", "or")


def _is_sign(prefix: str) -> bool:
    return bool(prefix) and prefix[0] in "=!<>&|"


# Only from the beginning of a word, or a long one would be read anew from each of its letters.
_TYPED = re.compile(rf"(?:(?<![^{SPECIAL}!])[^{SPECIAL}!]++|(?<![=!<>&|])[=!<>&|]++)\Z")

_REST = re.compile(rf"[^{SPECIAL}!]*")
