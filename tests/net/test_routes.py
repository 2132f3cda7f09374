from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest

from bcastgui.capture.records import IPAddress
from bcastgui.net.interfaces import Interface
from bcastgui.net.routes import ETHERNET_MTU, Probe, Route, find_routes, path_mtu
from tests.net.values import BARE, DOWN, ETH0, ETH1, EVERY_KIND, LO, UNPLUGGED, interface

BROADCAST = IPv4Address("255.255.255.255")
GROUP = IPv4Address("239.1.2.3")
ALL_NODES = IPv6Address("ff02::1")


def no_probe(address: IPAddress, index: int) -> str:
    raise AssertionError(f"asked for the way to {address}")


def from_address(source: str) -> Probe:
    return lambda address, index: source


def no_route(address: IPAddress, index: int) -> str:
    raise OSError(errno.EHOSTUNREACH, "no")


def routes(
    address: str,
    via: set[str] | None = None,
    interfaces: tuple[Interface, ...] = EVERY_KIND,
    probe: Probe = no_probe,
) -> tuple[Route, ...]:
    return find_routes(ip_address(address), via, interfaces, probe)


def steered(where: Interface, source: str) -> Route:
    return Route(where.name, where.index, ip_address(source), steered=True)


@pytest.mark.parametrize("address", ["255.255.255.255", "239.1.2.3"])
def test_by_all_that_are_up_and_have_an_address(address: str) -> None:
    assert routes(address) == (steered(ETH0, "10.9.0.1"), steered(ETH1, "10.9.1.1"))


@pytest.mark.parametrize("address", ["ff02::1", "ff05::1:3"])
def test_a_group_of_ipv6_goes_from_link_local_addresses(address: str) -> None:
    assert routes(address) == (steered(ETH0, "fe80::1"), steered(ETH1, "fe80::2"))


def test_the_loopback_serves_when_nothing_else_does() -> None:
    alone = (DOWN, UNPLUGGED, BARE, LO)
    assert routes("255.255.255.255", interfaces=alone) == (steered(LO, "127.0.0.1"),)
    assert routes("ff02::1", interfaces=alone) == (steered(LO, "::1"),)


def test_chosen_interfaces_say_why_not() -> None:
    via = {"eth1", "down0", "plug0", "bare0", "gone0", "lo"}
    assert routes("255.255.255.255", via) == (
        Route("gone0", error=errno.ENODEV),
        steered(ETH1, "10.9.1.1"),
        Route("down0", 4, IPv4Address("10.9.2.1"), error=errno.ENETDOWN),
        Route("plug0", 5, IPv4Address("10.9.3.1"), error=errno.ENOLINK),
        Route("bare0", 6, error=errno.EADDRNOTAVAIL),
        steered(LO, "127.0.0.1"),
    )


@pytest.mark.parametrize(
    ("via", "interfaces"), [(None, ()), (None, (BARE, DOWN)), (set(), EVERY_KIND)]
)
def test_there_is_always_a_route_if_only_one_that_fails(
    via: set[str] | None, interfaces: tuple[Interface, ...]
) -> None:
    assert routes("255.255.255.255", via, interfaces) == (Route("", error=errno.ENETUNREACH),)


def test_a_tunnel_that_takes_no_groups_takes_broadcasts() -> None:
    tunnel = Interface("tun0", 7, ETH0.state, 1400, False, False, ETH0.addresses)
    assert routes("239.1.2.3", interfaces=(tunnel, ETH1)) == (steered(ETH1, "10.9.1.1"),)
    assert [r.interface for r in routes("255.255.255.255", interfaces=(tunnel,))] == ["tun0"]


def test_where_no_broadcast_can_leave_none_is_sent_unless_it_was_chosen() -> None:
    tunnel = replace(ETH0, name="utun4", index=7, can_broadcast=False)
    assert routes("255.255.255.255", interfaces=(tunnel, ETH1)) == (steered(ETH1, "10.9.1.1"),)
    assert [r.interface for r in routes("255.255.255.255", {"utun4"}, (tunnel, ETH1))] == ["utun4"]
    assert len(routes("ff02::1", interfaces=(tunnel, ETH1))) == 2


