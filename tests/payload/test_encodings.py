"""What bytes spell, and how those that spell nothing are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.encodings import FIRST_LOST, Encoding, decode

WIDE = (Encoding.UTF_16_LE, Encoding.UTF_16_BE)
ENCODINGS = st.sampled_from(Encoding)


@given(st.text(), ENCODINGS)
def test_what_was_encoded_is_decoded(text: str, encoding: Encoding) -> None:
    payload = text.encode(encoding.value, "ignore")
    assert decode(payload, encoding) == payload.decode(encoding.value)


@pytest.mark.parametrize(
    ("payload", "encoding", "lost"),
    [
        (b"\xff", Encoding.UTF_8, b"\xff"),
        (b"\xed\xa0\x80", Encoding.UTF_8, b"\xed\xa0\x80"),
        (b"\x00", Encoding.UTF_16_LE, b"\x00"),
        (b"\x00\xd8", Encoding.UTF_16_LE, b"\x00\xd8"),
        (b"\xdc\x41", Encoding.UTF_16_BE, b"\xdc\x41"),
    ],
)
def test_bytes_that_spell_nothing_are_kept(payload: bytes, encoding: Encoding, lost: bytes) -> None:
    assert decode(payload, encoding) == "".join(chr(FIRST_LOST + byte) for byte in lost)


@given(st.binary(), ENCODINGS)
def test_nothing_is_lost(payload: bytes, encoding: Encoding) -> None:
    rebuilt = b"".join(
        bytes([ord(character) - FIRST_LOST])
        if FIRST_LOST <= ord(character) <= FIRST_LOST + 0xFF
        else character.encode(encoding.value)
        for character in decode(payload, encoding)
    )
    assert rebuilt == payload


def test_the_worst_payload_is_decoded_in_time() -> None:
    payload = b"\x00\xd8" * 32_000
    for encoding in WIDE:
        assert decode(payload, encoding)
