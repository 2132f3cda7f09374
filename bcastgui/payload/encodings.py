"""Encodings: which characters the bytes of a payload spell."""

from __future__ import annotations

import codecs
import enum

FIRST_LOST = 0xDC00
"""A byte that spells no character is decoded as U+DC00 plus the byte, which no bytes spell: a
surrogate alone is an error in UTF-8 and in UTF-16. For bytes from 0x80 on so does PEP 383."""


class Encoding(enum.Enum):
    """What a payload can be read as; the values are Python's names."""

    UTF_8 = "utf-8"
    LATIN_1 = "latin-1"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"


def decode(payload: bytes, encoding: Encoding) -> str:
    """The characters of ``payload``, and FIRST_LOST plus the byte for each byte that is of none."""
    return payload.decode(encoding.value, _KEEP_BYTES)


def _keep_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join([chr(FIRST_LOST + byte) for byte in lost]), error.end


_KEEP_BYTES = "bcastgui.keep-bytes"
codecs.register_error(_KEEP_BYTES, _keep_bytes)
