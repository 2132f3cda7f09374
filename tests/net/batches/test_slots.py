from __future__ import annotations

import socket
import struct
from ipaddress import IPv4Address, IPv6Address

import numpy as np
import pytest

from bcastgui.capture.records import IPV4_PREFIX, pack_address
from bcastgui.net.batches.slots import CONTROL_SIZE, HEADER, NAME_SIZE, Slots
from bcastgui.net.batches.source import Source
from bcastgui.net.systems import SYSTEMS

SLOT_SIZE = 1_000
PORT = 12_345
SENDER = IPv4Address("10.9.0.2")
TARGET = IPv4Address("10.9.0.255")


def message(level: int, kind: int, data: bytes) -> bytes:
    """A control message as the kernel lays it, with the padding behind it."""
    head = struct.pack("=Qii", 16 + len(data), level, kind)
    return head + data + bytes(-len(data) % 8)


def arrival(time: int, lost: int | None = None, index: int = 3) -> bytes:
    parts = [message(socket.SOL_SOCKET, 35, struct.pack("=qq", *divmod(time, 10**9)))]
    if lost is not None:
        parts.append(message(socket.SOL_SOCKET, 40, struct.pack("=I", lost)))
    info = struct.pack("=I4s4s", index, bytes(4), TARGET.packed)
    return b"".join([*parts, message(socket.IPPROTO_IP, 8, info)])


def slots(controls: list[bytes], version: int = 4) -> Slots:
    count = len(controls)
    headers = np.zeros(count, HEADER)
    names = np.zeros((count, NAME_SIZE), np.uint8)
    control = np.zeros((count, CONTROL_SIZE), np.uint8)
    if version == 4:
        name = struct.pack("=H", socket.AF_INET) + struct.pack("!H", 40_000) + SENDER.packed
    else:
        sender = IPv6Address("fd09::2").packed
        name = struct.pack("=H", socket.AF_INET6) + struct.pack("!HI", 40_000, 0) + sender
    for row, data in enumerate(controls):
        headers["length"][row] = row
        headers["control_length"][row] = len(data)
        names[row, : len(name)] = np.frombuffer(name, np.uint8)
        control[row, : len(data)] = np.frombuffer(data, np.uint8)
    return Slots(headers, names, control, SLOT_SIZE, SYSTEMS["linux"])


@pytest.fixture
def source() -> Source:
    return Source(socket.socket.__new__(socket.socket), 4, PORT)


def test_rows_of_several_layouts_are_told_apart(source: Source) -> None:
    controls = [arrival(5), arrival(6, lost=2), arrival(7, lost=2), arrival(8, lost=9), b""]
    records = slots(controls).records(source, slice(5))
    assert records["time"][:4].tolist() == [5, 6, 7, 8]
    assert records["time"][4] > 10**18  # Not told, so it is the time of reading.
    assert records["dropped"].tolist() == [0, 2, 0, 7, 0]
    assert records["interface"].tolist() == [3, 3, 3, 3, 0]
    assert [key.tobytes() for key in records["destination"]] == [
        *[pack_address(TARGET)] * 4,
        IPV4_PREFIX + bytes(4),
    ]
    assert source.lost == 9


def test_layouts_of_one_length_are_told_apart(source: Source) -> None:
    plain = arrival(5)
    strange = message(socket.SOL_SOCKET, 99, bytes(16)) + plain[32:]
    assert len(strange) == len(plain)
    records = slots([plain, strange, plain]).records(source, slice(3))
    assert records["time"].tolist()[::2] == [5, 5]
    assert records["time"][1] > 10**18
    assert records["interface"].tolist() == [3, 3, 3]


def test_any_rows_can_be_asked_for(source: Source) -> None:
    some = slots([arrival(time) for time in range(10)])
    records = some.records(source, np.array([7, 2]))
    assert records["time"].tolist()[0] == 7
    assert records["length"].tolist() == [7, 2]
    assert records["offset"].tolist() == [7 * SLOT_SIZE, 2 * SLOT_SIZE]
    assert [key.tobytes() for key in records["source"]] == [pack_address(SENDER)] * 2
    assert records["source_port"].tolist() == [40_000] * 2


def test_a_count_that_has_gone_round_grows_all_the_same(source: Source) -> None:
    source.lost = 2**32 - 2
    records = slots([arrival(1, lost=3)]).records(source, slice(1))
    assert records["dropped"].tolist() == [5]


def test_ipv6_keeps_its_own_addresses() -> None:
    target = IPv6Address("ff02::1")
    info = target.packed + struct.pack("=I", 4)
    control = message(socket.IPPROTO_IPV6, 50, info)
    source = Source(socket.socket.__new__(socket.socket), 6, PORT)
    records = slots([control], version=6).records(source, slice(1))
    assert records["destination"][0].tobytes() == target.packed
    assert records["source"][0].tobytes() == IPv6Address("fd09::2").packed
    assert records["interface"][0] == 4
    assert records["version"][0] == 6
