"""Values within values have their bytes and names, by a form of one byte for each part."""

from __future__ import annotations

import pytest

from bcastgui.payload.decoders.decoder import MOST_LEVELS, DecodeError, Field, require_bytes
from bcastgui.payload.decoders.nested import Container, read_all, read_container

from .trees import check_tree, outline


def read(payload: bytes, place: int, name: str, level: int, start: int | None = None) -> Field:
    """``a`` and ``m`` begin an array and a map of as many parts as the digit after them says.

    ``A`` and ``M`` begin those that end with a full stop; all else is a value by itself.
    """
    begin = place if start is None else start
    end = require_bytes(place, 1, len(payload), "a value")
    code = payload[place:end]
    if code in b"am":
        count = int(payload[end : end + 1])
        return read_container(
            payload, Container(place, end + 1, code == b"m", count), name, level, begin, read
        )
    if code in b"AM":
        container = Container(place, end, code == b"M", None, b".")
        return read_container(payload, container, name, level, begin, read)
    return Field(name, code.decode(), begin, end)


def test_each_value_has_a_field() -> None:
    fields = read_all(b"xa1yz", "value", read)
    assert [(field.value, field.start, field.end) for field in fields] == [
        ("x", 0, 1),
        ("1 item", 1, 4),
        ("z", 4, 5),
    ]


def test_nothing_is_no_value() -> None:
    with pytest.raises(DecodeError, match="follow: 1"):
        read_all(b"", "value", read)


@pytest.mark.parametrize("payload", [b"m2kxla1y", b"MkxlAy.."])
def test_members_are_named_by_their_keys_and_items_by_their_numbers(payload: bytes) -> None:
    (field,) = read_all(payload, "value", read)
    check_tree((field,), payload)
    assert outline((field,)) == {"value": "2 members", "k": "x", "l": "1 item", "[0]": "y"}
    assert field.end == len(payload)
    start = payload.index(b"k")
    assert (field.children[0].start, field.children[0].end) == (start, start + 2)


def test_a_key_with_parts_stands_beside_its_value() -> None:
    (field,) = read_all(b"m1a1xy", "value", read)
    assert [child.name for child in field.children] == ["[0]"]
    assert [child.value for child in field.children[0].children] == ["1 item", "y"]


def test_a_count_is_kept_even_where_a_stop_stands() -> None:
    (field,) = read_all(b"a2..", "value", read)
    assert field.value == "2 items"


@pytest.mark.parametrize("payload", [b"a2x", b"Ax", b"m1k"])
def test_what_is_missing_is_told_with_its_place(payload: bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        read_all(payload, "value", read)
    assert caught.value.start == len(payload)


def test_levels_come_to_an_end() -> None:
    with pytest.raises(DecodeError, match="levels") as caught:
        read_all(b"A" * (2 * MOST_LEVELS), "value", read)
    assert caught.value.start == MOST_LEVELS
