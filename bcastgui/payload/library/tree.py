"""Library: saved messages in folders, an immutable tree whose changes make new trees."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from bcastgui.payload.message import Message

NUMBERS = range(1, 10)
"""The digits that send a message together with Ctrl."""

DEEPEST = 20
"""How many folders may stand one within the other."""

TOP = ""
"""The key of the folder that holds all others and is not shown."""


@dataclass(frozen=True, slots=True)
class SavedMessage:
    """A message with what the library knows of it. ``key`` stays the same whatever changes."""

    key: str
    message: Message
    number: int | None = None
    """One of NUMBERS, or None."""

    @property
    def name(self) -> str:
        return self.message.name


@dataclass(frozen=True, slots=True)
class Folder:
    """Entries under a name, in the order that the user gave them."""

    key: str
    name: str
    entries: tuple[Entry, ...] = ()


Entry: TypeAlias = SavedMessage | Folder

Change: TypeAlias = "Callable[[Library], Library]"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: before which one of its folder's entries it would be put."""

    folder: str = TOP
    index: int = 0


@dataclass(frozen=True, slots=True)
class Library:
    """The tree. Keys that it does not have raise KeyError, and what cannot be ValueError."""

    entries: tuple[Entry, ...] = ()

    def __post_init__(self) -> None:
        keys = [entry.key for entry in self.walk()]
        if len(set(keys)) != len(keys) or TOP in keys:
            raise ValueError("two entries have the same key")
        numbers = [entry.number for entry in self.messages() if entry.number is not None]
        if len(set(numbers)) != len(numbers):
            raise ValueError("two messages have the same number")
        if depth(self.entries) > DEEPEST:
            raise ValueError(f"more than {DEEPEST} folders one within the other")

    def walk(self) -> Iterator[Entry]:
        """All entries in the order in which they are shown, folders before what they hold."""
        return _walk(self.entries)

    def messages(self) -> Iterator[SavedMessage]:
        """All messages in the order in which they are shown."""
        return (entry for entry in self.walk() if isinstance(entry, SavedMessage))

    def find(self, key: str) -> Entry:
        """The entry with this key."""
        for entry in self.walk():
            if entry.key == key:
                return entry
        raise KeyError(key)

    def folder(self, key: str) -> Folder:
        """The folder with this key; TOP is one too."""
        if key == TOP:
            return Folder(TOP, "", self.entries)
        found = self.find(key)
        if not isinstance(found, Folder):
            raise KeyError(key)
        return found

    def place(self, key: str) -> Place:
        """Where the entry with this key stands."""
        for folder in (self.folder(TOP), *self.walk()):
            if isinstance(folder, Folder):
                for index, entry in enumerate(folder.entries):
                    if entry.key == key:
                        return Place(folder.key, index)
        raise KeyError(key)

    def end(self, folder: str = TOP) -> Place:
        """The place behind all that a folder holds."""
        return Place(folder, len(self.folder(folder).entries))

    def step(self, key: str, by: int) -> Place | None:
        """Where an entry goes by one step up (-1) or down (1), into folders and out of them.

        None where there is nothing further in that direction.
        """
        place = self.place(key)
        siblings, other = self.folder(place.folder).entries, place.index + by
        if 0 <= other < len(siblings):
            beside = siblings[other]
            if isinstance(beside, Folder):
                return self.end(beside.key) if by < 0 else Place(beside.key, 0)
            return Place(place.folder, other if by < 0 else other + 1)
        if place.folder == TOP:
            return None
        outer = self.place(place.folder)
        return Place(outer.folder, outer.index if by < 0 else outer.index + 1)

    def numbered(self, number: int) -> SavedMessage | None:
        """The message that has this number, if one has."""
        return next((each for each in self.messages() if each.number == number), None)

    def outermost(self, keys: Collection[str]) -> tuple[Entry, ...]:
        """Those of the entries that stand in none of the others, in the order shown.

        Keys that the library does not have are left out.
        """
        return tuple(_outermost(self.entries, frozenset(keys)))

    def insert(self, entries: Iterable[Entry], place: Place) -> Library:
        """Put in entries whose keys are new. A number that is taken already is lost."""
        taken = {entry.number for entry in self.messages()}
        new = tuple(_without_numbers(entry, taken) for entry in entries)
        return self._with_entries(
            place.folder, lambda old: (*old[: place.index], *new, *old[place.index :])
        )

    def remove(self, keys: Collection[str]) -> Library:
        """Take away these entries, folders with all they hold; what is gone already is no error."""
        return Library(_without(self.entries, frozenset(keys)))

    def move(self, keys: Collection[str], place: Place) -> Library:
        """Put these entries elsewhere, in the order in which they stand.

        Raises ValueError when a folder would come to stand in itself, or too deep.
        """
        moved = self.outermost(keys)
        if place.folder in {entry.key for entry in _walk(moved)}:
            raise ValueError("a folder cannot hold itself")
        taken = {entry.key for entry in moved}
        before = self.folder(place.folder).entries[: place.index]
        index = place.index - sum(entry.key in taken for entry in before)
        return self.remove(taken).insert(moved, Place(place.folder, index))

    def rename(self, key: str, name: str) -> Library:
        """Give a message or a folder another name."""
        entry = self.find(key)
        if isinstance(entry, Folder):
            return self._with(replace(entry, name=name))
        return self._with(replace(entry, message=replace(entry.message, name=name)))

    def rewrite(self, key: str, message: Message) -> Library:
        """Put ``message`` in the place of what a saved one was."""
        entry = self.find(key)
        if isinstance(entry, Folder):
            raise KeyError(key)
        return self._with(replace(entry, message=message))

    def give_number(self, key: str, number: int | None) -> Library:
        """Give a message this number, which any other loses; None takes its number away."""
        entry = self.find(key)
        if isinstance(entry, Folder) or (number is not None and number not in NUMBERS):
            raise ValueError(f"{number} is for no message")
        other = self.numbered(number) if number is not None else None
        without = self if other is None else self._with(replace(other, number=None))
        return without._with(replace(entry, number=number))

    def matching(self, text: str) -> Library:
        """What a search for ``text`` finds: messages by their fields, folders by their names.

        Letter case does not matter. A folder is found with all it holds, or for what it holds.
        """
        return Library(tuple(_matching(self.entries, text.casefold()))) if text else self

    def _with(self, entry: Entry) -> Library:
        """The library with ``entry`` in the place of the one that has its key."""
        return self._with_entries(
            self.place(entry.key).folder,
            lambda old: tuple(entry if each.key == entry.key else each for each in old),
        )

    def _with_entries(self, folder: str, edit: _Edit) -> Library:
        """The library in which the entries of a folder are edited."""
        return Library(_edited(self.folder(TOP), self.folder(folder).key, edit).entries)


