"""Deletion: what was taken from a library, to be put back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bcastgui.payload.library.tree import Entry, Library, Place


@dataclass(frozen=True, slots=True)
class Deletion:
    """Entries with the places they had, in the order in which they stood."""

    removed: tuple[tuple[Entry, Place], ...]

    @classmethod
    def of(cls, library: Library, keys: Collection[str]) -> Deletion:
        """What removing ``keys`` takes from ``library``."""
        entries = library.outermost(keys)
        return cls(tuple((entry, library.place(entry.key)) for entry in entries))

    @property
    def keys(self) -> frozenset[str]:
        """The keys with which to remove it again."""
        return frozenset(entry.key for entry, _ in self.removed)

    def undone(self, library: Library) -> Library:
        """Put all back; at the end of the top where the folder is gone.

        Raises ValueError when it is there already.
        """
        # From the first on: when one comes back, all before it in its folder are there.
        for entry, place in self.removed:
            try:
                library = library.insert([entry], place)
            except KeyError:
                library = library.insert([entry], library.end())
        return library
