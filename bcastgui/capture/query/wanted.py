"""What a person looks for in payloads: text in any case, bytes, or a regular expression."""

from __future__ import annotations

import enum
import re

from bcastgui.capture.query.condition import Condition
from bcastgui.capture.query.meaning import regex_of
from bcastgui.capture.query.payloads import Contains, Matches
from bcastgui.capture.query.regex import Regex
from bcastgui.capture.query.texts import as_bytes
from bcastgui.capture.query.tree import Form, Value
from bcastgui.errors import InputError


class Way(enum.Enum):
    """How what is looked for is written; the values are what the settings keep."""

    TEXT = "text"
    HEX = "hex"
    REGEX = "regex"


def condition_of(text: str, way: Way) -> Condition:
    """The condition that payloads with ``text`` in them fulfil. Raises InputError."""
    if not text:
        raise InputError("Type what to find.")
    match way:
        case Way.TEXT:
            return Matches(Regex.compile(_in_any_case(text)), 0, len(text))
        case Way.HEX:
            # As in a filter, where what opens it stands before the first digit.
            return Contains(as_bytes(Value(Form.HEX, f'{_OPENING}{text}"', -len(_OPENING))))
        case Way.REGEX:
            return Matches(regex_of(Value(Form.WORD, text, 0)), 0, len(text))


def _in_any_case(text: str) -> bytes:
    """A regular expression; one that ignores case does so for ASCII only, in bytes."""
    return b"".join(map(_letter, text))


def _letter(letter: str) -> bytes:
    forms = sorted({letter, letter.lower(), letter.upper(), letter.title()})
    try:
        written = [re.escape(form.encode()) for form in forms]
    except UnicodeEncodeError:
        raise InputError(
            "{code} is half of a character and has no UTF-8 form. Delete it.",
            code=f"U+{ord(letter):04X}",
        ) from None
    return b"(?:" + b"|".join(written) + b")" if len(written) > 1 else written[0]


_OPENING = 'hex"'
