"""Senders are told apart exactly, and keep their numbers."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Datagram, Direction, Records
from bcastgui.capture.sender_numbers import (
    NOBODY,
    SenderNumbers,
    Way,
    keys_of,
    order_of,
    parts_of,
)
from tests.capture.rows import INTERFACES, ShrinkingCapture, rows


def recorded(rows: list[dict[str, Any]]) -> tuple[Records, list[Datagram]]:
    """The rows as columns, and as values."""
    capture = ShrinkingCapture()
    capture.record(rows)
    (chunk,) = capture.chunks(0, len(capture))
    return chunk.records, [capture.datagram(row) for row in range(len(capture))]


def way_of(datagram: Datagram) -> Way:
    if datagram.direction is Direction.SENT:
        return Way.SENT
    return Way.ECHO if datagram.echo else Way.RECEIVED


@given(st.lists(rows, min_size=1, max_size=30), st.booleans(), st.integers(1, 5))
def test_each_sender_has_one_number(made: list[dict[str, Any]], by_port: bool, pieces: int) -> None:
    records, datagrams = recorded(made)
    numbers = SenderNumbers()
    found: list[int] = []
    for piece in np.array_split(records, pieces):
        found += numbers.numbers(keys_of(piece, by_port=by_port)).tolist()
    met: list[tuple[object, ...]] = []
    for number, datagram in zip(found, datagrams, strict=True):
        port = datagram.source_port if by_port else 0
        sender = (datagram.source, port, way_of(datagram))
        if sender not in met:
            met.append(sender)
        assert number == met.index(sender)
        assert parts_of(numbers.keys[number], INTERFACES) == sender
    assert len(numbers.keys) == len(met)


@given(st.lists(rows, min_size=1, max_size=30))
def test_ipv4_stands_before_ipv6(made: list[dict[str, Any]]) -> None:
    records, _ = recorded(made)
    keys = keys_of(records, by_port=True)
    ordered = [parts_of(keys[place], INTERFACES) for place in order_of(keys)]
    compared = [(address.version, int(address), way, port) for address, port, way in ordered]
    # Senders with one link-local address are in the order of their interfaces' numbers.
    local = {address for address, _, _ in ordered if address.is_link_local}
    if not local:
        assert compared == sorted(compared)
    assert [key[:2] for key in compared] == sorted(key[:2] for key in compared)


def test_a_link_local_address_is_another_on_each_interface() -> None:
    made = [
        {"source": IPv6Address("fe80::1"), "interface": index, "source_port": 7} for index in (1, 2)
    ]
    records, _ = recorded(made)
    numbers = SenderNumbers()
    assert numbers.numbers(keys_of(records, by_port=True)).tolist() == [0, 1]
    assert str(parts_of(numbers.keys[1], INTERFACES)[0]) == "fe80::1%eth0"


def test_there_is_a_limit() -> None:
    made = [{"source": IPv4Address(number), "source_port": 1} for number in range(1, 11)]
    records, _ = recorded(made)
    keys = keys_of(records, by_port=True)
    numbers = SenderNumbers(4)
    assert numbers.numbers(keys).tolist() == [0, 1, 2, 3] + 6 * [NOBODY]
    assert numbers.numbers(keys[::-1]).tolist() == 6 * [NOBODY] + [3, 2, 1, 0]
    assert len(numbers.keys) == 4
    assert numbers.numbers(keys[:0]).tolist() == []
