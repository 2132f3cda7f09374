"""The three blocks of packets say the same in their ways."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from bcastgui.formats.packet_blocks import Blocks as Found
from bcastgui.formats.packet_blocks import PacketBlocks, read_packets
from tests.formats.foreign_files import Blocks

LITTLE, BIG = Blocks("<"), Blocks(">")
FORMS = pytest.mark.parametrize("form", [LITTLE, BIG])
TIME = 0x1234_5678_9ABC_DEF0


def read(
    blocks: Sequence[bytes], form: Blocks = LITTLE
) -> tuple[list[bytes], PacketBlocks, list[tuple[int, str]]]:
    lengths = np.array([len(block) for block in blocks], np.int64)
    end = np.cumsum(lengths)
    data = np.frombuffer(b"".join(blocks), np.uint8)
    kinds = np.frombuffer(b"".join(block[:4] for block in blocks), f"{form.order}u4")
    found = Found(end - lengths, end, kinds.astype(np.int64), np.full(len(blocks), form is BIG))
    wrong: list[tuple[int, str]] = []
    packets = read_packets(
        data,
        found,
        lambda place, template, length: wrong.append((place, template.format(length=length))),
    )
    places = zip(packets.start.tolist(), packets.end.tolist(), strict=True)
    return [data[start:stop].tobytes() for start, stop in places], packets, wrong


@FORMS
def test_packets_stay_in_order(form: Blocks) -> None:
    blocks = [
        form.section(),
        form.simple(b"one"),
        form.enhanced(b"two", form.option(1, b"x"), interface=70_000, units=TIME),
        form.interface(),
        form.obsolete(b"three", interface=3, dropped=4, units=TIME),
        form.enhanced(b"", units=5),
        form.obsolete(b"four"),
    ]
    frames, packets, wrong = read(blocks, form)
    assert frames == [b"one", b"two", b"three", b"", b"four"]
    assert packets.is_simple.tolist() == [True, False, False, False, False]
    assert packets.interface.tolist() == [0, 70_000, 3, 0, 0]
    assert packets.dropped.tolist() == [0, 0, 4, 0, 0]
    assert packets.units.tolist()[1:4] == [TIME, TIME, 5]
    assert (packets.options_end - packets.options).tolist() == [0, 8, 0, 0, 0]
    assert packets.block.tolist()[0] == len(blocks[0])
    assert not wrong


def test_a_simple_block_may_hold_a_part() -> None:
    frames, _, _ = read([LITTLE.simple(b"abcdefgh", 4), LITTLE.simple(b"")])
    assert frames == [b"abcd", b""]


@FORMS
def test_what_cannot_be_is_told_and_left_out(form: Blocks) -> None:
    good = form.enhanced(b"good")
    blocks = [
        form.block(6, bytes(19)),
        form.block(3, b""),
        form.block(2, bytes(16)),
        form.enhanced(b"12345678"[:4], captured=4).replace(b"1234", b""),
        good,
    ]
    blocks[0] = form.block(6, bytes(16))
    frames, _, wrong = read(blocks, form)
    assert frames == [b"good"]
    assert [said for _, said in sorted(wrong)] == [
        "A block of length 28 is too short for a packet.",
        "A block of length 12 is too short for a packet.",
        "A block of length 28 is too short for a packet.",
        "A packet gives its captured length as 4, more than its block has.",
    ]
