from __future__ import annotations

import errno
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest

from bcastgui.capture.records import Datagram, Delivery, Direction, IPAddress
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.send_results import SendResult, sent_batch

PORT = 12_345


def result(address: str, error: int = 0, index: int = 2, payload: bytes = b"hello") -> SendResult:
    destination = ip_address(address)
    source: IPAddress = IPv4Address("10.9.0.1") if destination.version == 4 else IPv6Address("::1")
    return SendResult(
        time=1_700_000_000_123_456_789,
        interface="eth0",
        index=index,
        source=Endpoint(source, 5000),
        destination=Endpoint(destination, PORT),
        delivery=Delivery.LIMITED_BROADCAST,
        error=error,
        payload=payload,
    )


def test_results_become_rows_that_share_one_payload() -> None:
    results = (result("255.255.255.255"), result("255.255.255.255", errno.ENETUNREACH, 3))
    batch = sent_batch(results)
    assert batch.block == b"hello"
    names = {2: "eth0", 3: "eth1"}
    rows = [
        Datagram.from_record(n, r, batch.payload(n), names) for n, r in enumerate(batch.records)
    ]
    assert rows[0] == Datagram(
        number=0,
        time=1_700_000_000_123_456_789,
        direction=Direction.SENT,
        source=IPv4Address("10.9.0.1"),
        source_port=5000,
        destination=IPv4Address("255.255.255.255"),
        destination_port=PORT,
        delivery=Delivery.LIMITED_BROADCAST,
        interface="eth0",
        echo=False,
        error=0,
        dropped=0,
        payload=b"hello",
    )
    assert (rows[1].error, rows[1].interface) == (errno.ENETUNREACH, "eth1")


def test_each_row_has_its_own_payload() -> None:
    payloads = [b"one", b"one", b"", b"three"]
    batch = sent_batch([result("10.9.0.2", payload=payload) for payload in payloads])
    assert [batch.payload(row) for row in range(4)] == payloads
    assert batch.block == b"onethree"


@pytest.mark.parametrize(("address", "version"), [("255.255.255.255", 4), ("ff02::1%eth0", 6)])
def test_a_row_tells_the_version(address: str, version: int) -> None:
    assert sent_batch([result(address)]).records["version"][0] == version


def test_a_refused_payload_longer_than_a_row_can_tell() -> None:
    batch = sent_batch([result("255.255.255.255", errno.EMSGSIZE, payload=bytes(70_000))])
    assert batch.payload(0) == bytes(65_535)
