from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address
from types import SimpleNamespace

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.net import interfaces
from bcastgui.net.interfaces import (
    Interface,
    InterfaceAddress,
    InterfaceChange,
    LinkState,
    difference,
    list_interfaces,
)
from bcastgui.net.systems import SYSTEMS
from tests.net.network import CABLE0, CABLE1, Network, ip, link_local
from tests.net.values import BARE, DOWN, ETH0, LO, UNPLUGGED, interface


def named(name: str) -> Interface:
    return {i.name: i for i in list_interfaces()}[name]


def test_this_host_is_listed_with_all_that_it_has(network: Network) -> None:
    first, second, loopback = list_interfaces()
    assert (first.name, second.name, loopback.name) == (CABLE0.near, CABLE1.near, "lo")
    assert first == Interface(
        name=CABLE0.near,
        index=socket.if_nametoindex(CABLE0.near),
        state=LinkState.UP,
        mtu=1500,
        is_loopback=False,
        can_multicast=True,
        addresses=(
            InterfaceAddress(CABLE0.address, 24),
            InterfaceAddress(CABLE0.address6, 64),
            InterfaceAddress(link_local(CABLE0.near), 64),
        ),
    )
    assert second.broadcasts == (CABLE1.broadcast,)
    assert loopback.is_loopback
    assert loopback.is_up
    assert loopback.mtu == 65_536


def test_an_interface_without_addresses_is_listed(network: Network) -> None:
    ip("link add name bare0 type veth peer name bare1")
    try:
        assert named("bare0").addresses == ()
        assert named("bare0").state is LinkState.DOWN
    finally:
        ip("link del bare0")


def test_the_state_of_the_link_is_told(network: Network) -> None:
    network.pull_plug(CABLE0)
    network.switch_off(CABLE1)
    assert named(CABLE0.near).state is LinkState.NO_CARRIER
    assert named(CABLE1.near).state is LinkState.DOWN


def test_a_labelled_address_belongs_to_its_interface(network: Network) -> None:
    ip(f"addr add 10.9.7.1/26 brd + dev {CABLE0.near} label {CABLE0.near}:lamp")
    assert InterfaceAddress(IPv4Address("10.9.7.1"), 26) in named(CABLE0.near).addresses
    assert [i.name for i in list_interfaces()] == [CABLE0.near, CABLE1.near, "lo"]


def test_the_broadcast_is_computed_and_not_asked_for(network: Network) -> None:
    ip(f"addr add 10.9.7.1/26 brd 10.9.7.77 dev {CABLE0.near}")
    assert IPv4Address("10.9.7.63") in named(CABLE0.near).broadcasts


def test_an_address_with_a_peer_has_no_broadcast(network: Network) -> None:
    ip(f"addr add 10.9.8.1 peer 10.9.8.2/32 dev {CABLE0.near}")
    assert InterfaceAddress(IPv4Address("10.9.8.1"), 32) in named(CABLE0.near).addresses
    assert named(CABLE0.near).broadcasts == (CABLE0.broadcast,)


@pytest.mark.parametrize(
    ("change", "added", "removed", "changed"),
    [
        (lambda net: None, set(), set(), set()),
        (lambda net: net.switch_off(CABLE0), set(), set(), {CABLE0.near}),
        (lambda net: net.pull_plug(CABLE0), set(), set(), {CABLE0.near}),
        (lambda net: net.disconnect(CABLE0), set(), {CABLE0.near}, set()),
        (
            lambda net: ip(f"addr add 10.9.5.1/16 brd + dev {CABLE1.near}"),
            set(),
            set(),
            {CABLE1.near},
        ),
        (lambda net: ip(f"link set {CABLE1.near} mtu 1400"), set(), set(), {CABLE1.near}),
    ],
    ids=["nothing", "switched off", "cable out", "unplugged", "address", "mtu"],
)
def test_changes_are_told(
    network: Network,
    change: Callable[[Network], None],
    added: set[str],
    removed: set[str],
    changed: set[str],
) -> None:
    before = list_interfaces()
    change(network)
    found = difference(before, list_interfaces())
    assert found == InterfaceChange(frozenset(added), frozenset(removed), frozenset(changed))
    assert bool(found) is bool(added | removed | changed)


def test_an_interface_made_anew_has_changed(network: Network) -> None:
    before = list_interfaces()
    network.disconnect(CABLE0)
    gone = list_interfaces()
    network.connect(CABLE0)
    back = list_interfaces()
    assert difference(gone, back).added == {CABLE0.near}
    assert difference(before, back).changed == {CABLE0.near}


