"""Enhanced packet blocks made of rows, all of a slice at once."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Delivery, Direction, Rows
from bcastgui.formats.layout import Bytes, Items, Layout, copy_slices, picked
from bcastgui.formats.packets import (
    IPV4_UDP,
    IPV6_UDP,
    ipv4_headers,
    ipv6_headers,
    is_ipv6,
    set_udp_checksums,
)
from bcastgui.formats.pcapng_blocks import (
    EARLY_SECONDS,
    ECHO_VALUE,
    ENHANCED_PACKET,
    MARK_COMMENT,
    BlockType,
    Option,
    PacketFlags,
    PacketOption,
    option,
    text_option,
)
from bcastgui.formats.timestamps import SECOND


def enhanced_packets(rows: Rows, interfaces: npt.NDArray[np.uint32]) -> Bytes:
    """A block for each row, whose payload must fit; ``interfaces`` are numbers in the file.

    Times before 1970 are counted from EARLY_SECONDS before.
    Options are flags, drop count, echo, comment and mark, in this order.
    """
    records = rows.records
    layout = Layout(len(records))
    heads = np.zeros(len(records), ENHANCED_PACKET)
    layout.add(heads)
    of_ipv6 = is_ipv6(records)
    ipv4, ipv6 = np.flatnonzero(~of_ipv6), np.flatnonzero(of_ipv6)
    layout.add(ipv4_headers(picked(records, ipv4)), ipv4)
    layout.add(ipv6_headers(picked(records, ipv6)), ipv6)
    payloads = layout.reserve(records["length"])
    packet_ends = layout.sizes.copy()
    _add_options(layout, rows)
    tails = np.zeros(len(records), _TAIL)
    layout.add(tails)

    times = records["time"].copy()
    is_early = times < 0
    times[is_early] = np.maximum(times[is_early] + EARLY_SECONDS * SECOND, 0)
    heads["type"] = BlockType.ENHANCED_PACKET
    heads["total_length"] = tails["total_length"] = layout.sizes
    heads["interface"] = interfaces
    heads["time_high"] = times >> 32
    heads["time_low"] = times & 0xFFFFFFFF
    heads["captured_length"] = heads["original_length"] = (
        payloads - ENHANCED_PACKET.itemsize + records["length"]
    )

    space, starts = layout.laid_out()
    copy_slices(rows.block, records["offset"], records["length"], space, starts + payloads)
    for headers, members in ((IPV4_UDP, ipv4), (IPV6_UDP, ipv6)):
        if len(members):
            set_udp_checksums(
                space.view("<u4"),
                (starts[members] + ENHANCED_PACKET.itemsize) // 4,
                (starts + packet_ends)[members] // 4,
                headers,
            )
    return space


def _add_options(layout: Layout, rows: Rows) -> None:
    records = rows.records
    flags = np.zeros(len(records), _FLAGS)
    flags["code"], flags["size"] = PacketOption.FLAGS, 4
    flags["value"] = _DIRECTIONS[records["direction"]] | _RECEPTIONS[records["delivery"]]
    layout.add(flags)

    is_received = records["direction"] == Direction.RECEIVED
    after_loss = np.flatnonzero(is_received & (records["dropped"] > 0))
    losses = np.zeros(len(after_loss), _DROPCOUNT)
    losses["code"], losses["size"] = PacketOption.DROPCOUNT, 8
    losses["value"] = records["dropped"][after_loss]
    layout.add(losses, after_loss)

    layout.add(_ECHO, np.flatnonzero(records["echo"]))
    for place, text in rows.comments.items():
        layout.add(_item(_comment(text)), np.array([place]))
    layout.add(_MARK, np.flatnonzero(rows.marked))


def _comment(text: str) -> bytes:
    """All of the text, if need be as several comments."""
    parts = range(0, len(text), _COMMENT_CHARACTERS)
    return b"".join(
        text_option(Option.COMMENT, text[start : start + _COMMENT_CHARACTERS]) for start in parts
    )


def _item(data: bytes) -> Items:
    return np.frombuffer(data, f"V{len(data)}")


_FLAGS: Final = np.dtype([("code", "<u2"), ("size", "<u2"), ("value", "<u4")])
_DROPCOUNT: Final = np.dtype([("code", "<u2"), ("size", "<u2"), ("value", "<u8")])
_TAIL: Final = np.dtype([("end_of_options", "<u4"), ("total_length", "<u4")])

_ECHO: Final = _item(option(PacketOption.ECHO, ECHO_VALUE))
_MARK: Final = _item(text_option(Option.COMMENT, MARK_COMMENT))
_COMMENT_CHARACTERS: Final = 0xFFFF // 4
"""So many fit one option, whichever they are."""

_DIRECTIONS: Final = np.zeros(len(Direction), np.uint32)
_DIRECTIONS[Direction.RECEIVED] = PacketFlags.INBOUND
_DIRECTIONS[Direction.SENT] = PacketFlags.OUTBOUND

_RECEPTIONS: Final = np.zeros(len(Delivery), np.uint32)
_RECEPTIONS[Delivery.UNICAST] = PacketFlags.UNICAST
_RECEPTIONS[Delivery.MULTICAST] = PacketFlags.MULTICAST
_RECEPTIONS[[Delivery.DIRECTED_BROADCAST, Delivery.LIMITED_BROADCAST]] = PacketFlags.BROADCAST
