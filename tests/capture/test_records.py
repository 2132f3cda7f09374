from __future__ import annotations

import errno
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import (
    IPV4_PREFIX,
    PACKED_RECORD,
    RECORD,
    Batch,
    Datagram,
    Delivery,
    Direction,
    IPAddress,
    needs_scope,
    pack_address,
    unpack_address,
)

ROW = {
    "time": 1_700_000_000_123_456_789,
    "source": pack_address(IPv4Address("10.9.0.7")),
    "destination": pack_address(IPv4Address("10.9.0.127")),
    "source_port": 40_000,
    "destination_port": 12_345,
    "length": 5,
    "offset": 2,
    "interface": 3,
    "dropped": 9,
    "error": errno.ENETUNREACH,
    "direction": Direction.SENT,
    "delivery": Delivery.DIRECTED_BROADCAST,
    "echo": True,
    "version": 4,
}


def packed_row() -> Any:
    """ROW as a record, made the way that code makes it which has rows one at a time."""
    assert RECORD.names is not None
    packed = PACKED_RECORD.pack(*(ROW[name] for name in RECORD.names))
    return np.frombuffer(packed, RECORD)[0]


def test_a_record_is_64_bytes_without_gaps() -> None:
    assert RECORD.names is not None
    assert RECORD.itemsize == sum(RECORD[name].itemsize for name in RECORD.names) == 64


def test_a_packed_record_has_the_same_layout() -> None:
    assert PACKED_RECORD.size == RECORD.itemsize
    record = packed_row()
    for name, value in ROW.items():
        found = record[name].tobytes() if isinstance(value, bytes) else record[name]
        assert found == value, name


@pytest.mark.parametrize(
    ("delivery", "expected"),
    [
        (Delivery.UNKNOWN, False),
        (Delivery.UNICAST, False),
        (Delivery.MULTICAST, False),
        (Delivery.DIRECTED_BROADCAST, True),
        (Delivery.LIMITED_BROADCAST, True),
    ],
)
def test_which_deliveries_are_broadcasts(delivery: Delivery, expected: bool) -> None:
    assert delivery.is_broadcast is expected


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
@given(payloads=st.lists(st.binary(max_size=50), max_size=8))
def test_a_batch_gives_back_each_payload(payloads: list[bytes], kind: type) -> None:
    records = np.zeros(len(payloads), RECORD)
    records["length"] = [len(payload) for payload in payloads]
    records["offset"] = [sum(map(len, payloads[:row])) for row in range(len(payloads))]
    batch = Batch(records, kind(b"".join(payloads)))

    assert len(batch) == len(payloads)
    assert [batch.payload(row) for row in range(len(batch))] == payloads


def test_a_datagram_is_one_row_as_a_value() -> None:
    assert Datagram.from_record(7, packed_row(), b"hello", {3: "eth0"}) == Datagram(
        number=7,
        time=1_700_000_000_123_456_789,
        direction=Direction.SENT,
        source=IPv4Address("10.9.0.7"),
        source_port=40_000,
        destination=IPv4Address("10.9.0.127"),
        destination_port=12_345,
        delivery=Delivery.DIRECTED_BROADCAST,
        interface="eth0",
        echo=True,
        error=errno.ENETUNREACH,
        dropped=9,
        payload=b"hello",
    )


@pytest.mark.parametrize(("index", "name"), [(3, "eth0"), (8, "#8"), (0, "")])
def test_an_interface_without_a_name_goes_by_its_number(index: int, name: str) -> None:
    record = np.zeros(1, RECORD)
    record["interface"] = index
    assert Datagram.from_record(1, record[0], b"", {3: "eth0"}).interface == name


def test_a_link_local_sender_carries_the_interface() -> None:
    record = np.zeros(1, RECORD)
    record["source"] = np.void(pack_address(IPv6Address("fe80::1")))
    record["destination"] = np.void(pack_address(IPv6Address("2001:db8::1")))
    record["interface"] = 3
    datagram = Datagram.from_record(1, record[0], b"", {3: "eth0"})
    assert datagram.source == IPv6Address("fe80::1%eth0")
    assert datagram.destination == IPv6Address("2001:db8::1")


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_is_kept_as_its_mapped_one(address: IPv4Address) -> None:
    packed = pack_address(address)
    assert packed == IPv6Address(f"::ffff:{address}").packed
    assert unpack_address(packed) == address


@given(
    st.ip_addresses(v=6).filter(lambda address: not address.packed.startswith(IPV4_PREFIX)),
    st.sampled_from(["", "eth0"]),
)
def test_an_ipv6_address_is_kept_without_its_scope(address: IPv6Address, interface: str) -> None:
    scoped = bool(interface) and needs_scope(address)
    expected = IPv6Address(f"{address}%{interface}") if scoped else address
    assert unpack_address(pack_address(expected), interface) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fe80::1", True),
        ("ff01::1", True),
        ("ff02::1", True),
        ("ff12::1", True),
        ("ff05::2", False),
        ("ff0e::1", False),
        ("2001:db8::1", False),
        ("::1", False),
    ],
)
def test_which_addresses_need_a_scope(text: str, expected: bool) -> None:
    address: IPAddress = ip_address(text)
    assert isinstance(address, IPv6Address)
    assert needs_scope(address) is expected


@given(interface=st.text())
def test_any_name_of_an_interface_gives_an_address(interface: str) -> None:
    address = IPv6Address("fe80::1")
    found = unpack_address(pack_address(address), interface)
    assert found.packed == address.packed
    assert str(found) in ("fe80::1", f"fe80::1%{interface}")
