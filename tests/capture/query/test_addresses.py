from __future__ import annotations

from functools import partial
from ipaddress import IPv6Address

import pytest

from bcastgui.capture.query.addresses import AddressRange, address_range, addresses
from bcastgui.errors import InputError
from tests.capture.query.values import refused, value


def bits(text: str) -> int:
    return int(IPv6Address(text))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10.9.0.2", "::ffff:10.9.0.2", "::ffff:10.9.0.2"),
        ("::ffff:10.9.0.2", "::ffff:10.9.0.2", "::ffff:10.9.0.2"),
        ("2001:db8::1", "2001:db8::1", "2001:db8::1"),
        ('"10.9.0.2"', "::ffff:10.9.0.2", "::ffff:10.9.0.2"),
        ("10.9.0.0/24", "::ffff:10.9.0.0", "::ffff:10.9.0.255"),
        ("10.9.0.77/25", "::ffff:10.9.0.0", "::ffff:10.9.0.127"),
        ("10.9.0.0/255.255.0.0", "::ffff:10.9.0.0", "::ffff:10.9.255.255"),
        ("0.0.0.0/0", "::ffff:0.0.0.0", "::ffff:255.255.255.255"),
        ("fe80::/10", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ],
)
def test_addresses_and_networks(text: str, low: str, high: str) -> None:
    assert addresses(value(text)) == AddressRange(bits(low), bits(high))


def test_a_scope_is_an_interface() -> None:
    expected = AddressRange(bits("fe80::1"), bits("fe80::1"), "br-lan")
    assert addresses(value("fe80::1%br-lan")) == expected


def test_a_range() -> None:
    expected = AddressRange(bits("::ffff:10.9.0.2"), bits("::ffff:10.9.0.9"))
    assert address_range(value("10.9.0.2"), value("10.9.0.9")) == expected


@pytest.mark.parametrize(
    ("text", "is_ipv4"), [("10.9.0.2", True), ("0.0.0.0/0", True), ("::/0", False), ("::1", False)]
)
def test_which_ranges_are_of_ipv4(text: str, is_ipv4: bool) -> None:
    assert addresses(value(text)).is_ipv4 is is_ipv4


@pytest.mark.parametrize(
    "text",
    ["x", "10.9.0", "10.9.0.256", "10.9.0.0/33", "10", "fe80::1%a/64", "::1%", "/", "\ud800"],
)
def test_what_is_no_address(text: str) -> None:
    message, place = refused(addresses, text)
    assert message.startswith(f"{text} is not an address or a network")
    assert place == text


@pytest.mark.parametrize("text", ["10.9.0.2:5000", "[fe80::1]:5000", "[fe80::1%eth0]:5000"])
def test_an_address_with_a_port_is_explained(text: str) -> None:
    assert refused(addresses, text)[0].endswith("port == 5000.")


@pytest.mark.parametrize(("low", "high"), [("10.9.0.0/24", "10.9.1.0"), ("::1", "fe80::1%eth0")])
def test_the_ends_of_a_range_are_single_addresses(low: str, high: str) -> None:
    with pytest.raises(InputError, match="from one address to another"):
        address_range(value(low), value(high))


def test_a_range_is_of_one_version() -> None:
    with pytest.raises(InputError, match="both in IPv6"):
        address_range(value("10.9.0.2"), value("::1"))


def test_a_wrong_end_of_a_range_is_named() -> None:
    assert refused(partial(address_range, value("::1")), "::x")[1] == "::x"
