from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.net import sender as sender_module
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.limits import max_payload
from bcastgui.net.packet_options import Option, PacketOptions
from bcastgui.net.send_results import SendResult
from bcastgui.net.sender import Sender
from bcastgui.net.sockets import join_group, open_receiver
from bcastgui.net.systems import HERE
from tests.net.far_host import FarReceiver, Heard
from tests.net.network import (
    CABLE0,
    CABLE1,
    CABLES,
    Cable,
    Network,
    ip,
    is_running,
    link_local,
    wait_until,
)
from tests.net.values import ETH0, interface

PORT = 12_345
BROADCAST = Endpoint(IPv4Address("255.255.255.255"), PORT)
GROUP = Endpoint(IPv4Address("239.1.2.3"), PORT)
EVERY_WAY = ("255.255.255.255", "239.1.2.3", "ff02::1234", "ff05::1234")


@pytest.fixture
def here(network: Network, sender: Sender) -> Sender:
    """A sender that knows the interfaces of this host."""
    sender.use_interfaces(list_interfaces())
    return sender


def test_others_may_send_by_the_ways_that_it_opens(network: Network, here: Sender) -> None:
    with FarReceiver(network, 4, PORT) as far:
        ways = here.open_ways(BROADCAST, None, 4_711)
        for way in ways:
            assert way.socket is not None
            way.socket.sendto(b"by another", way.address)
        heard = far.hear()
    assert [way.interface for way in ways] == [cable.near for cable in CABLES]
    assert heard == [
        Heard(cable, Endpoint(cable.address, 4_711), BROADCAST.address, b"by another")
        for cable in CABLES
    ]
    assert here.own_ports == {4_711}
    assert here.open_ways(BROADCAST, None, 4_711) == ways


def test_a_way_that_cannot_be_opened_says_why(here: Sender) -> None:
    (way,) = here.open_ways(BROADCAST, {"none0"})
    assert (way.interface, way.error, way.socket) == ("none0", errno.ENODEV, None)


def source_on(cable: Cable, destination: IPAddress) -> IPAddress:
    return cable.address if destination.version == 4 else link_local(cable.near)


def interfaces_of(results: tuple[SendResult, ...]) -> list[tuple[str, int]]:
    return [(result.interface, result.error) for result in results]


@pytest.mark.parametrize("address", EVERY_WAY)
@pytest.mark.parametrize(
    ("via", "cables"),
    [
        (None, CABLES),
        ({CABLE1.near}, (CABLE1,)),
        ({CABLE0.near, CABLE1.near}, CABLES),
    ],
    ids=["all", "one", "both"],
)
def test_one_datagram_leaves_by_each_interface(
    network: Network, here: Sender, address: str, via: set[str] | None, cables: tuple[Cable, ...]
) -> None:
    destination = ip_address(address)
    groups = [destination] if destination.is_multicast else []
    with FarReceiver(network, destination.version, PORT, *groups) as far:
        results = here.send(b"hello", Endpoint(destination, PORT), via)
        heard = far.hear()
    assert interfaces_of(results) == [(cable.near, 0) for cable in cables]
    assert heard == [
        Heard(cable, result.source, destination, b"hello")
        for cable, result in zip(cables, results, strict=True)
    ]
    assert [r.source.address for r in results] == [source_on(c, destination) for c in cables]


@pytest.mark.parametrize(
    ("address", "delivery", "cable"),
    [
        ("10.9.1.127", Delivery.DIRECTED_BROADCAST, CABLE1),
        ("10.9.0.255", Delivery.DIRECTED_BROADCAST, CABLE0),
        ("10.9.1.2", Delivery.UNICAST, CABLE1),
        ("fd09:1::2", Delivery.UNICAST, CABLE1),
    ],
)
@pytest.mark.parametrize("via", [None, {CABLE0.near}])
def test_what_has_its_own_way_takes_it(
    network: Network,
    here: Sender,
    address: str,
    delivery: Delivery,
    cable: Cable,
    via: set[str] | None,
) -> None:
    destination = ip_address(address)
    with FarReceiver(network, destination.version, PORT) as far:
        (result,) = here.send(b"hello", Endpoint(destination, PORT), via)
        heard = far.hear()
    assert heard == [Heard(cable, result.source, destination, b"hello")]
    assert (result.interface, result.delivery) == (cable.near, delivery)
    assert result.accepted


def test_a_link_local_host_is_reached_by_its_scope(network: Network, here: Sender) -> None:
    with network.far_host():
        far_address = link_local(CABLE1.far)
    scoped = IPv6Address(f"{far_address}%{CABLE1.near}")
    with FarReceiver(network, 6, PORT) as far:
        (result,) = here.send(b"hello", Endpoint(scoped, PORT))
        heard = far.hear()
    assert heard == [Heard(CABLE1, result.source, far_address, b"hello")]
    assert result.destination.address == scoped


