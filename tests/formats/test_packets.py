"""Headers of IP and UDP are what others expect; test_pcapng_packets.py has dpkt read them."""

from __future__ import annotations

import pytest

from bcastgui.capture.records import Delivery
from bcastgui.formats.packets import (
    IPV4_UDP,
    IPV6_UDP,
    LONGEST_IPV4_PAYLOAD,
    LONGEST_IPV6_PAYLOAD,
    fit,
    ipv4_headers,
    ipv6_headers,
    is_ipv6,
)
from tests.formats.row_samples import Row, rows_of


def test_headers_have_their_size() -> None:
    assert (IPV4_UDP.itemsize, IPV6_UDP.itemsize) == (20 + 8, 40 + 8)


def test_only_what_ip_can_carry_fits() -> None:
    sizes = [LONGEST_IPV4_PAYLOAD, LONGEST_IPV4_PAYLOAD + 1]
    sample = [Row(bytes(size)) for size in sizes]
    sizes = [LONGEST_IPV6_PAYLOAD, LONGEST_IPV6_PAYLOAD + 1]
    sample += [Row(bytes(size), "::1", "::1") for size in sizes]
    records = rows_of(sample).records
    assert fit(records).tolist() == [True, False, True, False]
    assert is_ipv6(records).tolist() == [False, False, True, True]


def test_a_header_of_ipv4() -> None:
    # RFC 1071 by hand: 4500 0021 4011 c000 0201 and twice ffff make 1 4733, that is 4734.
    headers = ipv4_headers(rows_of([Row(b"Hello")]).records)
    assert headers.tobytes().hex(" ", 4) == (
        "45000021 00000000 4011b8cb c0000201 ffffffff 9c40c351 000d0000"
    )


def test_a_header_of_ipv6() -> None:
    headers = ipv6_headers(rows_of([Row(b"Hello", "fe80::1", "ff02::1")]).records)
    assert headers.tobytes().hex(" ", 4) == (
        "60000000 000d1140 fe800000 00000000 00000000 00000001"
        " ff020000 00000000 00000000 00000001 9c40c351 000d0000"
    )


@pytest.mark.parametrize(
    ("delivery", "port", "hops"),
    [
        (Delivery.UNKNOWN, 5353, 64),
        (Delivery.UNICAST, 50_001, 64),
        (Delivery.LIMITED_BROADCAST, 50_001, 64),
        (Delivery.MULTICAST, 50_001, 1),
        (Delivery.MULTICAST, 5353, 255),
    ],
)
def test_hops_are_the_usual_ones(delivery: Delivery, port: int, hops: int) -> None:
    records = rows_of([Row(b"", delivery=delivery, destination_port=port)]).records
    assert ipv4_headers(records)["hops"].tolist() == [hops]
    assert ipv6_headers(records)["hops"].tolist() == [hops]
