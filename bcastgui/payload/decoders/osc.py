"""Open Sound Control 1.0, with bundles: https://opensoundcontrol.stanford.edu/spec-1_0.html"""

from __future__ import annotations

import struct
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from bcastgui.payload.decoders.decoder import (
    DecodeError,
    Field,
    count_text,
    require_bytes,
    require_level,
)


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """By the beginning and by the alignment: all parts take a multiple of four bytes."""
    if len(payload) % 4 or not payload.startswith((b"/", _BUNDLE)):
        return 0.0
    try:
        decode(payload)
    except DecodeError:
        return 0.2
    # Without type tags, as the oldest senders do it, any path may be meant.
    return 0.95 if payload.startswith(_BUNDLE) or b"\0," in payload else 0.3


@lru_cache(maxsize=1)  # To guess takes as long, and comes just before.
def decode(payload: bytes) -> tuple[Field, ...]:
    """The message or the bundle. Raises DecodeError."""
    return (_packet(payload, 0, len(payload), 0),)


def _packet(payload: bytes, start: int, end: int, level: int) -> Field:
    require_level(level, start)
    if payload.startswith(_BUNDLE, start, end):
        return _bundle(payload, start, end, level)
    if payload.startswith(b"/", start, end):
        return _message(payload, start, end)
    raise DecodeError("Expected a path or #bundle here.", start=start, end=start + 1)


def _bundle(payload: bytes, start: int, end: int, level: int) -> Field:
    place = start + len(_BUNDLE)
    after = require_bytes(place, 8, end, "a time")
    children = [Field("time", _time_text(payload[place:after]), place, after)]
    while after < end:
        place = require_bytes(after, 4, end, "the size of an element")
        size = int.from_bytes(payload[after:place], "big")
        after = require_bytes(place, size, end, "an element")
        children.append(_packet(payload, place, after, level + 1))
    count = count_text(len(children) - 1, "element", "elements")
    return Field("bundle", count, start, end, tuple(children))


def _message(payload: bytes, start: int, end: int) -> Field:
    path, place = _string(payload, start, end)
    if not payload.startswith(b",", place, end):
        rest = Field("arguments", f"h'{payload[place:end].hex()}'", place, end)
        return Field(path, "without types", start, end, (rest,) if place < end else ())
    types, arguments = _string(payload, place, end)
    tags = Field("types", types, place, arguments)
    fields, place = _arguments(payload, types, place, arguments, end)
    if place != end:
        raise DecodeError("More bytes than the types tell.", start=place, end=end)
    count = count_text(len(fields), "argument", "arguments")
    return Field(path, count, start, end, (tags, *fields))


def _arguments(
    payload: bytes, types: str, types_at: int, place: int, end: int
) -> tuple[list[Field], int]:
    """The arguments from ``place``, arrays as fields with parts, and where they end."""
    levels: list[list[Field]] = [[]]
    starts = []
    for number, tag in enumerate(types[1:], 1):
        if tag == "[":
            require_level(len(levels), types_at + number)
            levels.append([])
            starts.append(place)
        elif tag == "]" and starts:
            items = levels.pop()
            count = count_text(len(items), "item", "items")
            name = f"[{len(levels[-1])}] array"
            levels[-1].append(Field(name, count, starts.pop(), place, tuple(items)))
        elif tag in _TYPES:
            kind, size, text_of = _TYPES[tag]
            after = require_bytes(place, size, end, kind)
            name = f"[{len(levels[-1])}] {kind}"
            levels[-1].append(Field(name, text_of(payload[place:after]), place, after))
            place = after
        elif tag in "sSb":
            after, text = _sized(payload, tag, place, end)
            kind = {"s": "string", "S": "symbol", "b": "blob"}[tag]
            levels[-1].append(Field(f"[{len(levels[-1])}] {kind}", text, place, after))
            place = after
        else:
            at = types_at + number
            raise DecodeError("The type {tag} is not known.", start=at, end=at + 1, tag=tag)
    if starts:
        raise DecodeError("An array that does not end.", start=types_at, end=types_at + 1)
    return levels[0], place


def _sized(payload: bytes, tag: str, place: int, end: int) -> tuple[int, str]:
    """Where the string or blob at ``place`` ends with its padding, and what it holds."""
    if tag != "b":
        text, after = _string(payload, place, end)
        return after, f'"{text}"'
    data = require_bytes(place, 4, end, "the size of a blob")
    size = int.from_bytes(payload[place:data], "big")
    after = require_bytes(data, size + -size % 4, end, "a blob")
    return after, f"h'{payload[data : data + size].hex()}'"


def _string(payload: bytes, start: int, end: int) -> tuple[str, int]:
    """The text to the next zero, and where the zeros that fill its last four bytes end."""
    zero = payload.find(b"\0", start, end)
    if zero < 0:
        raise DecodeError("A text without a zero at its end.", start=start, end=end)
    length = zero + 1 - start
    after = require_bytes(start, length + -length % 4, end, "the zeros after a text")
    return payload[start:zero].decode("utf-8", "surrogateescape"), after


def _time_text(raw: bytes) -> str:
    """NTP's time: seconds since 1900, and fractions of 2 to the minus 32."""
    ticks = int.from_bytes(raw, "big")
    if ticks == _AT_ONCE:
        return "at once"
    return (_EPOCH + timedelta(microseconds=ticks * 1_000_000 >> 32)).isoformat(" ")


def _number(form: str) -> Callable[[bytes], str]:
    return lambda raw: str(struct.unpack(form, raw)[0])


def _hex(raw: bytes) -> str:
    return raw.hex(" ")


def _character(raw: bytes) -> str:
    return chr(raw[3]) if not any(raw[:3]) and raw[3] < 0x80 else _hex(raw)


_BUNDLE = b"#bundle\0"
_AT_ONCE = 1
_EPOCH = datetime(1900, 1, 1, tzinfo=UTC)

_TYPES: dict[str, tuple[str, int, Callable[[bytes], str]]] = {
    "i": ("int32", 4, _number(">i")),
    "f": ("float32", 4, _number(">f")),
    "h": ("int64", 8, _number(">q")),
    "d": ("float64", 8, _number(">d")),
    "t": ("time", 8, _time_text),
    "c": ("character", 4, _character),
    "r": ("colour", 4, _hex),
    "m": ("MIDI", 4, _hex),
    "T": ("true", 0, lambda _: "true"),
    "F": ("false", 0, lambda _: "false"),
    "N": ("nil", 0, lambda _: "nil"),
    "I": ("impulse", 0, lambda _: "impulse"),
}
"""The types of one length: the name, the bytes, and how they read."""
