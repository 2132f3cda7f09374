"""The changed bytes of a payload are told, in pieces of safe text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.senders.preview import SHOWN_BYTES, pieces
from bcastgui.payload.render import one_line, preview


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


@given(st.binary(max_size=60), st.none() | st.binary(max_size=60))
def test_the_pieces_are_the_payload(payload: bytes, before: bytes | None) -> None:
    found = pieces(payload, before)
    assert all(piece.text.isprintable() and piece.text for piece in found)
    if before == payload or before is None:
        assert "".join(piece.text for piece in found) == one_line(payload)
        assert not any(piece.is_changed for piece in found)


@given(st.text(max_size=60).map(str.encode))
def test_harmless_text_is_shown_as_elsewhere(payload: bytes) -> None:
    assert "".join(piece.text for piece in pieces(payload, None)) == preview(payload, 1_000)
