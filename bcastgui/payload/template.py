"""Template: a payload with placeholders, which are filled anew at each send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bcastgui.capture.records import IPAddress
from bcastgui.payload.compose import Format, compose

if TYPE_CHECKING:
    from bcastgui.payload.template_kinds import AnyPart

LATEST_TIME = (1 << 63) - 1
"""In ns since 1970 UTC: the year 2262, the last that a capture can hold."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a datagram that is about to be sent.

    ``number`` counts the sends before it, from 0; ``time_ns`` is in ns since 1970 UTC, from 0 to
    LATEST_TIME. ``address``, ``port`` and ``interface`` are those it leaves by, None, 0 and ""
    when they are not known. ``groups`` are captured groups, for an automatic reply.
    """

    number: int = 0
    time_ns: int = 0
    address: IPAddress | None = None
    port: int = 0
    interface: str = ""
    groups: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Template:
    """Bytes, and parts to be filled, in their order."""

    pieces: tuple[bytes | AnyPart, ...]

    @classmethod
    def parse(cls, text: str, form: Format) -> Template:
        """Read ``text``. Raises InputError with the place of what cannot be meant.

        All but FILE may have placeholders; in BASE64, what stands between them is decoded by
        itself. ``{{!name`` is the text ``{{name``.
        """
        if not has_placeholders(text, form):
            return cls((compose(text, form),))
        # Few payloads have placeholders, and the start of the program need not wait for them.
        from bcastgui.payload.template_reading import read

        return cls(tuple(read(text, form)))

    @property
    def is_constant(self) -> bool:
        """Whether it has no placeholders."""
        return all(isinstance(piece, bytes) for piece in self.pieces)

    @property
    def differs_by_way(self) -> bool:
        """Whether the payload is another one for each interface that it leaves by."""
        return any(not isinstance(piece, bytes) and piece.by_way for piece in self.pieces)

    def render(self, context: Context) -> bytes:
        """The payload of one datagram."""
        match self.pieces:
            case (bytes(payload),):
                return payload
        from bcastgui.payload.template_filling import fill

        return fill(self.pieces, context)


def has_placeholders(text: str, form: Format) -> bool:
    """Whether ``text`` may have placeholders: False for most, and at once."""
    return "{{" in text and form is not Format.FILE
