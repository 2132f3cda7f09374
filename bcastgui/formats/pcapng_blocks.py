"""What pcapng files are made of: codes of blocks and options, and how both are laid out.

Sections are those of draft-ietf-opsawg-pcapng, unless another document is named.
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Iterable
from typing import Final

import numpy as np

BYTE_ORDER_MAGIC: Final = 0x1A2B3C4D
LINK_TYPE_RAW: Final = 101
"""Packets begin with their IP header, of version 4 or 6 (draft-ietf-opsawg-pcaplinktype)."""

NANOSECONDS: Final = 9
"""The value of InterfaceOption.TSRESOL for times in 10**-9 s (section 4.2)."""

EARLY_SECONDS: Final = 2**63 // 10**9
"""Times before 1970 count from so long before it, which is about as far as RECORD reaches.

A time has no sign (section 4.3), but what an interface adds to all of its times has one (4.2). So
such times are those of an interface of their own.
"""

MARK_COMMENT: Final = "Marked in bcastgui"
"""The comment that stands for a mark.

A comment, and no option of our own: every tool shows it, finds it and keeps it when it saves the
file, so that a mark is still there after a way through Wireshark. A custom option needs a
private enterprise number, which we do not have. Who writes these very words as a comment has
marked the packet, too.
"""

ECHO_VALUE: Final = b"bcastgui echo"
"""The value of PacketOption.ECHO, by which it is told from local options of others."""


class BlockType(enum.IntEnum):
    """Section 10.1."""

    INTERFACE_DESCRIPTION = 1
    PACKET = 2
    SIMPLE_PACKET = 3
    INTERFACE_STATISTICS = 5
    ENHANCED_PACKET = 6
    SECTION_HEADER = 0x0A0D0D0A


class Option(enum.IntEnum):
    """Options of any block (section 3.5)."""

    END = 0
    COMMENT = 1


class SectionOption(enum.IntEnum):
    """Those of a section header block (section 4.1)."""

    OS = 3
    USERAPPL = 4


class InterfaceOption(enum.IntEnum):
    """Those of an interface description block (section 4.2)."""

    NAME = 2
    DESCRIPTION = 3
    TSRESOL = 9
    TSOFFSET = 14


class PacketOption(enum.IntEnum):
    """Those of an enhanced packet block (section 4.3).

    ``ECHO`` is ours, among the codes for local use (section 3.5), with the value ECHO_VALUE.
    Other tools skip it, and nothing that a person wrote is lost when one of them leaves it out.
    As a comment, it would be in everybody's view on half of all packets.
    """

    FLAGS = 2
    DROPCOUNT = 4
    ECHO = 0x8BCA


class StatisticsOption(enum.IntEnum):
    """Those of an interface statistics block (section 4.6)."""

    IFDROP = 5
    OSDROP = 7


class PacketFlags(enum.IntFlag):
    """Parts of the value of FLAGS (section 4.3.1). DIRECTION and RECEPTION are masks."""

    INBOUND = 0b01
    OUTBOUND = 0b10
    DIRECTION = 0b11
    UNICAST = 1 << 2
    MULTICAST = 2 << 2
    BROADCAST = 3 << 2
    RECEPTION = 7 << 2


ENHANCED_PACKET = np.dtype(
    [
        ("type", "<u4"),
        ("total_length", "<u4"),
        ("interface", "<u4"),
        ("time_high", "<u4"),
        ("time_low", "<u4"),
        ("captured_length", "<u4"),
        ("original_length", "<u4"),
    ]
)
"""What stands before the packet in an enhanced packet block (section 4.3)."""


def block(kind: BlockType, body: bytes, options: Iterable[bytes] = ()) -> bytes:
    """A little-endian block (section 3.1). Body and options are padded already."""
    listed = b"".join(options)
    if listed:
        listed += option(Option.END, b"")
    length = struct.pack("<I", 12 + len(body) + len(listed))
    return struct.pack("<I", kind) + length + body + listed + length


def option(code: int, value: bytes) -> bytes:
    """A little-endian option (section 3.5) with a value of up to 65,535 bytes."""
    return struct.pack("<HH", code, len(value)) + value + bytes(-len(value) % 4)


def text_option(code: int, text: str) -> bytes:
    """An option with as much of ``text`` as fits.

    It must be valid UTF-8 (section 3.6.3), and would end at a zero byte (section 3.5): what is
    neither is replaced by a character that says so.
    """
    text = text.replace("\0", "\N{SYMBOL FOR NULL}")
    data = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
    return option(code, data[:_LONGEST_VALUE].decode(errors="ignore").encode())


_LONGEST_VALUE: Final = 0xFFFF