def test_a_host_that_only_a_link_local_address_leads_to(network: Network, here: Sender) -> None:
    for cable in CABLES:
        ip(f"addr del {cable.address6}/64 dev {cable.near}")
    ip(f"route add {CABLE1.far_address6} dev {CABLE1.near}")
    here.use_interfaces(list_interfaces())
    (result,) = here.send(b"hello", Endpoint(CABLE1.far_address6, PORT))
    assert result.accepted
    assert result.source.address == link_local(CABLE1.near)


def test_a_result_tells_all(network: Network, here: Sender) -> None:
    first, _ = here.send(b"hello", Endpoint(IPv6Address("ff02::1"), PORT))
    assert first.index == socket.if_nametoindex(CABLE0.near)
    assert first.delivery is Delivery.MULTICAST
    assert str(first.destination) == f"[ff02::1%{CABLE0.near}]:{PORT}"
    assert first.source.port in here.own_ports
    assert first.time > 0


def test_interfaces_that_cannot_say_why(network: Network, here: Sender) -> None:
    network.pull_plug(CABLE0)
    network.switch_off(CABLE1)
    ip("link add name bare0 type veth peer name bare1", "link set bare0 up", "link set bare1 up")
    try:
        wait_until(lambda: is_running("bare0"), "bare0 is up")
        here.use_interfaces(list_interfaces())
        via = {CABLE0.near, CABLE1.near, "bare0", "gone0"}
        assert sorted(interfaces_of(here.send(b"hello", BROADCAST, via))) == [
            ("bare0", errno.EADDRNOTAVAIL),
            ("gone0", errno.ENODEV),
            (CABLE0.near, errno.ENOLINK),
            (CABLE1.near, errno.ENETDOWN),
        ]
        assert interfaces_of(here.send(b"hello", BROADCAST)) == [("lo", 0)]
    finally:
        ip("link del bare0")


def lose_addresses(network: Network, cable: Cable) -> None:
    ip(f"addr flush dev {cable.near}")


def set_up_anew(network: Network, cable: Cable) -> None:
    network.switch_off(cable)
    network.switch_on(cable)


@pytest.mark.parametrize(
    ("away", "back"),
    [
        (Network.disconnect, Network.connect),
        (Network.switch_off, Network.switch_on),
        (lose_addresses, set_up_anew),
    ],
    ids=["unplugged", "switched off", "without address"],
)
@pytest.mark.parametrize("address", ["255.255.255.255", "ff02::1234"])
@pytest.mark.parametrize("used_before", [True, False])
def test_what_goes_between_look_and_use_is_told_truly_and_comes_back(
    network: Network,
    here: Sender,
    away: Callable[[Network, Cable], None],
    back: Callable[[Network, Cable], None],
    address: str,
    used_before: bool,
) -> None:
    destination = ip_address(address)
    groups = [destination] if destination.is_multicast else []
    if used_before:
        here.send(b"before", Endpoint(destination, PORT))
    with FarReceiver(network, destination.version, PORT, *groups) as far:
        away(network, CABLE0)
        gone, stayed = here.send(b"away", Endpoint(destination, PORT))
        accepted = [c for c, r in zip(CABLES, (gone, stayed), strict=True) if r.accepted]
        assert [one.cable for one in far.hear(by=(CABLE1,))] == accepted
        assert CABLE1 in accepted
    back(network, CABLE0)
    here.use_interfaces(list_interfaces())
    with FarReceiver(network, destination.version, PORT, *groups) as far:
        assert all(r.accepted for r in here.send(b"back", Endpoint(destination, PORT)))
        assert [one.cable for one in far.hear()] == list(CABLES)


def test_the_longest_payload_goes_whole_and_a_longer_one_not_at_all(
    network: Network, here: Sender
) -> None:
    longest = os.urandom(max_payload(4))
    with FarReceiver(network, 4, PORT) as far:
        before = here.send(b"", BROADCAST)
        results = here.send(longest, BROADCAST)
        refused = here.send(longest + b"!", BROADCAST)
        heard = far.hear()
    assert [one.payload for one in heard] == [b"", longest, b"", longest]
    assert [result.error for result in refused] == [errno.EMSGSIZE, errno.EMSGSIZE]
    assert all(result.accepted for result in results)
    assert [r.source for r in before] == [r.source for r in results]


def test_a_directed_broadcast_may_be_long_too(network: Network, here: Sender) -> None:
    with FarReceiver(network, 6, PORT, IPv6Address("ff02::1234")) as far:
        longest = os.urandom(max_payload(6))
        here.send(longest, Endpoint(IPv6Address("ff02::1234"), PORT))
        assert [one.payload for one in far.hear()] == [longest, longest]


