"""Packets as they are on wires and in captures of others, with no checksums."""

from __future__ import annotations

import struct
from ipaddress import ip_address

BROADCAST_MAC = b"\xff" * 6
OTHER_MAC = b"\x02\0\0\0\0\x09"
OWN_MAC = b"\x02\0\0\0\0\x01"

IPV4, IPV6, ARP = 0x0800, 0x86DD, 0x0806
TCP, UDP = 6, 17


def udp(payload: bytes, source: int = 40_000, destination: int = 12_345) -> bytes:
    return struct.pack(">HHHH", source, destination, 8 + len(payload), 0) + payload


def ipv4(
    content: bytes,
    source: str = "192.0.2.1",
    destination: str = "192.0.2.255",
    *,
    protocol: int = UDP,
    options: bytes = b"",
    identification: int = 0,
    fragment: int = 0,
) -> bytes:
    size = 20 + len(options)
    return (
        struct.pack(">BBHHHBBH", 0x40 | size // 4, 0, size + len(content), identification,
                    fragment, 64, protocol, 0)
        + ip_address(source).packed + ip_address(destination).packed + options + content
    )  # fmt: skip


def ipv6(
    content: bytes,
    source: str = "fe80::1",
    destination: str = "ff02::1",
    *,
    protocol: int = UDP,
) -> bytes:
    return (
        struct.pack(">IHBB", 6 << 28, len(content), protocol, 64)
        + ip_address(source).packed + ip_address(destination).packed + content
    )  # fmt: skip


def ipv4_fragments(content: bytes, size: int, identification: int = 7) -> list[bytes]:
    """Of ``size`` bytes each, which 8 divides."""
    return [
        ipv4(
            content[first : first + size],
            identification=identification,
            fragment=first // 8 | (0x2000 if first + size < len(content) else 0),
        )
        for first in range(0, len(content), size)
    ]


def ipv6_fragments(
    content: bytes, size: int, identification: int = 7, protocol: int = UDP
) -> list[bytes]:
    return [
        ipv6(
            struct.pack(">BBHI", protocol, 0, first | (first + size < len(content)), identification)
            + content[first : first + size],
            protocol=44,
        )
        for first in range(0, len(content), size)
    ]


def extension(following: int, units: int = 0) -> bytes:
    """A header of IPv6 of 8 bytes and ``units`` times 8 more."""
    return bytes((following, units)) + bytes(6 + 8 * units)


def ethernet(
    packet: bytes, destination: bytes = OTHER_MAC, *, kind: int = IPV4, tags: tuple[int, ...] = ()
) -> bytes:
    tagged = b"".join(struct.pack(">HH", tag, 5) for tag in tags)
    return destination + OWN_MAC + tagged + struct.pack(">H", kind) + packet


def cooked(packet: bytes, sort: int, *, kind: int = IPV4) -> bytes:
    return struct.pack(">HHH8sH", sort, 1, 6, OWN_MAC, kind) + packet


def cooked_2(packet: bytes, sort: int, port: int, *, kind: int = IPV4) -> bytes:
    return struct.pack(">HHIHBB8s", kind, 0, port, 1, sort, 6, OWN_MAC) + packet


def loopback(packet: bytes, family: int = 2, order: str = "<") -> bytes:
    return struct.pack(f"{order}I", family) + packet
