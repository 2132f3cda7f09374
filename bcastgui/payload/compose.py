"""Text as a person types it -> the bytes of a payload, and back.

All of it runs on each key stroke, also for the longest payload. So the work on each character
is left to ``re``, to codecs and to string methods; only what is rare is done in Python.
"""

from __future__ import annotations

import contextlib
import enum
import re
from collections import Counter
from typing import NoReturn

from bcastgui.errors import InputError
from bcastgui.payload.base64_text import read_base64, write_base64
from bcastgui.payload.file_path import read_file
from bcastgui.payload.render import hex_string, is_shown, one_line


class Format(enum.Enum):
    """How the text of a payload is meant; the value is the English name to show."""

    TEXT = "Text"
    ESCAPED = "Text with escapes"
    HEX = "Hex"
    BASE64 = "Base64"
    FILE = "File"


def compose(text: str, form: Format) -> bytes:
    r"""The bytes that ``text`` stands for.

    TEXT is UTF-8 as it stands. ESCAPED adds the escapes of C and Python, where ``\xff`` and
    ``\377`` are one byte and ``\u00e9`` and ``\U0001f600`` the UTF-8 of one character. HEX is
    bytes of one or two digits, with or without separators, ``0x``, ``\x`` or a trailing ``h``.
    BASE64 is either alphabet. FILE is the path of a file, which is read now.
    Raises InputError with the place of the first thing that cannot be meant.
    """
    match form:
        case Format.TEXT:
            return _encode(text)
        case Format.ESCAPED:
            return _compose_escaped(text)
        case Format.HEX:
            return _compose_hex(text)
        case Format.BASE64:
            return read_base64(text)
        case Format.FILE:
            return read_file(text)


def editable(payload: bytes) -> tuple[Format, str]:
    """The friendliest format and text that compose to exactly ``payload``.

    TEXT when it is one line that shows as what it is, ESCAPED when most of it is text.
    """
    text = payload.decode("utf-8", "surrogateescape")
    line = one_line(payload)
    if line == text.replace("\\", r"\\"):
        return Format.TEXT, text
    odd = sum(
        count
        for character, count in Counter(text).items()
        if not is_shown(character) and character not in "\t\n\r"
    )
    # A third of the characters: text protocols with binary fields stay below, while a magic
    # packet whose hardware address happens to be printable does not.
    if 3 * odd <= len(text):
        return Format.ESCAPED, line
    return Format.HEX, hex_string(payload)


def convert(text: str, old: Format, new: Format, *, lines: bool = False) -> str:
    """The bytes that ``text`` stands for in the ``old`` format, written in the ``new`` one.

    TEXT may have several lines if there is room for ``lines``.

    Raises InputError if the text does not parse, or if TEXT cannot hold its bytes; no bytes have
    a FILE.
    """
    payload = compose(text, old)
    match new:
        case Format.TEXT:
            return _plain(payload, len(text), lines=lines)
        case Format.ESCAPED:
            return one_line(payload)
        case Format.HEX:
            return hex_string(payload)
        case Format.BASE64:
            return write_base64(payload)
        case Format.FILE:
            raise InputError("Choose a file first.", end=len(text))


def _encode(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            "{code} is half of a character and has no UTF-8 form. Delete it.",
            start=error.start,
            end=error.start + 1,
            code=_code(text[error.start]),
        ) from None


def _compose_escaped(text: str) -> bytes:
    encoded = _encode(text)
    if "\\" not in text:
        return encoded
    # Pairs out of the way first, each by two characters to keep the places of all others:
    # every backslash that is left begins an escape.
    if bad := _BAD_ESCAPE.search(text.replace(r"\\", "..")):
        _refuse_escape(text, bad.start())
    for escape, plainer in _PLAINER:
        text = text.replace(escape, plainer)
    # \u and \U become the characters they name, and these their UTF-8. After that each byte
    # and each escape left stands for one byte, which is how unicode_escape reads them.
    text = text.encode("raw_unicode_escape").decode("raw_unicode_escape")
    return text.encode("utf-8").decode("unicode_escape").encode("latin-1")


def _refuse_escape(text: str, start: int) -> NoReturn:
    """Say what is wrong with the escape at ``start``."""
    found = _ESCAPE_BEGUN.match(text, start)
    escape = found[0] if found else text[start]
    kind = escape[1:2]
    if not kind:
        template = r"A backslash at the end begins no escape. Write \\ for a backslash."
    elif kind == "x":
        template = r"\x takes two hex digits, as in \x1b."
    elif kind in "uU" and len(escape) == _ESCAPE_LENGTHS[kind]:
        template = _NO_CHARACTER
    elif kind == "u":
        template = r"\u takes four hex digits, as in \u00e9."
    elif kind == "U":
        template = r"\U takes eight hex digits, as in \U0001f600."
    elif kind in "01234567":
        template = r"An octal escape takes three digits, \000 to \377. Write \x00 to \xff instead."
    else:
        template = r"\{character} is no escape. Write \\ for a backslash."
    raise InputError(
        template,
        start=start,
        end=start + len(escape),
        escape=escape,
        character=_visible(kind) if kind else "",
    )


