"""The interfaces of a file by the indices that rows have for them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

MOST_NAMES = 4_096
"""Interfaces that are told apart: a file of a stranger may name millions."""

LONGEST_NAME = 255
"""Characters that are kept of a name."""


class InterfaceNames:
    """Gives indices to names, the same one to the same name; 0 is for all that is unknown."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._indices: dict[str, int] = {}

    @property
    def known(self) -> Mapping[int, str]:
        """The names by index as they are now."""
        return MappingProxyType(dict(self._names))

    def index(self, name: str) -> int:
        """The index for ``name``; 0 for an empty one, and for those that are too many."""
        name = _fit_for_scopes(name[:LONGEST_NAME])
        if not name:
            return 0
        index = self._indices.get(name)
        if index is None:
            if len(self._names) == MOST_NAMES:
                return 0
            index = self._indices[name] = len(self._names) + 1
            self._names[index] = name
        return index

    def port(self, index: int, number: int) -> int:
        """The index for interface ``number`` of the machine that captured on ``index``.

        Captures of several interfaces at once say so, without their names.
        """
        return self.index(f"{self._names.get(index, '')}#{number}")


def _fit_for_scopes(name: str) -> str:
    """The name without what cannot be in the scope of an address, or be shown."""
    return "".join(
        character if character.isprintable() and character not in "%/" else "_"
        for character in name
    )
