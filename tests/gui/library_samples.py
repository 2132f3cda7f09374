"""Saved messages for the tests of what shows them."""

from __future__ import annotations

from bcastgui.payload.library.tree import Entry, Folder, Library, SavedMessage
from bcastgui.payload.message import Message


def saved(key: str, name: str = "", number: int | None = None, **fields: str) -> SavedMessage:
    return SavedMessage(key, Message(name or key, **fields), number)  # type: ignore[arg-type]


def folder(key: str, *entries: Entry) -> Folder:
    return Folder(key, key, entries)


SAMPLE = Library(
    (
        saved("hello", number=1, payload="Hello, world!", port="5000"),
        folder("lights", saved("on", number=2), folder("dim", saved("half"))),
        saved("bye", address="ff02::1"),
    )
)
