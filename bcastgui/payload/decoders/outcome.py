"""What is asked of the decoders' process, and what it answers: values that JSON can carry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bcastgui.payload.decoders.decoder import DecodeError, Field
from bcastgui.payload.render import preview

MOST_ROWS = 5_000
"""Fields that are shown: a window stays fluid with them, and nobody reads more."""

LONGEST_TEXT = 2_000
"""Characters of a name or value; what is longer ends with "…"."""

MOST_TEXT = 4_000_000
"""Characters of all rows together."""


@dataclass(frozen=True, slots=True)
class Request:
    """A payload to decode, with the ports of its source and destination.

    ``decoder`` is the name of the one to use; with none it is guessed, ``excluded`` ones apart.
    """

    payload: bytes
    ports: frozenset[int]
    decoder: str = ""
    excluded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """A field as a row. ``parent`` is the number of the row above it in the tree, or -1."""

    parent: int
    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something was not decoded: an English sentence with places for ``values``.

    It is about the bytes ``start`` to before ``end``, where these are known.
    """

    template: str
    values: Mapping[str, str | int]
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a Request.

    ``decoder`` is the one that was used, empty when none was likely. ``left_out`` counts fields
    that were too many for ``rows``. ``remark`` is about another decoder, which was left out.
    """

    decoder: str
    rows: tuple[Row, ...] = ()
    left_out: int = 0
    problem: Problem | None = None
    remark: Problem | None = None


def outcome_of(decoder: str, fields: Iterable[Field], length: int) -> Outcome:
    """``fields`` as rows, the parent before its children, safe to show and bounded in number.

    Raises TypeError or ValueError for fields that cannot be of a payload of ``length`` bytes:
    what another package gives is not trusted.
    """
    rows: list[Row] = []
    left_out = 0
    room = MOST_TEXT
    # Not by recursion: another package's fields may lie within each other as deep as it likes.
    waiting = [(-1, field) for field in reversed(tuple(fields))]
    while waiting:
        parent, field = waiting.pop()
        _check(field.name, field.value, field.start, field.end, length)
        if len(rows) >= MOST_ROWS or room <= 0:
            left_out += 1
            waiting.extend((-1, child) for child in field.children)
            continue
        row = Row(parent, shown(field.name), shown(field.value), field.start, field.end)
        room -= len(row.name) + len(row.value)
        waiting.extend((len(rows), child) for child in reversed(field.children))
        rows.append(row)
    return Outcome(decoder, tuple(rows), left_out)


def problem_of(error: DecodeError) -> Problem:
    """The place and the reason that a decoder gave."""
    values = {
        name: value if isinstance(value, int) else shown(str(value))
        for name, value in error.values.items()
    }
    return Problem(error.template, values, error.start, error.end)


def shown(text: str) -> str:
    """``text`` in one line that is safe to show, and not too long."""
    return preview(text.encode("utf-8", "surrogatepass"), LONGEST_TEXT)


def _check(name: object, value: object, start: int, end: int, length: int) -> None:
    if not (isinstance(name, str) and isinstance(value, str)):
        raise TypeError("the name and the value of a field are texts")
    if not 0 <= start <= end <= length:
        raise ValueError(f"no bytes {start} to {end} in a payload of {length}")
