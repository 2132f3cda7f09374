"""What of a payload can be plotted over time: numbers picked from its bytes or its fields."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from bcastgui.capture.values import NUMBER_TYPES, ValueKind, ValueSpec, json_key, number_at
from bcastgui.payload.decoders.outcome import Row

JSON = "JSON"
"""The decoder whose fields are plotted by their keys, wherever in the bytes they stand."""


def numbers_in_bytes(payload: bytes, start: int, end: int) -> list[ValueSpec]:
    """The numbers of all types that the bytes ``start`` to before ``end`` are, or, when these are
    none, that begin at ``start``."""
    return [
        number_at(start, name)
        for name, kind in NUMBER_TYPES.items()
        if start + kind.itemsize <= len(payload) and end - start in (0, kind.itemsize)
    ]


def numbers_in_field(
    payload: bytes, row: Row, decoder: str, path: Sequence[int]
) -> list[ValueSpec]:
    """The ways to find the number that a decoded field is in other payloads too.

    ``path`` tells the place of the field among its siblings, after those of the fields that it is
    in. What has no name to be found by is found by its place; before a fraction there may be its
    name and type, whereas a whole number in a form that has these changes its size as it grows.
    """
    if not _NUMBER.fullmatch(row.value):
        return []
    key = _key_of(payload, path) if decoder == JSON else None
    if key is not None:
        return [key]
    expression = _expression_for(payload, row)
    if expression is not None:
        return [expression]
    number = float(row.value)
    return [
        number_at(offset, name)
        for name, kind in NUMBER_TYPES.items()
        for offset in [row.end - kind.itemsize]
        if (offset == row.start or (offset > row.start and kind.kind == "f"))
        and _is_same(np.frombuffer(payload, kind, 1, offset)[0], number)
    ]


def _key_of(payload: bytes, path: Sequence[int]) -> ValueSpec | None:
    """The key of the number at ``path``, whose first step is the document itself."""
    try:
        value: Any = json.loads(payload, object_pairs_hook=_Members)
    except (ValueError, RecursionError):  # the latter for brackets within brackets
        return None
    names: list[str | int] = []
    for place in path[1:]:
        if not isinstance(value, list) or place >= len(value):
            return None
        if isinstance(value, _Members):
            name, value = value[place]
            names.append(name)
        else:
            value = value[place]
            names.append(place)
    return json_key(names) if names and isinstance(value, int | float) else None


class _Members(list[tuple[str, Any]]):
    """The members of an object, which has those of one name twice when they are there twice."""


def _expression_for(payload: bytes, row: Row) -> ValueSpec | None:
    """A regular expression for a number in a text that has its name before it, as temp=21.5 has,
    or commas."""
    name = _NAMED.fullmatch(payload[row.start : row.end])
    if name and float(name["number"]) == float(row.value):
        text = rf"(?<!\w){_escaped(name['name'])}({_NUMBER.pattern})"
        return ValueSpec(ValueKind.REGEX, text)
    head, *parts = payload[: row.start].split(b",")
    is_alone = payload[row.start : row.end].decode("ascii", "replace") == row.value
    if is_alone and parts and not parts[-1] and _HEAD.fullmatch(head):
        text = rf"^{_escaped(head)},{'[^,]*,' * (len(parts) - 1)}({_NUMBER.pattern})"
        return ValueSpec(ValueKind.REGEX, text)
    return None


def _escaped(text: bytes) -> str:
    return re.escape(text.decode("ascii"))


def _is_same(found: np.generic, shown: float) -> bool:
    # A decoder shows a fraction of 32 bits in fewer digits than it has as one of 64.
    return bool(np.isclose(float(found), shown, rtol=1e-6, atol=0))


_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_NAMED = re.compile(
    rb"(?P<name>[A-Za-z_][\x20-\x7e]{0,60}[=:]\s*)(?P<number>" + _NUMBER.pattern.encode() + rb")"
)
_HEAD = re.compile(rb"[\x20-\x7e]{1,40}")
