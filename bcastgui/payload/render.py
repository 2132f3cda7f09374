"""Bytes as safe text: one line, whole text, hex. What arrives may be hostile, so nothing here
lets a payload break a line, reorder one, hide in it or grow without bound.

The escapes are those that ``compose`` reads as ``Format.ESCAPED``, so nothing is lost: a whole
payload that was read as UTF-8 and escaped gives the same bytes again.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Mapping

from bcastgui.payload.encodings import FIRST_LOST, Encoding, decode
from bcastgui.payload.hex_layout import HexLayout

MAX_MARKS = 4
"""Combining marks shown on one character, more than Vietnamese or pointed Hebrew put there.
A flood of them would grow out of its row."""


def preview(payload: bytes, limit: int = 200) -> str:
    """One line of at most ``limit`` characters, then "…" when there is more to see.

    Looks at the first ``limit`` bytes only, however long the payload.
    """
    whole = len(payload) <= limit
    # Not final: a character that the limit cuts in two is left out, not shown as invalid bytes.
    text, _ = codecs.utf_8_decode(payload[:limit], "surrogateescape", whole)
    line = _escaped(text, {})
    if whole and len(line) <= limit:
        return line
    return str(next(_WHOLE_ESCAPES.finditer(line, 0, limit))[0]) + "…"


def one_line(payload: bytes) -> str:
    """The whole payload in one line, backslashes and all that does not show as itself escaped."""
    return _escaped(payload.decode("utf-8", "surrogateescape"), {})


def as_text(payload: bytes, encoding: Encoding = Encoding.UTF_8) -> str:
    r"""The whole payload with its tabs and line ends (``\n``, ``\r\n``), the rest escaped.

    Backslashes are doubled only where escapes stand beside them: harmless text stays verbatim,
    so that JSON can be read and copied.
    """
    text = decode(payload, encoding)
    escaped = _escaped(text.replace("\r\n", _LINE_END), _KEPT_IN_TEXT)
    return text if escaped == text.replace("\\", r"\\") else escaped


def hex_dump(payload: bytes, width: int = 16) -> str:
    """Lines of offset, ``width`` bytes in groups of eight, and the ASCII characters of these."""
    layout = HexLayout(width)
    columns = layout.digits_length + 1
    groups = [slice(3 * at, 3 * min(at + 8, width)) for at in range(0, width, 8)]
    digits = payload.hex(" ")
    characters = ascii_characters(payload)
    lines = []
    for offset in range(0, len(payload), width):
        row = digits[3 * offset : 3 * (offset + width)]
        grouped = " ".join([row[group] for group in groups])
        lines.append(f"{offset:08x}  {grouped:{columns}} {characters[offset : offset + width]}")
    return "\n".join(lines)


def ascii_characters(payload: bytes) -> str:
    """One character a byte: that of ASCII, or a dot where it has none to show."""
    return payload.translate(_ASCII).decode("ascii")


def hex_string(payload: bytes) -> str:
    """The bytes as ``ff 00 1a``."""
    return payload.hex(" ")


def is_shown(character: str) -> bool:
    """Whether one character has ink of its own (or is the space) and stays where it stands."""
    # Python calls printable what is neither separator, control, format, surrogate, private
    # nor unassigned: bidirectional controls and joiners are format characters.
    return character.isprintable() and character not in _BLANK


def _escaped(text: str, kept: Mapping[str, str]) -> str:
    """``text``, decoded with surrogateescape, without what does not show as itself.

    ``kept`` says what to write for characters that would be escaped but are wanted.
    """
    if text.isascii() and text.isprintable() and "\\" not in text:
        return text
    # A text has few different characters, so the costly questions are asked once for each.
    characters = set(text)
    shown = set(filter(is_shown, characters)) - {"\\"}
    table = {
        character: character if character in shown else kept.get(character) or _escape(character)
        for character in characters
    }
    pieces = list(map(table.__getitem__, text))
    marks = {
        character
        for character in shown
        if character > "\u02ff" and unicodedata.category(character)[0] == "M"
    }
    if marks:
        kind = {
            character: "M" if character in marks else "." if character in shown else "!"
            for character in characters
        }
        escapes = {mark: _escape(mark) for mark in marks}
        for loose in _LOOSE_MARKS.finditer("".join(map(kind.__getitem__, text))):
            for at in range(*loose.span()):
                pieces[at] = escapes[text[at]]
    return "".join(pieces)


def _escape(character: str) -> str:
    """The escape for one character; for an undecodable byte, the escape of that byte."""
    if character in _NAMED:
        return _NAMED[character]
    code = ord(character)
    if FIRST_LOST <= code <= FIRST_LOST + 0xFF:
        return f"\\x{code - FIRST_LOST:02x}"
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\"}

# Stands for \r\n while a text is translated character by character. Decoding cannot yield it:
# the surrogates that it makes begin with FIRST_LOST.
_LINE_END = "\ud800"

_KEPT_IN_TEXT = {"\n": "\n", "\t": "\t", _LINE_END: "\r\n"}

# Printable in Python's eyes, yet without ink: the letters, marks and symbols among Unicode's
# Default_Ignorable_Code_Point (DerivedCoreProperties.txt), blanks that pass for symbols, and
# the place of an embedded object, which Qt's text layout would take for a real one.
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\ufffc"
    "\U00016fe4\U0001d159"
).union(map(chr, range(0xFE00, 0xFE10)), map(chr, range(0xE0100, 0xE01F0)))

# In a text of kinds (M mark, . shown, ! not shown): marks with nothing to stand on, which would
# alter the escape or the line end before them, and marks above the bound.
_LOOSE_MARKS = re.compile(rf"(?<![.M])M+|(?<=M{{{MAX_MARKS}}})M+")

# As much of an escaped line as can be had without cutting an escape.
_WHOLE_ESCAPES = re.compile(r"(?:[^\\]+|\\(?:x.{2}|u.{4}|U.{8}|[^xuU]))*")

_ASCII = bytes(code if 0x20 <= code < 0x7F else ord(".") for code in range(256))
