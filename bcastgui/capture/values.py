"""ValueSpec: a number in payloads that can be plotted, as a person writes it."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np

from bcastgui.errors import Choices, InputError

NUMBER_TYPES = {
    name + order: np.dtype(sign + code)
    for name, code in {
        "u16": "u2",
        "u32": "u4",
        "u64": "u8",
        "i16": "i2",
        "i32": "i4",
        "i64": "i8",
        "f32": "f4",
        "f64": "f8",
    }.items()
    for order, sign in (("le", "<"), ("be", ">"))
} | {"u8": np.dtype("u1"), "i8": np.dtype("i1")}
"""The types of numbers in bytes by name: little-endian ones end in le, big-endian ones in be."""


class ValueKind(enum.StrEnum):
    """Where in a payload a number is; the values are what settings keep."""

    JSON = "json"
    REGEX = "regex"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class ValueSpec:
    """A number in payloads. ``text`` is written as its kind has it:

    JSON: ``sensor.temp`` or ``list.0``, names with other than plain characters in double quotes;
    REGEX: ``T=(\\d+)``, whose first group is the number, or all of it where there is none;
    BYTES: ``4 u16be``, the offset and one of NUMBER_TYPES.
    """

    kind: ValueKind
    text: str


def json_key(path: Sequence[str | int]) -> ValueSpec:
    """What stands in JSON under these names of members and places in lists."""
    return ValueSpec(ValueKind.JSON, ".".join(map(_written, path)))


def number_at(offset: int, number_type: str) -> ValueSpec:
    """What stands ``offset`` bytes from the start, in one of NUMBER_TYPES."""
    return ValueSpec(ValueKind.BYTES, f"{offset} {number_type}")


def numbers_in(payload: bytes, most: int) -> list[ValueSpec]:
    """The keys of the numbers in JSON, ``most`` at the most; none in any other payload."""
    try:
        document = json.loads(payload.decode())
        paths = list(islice(_number_paths(document, ()), most))
    except (ValueError, RecursionError):  # the latter for brackets within brackets
        return []
    return [json_key(path) for path in paths if path]


def parse_path(text: str) -> tuple[str, ...]:
    """The names that ``text`` is made of. Raises InputError."""
    names: list[str] = []
    place = 0
    while True:
        found = _NAME.match(text, place)
        if not found:
            raise InputError(
                "Write names with dots between, such as sensor.temp or list.0.",
                start=place,
                end=len(text),
            )
        names.append(json.loads(found[0]) if found["quoted"] else found[0])
        if found.end() == len(text):
            return tuple(names)
        if text[found.end()] != ".":
            raise InputError("A dot is missing here.", start=found.end(), end=len(text))
        place = found.end() + 1


def parse_number_place(text: str) -> tuple[int, np.dtype[np.generic]]:
    """The offset in bytes, and the type, that ``text`` tells. Raises InputError."""
    found = _NUMBER_PLACE.fullmatch(text)
    if not found:
        raise InputError(
            "Write the offset in bytes and the type of the number, such as 4 u16be.",
            end=len(text),
        )
    name = found["type"].lower()
    start, end = found.span("type")
    if name + "le" in NUMBER_TYPES:
        raise InputError(
            "Say which byte comes first: {name}be, the highest, or {name}le, the lowest.",
            start=start,
            end=end,
            name=name,
        )
    if name not in NUMBER_TYPES:
        raise InputError(
            "There is no such type. There are {names}.",
            start=start,
            end=end,
            names=Choices(NUMBER_TYPES),
        )
    return int(found["offset"]), NUMBER_TYPES[name]


def _number_paths(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """The ways to the numbers within ``value``, which itself is at ``path``."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _number_paths(part, (*path, name))
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from _number_paths(part, (*path, place))
    elif isinstance(value, int | float):
        yield path


def _written(name: str | int) -> str:
    text = str(name)
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


_PLAIN = re.compile(r'[^.\s"]+')
_NAME = re.compile(
    rf'(?P<quoted>"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{{4}})*")|'
    rf"{_PLAIN.pattern}"
)
_NUMBER_PLACE = re.compile(r"\s*(?P<offset>[0-9]{1,5})\s+(?P<type>\w+)\s*", re.ASCII)
