"""Text that Template reads: made of bytes, and turned from one format into another."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bcastgui.errors import InputError
from bcastgui.payload import compose
from bcastgui.payload.compose import Format
from bcastgui.payload.template import has_placeholders
from bcastgui.payload.template_syntax import Literal, Placeholder, escaped, split


def editable(payload: bytes) -> tuple[Format, str]:
    """The friendliest format and text of which a Template makes exactly ``payload``."""
    form, text = compose.editable(payload)
    return form, escaped(text, form)


def convert(text: str, old: Format, new: Format) -> str:
    """``text`` in another format, its placeholders as they are.

    Raises InputError if it does not parse, or if the new format cannot hold it.
    """
    if not has_placeholders(text, old):
        return _escaped(compose.convert(text, old, new), new)
    if new in (Format.BASE64, Format.FILE):
        raise InputError("Base64 and files have no placeholders.", end=len(text))
    pieces = [
        piece.source
        if isinstance(piece, Placeholder)
        else _escaped(compose.convert(piece, old, new), new)
        for piece in _joined(text, old)
    ]
    return (" " if new is Format.HEX else "").join(filter(None, pieces))


def _joined(text: str, form: Format) -> Iterator[str | Placeholder]:
    """The pieces of ``text``, literals that touch as one."""
    for is_literal, pieces in itertools.groupby(
        split(text, form), lambda piece: isinstance(piece, Literal)
    ):
        if is_literal:
            yield "".join(piece.text for piece in pieces if isinstance(piece, Literal))
        else:
            yield from (piece for piece in pieces if isinstance(piece, Placeholder))


def _escaped(text: str, form: Format) -> str:
    return escaped(text, form) if form in (Format.TEXT, Format.ESCAPED) else text
