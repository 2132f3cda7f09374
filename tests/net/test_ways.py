"""A way says by itself where it leads."""

from __future__ import annotations

from ipaddress import IPv4Address

from bcastgui.capture.records import Delivery
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.ways import Way

WAY = Way(
    interface="eth0",
    index=3,
    source=Endpoint(IPv4Address("10.9.0.1"), 40_000),
    destination=Endpoint(IPv4Address("10.9.0.255"), 12_345),
    delivery=Delivery.DIRECTED_BROADCAST,
)


def test_equal_ways_are_one_to_a_book_of_them() -> None:
    same = Way(WAY.interface, WAY.index, WAY.source, WAY.destination, WAY.delivery)
    assert same == WAY
    assert len({same, WAY}) == 1
