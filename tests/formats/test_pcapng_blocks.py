"""Blocks and options are laid out as the specification draws them."""

from __future__ import annotations

import struct

import pytest
from dpkt import pcapng
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.formats.pcapng_blocks import (
    BlockType,
    InterfaceOption,
    Option,
    block,
    option,
    text_option,
)


def test_a_block_without_options_has_no_end_of_them() -> None:
    assert block(BlockType.SIMPLE_PACKET, b"body") == b"\3\0\0\0\x10\0\0\0body\x10\0\0\0"


def test_others_read_a_block_with_options() -> None:
    data = block(
        BlockType.INTERFACE_DESCRIPTION,
        struct.pack("<HHI", 101, 0, 0),
        [text_option(InterfaceOption.NAME, "eth0"), option(InterfaceOption.TSRESOL, b"\t")],
    )
    read = pcapng.InterfaceDescriptionBlockLE(data)
    assert [(each.code, each.data) for each in read.opts] == [(2, b"eth0"), (9, b"\t"), (0, b"")]
    assert (read.len, read.linktype, read.snaplen) == (len(data), 101, 0)


@given(st.binary(max_size=9))
def test_options_are_padded_with_zeroes(value: bytes) -> None:
    data = option(Option.COMMENT, value)
    assert len(data) % 4 == 0
    assert data[:4] == struct.pack("<HH", 1, len(value))
    assert data[4:] == value.ljust(len(data) - 4, b"\0")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=50))
def test_texts_are_kept(text: str) -> None:
    assert pcapng.PcapngOptionLE(text_option(Option.COMMENT, text)).text == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("before\0after", "before\N{SYMBOL FOR NULL}after"),
        ("half \ud83d of a pair", "half \N{REPLACEMENT CHARACTER} of a pair"),
        ("\n\r\t\x1b\u202e", "\n\r\t\x1b\u202e"),
    ],
)
def test_what_no_text_may_have_is_replaced(text: str, kept: str) -> None:
    assert pcapng.PcapngOptionLE(text_option(Option.COMMENT, text)).text == kept


def test_a_text_that_is_too_long_ends_with_a_whole_character() -> None:
    data = text_option(Option.COMMENT, "\N{EURO SIGN}" * 21_846)
    assert data[:4] == struct.pack("<HH", 1, 65_535)
    assert pcapng.PcapngOptionLE(data).text == "\N{EURO SIGN}" * 21_845
    longer = text_option(Option.COMMENT, "." + "\N{EURO SIGN}" * 21_845)
    assert pcapng.PcapngOptionLE(longer).text == "." + "\N{EURO SIGN}" * 21_844
