"""What is said of packets in pcapng beside their bytes: the options of packet blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from bcastgui.formats.block_options import MOST_OPTIONS, text
from bcastgui.formats.dissect.columns import Bytes, Flags, Places, take
from bcastgui.formats.ordered import take_ordered
from bcastgui.formats.pcapng_blocks import (
    ECHO_VALUE,
    MARK_COMMENT,
    Option,
    PacketOption,
)

MOST_DROPPED = 0xFFFF_FFFF
"""A count of lost packets that is higher is taken for this."""


@dataclass(slots=True)
class PacketOptions:
    """Columns by packet; ``comments`` are by the place of the packet."""

    flags: npt.NDArray[np.uint32]
    dropped: Places
    is_echo: Flags
    is_marked: Flags
    comments: dict[int, str] = field(default_factory=dict)


def read_options(
    block: Bytes, begin: Places, end: Places, big: Flags, tell_overrun: Callable[[int], None]
) -> PacketOptions:
    """The options that stand from ``begin`` to ``end`` for each packet.

    ``tell_overrun`` is given the places of options that say that they are longer than that.
    """
    count = len(begin)
    options = PacketOptions(
        np.zeros(count, np.uint32),
        np.zeros(count, np.int64),
        np.zeros(count, bool),
        np.zeros(count, bool),
    )
    packets, places = np.arange(count), begin
    for _ in range(MOST_OPTIONS):
        is_there = end[packets] - places >= _OPTION.itemsize
        packets, places = packets[is_there], places[is_there]
        if not len(packets):
            break
        header = take_ordered(block, places, big[packets], _OPTION)
        code, length = header["code"], header["length"].astype(np.int64)
        values = places + _OPTION.itemsize
        overruns = values + length > end[packets]
        for place in places[overruns].tolist():
            tell_overrun(place)
        goes_on = ~overruns & (code != Option.END)
        packets, code, length = packets[goes_on], code[goes_on], length[goes_on]
        values = values[goes_on]
        _keep(block, options, packets, code, values, length, big)
        places = values + (length + 3) // 4 * 4
    return options


_OPTION = np.dtype([("code", "<u2"), ("length", "<u2")])
_FLAGS = np.dtype([("flags", "<u4")])
_COUNT = np.dtype([("count", "<u8")])
_ECHO = np.dtype([("value", f"V{len(ECHO_VALUE)}")])


def _keep(
    block: Bytes,
    options: PacketOptions,
    packets: Places,
    code: npt.NDArray[np.uint16],
    values: Places,
    length: Places,
    big: Flags,
) -> None:
    which = np.flatnonzero((code == PacketOption.FLAGS) & (length == _FLAGS.itemsize))
    if len(which):
        rows = packets[which]
        taken = take_ordered(block, values[which], big[rows], _FLAGS)
        options.flags[rows] = taken["flags"]
    which = np.flatnonzero((code == PacketOption.DROPCOUNT) & (length == _COUNT.itemsize))
    if len(which):
        rows = packets[which]
        taken = take_ordered(block, values[which], big[rows], _COUNT)
        options.dropped[rows] = np.minimum(taken["count"], MOST_DROPPED)
    which = np.flatnonzero((code == PacketOption.ECHO) & (length == _ECHO.itemsize))
    if len(which):
        taken = take(block, values[which], _ECHO)
        options.is_echo[packets[which]] = taken["value"] == np.void(ECHO_VALUE)
    for at in np.flatnonzero(code == Option.COMMENT).tolist():
        start = int(values[at])
        _add_comment(options, int(packets[at]), block[start : start + int(length[at])].tobytes())


def _add_comment(options: PacketOptions, packet: int, value: bytes) -> None:
    comment = text(value)
    if comment == MARK_COMMENT:
        options.is_marked[packet] = True
    elif comment:
        before = options.comments.get(packet)
        options.comments[packet] = comment if before is None else f"{before}\n{comment}"
