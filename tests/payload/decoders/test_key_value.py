from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.decoders import key_value
from bcastgui.payload.decoders.decoder import DecodeError

from .trees import PAYLOADS, check_any, check_tree, guess, outline

WORDS = st.text("abcXYZ_", min_size=1, max_size=6)
VALUES = st.text("abc019.+-", max_size=6)


@given(
    st.dictionaries(WORDS, VALUES, min_size=1, max_size=6),
    st.sampled_from([" ", "; ", "&", ", ", "\n", "\r\n", "\t", "|"]),
)
def test_every_pair_has_its_bytes(pairs: dict[str, str], separator: str) -> None:
    payload = separator.join(f"{key}={value}" for key, value in pairs.items()).encode()
    fields = key_value.decode(payload)
    check_tree(fields, payload)
    assert outline(fields) == pairs
    for field in fields:
        pair = payload[field.start : field.end].decode()
        assert pair.strip() == f"{field.name}={field.value}"


@given(PAYLOADS | st.text("ab= ;&,\n\"'", max_size=60).map(str.encode))
def test_any_payload(payload: bytes) -> None:
    check_any(key_value.decode, payload)


@pytest.mark.parametrize(
    ("payload", "pairs"),
    [
        (b"temp=21.5 C; hum=40", {"temp": "21.5 C", "hum": "40"}),
        (b'name="a; b" n=1', {"name": "a; b", "n": "1"}),
        (b"a = 1\nb = two words\n", {"a": "1", "b": "two words"}),
        (b"a=1 b=2\nc=3", {"a": "1", "b": "2", "c": "3"}),
        (b"url=http://x/?q=1", {"url": "http://x/?q=1"}),
        (b"a=\xff", {"a": "\udcff"}),
    ],
)
def test_the_separator_is_found(payload: bytes, pairs: dict[str, str]) -> None:
    assert outline(key_value.decode(payload)) == pairs


def test_what_is_wrong_and_where() -> None:
    with pytest.raises(DecodeError, match="equals sign") as caught:
        key_value.decode(b"a=1\nsomething else\n")
    assert (caught.value.start, caught.value.end) == (4, 18)


def test_hostile_payloads_take_no_longer() -> None:
    for piece in (b'"', b"a", b" ", b'"\\', b"a=", b"=", b"\n", b";"):
        check_any(key_value.decode, piece * (60_000 // len(piece)))


def test_guesses() -> None:
    assert guess(key_value, b"a=1 b=2") > guess(key_value, b"a=1") > 0
    assert guess(key_value, b"hello") == guess(key_value, b"a=1\0b=2") == guess(key_value, b"") == 0
