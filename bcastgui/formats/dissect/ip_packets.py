"""IPv4 and IPv6: what a packet carries, and whether that is only a part of something."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import IPV4_PREFIX
from bcastgui.formats.dissect.columns import Bytes, Columns, Flags, Places, take
from bcastgui.formats.dissect.frames import Skipped, tally
from bcastgui.formats.dissect.links import Packets

Addresses: TypeAlias = npt.NDArray[np.void]


@dataclass(frozen=True, slots=True)
class Contents(Columns):
    """What IP packets carry.

    ``packet`` is the place of the packet among those of the link layers. Addresses are as in
    RECORD. What is carried begins at ``start`` in the block and ends, as IP has it, at ``end``;
    the bytes that are there end at ``captured``. Of a fragment, ``first`` is the place of its
    first byte in the whole, ``more`` says whether others come after it, and ``protocol`` is what
    the whole begins with.
    """

    packet: Places
    source: Addresses
    destination: Addresses
    version: npt.NDArray[np.uint8]
    protocol: npt.NDArray[np.uint8]
    start: Places
    end: Places
    captured: Places
    identification: Places
    first: Places
    more: Flags

    @property
    def is_fragment(self) -> Flags:
        return self.more | (self.first > 0)


def open_ip(block: Bytes, packets: Packets, skipped: Counter[str]) -> Contents:
    """What ``packets`` have of UDP, whole or in fragments, in their order."""
    has_byte = packets.start < packets.end
    tally(skipped, Skipped.CUT_SHORT, ~has_byte)
    places = np.flatnonzero(has_byte)
    version = block[packets.start[places]] >> 4
    tally(skipped, Skipped.NOT_IP, (version != 4) & (version != 6))
    parts = [
        _open_ipv4(block, packets, places[version == 4], skipped),
        _open_ipv6(block, packets, places[version == 6], skipped),
    ]
    filled = [part for part in parts if len(part)]
    if len(filled) == 1:
        return filled[0]
    contents = Contents.joined(parts)
    return contents.at(np.argsort(contents.packet, kind="stable"))


def pass_extensions(block: Bytes, contents: Contents, skipped: Counter[str]) -> Contents:
    """The same from behind extension headers of IPv6 on, those of fragments among them.

    What follows the header of a fragment is left: it is to be read when the whole is there.
    """
    if not _IS_EXTENSION[contents.protocol].any():
        return contents
    protocol, start = contents.protocol.copy(), contents.start.copy()
    identification = contents.identification.copy()
    fragment = np.zeros(len(contents), np.int64)
    is_whole = np.ones(len(contents), bool)
    for _ in range(_MOST_EXTENSIONS):
        is_extended = _IS_EXTENSION[protocol] & (fragment == 0)
        has_header = contents.captured - start >= _EXTENSION.itemsize
        is_whole &= has_header | ~is_extended
        extended = np.flatnonzero(is_extended & has_header)
        if not len(extended):
            break
        header = take(block, start[extended], _EXTENSION)
        kind = protocol[extended]
        size = 8 * (header["size"].astype(np.int64) + 1)
        size = np.where(kind == _AUTHENTICATION, size // 2 + 4, size)
        start[extended] += np.where(kind == _FRAGMENT, _EXTENSION.itemsize, size)
        protocol[extended] = header["protocol"]
        is_part = kind == _FRAGMENT
        fragment[extended[is_part]] = header["fragment"][is_part] & _IPV6_FRAGMENT
        identification[extended[is_part]] = header["identification"][is_part]
    tally(skipped, Skipped.CUT_SHORT, ~is_whole)
    return replace(
        contents,
        protocol=protocol,
        start=start,
        identification=identification,
        first=fragment & ~_IPV6_MORE,
        more=(fragment & _IPV6_MORE) != 0,
    ).only(is_whole)


def udp_only(contents: Contents, skipped: Counter[str]) -> Contents:
    """Those that are UDP, or fragments that may be; what the others are is counted."""
    may_be = contents.protocol == _UDP
    if may_be.all():
        return contents
    may_be |= _IS_EXTENSION[contents.protocol] & contents.is_fragment
    found = np.bincount(contents.protocol[~may_be], minlength=1)
    for number in np.flatnonzero(found).tolist():
        skipped[_NAMES.get(number, Skipped.NOT_UDP)] += int(found[number])
    return contents.only(may_be)


_IPV4 = np.dtype(
    [
        ("version_and_size", "u1"),
        ("service", "u1"),
        ("length", ">u2"),
        ("identification", ">u2"),
        ("fragment", ">u2"),
        ("hops", "u1"),
        ("protocol", "u1"),
        ("checksum", ">u2"),
        ("source", "V4"),
        ("destination", "V4"),
    ]
)
"""RFC 791, 3.1."""

_IPV4_MORE = 0x2000
_IPV4_OFFSET = 0x1FFF  # In units of 8 bytes.

_IPV6 = np.dtype(
    [
        ("version_class_flow", ">u4"),
        ("length", ">u2"),
        ("protocol", "u1"),
        ("hops", "u1"),
        ("source", "V16"),
        ("destination", "V16"),
    ]
)
"""RFC 8200, 3."""

_EXTENSION = np.dtype(
    [("protocol", "u1"), ("size", "u1"), ("fragment", ">u2"), ("identification", ">u4")]
)
"""What extension headers begin with (RFC 8200, 4); the last two are of fragments only (4.5)."""

_IPV6_MORE = 0x0001
_IPV6_FRAGMENT = 0xFFF9  # The offset in bytes, and whether more come.

_UDP = 17
_FRAGMENT = 44
_AUTHENTICATION = 51

# Hop-by-hop, routing, destination, mobility, HIP, Shim6 are the others (IANA has the list).
_EXTENSIONS = (0, 43, _FRAGMENT, _AUTHENTICATION, 60, 135, 139, 140)
_IS_EXTENSION = np.isin(np.arange(256), _EXTENSIONS)
_MOST_EXTENSIONS = 8

_NAMES = {
    1: Skipped.ICMP,
    2: Skipped.IGMP,
    6: Skipped.TCP,
    58: Skipped.ICMPV6,
    132: Skipped.SCTP,
}


def _open_ipv4(block: Bytes, packets: Packets, which: Places, skipped: Counter[str]) -> Contents:
    which = _with_header(packets, which, _IPV4.itemsize, skipped)
    start, captured = packets.start[which], packets.end[which]
    header = take(block, start, _IPV4)
    size = (header["version_and_size"] & 0x0F).astype(np.int64) * 4
    length = header["length"].astype(np.int64)
    # Zero is what a packet has that the network card is yet to divide.
    length = np.where(length == 0, captured - start, length)
    contents = Contents(
        packet=which,
        source=_mapped(header["source"]),
        destination=_mapped(header["destination"]),
        version=np.full(len(which), 4, np.uint8),
        protocol=header["protocol"],
        start=start + size,
        end=start + length,
        captured=captured,
        identification=header["identification"].astype(np.int64),
        first=(header["fragment"] & _IPV4_OFFSET).astype(np.int64) * 8,
        more=(header["fragment"] & _IPV4_MORE) != 0,
    )
    is_sound = (size >= _IPV4.itemsize) & (length >= size)
    tally(skipped, Skipped.MALFORMED, ~is_sound)
    return udp_only(contents.only(is_sound), skipped)


def _open_ipv6(block: Bytes, packets: Packets, which: Places, skipped: Counter[str]) -> Contents:
    which = _with_header(packets, which, _IPV6.itemsize, skipped)
    start = packets.start[which] + _IPV6.itemsize
    header = take(block, packets.start[which], _IPV6)
    contents = Contents(
        packet=which,
        source=header["source"],
        destination=header["destination"],
        version=np.full(len(which), 6, np.uint8),
        protocol=header["protocol"],
        start=start,
        end=start + header["length"].astype(np.int64),
        captured=packets.end[which],
        identification=np.zeros(len(which), np.int64),
        first=np.zeros(len(which), np.int64),
        more=np.zeros(len(which), bool),
    )
    return udp_only(pass_extensions(block, contents, skipped), skipped)


def _with_header(packets: Packets, which: Places, size: int, skipped: Counter[str]) -> Places:
    has_header = packets.end[which] - packets.start[which] >= size
    tally(skipped, Skipped.CUT_SHORT, ~has_header)
    return which[has_header]


def _mapped(addresses: Addresses) -> Addresses:
    """As RECORD has them."""
    mapped = np.empty((len(addresses), 16), np.uint8)
    mapped[:, :12] = np.frombuffer(IPV4_PREFIX, np.uint8)
    mapped[:, 12:] = np.ascontiguousarray(addresses).view(np.uint8).reshape(-1, 4)
    return mapped.view("V16").reshape(-1)
