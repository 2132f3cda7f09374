"""MessagePack, with the place of each value: the structure is walked here, and msgpack reads what
stands in it.

https://github.com/msgpack/msgpack/blob/master/spec.md
"""

from __future__ import annotations

from dataclasses import dataclass

import msgpack

from bcastgui.payload.decoders.decoder import DecodeError, Field, require_bytes
from bcastgui.payload.decoders.nested import Container, read_all, read_container


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """By a whole map or array; any byte below 128 is a number, so these tell nothing."""
    if not payload or not _is_container(payload[0]):
        return 0.0
    try:
        value = msgpack.unpackb(payload, raw=True, strict_map_key=False, use_list=False)
    except (ValueError, TypeError):  # the latter for a map as a key
        return 0.0
    if isinstance(value, dict) and value:
        return 0.9 if all(isinstance(key, bytes) and key.isascii() for key in value) else 0.5
    return 0.5 if value else 0.1


def decode(payload: bytes) -> tuple[Field, ...]:
    """A field for each value, as a rule one. Raises DecodeError."""
    return read_all(payload, "MessagePack", _value)


@dataclass(frozen=True, slots=True)
class _Head:
    """What the first bytes of a value tell.

    ``end`` is where they end. A scalar has ``length`` more bytes; in the others, ``count`` values
    or pairs of them follow.
    """

    end: int
    length: int = 0
    count: int = 0


def _value(payload: bytes, place: int, name: str, level: int, start: int | None = None) -> Field:
    begin = place if start is None else start
    head = _head(payload, place)
    code = payload[place]
    if _is_container(code):
        container = Container(place, head.end, _is_map(code), head.count)
        return read_container(payload, container, name, level, begin, _value)
    end = require_bytes(head.end, head.length, len(payload), _MEANING)
    return Field(name, _scalar_text(payload[place:end], place), begin, end)


def _scalar_text(raw: bytes, place: int) -> str:
    try:
        value = msgpack.unpackb(raw, unicode_errors="surrogateescape")
    except ValueError as error:
        # The library refuses a moment with more than a second of nanoseconds.
        raise DecodeError("A moment that cannot be.", start=place, end=place + len(raw)) from error
    match value:
        case None:
            return "nil"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value}"'
        case bytes():
            return f"h'{value.hex()}'"
        case msgpack.Timestamp():
            return _moment_text(value)
        case msgpack.ExtType():
            return f"extension {value.code}: h'{value.data.hex()}'"
        case _:
            return str(value)


def _moment_text(moment: msgpack.Timestamp) -> str:
    try:
        return str(moment.to_datetime().isoformat(" "))
    except (ValueError, OverflowError):  # beyond the years that Python knows
        return f"{moment.seconds} s and {moment.nanoseconds} ns since 1970"


def _head(payload: bytes, place: int) -> _Head:
    require_bytes(place, 1, len(payload), _MEANING)
    code = payload[place]
    if code <= 0x7F or code >= 0xE0:
        return _Head(place + 1)
    if code <= 0x9F:
        return _Head(place + 1, count=code & 0x0F)
    if code <= 0xBF:
        return _Head(place + 1, length=code & 0x1F)
    if code == 0xC1:
        raise DecodeError("The byte c1 begins no value.", start=place, end=place + 1)
    if code in _FIXED:
        return _Head(place + 1, length=_FIXED[code])
    width, extra = _COUNTED[code]
    end = require_bytes(place + 1, width, len(payload), _MEANING)
    number = int.from_bytes(payload[place + 1 : end], "big")
    if _is_container(code):
        return _Head(end, count=number)
    return _Head(end, length=number + extra)


def _is_map(code: int) -> bool:
    return 0x80 <= code <= 0x8F or code in (0xDE, 0xDF)


def _is_container(code: int) -> bool:
    return 0x80 <= code <= 0x9F or 0xDC <= code <= 0xDF


_MEANING = "a value of MessagePack"

_FIXED = {
    **dict.fromkeys((0xC0, 0xC2, 0xC3), 0),  # nil, false, true
    0xCA: 4,
    0xCB: 8,  # floats
    0xCC: 1,
    0xCD: 2,
    0xCE: 4,
    0xCF: 8,  # unsigned
    0xD0: 1,
    0xD1: 2,
    0xD2: 4,
    0xD3: 8,  # signed
    0xD4: 2,
    0xD5: 3,
    0xD6: 5,
    0xD7: 9,
    0xD8: 17,  # extensions, with the byte of their type
}
"""Bytes that follow each code."""

_COUNTED = {
    0xC4: (1, 0),
    0xC5: (2, 0),
    0xC6: (4, 0),  # bytes
    0xC7: (1, 1),
    0xC8: (2, 1),
    0xC9: (4, 1),  # extensions
    0xD9: (1, 0),
    0xDA: (2, 0),
    0xDB: (4, 0),  # texts
    0xDC: (2, 0),
    0xDD: (4, 0),  # arrays
    0xDE: (2, 0),
    0xDF: (4, 0),  # maps
}
"""Bytes in which each code tells a length or a count, and how many more there are than it tells."""
