"""Files of packets as others write them, in either order of bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

from bcastgui.formats.pcapng_blocks import BlockType

SECOND = 1_700_000_000
"""The time of all packets, in s since 1970, unless another is given."""


def pcap(
    frames: Iterable[bytes],
    *,
    order: str = "<",
    magic: int = 0xA1B2C3D4,
    link: int = 1,
    snaplen: int = 262_144,
    parts: int = 5,
) -> bytes:
    """A file with ``frames`` cut to ``snaplen``, at ``parts`` of its unit after SECOND."""
    records = (
        struct.pack(f"{order}4I", SECOND, parts, min(len(frame), snaplen), len(frame))
        + frame[:snaplen]
        for frame in frames
    )
    header = struct.pack(f"{order}IHHiIII", magic, 2, 4, 0, 0, snaplen, link)
    return header + b"".join(records)


@dataclass(frozen=True, slots=True)
class Blocks:
    """Makes blocks of pcapng in one order of bytes."""

    order: str = "<"

    def block(self, kind: int, body: bytes, options: bytes = b"") -> bytes:
        length = struct.pack(f"{self.order}I", 12 + len(body) + len(options))
        return struct.pack(f"{self.order}I", kind) + length + body + options + length

    def option(self, code: int, value: bytes) -> bytes:
        return struct.pack(f"{self.order}HH", code, len(value)) + padded(value)

    def number(self, code: int, value: int, size: int = 4) -> bytes:
        """An option with a number."""
        return self.option(code, value.to_bytes(size, "little" if self.order == "<" else "big"))

    def section(self, version: int = 1, options: bytes = b"") -> bytes:
        body = struct.pack(f"{self.order}IHHq", 0x1A2B3C4D, version, 0, -1)
        return self.block(BlockType.SECTION_HEADER, body, options)

    def interface(self, link: int = 1, snaplen: int = 0, options: bytes = b"") -> bytes:
        body = struct.pack(f"{self.order}HHI", link, 0, snaplen)
        return self.block(BlockType.INTERFACE_DESCRIPTION, body, options)

    def enhanced(
        self,
        frame: bytes,
        options: bytes = b"",
        *,
        interface: int = 0,
        units: int = SECOND * 10**6,
        captured: int | None = None,
    ) -> bytes:
        kept = len(frame) if captured is None else captured
        numbers = interface, units >> 32, units & 0xFFFF_FFFF, kept, len(frame)
        body = struct.pack(f"{self.order}5I", *numbers) + padded(frame[:kept])
        return self.block(BlockType.ENHANCED_PACKET, body, options)

    def obsolete(
        self,
        frame: bytes,
        options: bytes = b"",
        *,
        interface: int = 0,
        dropped: int = 0xFFFF,
        units: int = SECOND * 10**6,
    ) -> bytes:
        numbers = interface, dropped, units >> 32, units & 0xFFFF_FFFF, len(frame), len(frame)
        body = struct.pack(f"{self.order}HH4I", *numbers) + padded(frame)
        return self.block(BlockType.PACKET, body, options)

    def simple(self, frame: bytes, snaplen: int = 0) -> bytes:
        kept = frame[:snaplen] if snaplen else frame
        body = struct.pack(f"{self.order}I", len(frame)) + padded(kept)
        return self.block(BlockType.SIMPLE_PACKET, body)

    def statistics(self, options: bytes, interface: int = 0) -> bytes:
        body = struct.pack(f"{self.order}3I", interface, 0, 0)
        return self.block(BlockType.INTERFACE_STATISTICS, body, options)


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)
