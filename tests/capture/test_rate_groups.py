"""Rows are told apart by what happened, by delivery, and by sender."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address
from typing import Any

import numpy as np
import pytest

from bcastgui.capture import rate_groups
from bcastgui.capture.rate_groups import (
    BUSIEST,
    Fate,
    Grouping,
    Senders,
    Tally,
    groups_for,
)
from bcastgui.capture.records import Chunk, Delivery, Direction, IPAddress
from tests.capture.rows import ShrinkingCapture


def chunk_of(*rows: dict[str, Any]) -> Chunk:
    capture = ShrinkingCapture()
    capture.record([{"payload": b"", "source": IPv4Address(1)} | row for row in rows])
    (chunk,) = capture.chunks(0, len(rows))
    return chunk


def from_senders(*addresses: IPAddress) -> Chunk:
    return chunk_of(*({"source": address} for address in addresses))


def entries(tallies: list[Tally]) -> list[tuple[int, int, int]]:
    """Time, category and weight of all that is to be counted."""
    found: list[tuple[int, int, int]] = []
    for tally in tallies:
        weights = np.ones(len(tally.times), int) if tally.weights is None else tally.weights
        found += zip(tally.times.tolist(), tally.categories.tolist(), weights.tolist(), strict=True)
    return found


def test_fates_are_counted_and_refused_sends_are_not() -> None:
    chunk = chunk_of(
        {"time": 1},
        {"time": 2, "direction": Direction.SENT},
        {"time": 3, "direction": Direction.SENT, "error": 101},
        {"time": 4, "dropped": 7},
    )
    groups = groups_for(Grouping.DIRECTION)
    assert entries(groups.tallies(chunk)) == [
        (1, Fate.RECEIVED, 1),
        (2, Fate.SENT, 1),
        (4, Fate.RECEIVED, 1),
        (4, Fate.DROPPED, 7),
    ]
    assert [slot.key for slot in groups.slots(np.zeros(3, np.int64))] == list(Fate)


def test_deliveries_of_what_was_received_have_lines_once_seen() -> None:
    chunk = chunk_of(
        {"time": 1, "delivery": Delivery.MULTICAST},
        {"time": 2, "delivery": Delivery.UNICAST, "direction": Direction.SENT},
    )
    groups = groups_for(Grouping.DELIVERY)
    assert entries(groups.tallies(chunk)) == [(1, Delivery.MULTICAST, 1)]
    totals = np.zeros(len(Delivery), np.int64)
    totals[Delivery.MULTICAST] = 1
    assert [slot.key for slot in groups.slots(totals)] == [Delivery.MULTICAST]


def test_a_tally_can_be_cut() -> None:
    tally = Tally(np.array([1, 2, 3]), np.array([0, 1, 0]), np.array([5, 6, 7]))
    assert entries([tally.between(2, 3)]) == [(2, 1, 6)]


@pytest.mark.parametrize(
    "addresses",
    [
        (IPv4Address("10.0.0.1"), IPv4Address("10.0.0.2"), IPv4Address("10.0.0.1")),
        (IPv6Address("fe80::"), IPv6Address("fe80::1"), IPv6Address("fe80::")),
        (IPv4Address("0.0.0.0"), IPv6Address("::"), IPv4Address("0.0.0.0")),
        (IPv6Address("::"), IPv6Address("1::"), IPv6Address("::")),
    ],
)
def test_addresses_are_told_apart(addresses: tuple[IPAddress, ...]) -> None:
    groups = Senders()
    chunk = from_senders(*addresses)
    for _ in range(2):
        assert [category for _, category, _ in entries(groups.tallies(chunk))][::2] != []
        assert groups.count == 3
    first, second, third = (category for _, category, _ in entries(groups.tallies(chunk)))
    assert first == third != second
    totals = np.bincount([first, second, third], minlength=groups.count)
    assert {slot.key for slot in groups.slots(totals)} == set(addresses)


def test_sent_rows_are_from_no_sender() -> None:
    assert entries(Senders().tallies(chunk_of({"direction": Direction.SENT}))) == []


def test_the_busiest_have_lines_that_they_keep() -> None:
    groups = Senders()
    addresses = [IPv4Address(number) for number in range(BUSIEST + 2)]
    groups.tallies(from_senders(*addresses))
    totals = np.array([0, *range(100, 100 + len(addresses))])
    before = {slot.key: slot.number for slot in groups.slots(totals)}
    assert list(before) == [*addresses[2:], None]
    assert before[None] == BUSIEST
    totals[1] = 1_000
    after = {slot.key: slot.number for slot in groups.slots(totals)}
    assert set(after) - set(before) == {addresses[0]}
    assert after.pop(addresses[0]) == before.pop(addresses[2])
    assert after == before


def test_no_line_for_a_rest_that_is_not_there() -> None:
    groups = Senders()
    groups.tallies(from_senders(IPv4Address(5)))
    (slot,) = groups.slots(np.array([0, 3]))
    assert slot.key == IPv4Address(5)


def test_a_flood_of_senders_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rate_groups, "MOST_SENDERS", 2)
    groups = Senders()
    chunk = from_senders(*(IPv4Address(number) for number in range(4)))
    assert [category for _, category, _ in entries(groups.tallies(chunk))] == [1, 2, 0, 0]
    assert groups.slots(np.array([2, 1, 1]))[-1].key is None
