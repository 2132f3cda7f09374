"""Libraries as JSON: all comes back, and damage is mended, remarked, or told with its place."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.compose import Format
from bcastgui.payload.library.found import Found, UnreadableError
from bcastgui.payload.library.plain import from_text, from_value, is_ours, read_json, to_text
from bcastgui.payload.library.tree import DEEPEST, Folder, Library, SavedMessage
from bcastgui.payload.message import Message

from .trees import libraries, saved

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
)


def library_of(*messages: object) -> dict[str, object]:
    return {"format": "bcastgui messages", "version": 1, "messages": list(messages)}


def remarks(found: Found) -> list[tuple[str, str]]:
    return [(remark.name, str(remark)) for remark in found.remarks]


@given(libraries())
def test_a_library_comes_back_as_it_was(library: Library) -> None:
    assert from_text(to_text(library.entries)) == Found(library.entries)


def test_a_file_can_be_read_by_people() -> None:
    assert to_text([saved("a1", "Grüße", 4, payload="Hello")]) == (
        "{\n"
        '  "format": "bcastgui messages",\n'
        '  "version": 1,\n'
        '  "messages": [\n'
        "    {\n"
        '      "id": "a1",\n'
        '      "number": 4,\n'
        '      "name": "Grüße",\n'
        '      "payload": "Hello",\n'
        '      "address": "255.255.255.255",\n'
        '      "port": "12345",\n'
        '      "source_port": "",\n'
        '      "format": "text"\n'
        "    }\n"
        "  ]\n"
        "}\n"
    )


def test_half_a_character_does_not_spoil_the_file() -> None:
    entries = (saved("a", "\ud800"),)
    assert from_text(to_text(entries).encode("utf-8").decode("utf-8")).entries == entries


def test_a_file_that_a_person_wrote_needs_only_what_is_special() -> None:
    found = from_value(
        library_of(
            {"name": "Wake", "port": 9, "source_port": 4000, "format": "Hex", "payload": "ff"},
            {"folder": "Lights", "messages": [{"payload": "on"}]},
        )
    )
    assert found.entries == (
        SavedMessage("0", Message("Wake", port="9", source_port="4000", format=Format.HEX,
                                  payload="ff")),
        Folder("1", "Lights", (SavedMessage("2", Message(payload="on")),)),
    )  # fmt: skip
    assert found.remarks == ()


def test_the_same_text_gives_the_same_keys() -> None:
    text = json.dumps(library_of({}, {"id": 5}, {"id": "0"}, {"id": "a"}, {"id": "a"}))
    first, second = from_text(text), from_text(text)
    assert first == second
    assert len({entry.key for entry in first.entries}) == 5


@pytest.mark.parametrize(
    ("plain", "remark"),
    [
        ({"name": "x", "payload": 5}, ("x", "The field payload was not understood.")),
        ({"name": "x", "port": True}, ("x", "The field port was not understood.")),
        ({"name": "x", "via": "eth0"}, ("x", "The field via was not understood.")),
        ({"name": "x", "format": "morse"}, ("x", "The field format was not understood.")),
        ({"name": "x", "options": {"hops": 0}}, ("x", "The field options was not understood.")),
        ({"name": "x", "colour": "red"}, ("x", "The field colour was not understood.")),
        (
            {"name": "x", "number": 10},
            ("x", "Its number was none of 1 to 9, or another has it."),
        ),
        (
            {"name": "x", "number": True},
            ("x", "Its number was none of 1 to 9, or another has it."),
        ),
        ({"name": "x", "id": 7}, ("x", "Its id was not valid, or another entry has it.")),
        ({"folder": "x"}, ("x", "The list of its messages is missing.")),
        (
            {"folder": "x", "messages": ["y"]},
            ("x", "It held something that is neither a message nor a folder."),
        ),
    ],
)
def test_what_is_damaged_is_mended_and_remarked(plain: object, remark: tuple[str, str]) -> None:
    found = from_value(library_of(plain))
    assert [remark] == remarks(found)
    assert len(Library(found.entries).entries) == 1


def test_what_is_as_usual_may_be_written_too() -> None:
    options = {"hops": None, "dont_fragment": False, "multicast_loop": True}
    assert from_value(library_of({"via": [], "options": options})).remarks == ()


def test_folders_that_stand_too_deep_are_left_out() -> None:
    plain: dict[str, object] = {"folder": "deepest", "messages": []}
    for _ in range(DEEPEST):
        plain = {"folder": "outer", "messages": [plain]}
    found = from_value(library_of(plain))
    assert remarks(found) == [
        ("deepest", "Left out: it stands in more than 20 folders within each other.")
    ]
    Library(found.entries)


@pytest.mark.parametrize(
    ("text", "start", "reason"),
    [
        ('{"format": oops}', 11, "This is no JSON from line 1, column 12 on."),
        ("", 0, "This is no JSON from line 1, column 1 on."),
        ("[" * 100_000, 0, "This JSON is nested too deeply, or has too long a number."),
        ("9" * 5_000, 0, "This JSON is nested too deeply, or has too long a number."),
        ('{"format": "another"}', 0, "This JSON is no file of saved messages."),
        ("[]", 0, "This JSON is no file of saved messages."),
    ],
)
def test_what_is_no_library_is_told_with_its_place(text: str, start: int, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        from_text(text)
    assert (str(caught.value), caught.value.start) == (reason, start)


def test_a_later_version_is_not_misread() -> None:
    with pytest.raises(UnreadableError, match="has the version 2"):
        from_value(library_of() | {"version": 2})


def test_other_json_is_told_apart() -> None:
    assert is_ours(library_of())
    assert not is_ours([library_of()])


@given(JSON)
def test_any_messages_make_a_library(value: object) -> None:
    found = from_value(library_of() | {"messages": value})
    assert Library(found.entries).entries == found.entries
    assert from_text(to_text(found.entries)).remarks == ()


@given(st.text())
def test_any_text_is_json_or_the_named_error(text: str) -> None:
    with contextlib.suppress(UnreadableError):
        read_json(text)
