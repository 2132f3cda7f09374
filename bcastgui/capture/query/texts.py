"""Values that are text or bytes: words, quoted texts with their escapes, hex."""

from __future__ import annotations

import re

from bcastgui.capture.query.tree import Form, Value
from bcastgui.errors import InputError


def as_bytes(value: Value) -> bytes:
    """The bytes that ``value`` means in a payload: UTF-8, or those written as hex.

    Raises InputError for unknown escapes, odd hex and halves of characters.
    """
    match value.form:
        case Form.HEX:
            opening = len('hex"')
            return _hex(value.text[opening:-1], value.start + opening)
        case Form.QUOTED:
            return _unescaped(value.text[1:-1], value.start + 1)
        case Form.WORD:
            if _HEX_WORD.fullmatch(value.text):
                return _hex(value.text[2:], value.start + 2)
            return _encoded(value.text, value.start)


def as_text(value: Value) -> str:
    """The text that ``value`` means where no payload is meant. Raises InputError."""
    if value.form is Form.WORD:
        return value.text
    try:
        return as_bytes(value).decode()
    except UnicodeDecodeError:
        raise InputError(
            "Bytes can be compared with payloads only. Write a text here.",
            start=value.start,
            end=value.end,
        ) from None


def as_pattern(value: Value) -> bytes:
    """The regular expression that ``value`` holds, whose escapes are its own.

    Raises InputError for hex and halves of characters.
    """
    if value.form is Form.HEX:
        raise InputError(
            r"A regular expression is text. Write bytes in it as in '\x00\xff'.",
            start=value.start,
            end=value.end,
        )
    if value.form is Form.QUOTED:
        return _encoded(value.text[1:-1], value.start + 1)
    return _encoded(value.text, value.start)


def quoted(payload: bytes) -> str:
    """``payload`` as a filter has it: quoted text, or hex where it is not text to be read."""
    try:
        text = payload.decode()
    except UnicodeDecodeError:
        return f'hex"{payload.hex(" ")}"'
    written = text.translate(_WRITTEN)
    if not written.isprintable():
        return f'hex"{payload.hex(" ")}"'
    return f'"{written}"'


def shortened(text: str) -> str:
    """``text`` as an error shows it."""
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _encoded(text: str, start: int) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            "{code} is half of a character and has no UTF-8 form. Delete it.",
            start=start + error.start,
            end=start + error.start + 1,
            code=f"U+{ord(text[error.start]):04X}",
        ) from None


def _hex(digits: str, start: int) -> bytes:
    if wrong := _NOT_HEX.search(digits):
        raise InputError(
            "{character} is not a hex digit.",
            start=start + wrong.start(),
            end=start + wrong.end(),
            character=wrong[0],
        )
    try:
        return bytes.fromhex(_HEX_SEPARATOR.sub(" ", digits))
    except ValueError:
        raise InputError(
            "Hex digits are missing. Write two digits for each byte.",
            start=start,
            end=start + len(digits),
        ) from None


def _unescaped(text: str, start: int) -> bytes:
    parts = []
    done = 0
    for escape in _ESCAPE.finditer(text):
        parts.append(_encoded(text[done : escape.start()], start + done))
        parts.append(_meant(escape, start))
        done = escape.end()
    parts.append(_encoded(text[done:], start + done))
    return b"".join(parts)


def _meant(escape: re.Match[str], start: int) -> bytes:
    if escape["simple"]:
        return _SIMPLE[escape["simple"]]
    if escape["byte"]:
        return bytes.fromhex(escape["byte"])
    code = int(escape["short"] or escape["long"] or "110000", 16)
    try:
        return chr(code).encode()
    except (ValueError, UnicodeEncodeError):  # beyond the last character, or half of one
        raise InputError(
            r"{escape} is no escape. Write \\ for a backslash.",
            start=start + escape.start(),
            end=start + escape.end(),
            escape=escape[0],
        ) from None


_LONGEST_SHOWN = 20

_HEX_WORD = re.compile(r"0[xX][0-9a-fA-F]+")

_NOT_HEX = re.compile(r"[^0-9a-fA-F\s,;:-]")

_HEX_SEPARATOR = re.compile(r"[\s,;:-]+")

_SIMPLE = {
    "\\": b"\\",
    '"': b'"',
    "'": b"'",
    "0": b"\0",
    "a": b"\a",
    "b": b"\b",
    "e": b"\x1b",
    "f": b"\f",
    "n": b"\n",
    "r": b"\r",
    "t": b"\t",
    "v": b"\v",
}

_ESCAPE = re.compile(
    r"""\\(?:
        (?P<simple>[\\"'0abefnrtv])
        | x(?P<byte>[0-9a-fA-F]{2})
        | u(?P<short>[0-9a-fA-F]{4})
        | U(?P<long>[0-9a-fA-F]{8})
        | .
    )""",
    re.VERBOSE | re.DOTALL,
)

_WRITTEN = {
    ord(meant.decode()): f"\\{letter}" for letter, meant in _SIMPLE.items() if letter != "'"
}
