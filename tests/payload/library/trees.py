"""Libraries for tests, and strategies that make any."""

from __future__ import annotations

import itertools

from hypothesis import strategies as st

from bcastgui.payload.compose import Format
from bcastgui.payload.library.tree import Entry, Folder, Library, SavedMessage
from bcastgui.payload.message import Message, SendOptions


def saved(key: str, name: str = "", number: int | None = None, **fields: str) -> SavedMessage:
    return SavedMessage(key, Message(name or key, **fields), number)  # type: ignore[arg-type]


def folder(key: str, *entries: Entry) -> Folder:
    return Folder(key, key, entries)


SAMPLE = Library(
    (
        saved("hello", number=1, payload="Hello, world!"),
        folder("lights", saved("on", number=2), folder("dim", saved("half"), saved("dark"))),
        saved("bye", address="10.9.0.255"),
        folder("empty"),
    )
)


def outline(library: Library) -> list[str]:
    """The keys in the order shown, each behind those of its folders."""

    def lines(entries: tuple[Entry, ...], before: str) -> list[str]:
        found = []
        for entry in entries:
            found.append(before + entry.key)
            if isinstance(entry, Folder):
                found += lines(entry.entries, f"{before}{entry.key}/")
        return found

    return lines(library.entries, "")


_messages = st.builds(
    Message,
    name=st.text(max_size=20),
    address=st.text(max_size=20),
    port=st.text(max_size=6),
    via=st.lists(st.text(max_size=5), max_size=2).map(tuple),
    source_port=st.text(max_size=6),
    format=st.sampled_from(Format),
    payload=st.text(max_size=50),
    options=st.builds(
        SendOptions,
        hops=st.none() | st.integers(1, 255),
        dscp=st.none() | st.integers(0, 63),
        dont_fragment=st.booleans(),
        multicast_loop=st.none() | st.booleans(),
    ),
)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    """Any library of some entries."""
    keys = map(str, itertools.count())
    numbers = iter(draw(st.permutations(range(1, 10))))
    shapes = st.recursive(
        _messages, lambda inner: st.tuples(st.text(max_size=9), st.lists(inner, max_size=4))
    )

    def entry(shape: Message | tuple[str, list[object]]) -> Entry:
        key = next(keys)
        if isinstance(shape, Message):
            number = next(numbers, None) if draw(st.booleans()) else None
            return SavedMessage(key, shape, number)
        name, inner = shape
        return Folder(key, name, tuple(entry(each) for each in inner))  # type: ignore[arg-type]

    return Library(tuple(entry(shape) for shape in draw(st.lists(shapes, max_size=5))))
