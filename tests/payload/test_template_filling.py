"""What a datagram is filled with that depends on its own bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.checksums import checksum
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_filling import fill


def filled(text: str, form: Format = Format.TEXT) -> bytes:
    return fill(Template.parse(text, form).pieces, Context())


@pytest.mark.parametrize(
    ("before", "expected"),
    [(7, "8"), (8, "9"), (9, "11"), (97, "99"), (98, "101"), (99, "102")],
)
def test_a_length_counts_its_own_digits(before: int, expected: str) -> None:
    assert filled("a" * before + "{{length}}") == b"a" * before + expected.encode()


@given(st.lists(st.sampled_from(["{{length}}", "{{length after}}", "{{crc8}}", "aaa"])))
def test_lengths_agree_with_each_other(pieces: list[str]) -> None:
    rendered = filled(" ".join(pieces))
    for piece, value in zip(pieces, rendered.split(b" "), strict=False):
        if piece == "{{length}}":
            assert int(value) == len(rendered)


def test_a_later_checksum_covers_an_earlier_one() -> None:
    rendered = filled("123456789{{crc8 u8}}{{crc16 u16}}")
    crc16 = checksum("crc16")
    assert crc16 is not None
    assert rendered[:10] == b"123456789\xf4"
    assert rendered[10:] == crc16.of(rendered[:10]).to_bytes(2, "big")


def test_a_checksum_in_the_head_takes_itself_for_zeros() -> None:
    # The header of RFC 791 as in the examples of RFC 1071's arithmetic.
    header = "4500 0073 0000 4000 4011 {{internet all u16}} c0a8 0001 c0a8 00c7"
    assert filled(header, Format.HEX)[10:12] == b"\xb8\x61"
