from __future__ import annotations

from ipaddress import IPv4Address, IPv4Interface, IPv6Address, ip_address

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.errors import InputError
from bcastgui.net.endpoints import (
    LIMITED_BROADCAST,
    Endpoint,
    HostName,
    classify,
    parse_address,
    parse_port,
)
from tests.net.values import ETH0, ETH1, EVERY_KIND, interface, read, typed_text

SCOPES = st.none() | st.sampled_from(["eth0", "2", "Ethernet 2", "wlan0.7"])


@st.composite
def ipv6_addresses(draw: st.DrawFn) -> IPv6Address:
    address = IPv6Address(draw(st.integers(1, 2**128 - 1)))
    assume(address.ipv4_mapped is None)
    scope = draw(SCOPES)
    return IPv6Address(f"{address}%{scope}") if scope else IPv6Address(address)


ADDRESSES: st.SearchStrategy[IPAddress] = st.one_of(
    st.integers(1, 2**32 - 1).map(IPv4Address), ipv6_addresses()
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.9.0.255", IPv4Address("10.9.0.255")),
        ("  10.9.0.255\n", IPv4Address("10.9.0.255")),
        ("255.255.255.255", LIMITED_BROADCAST),
        ("<broadcast>", LIMITED_BROADCAST),
        ("<BROADCAST>", LIMITED_BROADCAST),
        ("fe80::1%eth0", IPv6Address("fe80::1%eth0")),
        ("[ff02::1%3]", IPv6Address("ff02::1%3")),
        ("::ffff:10.9.0.2", IPv4Address("10.9.0.2")),
        ("lamp", HostName("lamp")),
        ("lamp.example.", HostName("lamp.example.")),
        ("Ærø-2.local", HostName("Ærø-2.local")),
        ("_mqtt", HostName("_mqtt")),
        ("3com", HostName("3com")),
        ("a" * 63, HostName("a" * 63)),
    ],
)
def test_addresses_and_names_are_read(text: str, expected: IPAddress | HostName) -> None:
    assert parse_address(text) == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("", 0, 0),
        ("  ", 0, 0),
        (" 10.9.0 ", 1, 7),
        ("10.9.0.256", 0, 10),
        ("10.9.0.01", 0, 9),
        ("0.0.0.0", 0, 7),
        ("[::]", 1, 3),
        ("[]", 1, 1),
        ("fe80::1%", 0, 8),
        ("fe80::1%a%b", 0, 11),
        ("10.9.0.2:5000", 0, 13),
        ("two words", 0, 9),
        ("a..b", 0, 4),
        ("-lamp", 0, 5),
        ("lamp-", 0, 5),
        ("a" * 64, 0, 64),
        ("a." * 128, 0, 256),
        (".", 0, 1),
        ("lamp\0", 0, 5),
        ("\ud800", 0, 1),
    ],
)
def test_what_is_no_address_is_shown_where_it_stands(text: str, start: int, end: int) -> None:
    with pytest.raises(InputError) as caught:
        parse_address(text)
    assert (caught.value.start, caught.value.end) == (start, end)


@given(typed_text)
def test_any_text_is_an_address_or_an_input_error(text: str) -> None:
    assert isinstance(read(parse_address, text), IPAddress | HostName | None)


@given(typed_text)
def test_any_text_is_a_port_or_an_input_error(text: str) -> None:
    assert 1 <= (read(parse_port, text) or 1) <= 65_535


@pytest.mark.parametrize("text", ["9" * 1_000_000, "1:" * 500_000, "a." * 500_000, "%" * 1_000_000])
def test_huge_text_is_refused_like_any_other(text: str) -> None:
    for parse in (parse_address, parse_port):
        with pytest.raises(InputError):
            parse(text)


@given(st.integers(1, 65_535), st.integers(0, 5_000))
def test_a_port_may_have_zeros_before_it(port: int, zeros: int) -> None:
    assert parse_port(f" {'0' * zeros}{port} ") == port


@pytest.mark.parametrize("text", ["0", "65536", "-1", "+1", "1.0", "1e3", "0x10", "٣", "1 2", ""])
def test_what_is_no_port_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_port(text)


@given(ADDRESSES, st.integers(1, 65_535))
def test_an_endpoint_reads_back_from_what_it_shows(address: IPAddress, port: int) -> None:
    shown, _, shown_port = str(Endpoint(address, port)).rpartition(":")
    assert parse_address(shown) == address
    assert parse_port(shown_port) == port


def test_a_host_name_shows_as_it_was_typed() -> None:
    assert str(HostName("lamp.local")) == "lamp.local"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("255.255.255.255", Delivery.LIMITED_BROADCAST),
        ("10.9.0.255", Delivery.DIRECTED_BROADCAST),
        ("10.9.1.127", Delivery.DIRECTED_BROADCAST),
        ("127.255.255.255", Delivery.DIRECTED_BROADCAST),
        ("10.9.1.255", Delivery.UNICAST),
        ("10.9.0.127", Delivery.UNICAST),
        ("239.1.2.3", Delivery.MULTICAST),
        ("ff02::1%eth0", Delivery.MULTICAST),
        ("fe80::1%eth0", Delivery.UNICAST),
        ("192.0.2.1", Delivery.UNICAST),
    ],
)
def test_deliveries(text: str, expected: Delivery) -> None:
    assert classify(ip_address(text), EVERY_KIND) is expected


def test_a_broadcast_of_one_mask_is_a_host_under_another() -> None:
    address = IPv4Address("10.9.0.127")
    assert classify(address, [ETH0]) is Delivery.UNICAST
    assert classify(address, [interface("x", 9, "10.9.0.1/25")]) is Delivery.DIRECTED_BROADCAST


@pytest.mark.parametrize("prefix", [31, 32])
def test_networks_of_two_and_fewer_have_no_broadcast(prefix: int) -> None:
    narrow = interface("x", 9, f"10.9.0.1/{prefix}")
    assert classify(IPv4Address("10.9.0.1"), [narrow]) is Delivery.UNICAST


@given(
    own=st.lists(
        st.tuples(st.ip_addresses(v=4, network="10.0.0.0/8"), st.integers(8, 32)), max_size=4
    ),
    ones=st.integers(0, 24),
    target=st.ip_addresses(v=4, network="10.0.0.0/8"),
)
def test_a_directed_broadcast_is_a_network_followed_by_ones(
    own: list[tuple[IPv4Address, int]], ones: int, target: IPv4Address
) -> None:
    candidates = [target, *(IPv4Address(int(address) | (1 << ones) - 1) for address, _ in own)]
    interfaces = [interface(f"x{i}", i + 1, f"{a}/{p}") for i, (a, p) in enumerate(own)]
    for candidate in candidates:
        naive = any(
            prefix < 31
            and format(int(candidate), "032b")
            == format(int(IPv4Interface((address, prefix))), "032b")[:prefix] + "1" * (32 - prefix)
            for address, prefix in own
        )
        expected = Delivery.DIRECTED_BROADCAST if naive else Delivery.UNICAST
        assert classify(candidate, interfaces) is expected


def test_only_the_given_interfaces_count() -> None:
    assert classify(IPv4Address("10.9.0.255"), [ETH1]) is Delivery.UNICAST
    assert classify(IPv4Address("10.9.0.255"), []) is Delivery.UNICAST
