"""FilterHistory: the filters used last, and those that have names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeGuard

RECENT_LIMIT = 30
"""How many of the filters used last are kept."""

LONGEST_FILTER = 10_000
"""Characters in a filter that is typed."""

LONGEST_NAME = 60
"""Characters in the name of a filter."""


class FilterHistory:
    """Texts of filters. A filter that loses its name is still one of the recent ones."""

    def __init__(self) -> None:
        self._recent: list[str] = []
        self._named: dict[str, str] = {}

    @property
    def recent(self) -> tuple[str, ...]:
        """The newest first, each once."""
        return tuple(self._recent)

    @property
    def named(self) -> Mapping[str, str]:
        """The texts by their names, in alphabetical order."""
        ordered = sorted(self._named, key=lambda name: (name.casefold(), name))
        return MappingProxyType({name: self._named[name] for name in ordered})

    def remember(self, text: str) -> None:
        """Put ``text`` first, unless it is blank."""
        text = text.strip()
        if text:
            self._recent = list(dict.fromkeys([text, *self._recent]))[:RECENT_LIMIT]

    def save(self, name: str, text: str) -> None:
        """Keep ``text`` under ``name``, in place of what had it before."""
        if name in self._named:
            self.remember(self._named[name])
        self._named[name] = text.strip()

    def rename(self, old: str, new: str) -> None:
        """Give the filter ``old`` the name ``new``. Raises KeyError when there is no ``old``."""
        text = self._named.pop(old)
        self.save(new, text)

    def delete(self, name: str) -> None:
        """Forget ``name``. Raises KeyError when there is no such name."""
        self.remember(self._named.pop(name))

    def state(self) -> dict[str, object]:
        """What to keep, in values that JSON knows."""
        return {"recent": list(self._recent), "named": dict(self._named)}

    def restore(self, plain: Mapping[str, object]) -> None:
        """Take what ``state`` gave; whatever in it is damaged is left out."""
        recent, named = plain.get("recent"), plain.get("named")
        self._recent, self._named = [], {}
        for text in reversed(recent if isinstance(recent, list) else []):
            if _is_filter(text):
                self.remember(text)
        for name, text in (named if isinstance(named, dict) else {}).items():
            if _is_name(name) and _is_filter(text):
                self.save(name, text)


def _is_filter(text: object) -> TypeGuard[str]:
    return isinstance(text, str) and bool(text.strip()) and len(text) <= LONGEST_FILTER


def _is_name(name: object) -> TypeGuard[str]:
    return (
        isinstance(name, str)
        and name == name.strip()
        and name.isprintable()
        and 0 < len(name) <= LONGEST_NAME
    )
