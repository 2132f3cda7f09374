"""Template: a payload with placeholders, which are filled anew at each send."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TypeAlias

from bcastgui.errors import InputError
from bcastgui.payload import compose
from bcastgui.payload.compose import Format
from bcastgui.payload.template_kinds import AnyPart, understand
from bcastgui.payload.template_parts import Check, Context, Length, Part
from bcastgui.payload.template_syntax import Literal, Placeholder, split

__all__ = ["MOST_PLACEHOLDERS", "Context", "Template", "has_placeholders"]

MOST_PLACEHOLDERS = 1_000
"""In one template, so that none grows without bound when it is filled."""

_Piece: TypeAlias = bytes | AnyPart


@dataclass(frozen=True, slots=True)
class Template:
    """Bytes, and parts to be filled, in their order."""

    pieces: tuple[_Piece, ...]

    @classmethod
    def parse(cls, text: str, form: Format) -> Template:
        """Read ``text``. Raises InputError with the place of what cannot be meant.

        Placeholders are read in text, escapes and hex. ``{{!name`` is the text ``{{name``.
        """
        if not has_placeholders(text, form):
            return cls((compose.compose(text, form),))
        pieces: list[_Piece] = []
        placeholders = 0
        for piece in split(text, form):
            match piece:
                case Literal(literal, start):
                    try:
                        pieces.append(compose.compose(literal, form))
                    except InputError as error:
                        raise error.moved(start) from None
                case Placeholder():
                    placeholders += 1
                    if placeholders > MOST_PLACEHOLDERS:
                        raise piece.name.error(
                            "A payload has at most {most} placeholders.", most=MOST_PLACEHOLDERS
                        )
                    pieces.append(understand(piece))
        return cls(tuple(pieces))

    @property
    def is_constant(self) -> bool:
        """Whether it has no placeholders."""
        return all(isinstance(piece, bytes) for piece in self.pieces)

    @property
    def differs_by_way(self) -> bool:
        """Whether the payload is another one for each interface that it leaves by."""
        return any(isinstance(piece, Part) and piece.by_way for piece in self.pieces)

    def render(self, context: Context) -> bytes:
        """The payload of one datagram."""
        known = [piece.fill(context) if isinstance(piece, Part) else piece for piece in self.pieces]
        filled = _with_lengths(known)
        payload = bytearray(b"".join(map(_with_zeros, filled)))
        place = 0
        for piece in filled:
            # What a checksum finds in its own place, and in those of later ones, is zeros.
            if isinstance(piece, Check):
                payload[place : place + piece.size] = piece.fill(place, payload)
            place += _size(piece)
        return bytes(payload)


def has_placeholders(text: str, form: Format) -> bool:
    """Whether ``text`` may have placeholders, or what looks like one; for a quick way past them."""
    return "{{" in text and form in _WITH_PLACEHOLDERS


def _with_lengths(pieces: list[bytes | Length | Check]) -> list[bytes | Check]:
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


_WITH_PLACEHOLDERS = frozenset({Format.TEXT, Format.ESCAPED, Format.HEX})
