"""IP and UDP headers for datagrams, of which a capture knows addresses, ports and payload only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import IPV4_PREFIX, RECORD, Delivery, Records

Words: TypeAlias = npt.NDArray[np.uint32]
Places: TypeAlias = npt.NDArray[np.intp]

UDP_SIZE: Final = 8
LONGEST_IPV4_PAYLOAD: Final = 65_507
LONGEST_IPV6_PAYLOAD: Final = 65_527
"""Bytes, without jumbograms (RFC 2675): UDP's header counts as payload of IPv6, IP's does not."""

_UDP_FIELDS: Final = [
    ("source_port", ">u2"),
    ("destination_port", ">u2"),
    ("udp_length", ">u2"),
    ("udp_checksum", ">u2"),
]

IPV4_UDP = np.dtype(
    [
        ("version_and_size", "u1"),
        ("service", "u1"),
        ("total_length", ">u2"),
        ("identification", ">u2"),
        ("fragment", ">u2"),
        ("hops", "u1"),
        ("protocol", "u1"),
        ("checksum", ">u2"),
        ("source", "V4"),
        ("destination", "V4"),
        *_UDP_FIELDS,
    ]
)
"""The headers of a UDP datagram over IPv4 (RFC 791, 768)."""

IPV6_UDP = np.dtype(
    [
        ("version_class_flow", ">u4"),
        ("payload_length", ">u2"),
        ("next_header", "u1"),
        ("hops", "u1"),
        ("source", "V16"),
        ("destination", "V16"),
        *_UDP_FIELDS,
    ]
)
"""The headers of a UDP datagram over IPv6 (RFC 8200, 768)."""


def fit(records: Records) -> npt.NDArray[np.bool_]:
    """Whether each payload fits a datagram of its version of IP."""
    longest = np.where(is_ipv6(records), LONGEST_IPV6_PAYLOAD, LONGEST_IPV4_PAYLOAD)
    return np.asarray(records["length"] <= longest)


def is_ipv6(records: Records) -> npt.NDArray[np.bool_]:
    return np.asarray(records["version"] == 6)


def ipv4_headers(records: Records) -> Records:
    """IPV4_UDP for each record, with all but the checksum of UDP.

    Identification is 0: it tells nothing about whole datagrams (RFC 6864, 4.1).
    """
    headers = np.zeros(len(records), IPV4_UDP)
    addresses = records.view(_IPV4_ADDRESSES)
    headers["version_and_size"] = 0x45
    headers["total_length"] = IPV4_UDP.itemsize + records["length"].astype(np.uint32)
    headers["hops"] = _hops(records)
    headers["protocol"] = _UDP
    headers["source"] = addresses["source"]
    headers["destination"] = addresses["destination"]
    _set_udp(headers, records)
    halves = headers.view("<u2").reshape(len(headers), IPV4_UDP.itemsize // 2)[:, :_IPV4_HALVES]
    headers["checksum"].view("<u2")[:] = ~_folded(halves.sum(axis=1, dtype=np.uint64))
    return headers


def ipv6_headers(records: Records) -> Records:
    """IPV6_UDP for each record, with all but the checksum of UDP."""
    headers = np.zeros(len(records), IPV6_UDP)
    headers["version_class_flow"] = 6 << 28
    headers["payload_length"] = UDP_SIZE + records["length"].astype(np.uint32)
    headers["next_header"] = _UDP
    headers["hops"] = _hops(records)
    headers["source"] = records["source"]
    headers["destination"] = records["destination"]
    _set_udp(headers, records)
    return headers


def set_udp_checksums(
    words: Words, starts: Places, stops: Places, headers: np.dtype[np.void]
) -> None:
    """Fill in the checksum of UDP where ``headers``, IPV4_UDP or IPV6_UDP, stand in ``words``.

    Packets begin at the words ``starts``, end with zeroes to the words ``stops``, and are
    followed by at least one more word. Sums need no regard for the order of bytes as long as it
    is the same everywhere (RFC 1071, 2B), so words are summed as they stand in memory.
    """
    # The addresses are summed where they stand, right before UDP; what the pseudo-header has
    # besides (RFC 768; RFC 8200, 8.1) are the protocol and, once more, the length.
    bounds = np.stack((starts + _offset(headers, "source") // 4, stops), axis=1)
    sums = np.add.reduceat(words, bounds.ravel(), dtype=np.uint64)[::2]
    halves = words.view("<u2")
    sums += halves[2 * starts + _offset(headers, "udp_length") // 2]
    checksums = ~_folded(sums + _PSEUDO_PROTOCOL)
    # Zero would mean that there is none; all ones are the same number (RFC 768).
    checksums[checksums == 0] = 0xFFFF
    halves[2 * starts + _offset(headers, "udp_checksum") // 2] = checksums


def _offset(layout: np.dtype[np.void], name: str) -> int:
    """Of a field, in bytes."""
    fields: Mapping[str, tuple[Any, ...]] = layout.fields or {}
    return int(fields[name][1])


def _set_udp(headers: Records, records: Records) -> None:
    headers["source_port"] = records["source_port"]
    headers["destination_port"] = records["destination_port"]
    headers["udp_length"] = UDP_SIZE + records["length"].astype(np.uint32)


def _hops(records: Records) -> npt.NDArray[np.uint8]:
    """No capture knows them: what is usual, or Wireshark takes note of each packet."""
    hops = np.full(len(records), _HOPS, np.uint8)
    to_group = records["delivery"] == Delivery.MULTICAST
    hops[to_group] = _GROUP_HOPS
    hops[to_group & (records["destination_port"] == _MDNS_PORT)] = _MDNS_HOPS
    return hops


def _folded(sums: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint16]:
    """Sums of words as ones' complement numbers of 16 bits."""
    while (sums > 0xFFFF).any():
        sums = (sums & 0xFFFF) + (sums >> 16)
    return sums.astype("<u2")


_UDP: Final = 17
_PSEUDO_PROTOCOL: Final = np.uint64(int.from_bytes(_UDP.to_bytes(2, "big"), "little"))
_HOPS: Final = 64
_GROUP_HOPS: Final = 1  # RFC 1112, 6.1
_MDNS_PORT: Final = 5353
_MDNS_HOPS: Final = 255  # RFC 6762, 11
_IPV4_HALVES: Final = 10
_IPV4_ADDRESSES: Final[np.dtype[np.void]] = np.dtype(
    {
        "names": ["source", "destination"],
        "formats": ["V4", "V4"],
        "offsets": [_offset(RECORD, name) + len(IPV4_PREFIX) for name in ("source", "destination")],
        "itemsize": RECORD.itemsize,
    }
)
"""The part of both addresses in RECORD that is IPv4's."""
