"""Text with placeholders -> the pieces of a template."""

from __future__ import annotations

from collections.abc import Iterator

from bcastgui.errors import InputError
from bcastgui.payload.compose import Format, compose
from bcastgui.payload.template_kinds import AnyPart, understand
from bcastgui.payload.template_syntax import Literal, Placeholder, split

MOST_PLACEHOLDERS = 1_000
"""In one template, so that none grows without bound when it is filled."""


def read(text: str, form: Format) -> Iterator[bytes | AnyPart]:
    """The pieces of ``text``, which is in ``form``. Raises InputError."""
    placeholders = 0
    for piece in split(text, form):
        match piece:
            case Literal(literal, start):
                try:
                    yield compose(literal, form)
                except InputError as error:
                    raise error.moved(start) from None
            case Placeholder():
                placeholders += 1
                if placeholders > MOST_PLACEHOLDERS:
                    raise piece.name.error(
                        "A payload has at most {most} placeholders.", most=MOST_PLACEHOLDERS
                    )
                yield understand(piece)
