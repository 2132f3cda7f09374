from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.decoders import osc
from bcastgui.payload.decoders.decoder import DecodeError

from .trees import PAYLOADS, check_any, check_tree, guess, outline


def padded(text: bytes) -> bytes:
    """With the zeros that OSC asks for: one at least, up to a multiple of four."""
    return text + bytes(4 - len(text) % 4)


def message(path: bytes, types: bytes, arguments: bytes = b"") -> bytes:
    return padded(path) + padded(b"," + types) + arguments


def bundle(*elements: bytes, time: int = 1) -> bytes:
    parts = [struct.pack(">i", len(element)) + element for element in elements]
    return b"#bundle\0" + struct.pack(">Q", time) + b"".join(parts)


FREQUENCY = message(b"/oscillator/4/frequency", b"f", struct.pack(">f", 440.0))


def test_the_specification_s_examples() -> None:
    assert outline(osc.decode(FREQUENCY)) == {
        "/oscillator/4/frequency": "1 argument",
        "types": ",f",
        "[0] float32": "440.0",
    }
    arguments = struct.pack(">ii", 1000, -1) + padded(b"hello") + struct.pack(">ff", 1.5, 2.5)
    (field,) = osc.decode(message(b"/foo", b"iisff", arguments))
    assert [child.value for child in field.children[1:]] == ["1000", "-1", '"hello"', "1.5", "2.5"]
    assert (field.children[3].start, field.children[3].end) == (24, 32)


def test_all_types() -> None:
    arguments = (
        struct.pack(">qdQ", -5, 0.5, 3_900_000_000 << 32 | 1 << 31)
        + struct.pack(">i", 3)
        + b"abc\0"
        + padded(b"symbol")
        + b"\0\0\0A\x01\x02\x03\x04\x90\x40\x7f\x00"
    )
    payload = message(b"/all", b"hdtbScrmTFNI[i[T]]", arguments + struct.pack(">i", 7))
    fields = osc.decode(payload)
    check_tree(fields, payload)
    values = {child.name: child.value for child in fields[0].children[1:]}
    assert values == {
        "[0] int64": "-5",
        "[1] float64": "0.5",
        "[2] time": "2023-08-02 21:20:00.500000+00:00",
        "[3] blob": "h'616263'",
        "[4] symbol": '"symbol"',
        "[5] character": "A",
        "[6] colour": "01 02 03 04",
        "[7] MIDI": "90 40 7f 00",
        "[8] true": "true",
        "[9] false": "false",
        "[10] nil": "nil",
        "[11] impulse": "impulse",
        "[12] array": "2 items",
    }
    inner = fields[0].children[-1].children
    assert [child.name for child in inner] == ["[0] int32", "[1] array"]


def test_bundles() -> None:
    inner = bundle(message(b"/b", b""), time=0)
    payload = bundle(FREQUENCY, inner)
    fields = osc.decode(payload)
    check_tree(fields, payload)
    found = outline(fields)
    assert fields[0].value == "2 elements"
    assert fields[0].children[0].value == "at once"
    assert found["/b"] == "0 arguments"
    element = fields[0].children[1]
    assert payload[element.start : element.end] == FREQUENCY


def test_without_types() -> None:
    assert outline(osc.decode(b"/old\0\0\0\0\0\0\0\1")) == {
        "/old": "without types",
        "arguments": "h'00000001'",
    }
    assert outline(osc.decode(b"/old\0\0\0\0")) == {"/old": "without types"}


@pytest.mark.parametrize(
    ("payload", "place", "what"),
    [
        (b"", 0, "path or #bundle"),
        (b"/abc", 0, "without a zero"),
        (b"/a\0", 0, "follow: 1"),
        (message(b"/a", b"i"), 8, "follow: 4"),
        (message(b"/a", b"x"), 5, "type x"),
        (message(b"/a", b"[i", b"\0\0\0\1"), 4, "array"),
        (message(b"/a", b"i", bytes(8)), 12, "More bytes"),
        (bundle(b"/a\0\0") + b"\0\0\0\x09/a\0\0", 28, "follow: 5"),
        (message(b"/a", b"b", b"\xff\xff\xff\xff"), 12, "a blob"),
        (message(b"/a", b"[" * 200), 5 + 100, "levels"),
    ],
)
def test_what_is_wrong_and_where(payload: bytes, place: int, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        osc.decode(payload)
    assert caught.value.start == min(place, len(payload))


def test_bundles_within_bundles_end() -> None:
    payload = b""
    for _ in range(200):
        payload = bundle(payload)
    with pytest.raises(DecodeError, match="levels"):
        osc.decode(payload)


@given(PAYLOADS | st.text("/,#ifsbTFNI[]\0", max_size=60).map(str.encode))
def test_any_payload(payload: bytes) -> None:
    check_any(osc.decode, payload)
    check_any(osc.decode, bundle(payload))


def test_guesses() -> None:
    assert guess(osc, FREQUENCY) > 0.9
    assert guess(osc, bundle(FREQUENCY)) > 0.9
    assert 0 < guess(osc, b"/old\0\0\0\0") < 0.5
    assert guess(osc, FREQUENCY[:-1]) == guess(osc, b"text") == guess(osc, b"") == 0
