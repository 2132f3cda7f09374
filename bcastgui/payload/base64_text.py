"""Base64 as people paste it: either alphabet, broken into lines, with or without its padding."""

from __future__ import annotations

import base64
import re

from bcastgui.errors import InputError
from bcastgui.payload.render import is_shown


def read_base64(text: str) -> bytes:
    """The bytes that ``text`` stands for (RFC 4648, 4 and 5). Raises InputError."""
    bad = _BAD.search(text)
    # An equals sign stands only at the end, where nothing but others follow.
    if bad and not _PADDING.fullmatch(text, bad.start()):
        character = bad[0]
        raise InputError(
            "{character} is not Base64, which has letters, digits, + and /.",
            start=bad.start(),
            end=bad.end(),
            character=character if is_shown(character) else f"U+{ord(character):04X}",
        )
    digits = "".join(text.split()).rstrip("=").translate(_TO_USUAL)
    if len(digits) % 4 == 1:
        raise InputError("The last character of the Base64 is missing.", start=len(text))
    return base64.b64decode(digits + "=" * (-len(digits) % 4))


def write_base64(payload: bytes) -> str:
    """The usual alphabet, in one line, padded."""
    return base64.b64encode(payload).decode("ascii")


_BAD = re.compile(r"[^A-Za-z0-9+/_\s-]")

_PADDING = re.compile(r"=[\s=]*")

_TO_USUAL = str.maketrans("-_", "+/")
