"""A number picked from a payload is found in other payloads too."""

from __future__ import annotations

import json
import re
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.value_readers import reader_for
from bcastgui.capture.values import ValueKind, ValueSpec, parse_path
from bcastgui.gui.details.plottable import JSON, numbers_in_bytes, numbers_in_field
from bcastgui.payload.decoders import json_text, key_value, nmea, osc
from bcastgui.payload.decoders.decoder import Field
from bcastgui.payload.decoders.outcome import Row, outcome_of

PLAIN = st.recursive(
    st.none() | st.text(max_size=5) | st.integers(-999, 999),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def specs(payload: bytes, fields: tuple[Field, ...], decoder: str) -> dict[str, list[ValueSpec]]:
    """What is offered for each field that something is offered for, by the names of these."""
    rows = outcome_of(decoder, fields, len(payload)).rows
    found = {
        row.name: numbers_in_field(payload, row, decoder, path(rows, number))
        for number, row in enumerate(rows)
    }
    return {name: offered for name, offered in found.items() if offered}


def path(rows: tuple[Row, ...], number: int) -> list[int]:
    """The places of a row and of those it is in."""
    if number < 0:
        return []
    parent = rows[number].parent
    siblings = [place for place, row in enumerate(rows) if row.parent == parent]
    return [*path(rows, parent), siblings.index(number)]


def texts(offered: list[ValueSpec]) -> list[str]:
    return [spec.text for spec in offered]


def test_a_field_of_json_is_found_by_its_key() -> None:
    payload = b'{"a b": {"t": 21.5, "n": "7"}, "l": [1, {"x": 2}], "on": true}'
    found = specs(payload, json_text.decode(payload), JSON)
    assert {name: texts(offered) for name, offered in found.items()} == {
        "t": ['"a b".t'],
        "[0]": ["l.0"],
        "x": ["l.1.x"],
    }
    assert all(spec.kind is ValueKind.JSON for offered in found.values() for spec in offered)


@given(st.dictionaries(st.text(max_size=5), PLAIN, max_size=4))
def test_each_number_of_json_is_found_at_its_key(document: dict[str, object]) -> None:
    payload = json.dumps(document).encode()
    rows = outcome_of(JSON, json_text.decode(payload), len(payload)).rows
    for number, row in enumerate(rows):
        for spec in numbers_in_field(payload, row, JSON, path(rows, number)):
            value: object = document
            for name in parse_path(spec.text):
                value = value[int(name)] if isinstance(value, list) else value[name]  # type: ignore[index]
            assert value == float(row.value)


@pytest.mark.parametrize(
    ("payload", "field", "other"),
    [
        (b"temp=21.5 hum=40", "hum", b"hum=41 temp=3"),
        (b"a=1;temp.x = -4e2", "temp.x", b"temp.x = -4e2"),
    ],
)
def test_a_pair_is_found_by_its_name(payload: bytes, field: str, other: bytes) -> None:
    found = specs(payload, key_value.decode(payload), "Key=value")
    (spec,) = found[field]
    assert spec.kind is ValueKind.REGEX
    assert matched(spec, other)
    assert not matched(spec, b"x" + other.replace(field.encode(), b"x" + field.encode()))


def test_a_field_between_commas_is_found_by_its_place() -> None:
    payload = b"$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
    found = specs(payload, nmea.decode(payload), "NMEA 0183")
    expressions = [texts(offered)[0] for offered in found.values()]
    assert r"^\$GPGGA,[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,(" in "".join(
        each.split("[-+]")[0] for each in expressions
    )
    for offered in found.values():
        assert matched(offered[0], payload)


def test_a_number_in_bytes_is_found_at_its_offset() -> None:
    payload = b"/x\0\0,if\0" + struct.pack(">if", 500, 21.7)
    found = specs(payload, osc.decode(payload), "OSC")
    assert [texts(offered) for offered in found.values()] == [
        ["8 u32be", "8 i32be"],
        ["12 f32be"],
    ]


def test_a_fraction_is_found_behind_its_name() -> None:
    payload = b"\x81\xa1t\xcb" + struct.pack(">d", 21.5)
    row = Row(0, "t", "21.5", 1, len(payload))
    assert texts(numbers_in_field(payload, row, "MessagePack", [0, 0])) == ["4 f64be"]
    whole = Row(0, "t", "5", 1, 4)
    assert numbers_in_field(b"\x81\xa1t\x05", whole, "MessagePack", [0, 0]) == []


@pytest.mark.parametrize("value", ["", "text", "2 members", "nan", "٤", "1_0", "0x10"])
def test_what_is_no_number_is_not_offered(value: str) -> None:
    assert numbers_in_field(b"abcd", Row(0, "t", value, 0, 4), "any", [0]) == []


def test_bytes_are_offered_as_all_they_can_be() -> None:
    assert texts(numbers_in_bytes(b"abcd", 2, 2)) == [
        *("2 u16le", "2 u16be", "2 i16le", "2 i16be", "2 u8", "2 i8")
    ]
    assert texts(numbers_in_bytes(b"abcd", 0, 4)) == [
        *("0 u32le", "0 u32be", "0 i32le", "0 i32be", "0 f32le", "0 f32be")
    ]
    assert numbers_in_bytes(b"abcd", 0, 3) == numbers_in_bytes(b"", 0, 0) == []


@given(st.binary(max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_what_is_offered_can_be_read(payload: bytes, one: int, other: int) -> None:
    start, end = sorted((min(one, len(payload)), min(other, len(payload))))
    row = Row(-1, "x", "5", start, end)
    offered = [*numbers_in_bytes(payload, start, end), *numbers_in_field(payload, row, "", [0])]
    for spec in offered:
        reader_for(spec)


def matched(spec: ValueSpec, payload: bytes) -> bool:
    reader_for(spec)
    return re.search(spec.text.encode(), payload) is not None
