"""The packets of pcapng files: enhanced, simple and obsolete packet blocks (4.3, 4.4, A)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from bcastgui.formats.dissect.columns import Bytes, Columns, Flags, Places
from bcastgui.formats.ordered import take_ordered
from bcastgui.formats.pcapng_blocks import ENHANCED_PACKET, BlockType


@dataclass(frozen=True, slots=True)
class Blocks(Columns):
    """Blocks of a piece: where they begin and end, their types and the order of their bytes."""

    start: Places
    end: Places
    kind: Places
    big: Flags


@dataclass(frozen=True, slots=True)
class PacketBlocks(Columns):
    """What the blocks of packets say.

    ``block`` is where the block begins; what was captured of the packet is from ``start`` to
    ``end``, its options from ``options`` to ``options_end``. ``interface`` is a number in the
    section, and ``units`` the time in units of that interface, for all but simple blocks.
    ``dropped`` counts packets.
    """

    block: Places
    big: Flags
    is_simple: Flags
    interface: Places
    units: npt.NDArray[np.uint64]
    dropped: Places
    start: Places
    end: Places
    options: Places
    options_end: Places


def read_packets(
    block: Bytes, blocks: Blocks, tell: Callable[[int, str, int], None]
) -> PacketBlocks:
    """The packets among ``blocks``, in their order.

    ``tell`` is given what is wrong with one that is left out: its place, a sentence, a length.
    """
    simple = blocks.only(blocks.kind == BlockType.SIMPLE_PACKET)
    is_other = (blocks.kind == BlockType.ENHANCED_PACKET) | (blocks.kind == BlockType.PACKET)
    packets = _read_others(block, blocks.only(is_other), tell)
    if len(simple):
        packets = PacketBlocks.joined([packets, _read_simple(block, simple, tell)])
        packets = packets.at(np.argsort(packets.block, kind="stable"))
    return packets


_SIMPLE = np.dtype([("type", "<u4"), ("total_length", "<u4"), ("original_length", "<u4")])
_TAIL: Final = 4
_NOT_KNOWN: Final = 0xFFFF
"""A count of losses in an obsolete packet block that is none."""

_TOO_SHORT: Final = "A block of length {length} is too short for a packet."
_TOO_LONG: Final = "A packet gives its captured length as {length}, more than its block has."


def _read_others(
    block: Bytes, blocks: Blocks, tell: Callable[[int, str, int], None]
) -> PacketBlocks:
    """Of enhanced and obsolete blocks, which differ in one number."""
    blocks = _long_enough(blocks, ENHANCED_PACKET.itemsize + _TAIL, tell)
    header = take_ordered(block, blocks.start, blocks.big, ENHANCED_PACKET)
    start = blocks.start + ENHANCED_PACKET.itemsize
    captured = header["captured_length"].astype(np.int64)
    options = start + (captured + 3) // 4 * 4
    fits = options <= blocks.end - _TAIL
    for place, length in zip(blocks.start[~fits].tolist(), captured[~fits].tolist(), strict=True):
        tell(place, _TOO_LONG, length)
    number = header["interface"].astype(np.int64)
    # In an obsolete block, these four bytes are two numbers.
    first, second = number & 0xFFFF, number >> 16
    is_old = blocks.kind == BlockType.PACKET
    lost = np.where(blocks.big, first, second)
    high = header["time_high"].astype(np.uint64) << np.uint64(32)
    return PacketBlocks(
        block=blocks.start,
        big=blocks.big,
        is_simple=np.zeros(len(blocks), bool),
        interface=np.where(is_old, np.where(blocks.big, second, first), number),
        units=high | header["time_low"],
        dropped=np.where(is_old & (lost != _NOT_KNOWN), lost, 0),
        start=start,
        end=start + captured,
        options=options,
        options_end=blocks.end - _TAIL,
    ).only(fits)


def _read_simple(
    block: Bytes, blocks: Blocks, tell: Callable[[int, str, int], None]
) -> PacketBlocks:
    blocks = _long_enough(blocks, _SIMPLE.itemsize + _TAIL, tell)
    header = take_ordered(block, blocks.start, blocks.big, _SIMPLE)
    start, end = blocks.start + _SIMPLE.itemsize, blocks.end - _TAIL
    nothing = np.zeros(len(blocks), np.int64)
    return PacketBlocks(
        block=blocks.start,
        big=blocks.big,
        is_simple=np.ones(len(blocks), bool),
        interface=nothing,
        units=nothing.astype(np.uint64),
        dropped=nothing,
        start=start,
        end=np.minimum(start + header["original_length"], end),
        options=end,
        options_end=end,
    )


def _long_enough(blocks: Blocks, size: int, tell: Callable[[int, str, int], None]) -> Blocks:
    length = blocks.end - blocks.start
    is_long = length >= size
    for place, told in zip(blocks.start[~is_long].tolist(), length[~is_long].tolist(), strict=True):
        tell(place, _TOO_SHORT, told)
    return blocks.only(is_long)
