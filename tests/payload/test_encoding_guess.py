"""The encoding is guessed where the bytes leave little doubt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.encoding_guess import guess
from bcastgui.payload.encodings import Encoding


@pytest.mark.parametrize(
    ("payload", "encoding"),
    [
        (b"", Encoding.UTF_8),
        (b"Hello", Encoding.UTF_8),
        ("Grüße, 中文".encode(), Encoding.UTF_8),
        ("Grüße an alle".encode("latin-1"), Encoding.LATIN_1),
        (b"21.4 \xb0C\r\n", Encoding.LATIN_1),
        (b"\xfcb\xe4r", Encoding.LATIN_1),
        ("Hello".encode("utf-16-le"), Encoding.UTF_16_LE),
        ("Hello".encode("utf-16-be"), Encoding.UTF_16_BE),
        ("Grüße\r\n".encode("utf-16-le"), Encoding.UTF_16_LE),
        ("C string\0".encode("utf-16-le"), Encoding.UTF_16_LE),
        ("\ufeff中文".encode("utf-16-le"), Encoding.UTF_16_LE),
        ("\ufeff中文".encode("utf-16-be"), Encoding.UTF_16_BE),
        ("ab".encode("utf-16-le"), Encoding.UTF_16_LE),
    ],
)
def test_text(payload: bytes, encoding: Encoding) -> None:
    assert guess(payload) is encoding


@pytest.mark.parametrize(
    "payload",
    [
        bytes(64),
        bytes(range(256)),
        b"\xff" * 64,
        b"\x01\x00\x02\x00\x03\x00",
        b"\x00\x10\x00\x20",
        b"one\0two\xff",
        b"\xed\xa0\x80 lone",
        b"caf\xe9 \x1b[0m",
        b"A\x00",
        b"\xff\xfeA",
    ],
)
def test_what_is_no_text_is_shown_byte_by_byte(payload: bytes) -> None:
    assert guess(payload) is Encoding.UTF_8


@given(st.text())
def test_utf_8_is_not_taken_for_latin_1(text: str) -> None:
    assert guess(text.encode()) is not Encoding.LATIN_1


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=2))
def test_ascii_in_each_encoding_is_found(text: str) -> None:
    assert guess(text.encode()) is Encoding.UTF_8
    for encoding in (Encoding.UTF_16_LE, Encoding.UTF_16_BE):
        assert guess(text.encode(encoding.value)) is encoding
