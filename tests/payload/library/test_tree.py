"""The tree of saved messages: its changes are new trees, and none is ever broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.library.tree import (
    DEEPEST,
    TOP,
    Folder,
    Library,
    Place,
    SavedMessage,
    copies,
    depth,
    new_key,
    with_free_numbers,
)
from bcastgui.payload.message import Message

from .trees import SAMPLE, folder, libraries, outline, saved


def test_entries_are_found_by_their_keys() -> None:
    assert SAMPLE.find("half") == saved("half")
    assert SAMPLE.folder("dim").entries == (saved("half"), saved("dark"))
    assert SAMPLE.folder(TOP).entries == SAMPLE.entries
    assert SAMPLE.place("dark") == Place("dim", 1)
    assert SAMPLE.place("bye") == Place(TOP, 2)
    assert SAMPLE.end() == Place(TOP, 4)
    assert SAMPLE.end("empty") == Place("empty", 0)


@pytest.mark.parametrize("ask", [Library.find, Library.folder, Library.place, Library.end])
def test_a_key_that_is_not_there_is_an_error(ask) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(KeyError):
        ask(SAMPLE, "nobody")


def test_a_message_is_no_folder() -> None:
    with pytest.raises(KeyError):
        SAMPLE.folder("hello")
    with pytest.raises(KeyError):
        SAMPLE.rewrite("lights", Message())


def test_messages_come_in_the_order_shown() -> None:
    assert [each.key for each in SAMPLE.messages()] == ["hello", "on", "half", "dark", "bye"]


def test_a_message_is_found_by_its_number() -> None:
    assert SAMPLE.numbered(2) == saved("on", number=2)
    assert SAMPLE.numbered(3) is None


@pytest.mark.parametrize(
    "entries",
    [
        (saved("same"), folder("same")),
        (saved("a", number=1), folder("b", saved("c", number=1))),
        (Folder(TOP, "no key"),),
    ],
)
def test_a_broken_tree_cannot_be_made(entries) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match="the same"):
        Library(entries)


def test_folders_stand_only_so_deep() -> None:
    entry: Folder | SavedMessage = saved("inside")
    for level in range(DEEPEST):
        entry = folder(f"{level}", entry)
    deepest = Library((entry, folder("one more")))
    assert depth(deepest.entries) == DEEPEST
    with pytest.raises(ValueError, match="more than 20 folders"):
        deepest.move(["one more"], deepest.end("0"))


def test_entries_are_put_in() -> None:
    library = SAMPLE.insert([saved("new", number=3), folder("more")], Place("lights", 1))
    assert outline(library)[1:5] == ["lights", "lights/on", "lights/new", "lights/more"]
    assert library.numbered(3) == saved("new", number=3)
    assert library.remove(["new", "more"]) == SAMPLE


def test_a_number_that_is_taken_is_lost() -> None:
    library = SAMPLE.insert([folder("more", saved("new", number=1))], SAMPLE.end())
    assert library.find("new") == saved("new")
    assert library.numbered(1) == saved("hello", number=1, payload="Hello, world!")


def test_a_folder_goes_with_all_it_holds() -> None:
    assert outline(SAMPLE.remove(["lights", "half", "gone before"])) == ["hello", "bye", "empty"]


def test_what_was_removed_can_be_put_back() -> None:
    place, entry = SAMPLE.place("lights"), SAMPLE.find("lights")
    assert SAMPLE.remove(["lights"]).insert([entry], place) == SAMPLE


@pytest.mark.parametrize(
    ("keys", "place", "expected"),
    [
        (["hello"], Place(TOP, 3), ["lights", "bye", "hello", "empty"]),
        (["bye"], Place(TOP, 0), ["bye", "hello", "lights", "empty"]),
        (["empty", "hello"], Place(TOP, 2), ["lights", "hello", "empty", "bye"]),
        (["hello"], Place(TOP, 0), ["hello", "lights", "bye", "empty"]),
        (["hello"], Place(TOP, 1), ["hello", "lights", "bye", "empty"]),
    ],
)
def test_entries_are_moved_before_the_one_that_stands_there(
    keys: list[str], place: Place, expected: list[str]
) -> None:
    assert [entry.key for entry in SAMPLE.move(keys, place).entries] == expected


def test_entries_are_moved_into_a_folder() -> None:
    library = SAMPLE.move(["half", "dim", "hello"], SAMPLE.end("empty"))
    assert outline(library) == [
        *("lights", "lights/on", "bye", "empty", "empty/hello"),
        *("empty/dim", "empty/dim/half", "empty/dim/dark"),
    ]


def test_a_folder_cannot_hold_itself() -> None:
    for target in ("lights", "dim"):
        with pytest.raises(ValueError, match="itself"):
            SAMPLE.move(["lights"], SAMPLE.end(target))


def test_entries_are_renamed() -> None:
    library = SAMPLE.rename("on", "Light on").rename("dim", "Dimmed")
    assert library.find("on") == saved("on", "Light on", number=2)
    assert library.folder("dim").name == "Dimmed"


def test_a_message_is_rewritten_under_its_key_and_number() -> None:
    message = Message("Light", payload="ON")
    assert SAMPLE.rewrite("on", message).find("on") == SavedMessage("on", message, 2)


def test_a_number_is_taken_from_who_had_it() -> None:
    library = SAMPLE.give_number("half", 1)
    assert library.numbered(1) == saved("half", number=1)
    assert library.find("hello") == saved("hello", payload="Hello, world!")
    assert library.give_number("half", None).numbered(1) is None
    assert SAMPLE.give_number("on", 2) == SAMPLE


@pytest.mark.parametrize(("key", "number"), [("lights", 3), ("on", 0), ("on", 10)])
def test_a_number_is_a_digit_and_for_messages(key: str, number: int) -> None:
    with pytest.raises(ValueError, match="for no message"):
        SAMPLE.give_number(key, number)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("WORLD", ["hello"]),
        ("half", ["lights", "lights/dim", "lights/dim/half"]),
        ("dim", ["lights", "lights/dim", "lights/dim/half", "lights/dim/dark"]),
        ("10.9", ["bye"]),
        ("nothing of the kind", []),
        ("", outline(SAMPLE)),
    ],
)
def test_a_search_finds_messages_with_their_folders(text: str, found: list[str]) -> None:
    assert outline(SAMPLE.matching(text)) == found


def test_copies_are_entries_of_their_own() -> None:
    made = copies([SAMPLE.folder("lights")])
    library = SAMPLE.insert(made, SAMPLE.end())
    assert [m.name for m in library.messages()] == [
        *("hello", "on", "half", "dark", "bye", "on", "half", "dark"),
    ]
    assert library.numbered(2) == saved("on", number=2)


def test_new_messages_get_the_numbers_that_are_free() -> None:
    new = folder("many", *(saved(str(number)) for number in range(9)))
    [made] = with_free_numbers([new], SAMPLE)
    assert isinstance(made, Folder)
    assert [each.number for each in made.entries if isinstance(each, SavedMessage)] == [
        *range(3, 10), None, None,
    ]  # fmt: skip


def test_each_key_is_new() -> None:
    assert len({new_key() for _ in range(100)}) == 100


@given(libraries(), st.data())
def test_no_move_loses_or_breaks_anything(library: Library, data: st.DataObject) -> None:
    keys = [entry.key for entry in library.walk()]
    folders = [TOP, *(entry.key for entry in library.walk() if isinstance(entry, Folder))]
    moved = data.draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    target = data.draw(st.sampled_from(folders))
    place = Place(target, data.draw(st.integers(0, len(library.folder(target).entries))))
    try:
        after = library.move(moved, place)
    except ValueError:
        assert target != TOP
        return
    assert sorted(entry.key for entry in after.walk()) == sorted(keys)
    for entry in library.outermost(moved):
        assert after.place(entry.key).folder == target
        assert after.find(entry.key) == entry


@given(libraries(), st.text(max_size=3))
def test_a_search_keeps_the_order_and_makes_nothing_up(library: Library, text: str) -> None:
    everything = outline(library)
    found = outline(library.matching(text))
    assert [line for line in everything if line in set(found)] == found
