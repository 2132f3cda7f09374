"""Recent: the last different entries of a field, and a walk through them with the arrow keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

LIMIT = 20
"""How many entries are kept."""


class Recent(Generic[T]):
    """Entries, newest first, each once.

    A walk starts from what stands in the field, the draft, and comes back to it.
    """

    def __init__(self, entries: Iterable[T] = ()) -> None:
        self._entries = list(dict.fromkeys(entries))[:LIMIT]
        self._draft: T | None = None
        self._position = -1  # in the walk; -1 is the draft

    def __iter__(self) -> Iterator[T]:
        return iter(self._entries)

    def remember(self, entry: T) -> None:
        """Put ``entry`` first. Ends a walk."""
        self._entries = list(dict.fromkeys([entry, *self._entries]))[:LIMIT]
        self.end_walk()

    def older(self, current: T) -> T | None:
        """The next older entry that differs from ``current``; None at the end."""
        if self._position < 0:
            self._draft = current
        for position in range(self._position + 1, len(self._entries)):
            if self._entries[position] != current:
                self._position = position
                return self._entries[position]
        return None

    def newer(self) -> T | None:
        """The next newer entry, at last the draft; None outside a walk."""
        if self._position < 0:
            return None
        self._position -= 1
        if self._position < 0 or self._entries[self._position] == self._draft:
            draft = self._draft
            self.end_walk()
            return draft
        return self._entries[self._position]

    def end_walk(self) -> None:
        """Forget the draft: what stands in the field is new."""
        self._position = -1
        self._draft = None
