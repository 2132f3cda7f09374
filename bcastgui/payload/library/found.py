"""What reading a file of messages gave, and the error for a file that is no such thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bcastgui.errors import InputError
from bcastgui.payload.library.tree import Entry


class UnreadableError(InputError):
    """A file that holds no messages, as far as can be told. ``start`` is a place in its text."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What could not be taken over as it was from the entry called ``name``.

    ``template`` is an English sentence with ``{named}`` places for ``values``, to be translated.
    """

    name: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Found:
    """The entries of a file, and what there is to say about them."""

    entries: tuple[Entry, ...]
    remarks: tuple[Remark, ...] = ()
