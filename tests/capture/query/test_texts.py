from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.query.texts import as_bytes, as_pattern, as_text, quoted, shortened
from bcastgui.capture.query.tree import Form, Value
from tests.capture.query.values import refused, value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hello", b"hello"),
        ("é", "é".encode()),
        ("0x00Ff", b"\x00\xff"),
        ("0xfg", b"0xfg"),
        ("0x", b"0x"),
        (r"a\n", rb"a\n"),
        ('""', b""),
        ('"a b"', b"a b"),
        ("'0x00'", b"0x00"),
        (r'"\\\"\'"', b"\\\"'"),
        (r'"\0\a\b\e\f\n\r\t\v"', b"\0\a\b\x1b\f\n\r\t\v"),
        (r'"\x00\xFF"', b"\x00\xff"),
        (r'"\u00e9\U0001f600"', "é😀".encode()),
        ('hex""', b""),
        ('hex"00ff"', b"\x00\xff"),
        ("hex'00:ff, 01-02;03 04'", b"\x00\xff\x01\x02\x03\x04"),
    ],
)
def test_bytes(text: str, expected: bytes) -> None:
    assert as_bytes(value(text)) == expected


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("0x0", "Hex digits are missing. Write two digits for each byte.", "0"),
        ('hex"0 0"', "Hex digits are missing. Write two digits for each byte.", "0 0"),
        ('hex"0g"', "g is not a hex digit.", "g"),
        (r'"a\qb"', r"\q is no escape. Write \\ for a backslash.", r"\q"),
        (r'"\x0"', r"\x is no escape. Write \\ for a backslash.", r"\x"),
        (r'"\ud800"', r"\ud800 is no escape. Write \\ for a backslash.", r"\ud800"),
        (r'"\U00110000"', r"\U00110000 is no escape. Write \\ for a backslash.", r"\U00110000"),
        ("a\ud800", "U+D800 is half of a character and has no UTF-8 form. Delete it.", "\ud800"),
        ('"é\ud800"', "U+D800 is half of a character and has no UTF-8 form. Delete it.", "\ud800"),
        (
            '"\\n\ud800\\n"',
            "U+D800 is half of a character and has no UTF-8 form. Delete it.",
            "\ud800",
        ),
    ],
)
def test_what_means_no_bytes(text: str, message: str, place: str) -> None:
    assert refused(as_bytes, text) == (message, place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("eth0", "eth0"), ('"eth 0"', "eth 0"), (r'"\u00e9"', "é"), ("0x00", "0x00")],
)
def test_texts(text: str, expected: str) -> None:
    assert as_text(value(text)) == expected


def test_bytes_are_no_text() -> None:
    assert refused(as_text, 'hex"ff"')[0].startswith("Bytes can be compared with payloads only.")


@pytest.mark.parametrize(
    ("text", "expected"), [("a+", b"a+"), (r"'\d\''", rb"\d\'"), ('"é"', "é".encode())]
)
def test_the_escapes_of_a_pattern_are_its_own(text: str, expected: bytes) -> None:
    assert as_pattern(value(text)) == expected


def test_hex_is_no_pattern() -> None:
    message, place = refused(as_pattern, 'hex"00"')
    assert message.startswith("A regular expression is text.")
    assert place == 'hex"00"'


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (b"", '""'),
        (b"Hello, world!", '"Hello, world!"'),
        (b"it's", '"it\'s"'),
        (b'"\\\n\0', r'"\"\\\n\0"'),
        ("é😀".encode(), '"é😀"'),
        (b"\x00\xff", 'hex"00 ff"'),
        ("\u202e".encode(), 'hex"e2 80 ae"'),
    ],
)
def test_payloads_are_written_as_text_where_that_can_be_read(payload: bytes, expected: str) -> None:
    assert quoted(payload) == expected


@given(st.binary() | st.text().map(str.encode))
def test_what_is_written_means_the_same_bytes(payload: bytes) -> None:
    written = quoted(payload)
    form = Form.HEX if written.startswith("hex") else Form.QUOTED
    assert as_bytes(Value(form, written, 0)) == payload


def test_long_texts_are_shortened() -> None:
    assert shortened("a" * 20) == "a" * 20
    assert shortened("a" * 21) == "a" * 20 + "…"