@pytest.mark.parametrize("via", [None, {"eth0"}, set()])
def test_a_directed_broadcast_goes_where_its_network_is(via: set[str] | None) -> None:
    assert routes("10.9.1.127", via) == (steered(ETH1, "10.9.1.1"),)


def test_a_directed_broadcast_needs_a_link_too() -> None:
    assert routes("10.9.2.255")[0].error == errno.ENETDOWN
    assert routes("10.9.3.255")[0].error == errno.ENOLINK


def test_of_two_interfaces_in_one_network_the_chosen_one_comes_first() -> None:
    twin = interface("twin0", 9, "10.9.0.7/24")
    broken = interface("twin1", 8, "10.9.0.8/24", state=DOWN.state)
    both = (broken, ETH0, twin)
    assert routes("10.9.0.255", None, both) == (steered(ETH0, "10.9.0.1"),)
    assert routes("10.9.0.255", {"twin0"}, both) == (steered(twin, "10.9.0.7"),)


def test_a_unicast_goes_where_the_routing_table_says() -> None:
    assert routes("192.0.2.1", {"eth1"}, probe=from_address("10.9.0.1")) == (
        Route("eth0", 2, IPv4Address("10.9.0.1")),
    )
    assert routes("2001:db8::1", {"eth1"}, probe=from_address("fd09::1")) == (
        Route("eth0", 2, IPv6Address("fd09::1")),
    )


def test_a_link_local_source_is_bound_with_its_interface() -> None:
    found = routes("2001:db8::1", probe=from_address("fe80::2"))
    assert found == (steered(ETH1, "fe80::2"),)


def test_a_unicast_from_an_address_of_no_known_interface() -> None:
    found = routes("192.0.2.1", probe=from_address("10.77.0.1"))
    assert found == (Route("", 0, IPv4Address("10.77.0.1")),)


def test_a_unicast_that_no_route_leads_to() -> None:
    assert routes("192.0.2.1", probe=no_route) == (Route("", error=errno.EHOSTUNREACH),)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("fe80::9%eth1", steered(ETH1, "fe80::2")),
        ("fe80::9%3", steered(ETH1, "fe80::2")),
        ("ff02::1%eth1", steered(ETH1, "fe80::2")),
        ("ff0e::1%eth1", steered(ETH1, "fe80::2")),
        ("ff02::1%gone0", Route("gone0", error=errno.ENODEV)),
        ("fe80::9%99", Route("99", error=errno.ENODEV)),
    ],
)
@pytest.mark.parametrize("via", [None, {"eth0"}, {"eth0", "eth1"}])
def test_a_scope_decides(address: str, expected: Route, via: set[str] | None) -> None:
    assert routes(address, via) == (expected,)


def test_a_link_local_host_needs_one_interface() -> None:
    missing = (Route("", error=errno.EDESTADDRREQ),)
    assert routes("fe80::9") == missing
    assert routes("fe80::9", {"eth0", "eth1"}) == missing
    assert routes("fe80::9", {"eth1"}) == (steered(ETH1, "fe80::2"),)


@pytest.mark.parametrize(
    ("address", "via", "expected"),
    [
        ("255.255.255.255", None, 1400),
        ("255.255.255.255", {"eth0"}, 1500),
        ("10.9.1.127", {"eth0"}, 1400),
        ("127.255.255.255", None, 65_536),
        ("255.255.255.255", {"gone0"}, ETHERNET_MTU),
    ],
)
def test_the_smallest_mtu_counts(address: str, via: set[str] | None, expected: int) -> None:
    assert path_mtu(ip_address(address), via, EVERY_KIND, no_probe) == expected


@pytest.mark.parametrize(
    ("probe", "expected"), [(from_address("10.9.1.1"), 1400), (no_route, ETHERNET_MTU)]
)
def test_the_mtu_towards_a_host(probe: Callable[[IPAddress, int], str], expected: int) -> None:
    assert path_mtu(IPv4Address("192.0.2.1"), None, EVERY_KIND, probe) == expected
