"""Text that Template reads: made of bytes, and turned from one format into another."""

from __future__ import annotations

from bcastgui.errors import InputError
from bcastgui.payload import compose
from bcastgui.payload.compose import Format
from bcastgui.payload.template import has_placeholders


def editable(payload: bytes) -> tuple[Format, str]:
    """The friendliest format and text of which a Template makes exactly ``payload``."""
    form, text = compose.editable(payload)
    return form, _escaped(text, form)


def convert(text: str, old: Format, new: Format, *, lines: bool = False) -> str:
    """``text`` in another format, its placeholders as they are; TEXT perhaps on several ``lines``.

    Raises InputError if it does not parse, or if the new format cannot hold it.
    """
    if not has_placeholders(text, old):
        return _escaped(compose.convert(text, old, new, lines=lines), new)
    if new is Format.FILE:
        raise InputError("A file has no placeholders.", end=len(text))
    # Few payloads have placeholders, and the start of the program need not wait for them.
    from bcastgui.payload.template_syntax import Placeholder, joined

    pieces = [
        piece.source
        if isinstance(piece, Placeholder)
        else _escaped(compose.convert(piece, old, new, lines=lines), new)
        for piece in joined(text, old)
    ]
    return (" " if new is Format.HEX else "").join(filter(None, pieces))


def _escaped(text: str, form: Format) -> str:
    if not has_placeholders(text, form):
        return text
    from bcastgui.payload.template_syntax import escaped

    return escaped(text, form)