def _compose_hex(text: str) -> bytes:
    # One character for each, so that places stay the same.
    spaced = text.translate(_SEPARATORS).replace("\\x", " x").replace("0X", "0x")
    if not _BARE_PREFIX.search(spaced):
        pairs = (" " + spaced).replace(" 0x", " ").replace(" x", " ")
        with contextlib.suppress(ValueError):  # rarer forms, or an error
            return bytes.fromhex(pairs)
    tokens = spaced.split()
    # Even the longest list of bytes has few different ones, so each is read once.
    readings: dict[str, bytes] = {}
    for token in dict.fromkeys(tokens):
        try:
            readings[token] = _read_hex(token)
        except InputError as error:
            index = tokens.index(token)
            rest = spaced.split(maxsplit=index)[index]
            raise error.moved(len(spaced) - len(rest)) from None
    return b"".join(map(readings.__getitem__, tokens))


def _read_hex(token: str) -> bytes:
    """The bytes of one run of digits with its prefix or suffix."""
    if not (found := _HEX_TOKEN.fullmatch(token)):
        _refuse_hex(token)
    digits: str = found["digits"]
    if found["suffix"] and len(digits) % 2 and len(digits) > 1:
        digits = digits.removeprefix("0")  # assemblers write 0FFh: a number begins with a digit
    if len(digits) == 1:
        digits = "0" + digits
    if len(digits) % 2:
        raise InputError(
            "An odd number of hex digits ({count}) makes no whole bytes. Write two digits for each "
            "byte, as in 0f 1a.",
            start=found.start("digits"),
            end=found.end("digits"),
            count=len(digits),
        )
    return bytes.fromhex(digits)


def _refuse_hex(token: str) -> NoReturn:
    """Say what keeps ``token`` from being bytes."""
    good = _HEX_BEGUN.match(token)
    place = good.end() if good else 0
    if place == len(token):
        raise InputError("Hex digits are missing after {prefix}.", end=place, prefix=token)
    raise InputError(
        "{character} is not a hex digit. Write bytes as in ff 00 1a.",
        start=place,
        end=place + 1,
        character=_visible(token[place]),
    )


def _plain(payload: bytes, length: int, *, lines: bool) -> str:
    """The payload as TEXT; ``length`` is that of the text it came from, for the error."""
    try:
        text = payload.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            "Byte {number} (hex {byte:02x}) is not UTF-8 text: choose Escapes.",
            end=length,
            number=error.start + 1,
            byte=payload[error.start],
        ) from None
    if control := (_CONTROL_IN_LINES if lines else _CONTROL).search(text):
        raise InputError(
            "Plain text cannot hold the control character {code}: choose Escapes.",
            end=length,
            code=_code(control[0]),
        )
    return text


def _visible(character: str) -> str:
    return character if is_shown(character) else _code(character)


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


_NO_CHARACTER = (
    r"{escape} is no character: those end at \U0010ffff, and \ud800 to \udfff are halves. "
    r"Write the whole one, as in \U0001f600."
)

# A backslash that begins no escape, in a text without double backslashes.
_BAD_ESCAPE = re.compile(
    r"""\\(?!
        ['"abefnrtv]
        | 0(?![0-7]) | [0-3][0-7]{2}
        | x[0-9a-fA-F]{2}
        | u(?![dD][89a-fA-F])[0-9a-fA-F]{4}
        | U(?:0010|000[1-9a-fA-F]|0000(?![dD][89a-fA-F]))[0-9a-fA-F]{4}
    )""",
    re.VERBOSE,
)

# As much of an escape as there is, to show where the error lies.
_ESCAPE_BEGUN = re.compile(
    r"\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|[0-7]{1,3}|.)?", re.DOTALL
)

_ESCAPE_LENGTHS = {"u": 6, "U": 10}

# Escapes written another way first, so that no later step reads their result a second time:
# a backslash however written, and a NUL before a \u0031 that would make it an octal escape.
_PLAINER = (
    (r"\\", r"\x5c"),
    (r"\u005c", r"\x5c"),
    (r"\u005C", r"\x5c"),
    (r"\U0000005c", r"\x5c"),
    (r"\U0000005C", r"\x5c"),
    (r"\0\u", r"\x00\u"),
    (r"\0\U", r"\x00\U"),
    (r"\e", r"\x1b"),
)

_SEPARATORS = str.maketrans(",;:-{}\t\r\n", " " * 9)

_BARE_PREFIX = re.compile(r"x(?![0-9a-fA-F])")

_HEX_TOKEN = re.compile(r"(?P<prefix>0?x)?(?P<digits>[0-9a-fA-F]+)(?(prefix)|(?P<suffix>[hH]?))")

_HEX_BEGUN = re.compile(r"(?:0?x)?[0-9a-fA-F]*")

# What a field of one line would drop, or show as a space.
_CONTROL = re.compile("[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]")

# The same for an editor of several lines, where a CR stands only before an LF.
_CONTROL_IN_LINES = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]|\r(?!\n)")
