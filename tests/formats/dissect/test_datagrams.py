"""Frames become rows: addresses, ports, delivery, direction, interface, payload."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Batch, Datagram, Delivery, Direction
from bcastgui.formats.dissect.datagrams import Dissector
from bcastgui.formats.dissect.frames import Course, Reception
from bcastgui.formats.dissect.links import LinkType
from bcastgui.formats.interface_names import InterfaceNames
from tests.formats import foreign_packets as wire
from tests.formats.dissect.test_links import frames_of

UDP = wire.udp(b"payload")


def dissected(
    frames: Sequence[bytes],
    link: LinkType = LinkType.RAW,
    *,
    reception: int = 0,
    course: int = 0,
) -> tuple[list[Datagram], Counter[str]]:
    skipped: Counter[str] = Counter()
    names = InterfaceNames()
    block, columns = frames_of(frames, [link] * len(frames))
    count = len(frames)
    columns = replace(
        columns,
        interface=np.full(count, names.index("any")),
        reception=np.full(count, reception, np.uint8),
        course=np.full(count, course, np.uint8),
        time=np.arange(count) + 100,
        dropped=np.arange(count),
    )
    dissector = Dissector(skipped, names)
    batch, frame = dissector.rows(block, columns)
    assert len(batch) == len(frame)
    dissector.finish()
    return datagrams(batch, names), skipped


def datagrams(batch: Batch, names: InterfaceNames) -> list[Datagram]:
    return [
        Datagram.from_record(row + 1, record, batch.payload(row), names.known)
        for row, record in enumerate(batch.records)
    ]


def test_a_row_tells_all_that_the_packet_does() -> None:
    frames = [wire.ipv4(wire.udp(b"one", 5, 6)), wire.ipv6(wire.udp(b"", 7, 8))]
    (one, other), skipped = dissected(frames)
    assert (str(one.source), one.source_port) == ("192.0.2.1", 5)
    assert (str(one.destination), one.destination_port) == ("192.0.2.255", 6)
    assert (one.payload, one.interface, one.time, one.dropped) == (b"one", "any", 100, 0)
    assert (str(other.source), other.source_port) == ("fe80::1%any", 7)
    assert (str(other.destination), other.destination_port) == ("ff02::1%any", 8)
    assert (other.payload, other.interface, other.time, other.dropped) == (b"", "any", 101, 1)
    assert not skipped


@given(st.binary(max_size=200), st.sampled_from(("4", "6", "4 fragments", "6 fragments")))
def test_payloads_are_kept_to_the_byte(payload: bytes, form: str) -> None:
    content = wire.udp(payload)
    frames = {
        "4": [wire.ipv4(content)],
        "6": [wire.ipv6(content)],
        "4 fragments": wire.ipv4_fragments(content, 16)[::-1],
        "6 fragments": wire.ipv6_fragments(content, 16)[::-1],
    }[form]
    rows, skipped = dissected(frames)
    assert [row.payload for row in rows] == [payload]
    assert not skipped


@pytest.mark.parametrize(
    ("destination", "reception", "delivery"),
    [
        ("255.255.255.255", Reception.UNKNOWN, Delivery.LIMITED_BROADCAST),
        ("255.255.255.255", Reception.UNICAST, Delivery.LIMITED_BROADCAST),
        ("224.0.0.1", Reception.UNKNOWN, Delivery.MULTICAST),
        ("239.255.255.255", Reception.BROADCAST, Delivery.MULTICAST),
        ("240.0.0.1", Reception.UNKNOWN, Delivery.UNICAST),
        ("192.0.2.255", Reception.BROADCAST, Delivery.DIRECTED_BROADCAST),
        ("192.0.2.255", Reception.UNKNOWN, Delivery.UNICAST),
        ("192.0.2.255", Reception.PROMISCUOUS, Delivery.UNICAST),
        ("0.0.0.0", Reception.UNKNOWN, Delivery.UNKNOWN),
        ("::", Reception.UNKNOWN, Delivery.UNKNOWN),
        ("::1", Reception.UNKNOWN, Delivery.UNICAST),
        ("2001:db8::", Reception.BROADCAST, Delivery.UNICAST),
        ("ff02::1", Reception.UNKNOWN, Delivery.MULTICAST),
    ],
)
def test_delivery(destination: str, reception: Reception, delivery: Delivery) -> None:
    packet = (
        wire.ipv6(UDP, "2001:db8::1", destination)
        if ":" in destination
        else wire.ipv4(UDP, destination=destination)
    )
    ((row,), _) = dissected([packet], reception=reception)
    assert row.delivery is delivery


def test_a_broadcast_frame_makes_a_directed_broadcast() -> None:
    packet = wire.ipv4(UDP)
    frames = [wire.ethernet(packet, wire.BROADCAST_MAC), wire.ethernet(packet)]
    rows, _ = dissected(frames, LinkType.ETHERNET)
    assert [row.delivery for row in rows] == [Delivery.DIRECTED_BROADCAST, Delivery.UNICAST]
    # What the file says of the packet counts more than what its frame does.
    rows, _ = dissected(frames, LinkType.ETHERNET, reception=Reception.UNICAST)
    assert [row.delivery for row in rows] == [Delivery.UNICAST, Delivery.UNICAST]


def test_direction_is_told_by_flags_or_by_the_frame() -> None:
    frames = [wire.cooked(wire.ipv4(UDP), sort) for sort in (1, 4)]
    sent, received = Direction.SENT, Direction.RECEIVED
    for course, directions in (
        (Course.UNKNOWN, [received, sent]),
        (Course.INBOUND, [received, received]),
        (Course.OUTBOUND, [sent, sent]),
    ):
        rows, _ = dissected(frames, LinkType.LINUX_SLL, course=course)
        assert [row.direction for row in rows] == directions


def test_interfaces_of_cooked_frames_are_told_apart() -> None:
    packet = wire.ipv4(UDP)
    frames = [wire.cooked_2(packet, 0, port) for port in (3, 0, 3, 2**32 - 1)]
    rows, _ = dissected(frames, LinkType.LINUX_SLL2)
    assert [row.interface for row in rows] == ["any#3", "any", "any#3", "any#4294967295"]


def test_a_whole_stands_where_its_last_fragment_came() -> None:
    first, *others = wire.ipv4_fragments(wire.udp(bytes(40)), 16)
    rows, skipped = dissected([first, wire.ipv4(UDP), *others, wire.ipv6(UDP)])
    assert [(len(row.payload), row.time) for row in rows] == [(7, 101), (40, 103), (7, 104)]
    assert not skipped


def test_fragments_of_different_interfaces_make_no_whole() -> None:
    first, last = wire.ipv4_fragments(wire.udp(b"12345678"), 8)
    frames = [wire.cooked_2(first, 0, 1), wire.cooked_2(last, 0, 2)]
    rows, skipped = dissected(frames, LinkType.LINUX_SLL2)
    assert not rows
    assert skipped == {"fragment of an incomplete datagram": 2}


def test_fragments_that_are_seen_twice_make_two_wholes() -> None:
    fragments = wire.ipv4_fragments(wire.udp(b"12345678"), 8)
    frames = [wire.cooked(packet, sort) for packet in fragments for sort in (4, 1)]
    rows, skipped = dissected(frames, LinkType.LINUX_SLL)
    assert [row.direction for row in rows] == [Direction.SENT, Direction.RECEIVED]
    assert not skipped


def test_extensions_may_be_in_fragments() -> None:
    content = wire.extension(17, 3) + UDP
    rows, skipped = dissected(wire.ipv6_fragments(content, 16, protocol=60))
    assert [row.payload for row in rows] == [b"payload"]
    assert not skipped


def test_a_fragment_in_fragments_is_malformed() -> None:
    content = b"\x11\0\0\1" + bytes(4) + UDP
    rows, skipped = dissected(wire.ipv6_fragments(content, 16, protocol=44))
    assert not rows
    assert skipped == {"malformed": 1}


def test_padding_behind_udp_is_no_payload() -> None:
    rows, _ = dissected([wire.ipv4(UDP + b"more of IP")])
    assert [row.payload for row in rows] == [b"payload"]


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (wire.ipv4(UDP)[:-1], "cut short"),
        (wire.ipv4(UDP)[:27], "cut short"),
        (wire.ipv6(UDP)[:-1], "cut short"),
        (wire.ipv4_fragments(UDP, 8)[0][:-1], "cut short"),
        (wire.ipv4(UDP[:4]), "cut short"),
        (wire.ipv4(UDP[:-1]) + b"d", "malformed"),
        (wire.ipv4(b"\0\1\0\2\0\7\0\0"), "malformed"),
        (wire.ipv6(b"\0\1\0\2\0\0\0\0"), "malformed"),
        (wire.ipv4_fragments(UDP, 8)[1], "fragment of an incomplete datagram"),
    ],
)
def test_what_is_not_wholly_there_is_no_row(frame: bytes, reason: str) -> None:
    rows, skipped = dissected([frame])
    assert not rows
    assert skipped == {reason: 1}


def test_the_longest_payloads() -> None:
    for packet in (wire.ipv4(wire.udp(bytes(65_507))), wire.ipv6(wire.udp(bytes(65_527)))):
        rows, _ = dissected([packet])
        assert [row.payload for row in rows] == [packet[-len(rows[0].payload) :]]
        assert len(rows[0].payload) in (65_507, 65_527)