def test_a_payload_can_differ_for_each_way(network: Network, here: Sender) -> None:
    def payload(source: Endpoint, interface: str) -> bytes:
        return f"{interface} {source}".encode()

    with FarReceiver(network, 4, PORT) as far:
        results = here.send(payload, BROADCAST)
        heard = far.hear()
    expected = [f"{r.interface} {r.source}".encode() for r in results]
    assert [one.payload for one in heard] == expected == [r.payload for r in results]


def test_a_payload_is_made_also_for_a_way_that_fails(here: Sender) -> None:
    (result,) = here.send(lambda *_: b"lost", Endpoint(IPv4Address("192.0.2.1"), PORT))
    assert (result.error, result.payload) == (errno.ENETUNREACH, b"lost")


@pytest.mark.parametrize(("address", "option"), [("10.9.0.2", 0), ("255.255.255.255", 0),
                                                 ("239.1.2.3", 0), ("fd09:0::2", 1),
                                                 ("ff02::1234", 1)])  # fmt: skip
def test_packets_carry_their_options(
    network: Network, here: Sender, address: str, option: int
) -> None:
    destination = ip_address(address)
    family = (socket.AF_INET, socket.AF_INET6)[option]
    level = (socket.IPPROTO_IP, socket.IPPROTO_IPV6)[option]
    ask = ((12, 13), (51, 66))[option]  # IP_RECVTTL, IP_RECVTOS, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS
    with network.far_host():
        far = socket.socket(family, socket.SOCK_DGRAM)
        far.bind(("", PORT))
        if destination.is_multicast:
            join_group(far, destination, socket.if_nametoindex(CABLE0.far))
    with far:
        far.settimeout(5)
        for number in ask:
            far.setsockopt(level, number, 1)
        options = PacketOptions(hops=7, dscp=46, dont_fragment=True)
        results = here.send(b"hello", Endpoint(destination, PORT), options=options)
        _, told, _, _ = far.recvmsg(10, 256)
    assert all(result.accepted for result in results)
    values = {kind: int.from_bytes(data, "little") for _, kind, data in told}
    assert sorted(values.values()) == [7, 46 << 2]


def test_other_options_are_sent_from_another_socket(network: Network, here: Sender) -> None:
    usual = here.send(b"1", BROADCAST)
    other = here.send(b"2", BROADCAST, options=PacketOptions(hops=3))
    assert {r.source.port for r in usual}.isdisjoint(r.source.port for r in other)
    again = here.send(b"3", BROADCAST, options=PacketOptions(multicast_loop=False))
    assert [r.source for r in again] == [r.source for r in usual]


def test_what_may_not_be_fragmented_is_refused_when_too_long(
    network: Network, here: Sender
) -> None:
    for address in ("255.255.255.255", "10.9.0.2", "ff02::1234"):
        results = here.send(
            bytes(3_000),
            Endpoint(ip_address(address), PORT),
            {CABLE0.near},
            options=PacketOptions(dont_fragment=True),
        )
        assert [result.error for result in results] == [errno.EMSGSIZE]


@pytest.mark.parametrize("loop", [True, False])
def test_whether_a_group_is_heard_here(network: Network, here: Sender, loop: bool) -> None:
    with open_receiver(4, PORT, shared=True) as receiver:
        join_group(receiver, GROUP.address, socket.if_nametoindex(CABLE0.near))
        here.send(b"no", GROUP, {CABLE0.near}, options=PacketOptions(multicast_loop=loop))
        here.send(b"yes", GROUP, {CABLE0.near})
        receiver.settimeout(5)
        heard = [receiver.recv(10) for _ in range(1 + loop)]
    assert heard == ([b"no"] if loop else []) + [b"yes"]


def test_a_refused_option_is_told_and_nothing_sent(network: Network) -> None:
    sender = Sender(system=replace(HERE, traffic_class=None))
    sender.use_interfaces(list_interfaces())
    results = sender.send(b"hello", BROADCAST, options=PacketOptions(dscp=46))
    assert {(r.error, r.refused) for r in results} == {(errno.ENOPROTOOPT, Option.DSCP)}
    assert sender.own_ports == frozenset()


def test_sockets_stay_so_that_answers_find_them(network: Network, here: Sender) -> None:
    first = here.send(b"1", BROADCAST)
    ports = here.own_ports
    assert [result.source for result in here.send(b"2", BROADCAST)] == [r.source for r in first]
    assert ports == here.own_ports == {result.source.port for result in first}


