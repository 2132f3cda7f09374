from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import RECORD, Delivery, Records, pack_address
from bcastgui.net.endpoints import classify
from bcastgui.net.labels import Labeller
from tests.net.values import ETH0, ETH1, EVERY_KIND, interface

DESTINATIONS = (
    "255.255.255.255",
    "10.9.0.1",
    "10.9.0.255",
    "10.9.0.127",
    "10.9.1.127",
    "239.1.2.3",
    "ff02::1",
    "fe80::1",
    "fd09::1",
)


def row(destination: str, index: int, source: str = "10.9.0.2", port: int = 40_000) -> Any:
    record = np.zeros(1, RECORD)
    record["source"] = np.void(pack_address(ip_address(source)))
    record["destination"] = np.void(pack_address(ip_address(destination)))
    record["interface"] = index
    record["source_port"] = port
    return record[0]


def rows(*given: Any) -> Records:
    return np.array(list(given), RECORD)


def labeller(*own_ports: int) -> Labeller:
    made = Labeller(lambda: frozenset(own_ports))
    made.use_interfaces(EVERY_KIND)
    return made


@given(
    st.lists(
        st.tuples(st.sampled_from(DESTINATIONS), st.sampled_from([ETH0, ETH1])),
        min_size=1,
        max_size=50,
    )
)
def test_each_row_of_a_batch_is_classified_by_where_it_arrived(
    arrivals: list[tuple[str, Any]],
) -> None:
    records = rows(*(row(address, where.index) for address, where in arrivals))
    labeller().label(records)
    expected = [classify(ip_address(address), [where]) for address, where in arrivals]
    assert list(records["delivery"]) == expected


def test_all_interfaces_count_where_the_system_does_not_tell_one() -> None:
    records = rows(row("10.9.1.127", 0), row("10.9.1.127", 99), row("10.9.1.127", ETH0.index))
    labeller().label(records)
    assert list(records["delivery"]) == [
        Delivery.DIRECTED_BROADCAST,
        Delivery.DIRECTED_BROADCAST,
        Delivery.UNICAST,
    ]


@pytest.mark.parametrize("destination", ["0.0.0.0", "::"])
def test_a_destination_that_is_not_told_is_unknown(destination: str) -> None:
    records = rows(row(destination, 0))
    labeller().label(records)
    assert records["delivery"][0] == Delivery.UNKNOWN


@pytest.mark.parametrize(
    ("source", "port", "expected"),
    [
        ("10.9.0.1", 5000, True),
        ("10.9.0.1", 5001, False),
        ("10.9.0.2", 5000, False),
        ("fe80::2", 5000, True),
        ("127.0.0.1", 5000, True),
        ("fe80::9", 5000, False),
    ],
)
def test_an_echo_has_our_address_and_our_port(source: str, port: int, expected: bool) -> None:
    records = rows(row("255.255.255.255", 2, source, port), row("239.1.2.3", 2))
    labeller(5000, 6000).label(records)
    assert list(records["echo"]) == [expected, False]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["10.9.0.1", "10.9.0.2", "fe80::2", "fe80::9"]),
            st.sampled_from([5000, 5001, 6000]),
        ),
        min_size=1,
        max_size=50,
    )
)
def test_echoes_are_told_row_by_row(senders: list[tuple[str, int]]) -> None:
    records = rows(*(row("255.255.255.255", 2, *sender) for sender in senders))
    labeller(5000, 6000).label(records)
    assert list(records["echo"]) == [
        source in ("10.9.0.1", "fe80::2") and port != 5001 for source, port in senders
    ]


def test_without_a_sender_there_is_no_echo() -> None:
    records = rows(row("255.255.255.255", 2, "10.9.0.1", 5000))
    labeller().label(records)
    assert not records["echo"][0]


def test_ports_are_asked_for_at_every_batch() -> None:
    ports: Iterator[frozenset[int]] = iter([frozenset(), frozenset({5000})])
    made = Labeller(lambda: next(ports))
    made.use_interfaces(EVERY_KIND)
    found = []
    for _ in range(2):
        records = rows(row("255.255.255.255", 2, "10.9.0.1", 5000))
        made.label(records)
        found.append(bool(records["echo"][0]))
    assert found == [False, True]


def test_new_masks_count_from_then_on() -> None:
    made = labeller()
    before, after = rows(row("10.9.0.127", 2)), rows(row("10.9.0.127", 2))
    made.label(before)
    made.use_interfaces((interface("eth0", 2, "10.9.0.1/25"),))
    made.label(after)
    assert before["delivery"][0] == Delivery.UNICAST
    assert after["delivery"][0] == Delivery.DIRECTED_BROADCAST


def test_a_flood_of_destinations_is_labelled_rightly_and_not_remembered() -> None:
    made = labeller()
    first = int(ip_address("10.9.0.0"))
    packed = np.arange(first, first + 10_000).astype(">u4")
    records = np.zeros(len(packed), RECORD)
    addresses = np.zeros((len(packed), 16), "u1")
    addresses[:, 10:12] = 0xFF
    addresses[:, 12:] = packed.view("u1").reshape(-1, 4)
    records["destination"] = addresses.reshape(-1).view("V16")
    records["interface"] = ETH0.index
    made.label(records)
    broadcasts = np.flatnonzero(records["delivery"] == Delivery.DIRECTED_BROADCAST)
    assert list(broadcasts) == [255]
    assert len(made._deliveries) < 5_000
