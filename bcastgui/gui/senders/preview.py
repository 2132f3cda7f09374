"""The last payload of a sender in one line, in pieces that have changed or not."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from bcastgui.payload.comparison import compare
from bcastgui.payload.render import one_line

SHOWN_BYTES = 200
"""Of a payload in its cell."""


class Piece(NamedTuple):
    """A part of the line, safe to be shown."""

    text: str
    is_changed: bool


def pieces(payload: bytes, before: bytes | None) -> tuple[Piece, ...]:
    """The beginning of ``payload``, and what in it differs from the one ``before``.

    Of a character that has changed in a part of its bytes all is meant. Where there was none
    before, nothing has changed.
    """
    shown = payload[:SHOWN_BYTES]
    changes = bytes(len(shown)) if before is None else compare(before, payload).after
    text, _ = codecs.utf_8_decode(shown, "surrogateescape", len(shown) == len(payload))
    found = []
    start = 0
    for is_changed, characters in groupby(_characters(text, changes), itemgetter(1)):
        *_, (stop, _) = characters
        found.append(Piece(one_line(shown[start:stop]), is_changed))
        start = stop
    if len(shown) < len(payload):
        found.append(Piece("…", is_changed=False))
    return tuple(found)


def _characters(text: str, changes: bytes) -> Iterator[tuple[int, bool]]:
    """For each character where its bytes end, and whether one of them has changed."""
    start = 0
    for character in text:
        stop = start + len(character.encode(errors="surrogateescape"))
        yield stop, any(changes[start:stop])
        start = stop
