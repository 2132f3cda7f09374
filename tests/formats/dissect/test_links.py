"""Every link layer is opened, and what is cut or no IP is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest

from bcastgui.formats.dissect.columns import Bytes
from bcastgui.formats.dissect.frames import Course, Frames, Reception
from bcastgui.formats.dissect.links import LinkType, Packets, open_links
from tests.formats import foreign_packets as wire

PACKET = b"\x45 an IP packet"


def frames_of(frames: Sequence[bytes], links: Sequence[int]) -> tuple[Bytes, Frames]:
    lengths = np.array([len(frame) for frame in frames], np.int64)
    end = np.cumsum(lengths)
    nothing = np.zeros(len(frames), np.int64)
    none = nothing.astype(np.uint8)
    links_ = np.array(links, np.int64)
    columns = Frames(end - lengths, end, links_, nothing, nothing, nothing, none, none)
    return np.frombuffer(b"".join(frames), np.uint8), columns


def opened(frames: Sequence[bytes], *links: int) -> tuple[list[bytes], Packets, Counter[str]]:
    skipped: Counter[str] = Counter()
    block, columns = frames_of(frames, links * (len(frames) if len(links) == 1 else 1))
    packets = open_links(block, columns, skipped)
    places = zip(packets.start.tolist(), packets.end.tolist(), strict=True)
    return [block[start:end].tobytes() for start, end in places], packets, skipped


@pytest.mark.parametrize(
    ("link", "frame"),
    [
        (LinkType.ETHERNET, wire.ethernet(PACKET)),
        (LinkType.ETHERNET, wire.ethernet(PACKET, kind=wire.IPV6)),
        (LinkType.ETHERNET, wire.ethernet(PACKET, tags=(0x8100,))),
        (LinkType.ETHERNET, wire.ethernet(PACKET, tags=(0x88A8, 0x8100))),
        (LinkType.ETHERNET, wire.ethernet(PACKET, tags=(0x9100, 0x8100, 0x8100, 0x8100))),
        (LinkType.RAW, PACKET),
        (LinkType.RAW_OF_SOME, PACKET),
        (LinkType.RAW_OF_OPENBSD, PACKET),
        (LinkType.IPV4, PACKET),
        (LinkType.IPV6, PACKET),
        (LinkType.LINUX_SLL, wire.cooked(PACKET, 0)),
        (LinkType.LINUX_SLL, wire.cooked(b"\0\5\x08\0" + PACKET, 0, kind=0x8100)),
        (LinkType.LINUX_SLL2, wire.cooked_2(PACKET, 0, 3)),
        (LinkType.NULL, wire.loopback(PACKET)),
        (LinkType.NULL, wire.loopback(PACKET, order=">")),
        *((LinkType.NULL, wire.loopback(PACKET, family)) for family in (10, 24, 28, 30)),
        (LinkType.LOOP, wire.loopback(PACKET, order=">")),
    ],
)
def test_ip_is_found_behind(link: LinkType, frame: bytes) -> None:
    found, _, skipped = opened([frame], link)
    assert found == [PACKET]
    assert not skipped


def test_frames_of_several_links_stay_in_order() -> None:
    frames = [wire.ethernet(b"1"), b"2", wire.cooked(b"3", 0), wire.ethernet(b"4")]
    found, packets, _ = opened(frames, 1, 101, 113, 1)
    assert found == [b"1", b"2", b"3", b"4"]
    assert packets.frame.tolist() == [0, 1, 2, 3]


def test_ethernet_tells_broadcasts() -> None:
    frames = [wire.ethernet(PACKET), wire.ethernet(PACKET, wire.BROADCAST_MAC)]
    _, packets, _ = opened(frames, LinkType.ETHERNET)
    assert packets.reception.tolist() == [Reception.UNKNOWN, Reception.BROADCAST]
    assert packets.course.tolist() == [Course.UNKNOWN] * 2


@pytest.mark.parametrize("link", [LinkType.LINUX_SLL, LinkType.LINUX_SLL2])
def test_linux_tells_where_to(link: LinkType) -> None:
    frames = [
        wire.cooked(PACKET, sort) if link == LinkType.LINUX_SLL else wire.cooked_2(PACKET, sort, 9)
        for sort in (0, 1, 2, 3, 4, 5, 7)
    ]
    _, packets, _ = opened(frames, link)
    unknown = Reception.UNKNOWN
    assert packets.reception.tolist() == [
        Reception.UNICAST,
        Reception.BROADCAST,
        Reception.MULTICAST,
        Reception.PROMISCUOUS,
        *(unknown, unknown, unknown),
    ]
    assert packets.course.tolist() == [*[Course.INBOUND] * 4, Course.OUTBOUND, 0, 0]
    assert set(packets.port.tolist()) == {9 if link == LinkType.LINUX_SLL2 else 0}


def test_what_is_no_ip_is_counted() -> None:
    frames = [
        wire.ethernet(b"", kind=wire.ARP),
        wire.ethernet(b"", kind=0x88CC),
        wire.ethernet(b"", kind=30),
        wire.ethernet(b"", tags=(0x8100,), kind=wire.ARP),
        wire.ethernet(PACKET, tags=(0x8100,) * 5),
    ]
    found, _, skipped = opened(frames, LinkType.ETHERNET)
    assert not found
    assert skipped == {"not IP: ARP": 2, "not IP": 3}


def test_what_is_cut_is_counted() -> None:
    whole = wire.ethernet(b"", tags=(0x8100,))
    found, _, skipped = opened([whole[:13], whole[:17], b""], LinkType.ETHERNET)
    assert not found
    assert skipped == {"cut short": 3}


def test_unknown_links_are_counted() -> None:
    found, packets, skipped = opened([b"a", b"b", PACKET], 147, 9, 101)
    assert found == [PACKET]
    assert packets.frame.tolist() == [2]
    assert skipped == {"of an unknown link type": 2}


def test_no_frames() -> None:
    found, packets, skipped = opened([])
    assert (found, len(packets), skipped) == ([], 0, {})
