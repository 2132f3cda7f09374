"""Values are written as people write them, and what is wrong is told with its place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.values import (
    NUMBER_TYPES,
    ValueKind,
    ValueSpec,
    json_key,
    number_at,
    numbers_in,
    parse_number_place,
    parse_path,
)
from bcastgui.errors import InputError


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("temp", ("temp",)),
        ("sensor.temp", ("sensor", "temp")),
        ("list.0", ("list", "0")),
        ('"a.b".c', ("a.b", "c")),
        ('"\\u00e9 \\"x\\""', ('é "x"',)),
        ("größe", ("größe",)),
    ],
)
def test_a_path_is_names_with_dots_between(text: str, names: tuple[str, ...]) -> None:
    assert parse_path(text) == names


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_any_path_can_be_written(names: list[str]) -> None:
    spec = json_key(names)
    assert spec.kind is ValueKind.JSON
    assert parse_path(spec.text) == tuple(names)


@pytest.mark.parametrize(
    ("text", "start"),
    [("", 0), (".", 0), ("a.", 2), ("a..b", 2), ('"a', 0), ('"a"b', 3), ("a b", 1)],
)
def test_a_path_that_makes_no_sense_is_refused(text: str, start: int) -> None:
    with pytest.raises(InputError) as caught:
        parse_path(text)
    assert caught.value.start == start


@pytest.mark.parametrize("name", NUMBER_TYPES)
def test_each_type_has_the_size_that_its_name_says(name: str) -> None:
    offset, number_type = parse_number_place(number_at(7, name).text)
    assert offset == 7
    assert number_type.itemsize * 8 == int(name.strip("uifleb"))
    assert {"u": "u", "i": "i", "f": "f"}[name[0]] == number_type.kind


def test_the_name_tells_the_order_of_bytes() -> None:
    payload = bytes([1, 0])
    for text, value in (("0 u16le", 1), ("0 U16BE", 256)):
        assert np.frombuffer(payload, parse_number_place(text)[1])[0] == value


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("", "", "offset"),
        ("u8", "u8", "offset"),
        ("-1 u8", "-1 u8", "offset"),
        ("4 u16", "u16", "u16be"),
        ("4 u24be", "u24be", "no such type"),
    ],
)
def test_a_place_that_makes_no_sense_is_refused(text: str, part: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as caught:
        parse_number_place(text)
    assert text[caught.value.start : caught.value.end] == part


def test_a_spec_can_be_kept() -> None:
    spec = ValueSpec(ValueKind.REGEX, "T=(.)")
    assert ValueSpec(ValueKind(spec.kind.value), spec.text) == spec


def test_the_numbers_of_a_message_can_be_offered() -> None:
    payload = b'{"a": {"b.c": 1, "on": true, "name": "x"}, "list": [0.5, null, {"n": 2}]}'
    specs = numbers_in(payload, 10)
    assert [spec.text for spec in specs] == ['a."b.c"', "a.on", "list.0", "list.2.n"]
    assert numbers_in(payload, 2) == specs[:2]


@pytest.mark.parametrize("payload", [b"", b"5", b"\xff", b"[" * 60_000, b'{"a": 1', b'{"a": "1"}'])
def test_other_messages_offer_nothing(payload: bytes) -> None:
    assert numbers_in(payload, 10) == []


@pytest.mark.parametrize("depth", [100, 400, 900, 5_000])
def test_deep_documents_do_no_harm(depth: int) -> None:
    assert len(numbers_in(b'{"a":' * depth + b"1" + b"}" * depth, 10)) <= 1
