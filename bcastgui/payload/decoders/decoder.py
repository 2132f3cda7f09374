"""What a decoder is, what it gives, and how it says that it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from bcastgui.errors import InputError

MOST_LEVELS = 100
"""Fields within fields that a decoder follows: more than protocols have, fewer than Python can."""


@dataclass(frozen=True, slots=True)
class Field:
    """A part of a payload that has a meaning: its bytes ``start`` to before ``end``."""

    name: str
    value: str
    start: int
    end: int
    children: tuple[Field, ...] = ()


class DecodeError(InputError):
    """A payload that is not what the decoder expects; ``start`` and ``end`` count its bytes."""


class Decoder(Protocol):
    """What an entry point in the group ``bcastgui.decoders`` names: an object, or a module."""

    def likelihood(self, payload: bytes, ports: frozenset[int]) -> float:
        """How likely this decoder is the right one, from 0 to 1.

        About 0.9 for a payload that hardly anything else would look like, 0.5 for one that has
        the form, 0.2 for one that begins so and is broken, 0 for all others. ``ports`` are those
        of source and destination.
        """

    def decode(self, payload: bytes) -> tuple[Field, ...]:
        """The fields of ``payload``. Raises DecodeError, which says where it does not go on."""


def require_level(level: int, place: int) -> None:
    """Raise DecodeError for a field at ``place`` within more than MOST_LEVELS others."""
    if level > MOST_LEVELS:
        raise DecodeError(
            "More than {most} levels within each other.", start=place, most=MOST_LEVELS
        )


def require_bytes(start: int, length: int, limit: int, what: str) -> int:
    """The end of the ``length`` bytes from ``start``; raises DecodeError beyond ``limit``."""
    end = start + length
    if end > limit:
        raise DecodeError(
            "The end comes within {what}. Bytes that should follow: {missing}.",
            start=min(start, limit),
            end=limit,
            what=what,
            missing=end - limit,
        )
    return end


def count_text(count: int, one: str, many: str) -> str:
    """``1 item``, ``2 items``: the value of a field that is there for its children."""
    return f"{count} {one if count == 1 else many}"


def key_name(key: Field) -> str:
    """The name that a key gives to its value: a text without its quotes, or as it is shown."""
    return key.value[1:-1] if key.value.startswith('"') else key.value
