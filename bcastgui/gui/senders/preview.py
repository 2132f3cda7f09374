"""The last payload of a sender in one line, in pieces that have changed or not."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from bcastgui.payload.comparison import compare
from bcastgui.payload.render import one_line

SHOWN_BYTES = 200
"""Of a payload in its cell."""

SHOWN_NOISE = 80
"""Characters of one that is not UTF-8, most of which are bytes that take four letters each."""


class Piece(NamedTuple):
    """A part of the line, safe to be shown."""

    text: str
    is_changed: bool


def pieces(payload: bytes, before: bytes | None) -> tuple[Piece, ...]:
    """The beginning of ``payload``, and what in it differs from the one ``before``.

    Of a character that has changed in a part of its bytes all is meant. Where there was none
    before, nothing has changed.

    What is not UTF-8 shows no characters but those of the usual alphabets: in noise the others
    would appear by chance, a few of each script of the world, and to find the fonts for them
    takes longer than all the rest of a screen.
    """
    shown = payload[:SHOWN_BYTES]
    text, _ = codecs.utf_8_decode(shown, "surrogateescape", len(shown) == len(payload))
    if _BYTES.search(text):
        text = _UNUSUAL.sub(_as_bytes, text)[:SHOWN_NOISE]
    changes = bytes(len(text))
    if before is not None:
        changes = _by_character(text, compare(before, payload).after)
    found = [
        Piece(_line(text[run.start() : run.end()]), is_changed=run["changed"] is not None)
        for run in _RUNS.finditer(changes)
    ]
    if len(text.encode(errors="surrogateescape")) < len(payload):
        found.append(Piece("…", is_changed=False))
    return tuple(found)


def _by_character(text: str, changes: bytes) -> bytes:
    """For each character, zero when none of its bytes has changed."""
    parts = []
    start = place = 0  # of what is not yet in parts: its byte, its character
    for wide in _WIDE.finditer(text):
        alone = start + wide.start() - place
        stop = alone + len(wide[0].encode())
        parts += [changes[start:alone], bytes([max(changes[alone:stop])])]
        start, place = stop, wide.end()
    parts.append(changes[start : start + len(text) - place])
    return b"".join(parts)


def _line(text: str) -> str:
    """As ``one_line``, but bytes stand for themselves, even where several are a character."""
    try:
        return "".join(map(_USUAL.__getitem__, text))
    except KeyError:
        return one_line(text.encode())


def _as_bytes(found: re.Match[str]) -> str:
    return found[0].encode().decode("ascii", "surrogateescape")


_RUNS = re.compile(rb"\0+|(?P<changed>[^\0]+)")

# As "surrogateescape" has bytes that are no character.
_BYTES = re.compile("[\udc80-\udcff]")

# One of several bytes.
_WIDE = re.compile("[^\x00-\x7f\udc80-\udcff]")

# Latin, Greek and Cyrillic letters, which each monospaced font has, and such bytes.
_ALPHABETS = (range(0x180), range(0x386, 0x3CF), range(0x400, 0x460))
_UNUSUAL = re.compile("[^\x00-\u017f\u0386-\u03ce\u0400-\u045f\udc80-\udcff]+")
_USUAL = {chr(code): one_line(chr(code).encode()) for codes in _ALPHABETS for code in codes} | {
    chr(0xDC00 + byte): f"\\x{byte:02x}" for byte in range(0x80, 0x100)
}