class OddSystem:
    """What psutil tells on systems that are not at hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stats: dict[str, SimpleNamespace] = {}
        self.addresses: dict[str, list[SimpleNamespace]] = {}
        self.indexes: dict[str, int] = {}
        monkeypatch.setattr(psutil, "net_if_stats", lambda: self.stats)
        monkeypatch.setattr(psutil, "net_if_addrs", lambda: self.addresses)
        monkeypatch.setattr(interfaces, "interface_index", lambda name: self.indexes.get(name, 0))

    def add(self, name: str, *addresses: tuple[str, str | None], flags: str, up: bool) -> None:
        self.indexes[name] = len(self.indexes) + 1
        self.stats[name] = SimpleNamespace(isup=up, mtu=1500, flags=flags)
        self.addresses[name] = [
            SimpleNamespace(
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                address=address,
                netmask=mask,
            )
            for address, mask in addresses
        ]


@pytest.fixture
def odd_system(monkeypatch: pytest.MonkeyPatch) -> OddSystem:
    return OddSystem(monkeypatch)


def test_a_system_without_flags_and_ipv6_masks(odd_system: OddSystem) -> None:
    odd_system.add("Loopback 1", ("127.0.0.1", "255.0.0.0"), ("::1", None), flags="", up=True)
    odd_system.add(
        "Ethernet 2", ("10.9.0.1", "255.255.255.0"), ("fe80::1", None), flags="", up=True
    )
    ethernet, loopback = list_interfaces()
    assert ethernet.addresses == (
        InterfaceAddress(IPv4Address("10.9.0.1"), 24),
        InterfaceAddress(IPv6Address("fe80::1"), 64),
    )
    assert ethernet.can_join
    assert loopback.is_loopback
    odd_system.stats["Ethernet 2"] = SimpleNamespace(isup=False, mtu=1500, flags="")
    (unplugged, _) = list_interfaces()
    assert unplugged.state is LinkState.NO_CARRIER
    assert not unplugged.can_join


def test_a_tunnel_has_neither_mask_nor_broadcast(odd_system: OddSystem) -> None:
    odd_system.add("tun0", ("10.8.0.2", None), flags="up,pointopoint,running,noarp", up=True)
    (tunnel,) = list_interfaces()
    assert tunnel.addresses == (InterfaceAddress(IPv4Address("10.8.0.2"), 32),)
    assert tunnel.broadcasts == ()
    assert not tunnel.can_join


def test_macos_broadcasts_only_where_that_is_flagged(odd_system: OddSystem) -> None:
    odd_system.add("utun4", ("10.8.0.2", None), flags="up,pointopoint,running,multicast", up=True)
    odd_system.add("en0", ("10.9.0.1", "255.255.255.0"), flags="up,broadcast,running", up=True)
    assert [i.can_broadcast for i in list_interfaces(SYSTEMS["darwin"])] == [False, True]
    assert [i.can_broadcast for i in list_interfaces(SYSTEMS["linux"])] == [True, True]


def test_a_look_in_the_midst_of_a_change_is_made_anew(
    odd_system: OddSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = 1

    def fail_at_first() -> dict[str, SimpleNamespace]:
        nonlocal failures
        if failures:
            failures -= 1
            raise RuntimeError("GetAdaptersAddresses() syscall failed.")
        return odd_system.stats

    odd_system.add("Ethernet 2", ("10.9.0.1", "255.255.255.0"), flags="", up=True)
    monkeypatch.setattr(psutil, "net_if_stats", fail_at_first)
    assert [i.name for i in list_interfaces()] == ["Ethernet 2"]
    failures = 2
    with pytest.raises(OSError, match="GetAdaptersAddresses"):
        list_interfaces()


def test_a_name_that_psutil_cannot_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise UnicodeDecodeError("utf-8", b"x\xff", 1, 2, "invalid start byte")

    monkeypatch.setattr(psutil, "net_if_addrs", fail)
    with pytest.raises(OSError, match=r"the interface x\\xff has a name that is not UTF-8"):
        list_interfaces()


def test_a_scope_is_left_off_whatever_it_holds(odd_system: OddSystem) -> None:
    odd_system.add("50% faster", ("fe80::1%50% faster", "ffff::"), flags="up", up=True)
    assert list_interfaces()[0].addresses == (InterfaceAddress(IPv6Address("fe80::1"), 16),)


def test_what_vanishes_during_the_look_is_left_out(odd_system: OddSystem) -> None:
    odd_system.add("eth0", ("10.9.0.1", "255.255.255.0"), flags="up", up=True)
    odd_system.add("eth1", flags="up", up=True)
    odd_system.indexes["eth1"] = 0
    assert [i.name for i in list_interfaces()] == ["eth0"]
    odd_system.stats.clear()
    assert list_interfaces() == ()


@pytest.mark.parametrize(
    ("text", "mask", "broadcast"),
    [
        ("10.9.0.1/24", "255.255.255.0", "10.9.0.255"),
        ("10.9.0.1/25", "255.255.255.128", "10.9.0.127"),
        ("10.9.0.1/31", "255.255.255.254", None),
        ("10.9.0.1/32", "255.255.255.255", None),
        ("fe80::1/64", "/64", None),
    ],
)
def test_masks_and_broadcasts(text: str, mask: str, broadcast: str | None) -> None:
    (own,) = interface("x", 1, text).addresses
    assert own.mask == mask
    assert own.broadcast == (IPv4Address(broadcast) if broadcast else None)


@given(st.ip_addresses(), st.integers(0, 32), st.ip_addresses())
def test_what_an_address_reaches_shares_its_prefix(
    own: IPv4Address | IPv6Address, prefix: int, other: IPv4Address | IPv6Address
) -> None:
    shift = own.max_prefixlen - prefix
    expected = own.version == other.version and int(own) >> shift == int(other) >> shift
    assert InterfaceAddress(own, prefix).reaches(other) is expected
    assert InterfaceAddress(own, prefix).reaches(own)


@pytest.mark.parametrize(
    ("where", "version", "expected"),
    [
        (ETH0, 4, "10.9.0.1"),
        (ETH0, 6, "fe80::1"),
        (LO, 6, "::1"),
        (BARE, 4, None),
        (BARE, 6, None),
    ],
)
def test_the_address_to_send_from(where: Interface, version: int, expected: str | None) -> None:
    assert where.source_for(version) == (ip_address(expected) if expected else None)


def test_an_interface_owns_its_addresses_whatever_their_scope() -> None:
    assert ETH0.owns(IPv6Address("fe80::1%eth0"))
    assert ETH0.owns(IPv4Address("10.9.0.1"))
    assert not ETH0.owns(IPv4Address("10.9.0.2"))


@pytest.mark.parametrize(
    ("where", "expected"), [(ETH0, True), (LO, True), (UNPLUGGED, True), (DOWN, False)]
)
def test_where_groups_can_be_joined(where: Interface, expected: bool) -> None:
    assert where.can_join is expected