def depth(entries: Iterable[Entry]) -> int:
    """How many folders stand one within the other."""
    inside = (1 + depth(entry.entries) for entry in entries if isinstance(entry, Folder))
    return max(inside, default=0)


def new_key() -> str:
    """A key that no entry has, also not in another window."""
    return os.urandom(6).hex()


def copies(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The same entries with keys of their own, and without numbers."""
    return tuple(
        replace(entry, key=new_key(), entries=copies(entry.entries))
        if isinstance(entry, Folder)
        else replace(entry, key=new_key(), number=None)
        for entry in entries
    )


def with_free_numbers(entries: Iterable[Entry], library: Library) -> tuple[Entry, ...]:
    """The entries, their messages numbered with what is still free in ``library``."""
    taken = {entry.number for entry in library.messages()}
    free = iter([number for number in NUMBERS if number not in taken])
    return tuple(_number(entry, free) for entry in entries)


_Edit: TypeAlias = Callable[[tuple[Entry, ...]], tuple[Entry, ...]]


def _walk(entries: Iterable[Entry]) -> Iterator[Entry]:
    for entry in entries:
        yield entry
        if isinstance(entry, Folder):
            yield from _walk(entry.entries)


def _outermost(entries: Iterable[Entry], keys: frozenset[str]) -> Iterator[Entry]:
    for entry in entries:
        if entry.key in keys:
            yield entry
        elif isinstance(entry, Folder):
            yield from _outermost(entry.entries, keys)


def _edited(folder: Folder, key: str, edit: _Edit) -> Folder:
    if folder.key == key:
        return replace(folder, entries=edit(folder.entries))
    edited = (_edited(e, key, edit) if isinstance(e, Folder) else e for e in folder.entries)
    return replace(folder, entries=tuple(edited))


def _without(entries: Iterable[Entry], keys: frozenset[str]) -> tuple[Entry, ...]:
    return tuple(
        replace(entry, entries=_without(entry.entries, keys))
        if isinstance(entry, Folder)
        else entry
        for entry in entries
        if entry.key not in keys
    )


def _without_numbers(entry: Entry, taken: Collection[int | None]) -> Entry:
    if isinstance(entry, Folder):
        return replace(entry, entries=tuple(_without_numbers(e, taken) for e in entry.entries))
    return replace(entry, number=None) if entry.number in taken else entry


def _number(entry: Entry, free: Iterator[int]) -> Entry:
    if isinstance(entry, Folder):
        return replace(entry, entries=tuple(_number(each, free) for each in entry.entries))
    return replace(entry, number=next(free, None))


def _matching(entries: Iterable[Entry], text: str) -> Iterator[Entry]:
    for entry in entries:
        if isinstance(entry, SavedMessage):
            message = entry.message
            fields = (message.name, message.payload, message.address, message.port)
            if any(text in field.casefold() for field in fields):
                yield entry
        elif text in entry.name.casefold():
            yield entry
        elif inside := tuple(_matching(entry.entries, text)):
            yield replace(entry, entries=inside)
