"""The changed bytes of a payload are told, in pieces of safe text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.senders.preview import SHOWN_BYTES, SHOWN_NOISE, pieces
from bcastgui.payload.comparison import compare
from bcastgui.payload.compose import Format, compose
from bcastgui.payload.render import preview


def changed(payload: bytes, before: bytes) -> list[str]:
    return [piece.text for piece in pieces(payload, before) if piece.is_changed]


@pytest.mark.parametrize(
    ("before", "payload", "expected"),
    [
        (b"t=21.5", b"t=21.5", []),
        (b"t=21.5 h=40", b"t=22.5 h=41", ["2", "1"]),
        (b"t=9", b"t=19", ["1"]),
        (b"", b"new", ["new"]),
        (b"gone", b"", []),
        (b"\x00\x01\x02", b"\x00\xff\x02", [r"\xff"]),
        ("Grüße".encode(), "Gräße".encode(), ["ä"]),
    ],
)
def test_what_has_changed(before: bytes, payload: bytes, expected: list[str]) -> None:
    assert changed(payload, before) == expected


def test_without_one_before_nothing_has_changed() -> None:
    (piece,) = pieces(b"hello", None)
    assert piece == ("hello", False)
    assert pieces(b"", None) == ()


def test_a_long_payload_is_cut_between_characters() -> None:
    payload = b"x" * (SHOWN_BYTES - 1) + "ü".encode() + b"y"
    assert [piece.text for piece in pieces(payload, None)] == ["x" * (SHOWN_BYTES - 1), "…"]


def test_noise_shows_no_characters_of_distant_scripts() -> None:
    hebrew, chinese = "\u05d0".encode(), "\u4e2d".encode()
    text = "ok \u00fc\u0436 "
    (piece,) = pieces(b"\xff" + text.encode() + hebrew + chinese, None)
    assert piece.text == rf"\xff{text}\xd7\x90\xe4\xb8\xad"
    (piece,) = pieces(hebrew + chinese, None)
    assert piece.text == "\u05d0\u4e2d"


def test_of_noise_less_is_shown() -> None:
    found = pieces(b"\xff" * SHOWN_BYTES, None)
    assert [piece.text for piece in found] == [r"\xff" * SHOWN_NOISE, "…"]


@given(st.binary(max_size=60), st.none() | st.binary(max_size=60))
def test_the_pieces_are_the_payload(payload: bytes, before: bytes | None) -> None:
    found = pieces(payload, before)
    assert all(piece.text.isprintable() and piece.text for piece in found)
    if before == payload or before is None:
        assert compose("".join(piece.text for piece in found), Format.ESCAPED) == payload
        assert not any(piece.is_changed for piece in found)


@given(st.text(max_size=30), st.text(max_size=30))
def test_what_of_a_text_has_changed(text: str, other: str) -> None:
    payload, before = text.encode(), other.encode()
    changes = compare(before, payload).after
    expected, start = "", 0
    for character in text:
        end = start + len(character.encode())
        expected += character if any(changes[start:end]) else ""
        start = end
    found = "".join(piece.text for piece in pieces(payload, before) if piece.is_changed)
    assert compose(found, Format.ESCAPED) == expected.encode()


@given(st.text(max_size=60).map(str.encode))
def test_harmless_text_is_shown_as_elsewhere(payload: bytes) -> None:
    assert "".join(piece.text for piece in pieces(payload, None)) == preview(payload, 1_000)
