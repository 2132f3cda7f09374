"""Which encoding a payload is in, as far as its bytes tell."""

from __future__ import annotations

import codecs
import re

from bcastgui.payload.encodings import Encoding, decode
from bcastgui.payload.render import is_shown


def guess(payload: bytes) -> Encoding:
    """The encoding that makes most sense; UTF-8 for bytes that look like no text at all.

    UTF-16 without a byte order mark is found only where most characters are of Latin-1.
    """
    if len(payload) % 2 == 0:
        for mark, encoding in _MARKS.items():
            if payload.startswith(mark):
                return encoding
        if len(payload) >= _LEAST_WIDE:
            for encoding, high in _HIGH_BYTES.items():
                if _is_wide(payload, encoding, high):
                    return encoding
    return Encoding.LATIN_1 if _is_latin_1(payload) else Encoding.UTF_8


def _is_wide(payload: bytes, encoding: Encoding, high: int) -> bool:
    """Whether most high bytes are zero, and all characters can be seen."""
    if payload[high::2].count(0) * 4 <= len(payload):
        return False
    # Strings of C may come with the NUL that ends them.
    text = decode(payload, encoding).rstrip("\0")
    return bool(text) and all(map(is_shown, set(text) - _SPACES))


def _is_latin_1(payload: bytes) -> bool:
    """Whether ``payload`` is no UTF-8, and half of it or more ASCII."""
    try:
        payload.decode("utf-8")
    except UnicodeDecodeError:
        others = len(payload) - len(payload.translate(None, _BEYOND_ASCII))
        return _NO_LATIN_1.search(payload) is None and others * 2 <= len(payload)
    return False


_MARKS = {codecs.BOM_UTF16_LE: Encoding.UTF_16_LE, codecs.BOM_UTF16_BE: Encoding.UTF_16_BE}
_HIGH_BYTES = {Encoding.UTF_16_LE: 1, Encoding.UTF_16_BE: 0}
_LEAST_WIDE = 4
_SPACES = frozenset("\t\n\r")
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_NO_LATIN_1 = re.compile(rb"[^\t\n\r\x20-\x7e\xa0-\xff]")
