"""Departures become rows that tell where each datagram went, and whether it did."""

from __future__ import annotations

import errno
from ipaddress import IPv4Address, IPv6Address

from bcastgui.capture.records import Datagram, Delivery, Direction
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.ways import Departure, Way, departures_batch

BROADCAST = Way(
    interface="eth0",
    index=3,
    source=Endpoint(IPv4Address("10.9.0.1"), 40_000),
    destination=Endpoint(IPv4Address("10.9.0.255"), 12_345),
    delivery=Delivery.DIRECTED_BROADCAST,
)
GROUP = Way(
    interface="eth1",
    index=4,
    source=Endpoint(IPv6Address("fe80::1%eth1"), 40_001),
    destination=Endpoint(IPv6Address("ff02::1%eth1"), 5_000),
    delivery=Delivery.MULTICAST,
    error=errno.ENETDOWN,
)


def test_departures_are_rows_with_their_own_payloads() -> None:
    batch = departures_batch(
        [Departure(BROADCAST, 1_000, 0, b"one"), Departure(GROUP, 2_000, errno.ENETDOWN, b"")]
    )
    first, second = (
        Datagram.from_record(row, record, batch.payload(row), {3: "eth0", 4: "eth1"})
        for row, record in enumerate(batch.records)
    )
    assert (first.time, first.payload, first.error) == (1_000, b"one", 0)
    assert first.direction is Direction.SENT
    assert first.source == BROADCAST.source.address
    assert first.destination_port == 12_345
    assert first.delivery is Delivery.DIRECTED_BROADCAST
    assert (second.time, second.payload, second.error) == (2_000, b"", errno.ENETDOWN)
    assert second.destination == GROUP.destination.address
    assert second.interface == "eth1"
