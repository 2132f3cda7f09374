"""The pieces of a template -> the payload of one datagram."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from bcastgui.payload.template import Context
from bcastgui.payload.template_kinds import AnyPart
from bcastgui.payload.template_parts import Check, Length, Part


def fill(pieces: Sequence[bytes | AnyPart], context: Context) -> bytes:
    """The payload: first what only the context decides, then lengths, then checksums."""
    filled = _with_lengths(
        [piece.fill(context) if isinstance(piece, Part) else piece for piece in pieces]
    )
    payload = bytearray(b"".join(map(_with_zeros, filled)))
    place = 0
    for piece in filled:
        # What a checksum finds in its own place, and in those of later ones, is zeros.
        if isinstance(piece, Check):
            payload[place : place + piece.size] = piece.fill(place, payload)
        place += _size(piece)
    return bytes(payload)


def _with_lengths(pieces: Sequence[bytes | Length | Check]) -> list[bytes | Check]:
    """Fill in the lengths, whose digits count too.

    More digits only make a length greater, so that the sizes can but grow until all is right.
    """
    sizes = [0 if isinstance(piece, Length) else _size(piece) for piece in pieces]
    while True:
        total = sum(sizes)
        places = itertools.accumulate(sizes, initial=0)
        filled = [
            piece.fill(place, size, total) if isinstance(piece, Length) else piece
            for piece, place, size in zip(pieces, places, sizes, strict=False)
        ]
        if (new_sizes := list(map(_size, filled))) == sizes:
            return filled
        sizes = new_sizes


def _size(piece: bytes | Check) -> int:
    return piece.size if isinstance(piece, Check) else len(piece)


def _with_zeros(piece: bytes | Check) -> bytes:
    return bytes(piece.size) if isinstance(piece, Check) else piece
