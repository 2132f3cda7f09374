"""CBOR (RFC 8949), with the place of each value: the structure is walked here, and cbor2 reads
numbers and simple values. Tags are named and not followed: some of them make much out of little.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

import cbor2

from bcastgui.payload.decoders.decoder import DecodeError, Field, require_bytes, require_level
from bcastgui.payload.decoders.nested import Container, read_all, read_container


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """By a whole map, array or tag; most other bytes begin a number or a short text."""
    if not payload or payload[0] >> 5 not in (_ARRAY, _MAP, _TAG):
        return 0.0
    try:
        (field,) = decode(payload)
    except ValueError:  # several values, or DecodeError
        return 0.0
    if payload.startswith(_SELF_DESCRIBED):
        return 0.95
    if payload[0] >> 5 == _MAP and field.children:
        return 0.85
    return 0.5 if field.children else 0.1


@lru_cache(maxsize=1)  # To guess takes as long, and comes just before.
def decode(payload: bytes) -> tuple[Field, ...]:
    """A field for each value, as a rule one. Raises DecodeError."""
    return read_all(payload, "CBOR", _value)


@dataclass(frozen=True, slots=True)
class _Head:
    """The first bytes of a value: ``number`` is its length, count, tag or the value itself, and
    None for what goes on until a break. ``end`` is where they end.
    """

    major: int
    number: int | None
    end: int


def _value(payload: bytes, place: int, name: str, level: int, start: int | None = None) -> Field:
    begin = place if start is None else start
    head = _head(payload, place)
    match head.major:
        case 2 | 3:  # bytes and text
            raw, end = _string(payload, place, head)
            if head.major == _BYTES:
                return Field(name, f"h'{raw.hex()}'", begin, end)
            return Field(name, f'"{raw.decode("utf-8", "surrogateescape")}"', begin, end)
        case 4 | 5:  # array and map
            container = Container(place, head.end, head.major == _MAP, head.number, _BREAK)
            return read_container(payload, container, name, level, begin, _value)
        case 6:  # tag
            require_level(level + 1, place)
            child = _value(payload, head.end, "value", level + 1)
            return Field(name, _tag_text(head.number or 0, child), begin, child.end, (child,))
    if head.number is None:
        raise DecodeError("A break where nothing is open.", start=place, end=head.end)
    return Field(name, _scalar_text(payload[place : head.end], place), begin, head.end)


def _string(payload: bytes, place: int, head: _Head) -> tuple[bytes, int]:
    """What is in a string, whole or in pieces, and where it ends."""
    if head.number is not None:
        end = require_bytes(head.end, head.number, len(payload), "a string")
        return payload[head.end : end], end
    pieces = []
    end = head.end
    while not payload.startswith(_BREAK, end):
        piece = _head(payload, end)
        if piece.major != head.major or piece.number is None:
            raise DecodeError("Not a piece of the string around it.", start=end, end=piece.end)
        raw, end = _string(payload, end, piece)
        pieces.append(raw)
    return b"".join(pieces), end + 1


def _head(payload: bytes, place: int) -> _Head:
    start = require_bytes(place, 1, len(payload), "a value of CBOR")
    major, detail = payload[place] >> 5, payload[place] & 0x1F
    if detail < _IN_NEXT_BYTES:
        return _Head(major, detail, start)
    if detail <= _IN_NEXT_BYTES + 3:
        end = require_bytes(start, 1 << (detail - _IN_NEXT_BYTES), len(payload), "a value of CBOR")
        return _Head(major, int.from_bytes(payload[start:end], "big"), end)
    if detail == _UNTIL_BREAK and major not in (0, 1, _TAG):
        return _Head(major, None, start)
    raise DecodeError("A first byte that CBOR does not know.", start=place, end=start)


def _scalar_text(raw: bytes, place: int) -> str:
    try:
        value = cbor2.loads(raw)
    except cbor2.CBORDecodeError as error:
        raise DecodeError(
            "A value that CBOR does not know.", start=place, end=place + len(raw)
        ) from error
    if value is None or value is cbor2.undefined or isinstance(value, bool):
        return _WORDS[value]
    return f"simple({value})" if isinstance(value, cbor2.CBORSimpleValue) else str(value)


def _tag_text(tag: int, child: Field) -> str:
    text = f"tag {tag}"
    if tag in _TAGS:
        text += f", {_TAGS[tag]}"
    meaning = ""
    if tag == _MOMENT:
        meaning = _moment_text(child.value)
    elif tag in (_LARGE, _LARGE_NEGATIVE) and child.value.startswith("h'"):
        digits = child.value[2:-1]
        number = int(digits or "0", 16)
        if len(digits) <= _LONGEST_NUMBER:
            meaning = str(number if tag == _LARGE else -1 - number)
    return f"{text}: {meaning}" if meaning else text


def _moment_text(seconds: str) -> str:
    try:
        return datetime.fromtimestamp(float(seconds), UTC).isoformat(" ")
    except (ValueError, OverflowError, OSError):  # no number, or beyond what the system knows
        return ""


_BYTES, _ARRAY, _MAP, _TAG = 2, 4, 5, 6  # Major types, RFC 8949, 3.1.
_IN_NEXT_BYTES = 24
_UNTIL_BREAK = 31
_BREAK = b"\xff"
_SELF_DESCRIBED = b"\xd9\xd9\xf7"  # Tag 55799, RFC 8949, 3.4.6.

_WORDS = {None: "null", cbor2.undefined: "undefined", True: "true", False: "false"}

_MOMENT, _LARGE, _LARGE_NEGATIVE = 1, 2, 3
_TAGS = {
    0: "date and time",
    _MOMENT: "moment",
    _LARGE: "large number",
    _LARGE_NEGATIVE: "large negative number",
    4: "decimal fraction",
    5: "binary fraction",
    24: "CBOR in bytes",
    32: "address on the web",
    37: "UUID",
    55799: "CBOR",
}
"""What some tags say, https://www.iana.org/assignments/cbor-tags."""

_LONGEST_NUMBER = 256
"""Hexadecimal digits of a number that is shown in decimal: more than any key has."""
