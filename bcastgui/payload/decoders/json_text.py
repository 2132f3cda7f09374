"""JSON (RFC 8259), with the place of each value; several texts may follow each other.

The standard library reads what stands in a string, and judges whether a payload is JSON; it does
not tell where values stand. As it does, this takes NaN and Infinity, which Python and others send.
"""

from __future__ import annotations

import json
import re

from bcastgui.payload.decoders.decoder import DecodeError, Field, count_text, require_level


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """High for objects and arrays; a number or a string alone may be anything."""
    if not _BEGINNING.match(payload):
        return 0.0
    try:
        json.loads(payload)
    except (ValueError, RecursionError):
        return 0.3
    return 0.95


def decode(payload: bytes) -> tuple[Field, ...]:
    """A field for each text, as a rule one. Raises DecodeError."""
    reader = _Reader(payload)
    fields: list[Field] = []
    while not reader.is_at_end or not fields:
        fields.append(reader.value("JSON"))
    return tuple(fields)


class _Reader:
    """Goes through a payload; ``place`` is the next byte that counts."""

    def __init__(self, payload: bytes) -> None:
        self._payload = payload
        self._go_behind(len(_MARK) if payload.startswith(_MARK) else 0)

    @property
    def is_at_end(self) -> bool:
        return self._place == len(self._payload)

    def value(self, name: str, start: int | None = None, level: int = 0) -> Field:
        """The value here. The field begins at ``start``, where the value has a name before it."""
        begin = self._place if start is None else start
        if self._next_is(b"{"):
            members = self._members(level + 1)
            text = count_text(len(members), "member", "members")
            return Field(name, text, begin, self._last, members)
        if self._next_is(b"["):
            items = self._items(level + 1)
            return Field(name, count_text(len(items), "item", "items"), begin, self._last, items)
        if self._next_is(b'"'):
            return Field(name, f'"{self._string()}"', begin, self._last)
        found = _WORD.match(self._payload, self._place)
        if not found:
            raise self._error("a value")
        self._go_behind(found.end())
        return Field(name, found[0].decode("ascii"), begin, self._last)

    def _members(self, level: int) -> tuple[Field, ...]:
        require_level(level, self._place)
        self._take(b"{", "")
        fields: list[Field] = []
        while not self._next_is(b"}"):
            if fields:
                self._take(b",", "a comma or }")
            start = self._place
            if not self._next_is(b'"'):
                raise self._error("a name in double quotes")
            name = self._string()
            self._take(b":", "a colon")
            fields.append(self.value(name, start, level))
        self._take(b"}", "")
        return tuple(fields)

    def _items(self, level: int) -> tuple[Field, ...]:
        require_level(level, self._place)
        self._take(b"[", "")
        fields: list[Field] = []
        while not self._next_is(b"]"):
            if fields:
                self._take(b",", "a comma or ]")
            fields.append(self.value(f"[{len(fields)}]", level=level))
        self._take(b"]", "")
        return tuple(fields)

    def _string(self) -> str:
        found = _STRING.match(self._payload, self._place)
        if not found:
            raise DecodeError(
                "A string that does not end, or has a line end or another control character in it.",
                start=self._place,
                end=len(self._payload),
            )
        try:
            text = json.loads(found[0].decode("utf-8"))
        except ValueError as error:  # UnicodeDecodeError and JSONDecodeError are such
            raise DecodeError(
                "A string that is no valid UTF-8, or has an escape that JSON does not know.",
                start=found.start(),
                end=found.end(),
            ) from error
        self._go_behind(found.end())
        return str(text)

    def _next_is(self, sign: bytes) -> bool:
        return self._payload.startswith(sign, self._place)

    def _take(self, sign: bytes, what: str) -> None:
        if not self._next_is(sign):
            raise self._error(what)
        self._go_behind(self._place + 1)

    def _go_behind(self, end: int) -> None:
        """Go to what follows after something that ends before ``end``, and remember that."""
        self._place = self._last = end
        self._skip_space()

    def _skip_space(self) -> None:
        found = _SPACE.match(self._payload, self._place)
        assert found is not None  # the pattern matches nothing, too
        self._place = found.end()

    def _error(self, what: str) -> DecodeError:
        return DecodeError(
            "Expected {what} here.", start=self._place, end=self._place + 1, what=what
        )


_MARK = b"\xef\xbb\xbf"
"""The byte order mark, with which some begin UTF-8."""

_BEGINNING = re.compile(
    rb'(?:\xef\xbb\xbf)?[ \t\r\n]*(?:\{[ \t\r\n]*["}]|\[[ \t\r\n]*["\[\]{tfn\d-])'
)
_SPACE = re.compile(rb"[ \t\r\n]*")
_STRING = re.compile(rb'"[^"\\\x00-\x1f]*(?:\\[^\x00-\x1f][^"\\\x00-\x1f]*)*"')
_WORD = re.compile(
    rb"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null|NaN|-?Infinity"
)
