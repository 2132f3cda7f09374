"""IP of both versions is opened up to what it carries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from ipaddress import ip_address

import numpy as np
import pytest

from bcastgui.capture.records import pack_address
from bcastgui.formats.dissect.columns import Bytes
from bcastgui.formats.dissect.ip_packets import Contents, open_ip
from bcastgui.formats.dissect.links import LinkType, open_links
from tests.formats import foreign_packets as wire
from tests.formats.dissect.test_links import frames_of

UDP = wire.udp(b"payload")


def opened(packets: Sequence[bytes]) -> tuple[Bytes, Contents, Counter[str]]:
    skipped: Counter[str] = Counter()
    block, frames = frames_of(packets, [LinkType.RAW] * len(packets))
    return block, open_ip(block, open_links(block, frames, skipped), skipped), skipped


def carried(packets: Sequence[bytes]) -> list[bytes]:
    block, contents, _ = opened(packets)
    places = zip(contents.start.tolist(), contents.end.tolist(), strict=True)
    return [block[start:end].tobytes() for start, end in places]


@pytest.mark.parametrize(
    "packet",
    [
        wire.ipv4(UDP),
        wire.ipv4(UDP, options=bytes(40)),
        wire.ipv4(UDP) + b"what Ethernet fills up with",
        wire.ipv4(UDP, fragment=0x4000),
        wire.ipv6(UDP),
        wire.ipv6(UDP) + b"what Ethernet fills up with",
        *(wire.ipv6(wire.extension(17, 2) + UDP, protocol=kind) for kind in (0, 43, 60, 135)),
        wire.ipv6(bytes((17, 4)) + bytes(22) + UDP, protocol=51),
        wire.ipv6(wire.extension(60) + wire.extension(43) + wire.extension(17) + UDP, protocol=0),
        wire.ipv6(bytes((17, 99, 0, 0)) + bytes(4) + UDP, protocol=44),
        wire.ipv6(wire.extension(44) + bytes((60, *bytes(7))) + wire.extension(17) + UDP,
                  protocol=0),
    ],
)  # fmt: skip
def test_udp_is_found_in(packet: bytes) -> None:
    assert carried([packet]) == [UDP]


def test_addresses_are_those_of_records() -> None:
    _, contents, _ = opened([wire.ipv6(UDP), wire.ipv4(UDP)])
    for place, (source, destination, version) in enumerate(
        [("fe80::1", "ff02::1", 6), ("192.0.2.1", "192.0.2.255", 4)]
    ):
        assert contents.source[place].tobytes() == pack_address(ip_address(source))
        assert contents.destination[place].tobytes() == pack_address(ip_address(destination))
        assert contents.version[place] == version
    assert contents.packet.tolist() == [0, 1]


def test_a_length_of_zero_is_all_there_is() -> None:
    packet = bytearray(wire.ipv4(UDP))
    packet[2:4] = bytes(2)
    assert carried([bytes(packet)]) == [UDP]


def test_fragments_tell_their_places() -> None:
    content = bytes(range(50))
    for fragments in (wire.ipv4_fragments(content, 24), wire.ipv6_fragments(content, 24)):
        _, contents, _ = opened(fragments)
        assert contents.is_fragment.all()
        assert contents.first.tolist() == [0, 24, 48]
        assert contents.more.tolist() == [True, True, False]
        assert contents.identification.tolist() == [7, 7, 7]
        assert carried(fragments) == [content[:24], content[24:48], content[48:]]


def test_what_is_no_udp_is_counted_by_name() -> None:
    packets = [
        *(wire.ipv4(b"", protocol=protocol) for protocol in (1, 2, 6, 6, 132, 47, 44)),
        *(wire.ipv6(b"", protocol=protocol) for protocol in (58, 6, 50, 59)),
        *wire.ipv6_fragments(bytes(16), 8, protocol=58),
    ]
    _, contents, skipped = opened(packets)
    assert not len(contents)
    assert skipped == {
        "not UDP: ICMP": 1,
        "not UDP: IGMP": 1,
        "not UDP: TCP": 3,
        "not UDP: SCTP": 1,
        "not UDP: ICMPv6": 3,
        "not UDP": 4,
    }


def test_a_chain_of_headers_without_an_end_is_no_udp() -> None:
    packet = wire.ipv6(wire.extension(0) * 20 + UDP, protocol=0)
    assert opened([packet])[2] == {"not UDP": 1}


@pytest.mark.parametrize(
    ("packet", "reason"),
    [
        (b"", "cut short"),
        (b"\x45", "cut short"),
        (wire.ipv4(UDP)[:19], "cut short"),
        (wire.ipv6(UDP)[:39], "cut short"),
        (wire.ipv6(wire.extension(17), protocol=0)[:47], "cut short"),
        (b"\x55" + bytes(60), "not IP"),
        (b"\x44" + wire.ipv4(UDP)[1:], "malformed"),
        (b"\x45\0\0\x13" + wire.ipv4(UDP)[4:], "malformed"),
    ],
)
def test_what_cannot_be_read_is_counted(packet: bytes, reason: str) -> None:
    _, contents, skipped = opened([packet])
    assert not len(contents)
    assert skipped == {reason: 1}


def test_columns_have_kinds_that_others_rely_on() -> None:
    _, contents, _ = opened([])
    for name in ("start", "end", "captured", "first", "packet"):
        assert getattr(contents, name).dtype == np.int64