def test_a_fixed_source_port_is_used_on_every_interface(network: Network, here: Sender) -> None:
    with (
        open_receiver(4, 5000, shared=True),  # a listener on the same port
        FarReceiver(network, 4, PORT) as far,
    ):
        here.send(b"hello", BROADCAST, source_port=5000)
        assert [one.source for one in far.hear()] == [Endpoint(c.address, 5000) for c in CABLES]
    assert here.own_ports == {5000}


def test_a_source_port_that_is_taken_is_told(network: Network, here: Sender) -> None:
    with open_receiver(4, 5000, shared=False):
        results = here.send(b"hello", BROADCAST, source_port=5000)
    assert {result.error for result in results} == {errno.EADDRINUSE}
    assert here.own_ports == frozenset()


def test_a_host_that_no_route_leads_to_is_told(here: Sender) -> None:
    (result,) = here.send(b"hello", Endpoint(IPv4Address("192.0.2.1"), PORT))
    assert result.error == errno.ENETUNREACH
    assert result.interface == ""
    assert result.source == Endpoint(IPv4Address("0.0.0.0"), 0)


class Opened:
    """Notes which sockets a sender has."""

    def __init__(self) -> None:
        self.open: dict[socket.socket, tuple[int, int]] = {}
        self.sender = Sender(self.opened, self.closing)

    def opened(self, sock: socket.socket, version: int, port: int) -> None:
        assert sock.getsockname()[1] == port
        self.open[sock] = (version, port)

    def closing(self, sock: socket.socket) -> None:
        del self.open[sock]
        sock.close()


@pytest.fixture
def noted() -> Opened:
    return Opened()


def test_others_hear_of_each_socket(network: Network, noted: Opened) -> None:
    noted.sender.use_interfaces(list_interfaces())
    noted.sender.send(b"1", BROADCAST)
    noted.sender.send(b"2", BROADCAST)
    noted.sender.send(b"3", Endpoint(IPv6Address("ff02::1"), PORT))
    assert sorted(version for version, _ in noted.open.values()) == [4, 4, 6, 6]
    assert {port for _, port in noted.open.values()} == noted.sender.own_ports
    noted.sender.close()
    assert noted.open == {}
    assert noted.sender.own_ports == frozenset()


def test_sockets_of_what_is_gone_are_closed(network: Network, noted: Opened) -> None:
    noted.sender.use_interfaces(list_interfaces())
    kept, _ = noted.sender.send(b"1", BROADCAST)
    network.disconnect(CABLE1)
    noted.sender.use_interfaces(list_interfaces())
    assert list(noted.open.values()) == [(4, kept.source.port)]
    assert noted.sender.own_ports == {kept.source.port}
    noted.sender.close()


def test_a_socket_closed_by_another_hand_is_replaced(network: Network, noted: Opened) -> None:
    noted.sender.use_interfaces(list_interfaces())
    noted.sender.send(b"1", BROADCAST)
    for sock in noted.open:
        sock.close()
    assert {result.error for result in noted.sender.send(b"2", BROADCAST)} == {errno.EBADF}
    assert all(result.accepted for result in noted.sender.send(b"3", BROADCAST))
    noted.sender.close()


class FullSocket:
    """A socket whose send buffer is full for some time."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.sent: list[bytes] = []

    def getsockname(self) -> tuple[str, int]:
        return "10.9.0.1", 40_000

    def sendto(self, payload: bytes, target: object) -> None:
        if self.refusals:
            self.refusals -= 1
            raise BlockingIOError(errno.EAGAIN, "full")
        self.sent.append(payload)


@pytest.mark.parametrize(("refusals", "error"), [(1, 0), (2, errno.EAGAIN)])
def test_a_full_buffer_is_waited_for_and_costs_no_socket(
    monkeypatch: pytest.MonkeyPatch, refusals: int, error: int
) -> None:
    full = FullSocket(refusals)
    sender = Sender(closing=lambda sock: None)
    waits: list[float] = []
    monkeypatch.setattr(sender_module, "open_sender", lambda *_, **__: full)
    monkeypatch.setattr(sender_module, "wait_for_room", lambda sock, time: waits.append(time))
    sender.use_interfaces((ETH0,))
    (result,) = sender.send(b"1", BROADCAST)
    assert result.error == error
    assert waits == [sender_module.ROOM_TIMEOUT]
    sender.send(b"2", BROADCAST)
    assert full.sent[-1] == b"2"
    assert sender.own_ports == {40_000}


def test_an_interface_named_as_no_scope_can_be(sender: Sender) -> None:
    sender.use_interfaces((interface("50% faster", 9_999, "fe80::1/64"),))
    (result,) = sender.send(b"hello", Endpoint(IPv6Address("ff02::1"), PORT))
    assert result.error
    assert result.destination.address == IPv6Address("ff02::1")
