"""Blocks are found where nobody says that they begin, and hardly anything else is."""

from __future__ import annotations

import struct

import pytest

from bcastgui.formats.block_search import KEPT, BlockSearch
from tests.formats.foreign_files import Blocks

LITTLE, BIG = Blocks("<"), Blocks(">")
PACKET = LITTLE.enhanced(b"frame")
RUBBISH = b"\x06\0\0\0\x3c\0\0\0" * 8
"""What looks like heads of blocks."""


@pytest.mark.parametrize("blocks", [LITTLE, BIG])
def test_a_block_before_another_is_found(blocks: Blocks) -> None:
    packet = blocks.enhanced(b"frame")
    search = BlockSearch(RUBBISH + packet * 2 + b"\0\0\0\1" * 3, at_end=False)
    assert search.first(0, blocks.order) == len(RUBBISH)
    assert search.first(len(RUBBISH), blocks.order) == len(RUBBISH)
    # The other one has nothing behind it that is known.
    assert search.first(len(RUBBISH) + 1, blocks.order) is None


def test_the_end_may_follow() -> None:
    data = RUBBISH + PACKET
    assert BlockSearch(data, at_end=True).first(0, "<") == len(RUBBISH)
    assert BlockSearch(data, at_end=False).first(0, "<") is None
    # What is less than a word cannot be a block, either.
    assert BlockSearch(data + b"\0", at_end=True).first(0, "<") == len(RUBBISH)


def test_packets_of_the_other_order_are_none() -> None:
    assert BlockSearch(PACKET * 3, at_end=True).first(0, ">") is None


@pytest.mark.parametrize("blocks", [LITTLE, BIG])
def test_sections_are_found_in_any_order(blocks: Blocks) -> None:
    search = BlockSearch(bytes(8) + blocks.section() + blocks.interface(), at_end=True)
    assert [search.first(0, order) for order in "<>"] == [8, 8]


def test_sections_without_an_order_are_none() -> None:
    section = LITTLE.section().replace(struct.pack("<I", 0x1A2B3C4D), bytes(4))
    assert BlockSearch(section + PACKET, at_end=True).first(0, "<") == len(section)


@pytest.mark.parametrize("data", [b"", b"\6", b"\6\0\0\0", b"\6\0\0\0\x0c\0\0\0", RUBBISH])
def test_what_is_no_block_is_not_found(data: bytes) -> None:
    assert BlockSearch(data, at_end=True).first(0, "<") is None


def test_what_may_still_become_a_block_is_kept() -> None:
    search = BlockSearch(bytes(KEPT + 1_001), at_end=False)
    assert search.settled(0) == 1_000
    assert search.settled(2_000) == 2_000
    assert BlockSearch(bytes(100), at_end=True).settled(0) == 100
