from __future__ import annotations

import ctypes
import errno
import socket
import struct
import time
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any, cast

import pytest

from bcastgui.capture.records import IPV4_PREFIX, pack_address
from bcastgui.net.room import wait_for_room
from bcastgui.net.sockets import (
    SEND_BUFFER,
    Arrival,
    interface_index,
    join_group,
    leave_group,
    lost_by,
    open_receiver,
    open_sender,
    own_address_towards,
    read_arrival,
    socket_address,
    windows_interface_index,
)
from bcastgui.net.systems import SYSTEMS
from tests.net.network import CABLE0, CABLE1, Network, link_local

LINUX, MACOS, WINDOWS = SYSTEMS["linux"], SYSTEMS["darwin"], SYSTEMS["win32"]
SOL, IP4, IP6 = socket.SOL_SOCKET, socket.IPPROTO_IP, socket.IPPROTO_IPV6


class FakeSocket:
    """Takes note of what the system is asked for."""

    refused: frozenset[tuple[int, int]] = frozenset()
    most_received = 1 << 30

    def __init__(self, family: int = socket.AF_INET, kind: int = socket.SOCK_DGRAM) -> None:
        self.family = family
        self.options: dict[tuple[int, int], int | bytes] = {(SOL, socket.SO_SNDBUF): 9216}
        self.bound: tuple[object, ...] | None = None
        self.blocking = True
        self.closed = False

    def setblocking(self, flag: bool) -> None:
        self.blocking = flag

    def setsockopt(self, level: int, option: int, value: int | bytes) -> None:
        too_much = option == socket.SO_RCVBUF and cast(int, value) > self.most_received
        if (level, option) in self.refused or too_much:
            raise OSError(errno.ENOPROTOOPT, "refused")
        self.options[level, option] = value

    def getsockopt(self, level: int, option: int) -> int | bytes:
        return self.options[level, option]

    def bind(self, address: tuple[object, ...]) -> None:
        self.bound = address

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def fake_sockets(monkeypatch: pytest.MonkeyPatch) -> type[FakeSocket]:
    """Makes the socket module open sockets of a class that the test may alter."""

    class OwnFakeSocket(FakeSocket):
        pass

    monkeypatch.setattr(socket, "socket", OwnFakeSocket)
    return OwnFakeSocket


def fake(sock: socket.socket) -> FakeSocket:
    return cast(FakeSocket, sock)


# --- numbers, as the headers have them


def test_the_numbers_of_linux() -> None:
    # linux/in.h, linux/in6.h, asm-generic/socket.h
    assert LINUX.packet_info == 8
    assert LINUX.packet_info6 == (49, 50)
    assert (LINUX.timestamp, LINUX.overflow, LINUX.memory_info) == (35, 40, 55)
    assert LINUX.unicast_interface == 50


def test_the_numbers_of_macos() -> None:
    # netinet/in.h, netinet6/in6.h with __APPLE_USE_RFC_3542
    assert MACOS.packet_info == 26
    assert MACOS.packet_info6 == (61, 46)
    assert MACOS.bound_interface == (25, 125)


def test_the_numbers_of_windows() -> None:
    # ws2ipdef.h, winsock2.h: SO_EXCLUSIVEADDRUSE is (int)(~SO_REUSEADDR), and that is 4
    assert WINDOWS.unicast_interface == 31
    assert WINDOWS.exclusive == ~4


# --- receivers


@pytest.mark.parametrize(
    ("system", "shared", "expected"),
    [
        (LINUX, True, {socket.SO_REUSEADDR}),
        (LINUX, False, set()),
        (MACOS, True, {socket.SO_REUSEADDR, socket.SO_REUSEPORT}),
        (MACOS, False, set()),
        (WINDOWS, True, {socket.SO_REUSEADDR}),
        (WINDOWS, False, {-5}),
    ],
)
def test_how_a_port_is_shared_or_kept(
    fake_sockets: type[FakeSocket], system: Any, shared: bool, expected: set[int]
) -> None:
    sock = fake(open_receiver(4, 12_345, shared=shared, system=system))
    asked = {option for level, option in sock.options if level == SOL}
    ways = {socket.SO_REUSEADDR, socket.SO_REUSEPORT, -5}
    assert asked & ways == expected
    assert sock.bound == ("", 12_345)
    assert not sock.blocking


def test_a_receiver_of_ipv6_leaves_ipv4_alone(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_receiver(6, 12_345, shared=True, system=MACOS))
    assert sock.family == socket.AF_INET6
    assert sock.bound == ("::", 12_345)
    assert sock.options[IP6, socket.IPV6_V6ONLY] == 1
    assert sock.options[IP6, 61] == 1


def test_windows_is_asked_for_no_control_messages(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_receiver(4, 12_345, shared=True, system=WINDOWS))
    assert {level for level, _ in sock.options} == {SOL}


def test_a_system_that_grants_less_room_gets_asked_for_less(
    fake_sockets: type[FakeSocket],
) -> None:
    fake_sockets.most_received = 3_000_000
    sock = fake(open_receiver(4, 12_345, shared=True, system=MACOS))
    assert sock.options[SOL, socket.SO_RCVBUF] == 2 * 1024 * 1024


def test_a_system_without_times_and_counts_is_listened_on_all_the_same(
    fake_sockets: type[FakeSocket],
) -> None:
    fake_sockets.refused = frozenset({(SOL, 35), (SOL, 40), (SOL, socket.SO_RCVBUF)})
    sock = fake(open_receiver(4, 12_345, shared=True, system=LINUX))
    assert sock.options[IP4, 8] == 1
    assert sock.bound


@pytest.mark.parametrize("version", [4, 6])
def test_a_receiver_that_cannot_be_set_up_is_closed(
    fake_sockets: type[FakeSocket], monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    opened: list[FakeSocket] = []
    monkeypatch.setattr(fake_sockets, "setblocking", lambda self, flag: opened.append(self))
    fake_sockets.refused = frozenset({(IP4, 8), (IP6, 49)})
    with pytest.raises(OSError, match="refused"):
        open_receiver(version, 12_345, shared=True, system=LINUX)
    assert [sock.closed for sock in opened] == [True]


@pytest.mark.parametrize("version", [4, 6])
def test_a_taken_port_is_refused_and_leaves_no_socket(version: int) -> None:
    with (
        open_receiver(version, 12_345, shared=False),
        pytest.raises(OSError, match=f"Errno {errno.EADDRINUSE}"),
    ):
        open_receiver(version, 12_345, shared=True)


@pytest.mark.parametrize("version", [4, 6])
def test_a_shared_port_is_shared(version: int) -> None:
    with (
        open_receiver(version, 12_345, shared=True),
        open_receiver(version, 12_345, shared=True),
    ):
        pass


# --- arrivals


def receive(sock: socket.socket) -> tuple[bytes, Arrival]:
    payload, messages, _, _ = sock.recvmsg(100, 256)
    return payload, read_arrival(messages)


@pytest.mark.parametrize("address", ["127.0.0.1", "127.255.255.255", "::1"])
def test_an_arrival_tells_when_where_and_to_whom(address: str) -> None:
    destination = ip_address(address)
    with (
        open_receiver(destination.version, 12_345, shared=True) as sock,
        open_sender(
            destination.version, ip_address("127.0.0.1" if "." in address else "::1"), 0, 0
        ) as out,
    ):
        before = time.time_ns()
        out.sendto(b"hello", socket_address(destination, 12_345))
        wait_for_room(out, 5)
        payload, arrival = receive(sock)
    assert payload == b"hello"
    assert arrival.destination == pack_address(destination)
    assert arrival.interface == socket.if_nametoindex("lo")
    assert arrival.time is not None
    assert before <= arrival.time <= time.time_ns()
    assert arrival.lost is None


@pytest.mark.parametrize("system", [LINUX, MACOS])
def test_packet_information_is_read_as_each_system_numbers_it(system: Any) -> None:
    packet_info = struct.pack("=I4s4s", 7, bytes([10, 9, 0, 1]), bytes([10, 9, 0, 255]))
    told = read_arrival([(IP4, system.packet_info, packet_info)], system=system)
    assert told == Arrival(destination=IPV4_PREFIX + bytes([10, 9, 0, 255]), interface=7)

    group = IPv6Address("ff02::1").packed
    told = read_arrival(
        [(IP6, system.packet_info6[1], group + struct.pack("=I", 9))], system=system
    )
    assert told == Arrival(destination=group, interface=9)


def test_times_and_losses_are_read_and_other_messages_passed_over() -> None:
    messages = [
        (SOL, 35, struct.pack("@ll", 1_700_000_000, 123_456_789)),
        (SOL, 40, struct.pack("=I", 4_000_000_000)),
        (IP4, 2, b"\x40\0\0\0"),
    ]
    assert read_arrival(messages) == Arrival(1_700_000_000_123_456_789, None, 0, 4_000_000_000)
    assert read_arrival(messages, system=WINDOWS) == Arrival()


def test_losses_are_told_without_another_datagram() -> None:
    with open_receiver(4, 12_345, shared=True) as sock, socket.socket(type=2) as out:
        sock.setsockopt(SOL, socket.SO_RCVBUF, 4096)
        assert lost_by(sock) == 0
        for _ in range(50):
            out.sendto(bytes(100), ("127.0.0.1", 12_345))
        kept = 0
        while True:
            try:
                sock.recv(200)
            except BlockingIOError:
                break
            kept += 1
        assert 0 < kept < 50
        assert lost_by(sock) == 50 - kept


def test_losses_are_unknown_where_the_system_does_not_tell() -> None:
    with open_receiver(4, 12_345, shared=True) as sock:
        assert lost_by(sock, system=WINDOWS) is None
        assert lost_by(sock, system=replace(LINUX, memory_info=9_999)) is None
    assert lost_by(sock) is None  # closed


# --- senders


def test_windows_steers_by_an_index_in_network_order(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_sender(4, CABLE0.address, 0, 7, system=WINDOWS))
    assert sock.options[IP4, 31] == b"\0\0\0\7"
    assert sock.options[IP4, socket.IP_MULTICAST_IF] == CABLE0.address.packed
    assert sock.options[SOL, socket.SO_BROADCAST] == 1
    assert (SOL, socket.SO_REUSEADDR) not in sock.options
    assert sock.bound == ("10.9.0.1", 0)


def test_macos_steers_by_an_index_in_host_order(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_sender(4, CABLE0.address, 0, 7, system=MACOS))
    assert sock.options[IP4, 25] == 7
    # struct ip_mreqn: the group, the address, the index
    assert sock.options[IP4, socket.IP_MULTICAST_IF] == bytes(4) + CABLE0.address.packed + (
        struct.pack("=i", 7)
    )
    sock = fake(open_sender(6, CABLE0.address6, 0, 7, system=MACOS))
    assert sock.options[IP6, 125] == 7
    assert sock.options[IP6, socket.IPV6_MULTICAST_IF] == 7


def test_the_routing_table_is_left_to_steer(fake_sockets: type[FakeSocket]) -> None:
    for system in (LINUX, MACOS, WINDOWS):
        sock = fake(open_sender(4, CABLE0.address, 0, 0, system=system))
        asked = {option for level, option in sock.options if level == IP4}
        assert asked <= {system.packet_info}


def test_macos_is_asked_to_send_long_datagrams(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_sender(4, CABLE0.address, 0, 7, system=MACOS))
    assert sock.options[SOL, socket.SO_SNDBUF] == SEND_BUFFER
    fake_sockets.refused = frozenset({(SOL, socket.SO_SNDBUF)})
    assert fake(open_sender(4, CABLE0.address, 0, 7, system=MACOS)).bound


def test_a_fixed_source_port_is_shared(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_sender(4, CABLE0.address, 5000, 0, system=MACOS))
    assert sock.options[SOL, socket.SO_REUSEPORT] == 1
    assert sock.bound == ("10.9.0.1", 5000)


def test_a_link_local_source_is_bound_with_its_interface(fake_sockets: type[FakeSocket]) -> None:
    sock = fake(open_sender(6, IPv6Address("fe80::1"), 0, 7, system=LINUX))
    assert sock.bound == ("fe80::1", 0, 0, 7)
    sock = fake(open_sender(6, IPv6Address("fd09::1"), 0, 7, system=LINUX))
    assert sock.bound == ("fd09::1", 0, 0, 0)


def test_a_sender_from_an_address_that_is_not_ours_leaves_no_socket() -> None:
    with pytest.raises(OSError, match=f"Errno {errno.EADDRNOTAVAIL}"):
        open_sender(4, IPv4Address("192.0.2.1"), 0, 0)


@pytest.mark.parametrize("cable", [CABLE0, CABLE1])
@pytest.mark.parametrize("address", ["255.255.255.255", "239.1.2.3", "ff02::1", "ff05::1:3"])
def test_a_steered_socket_sends_by_its_interface(
    network: Network, cable: Any, address: str
) -> None:
    destination = ip_address(address)
    version = destination.version
    index = socket.if_nametoindex(cable.near)
    source = cable.address if version == 4 else link_local(cable.near)
    groups = [] if address == "255.255.255.255" else [destination]
    with network.far_host():
        far_index = socket.if_nametoindex(cable.far)
        far = open_receiver(version, 12_345, shared=True)
    with far, open_sender(version, source, 0, index) as out:
        for group in groups:
            for other in (network.far_index(CABLE0), network.far_index(CABLE1)):
                join_group(far, group, other)
        out.sendto(b"hello", socket_address(destination, 12_345, index))
        far.settimeout(5)
        payload, messages, _, sender = far.recvmsg(100, 256)
    assert payload == b"hello"
    assert ip_address(sender[0].partition("%")[0]) == source
    assert read_arrival(messages).interface == far_index


# --- groups


def test_a_group_is_joined_by_index() -> None:
    sock = FakeSocket()
    join_group(cast(socket.socket, sock), IPv4Address("239.1.2.3"), 7, system=LINUX)
    assert sock.options == sock.options | {
        (IP4, socket.IP_ADD_MEMBERSHIP): bytes([239, 1, 2, 3, 0, 0, 0, 0]) + struct.pack("=i", 7)
    }
    leave_group(cast(socket.socket, sock), IPv4Address("239.1.2.3"), 7, system=LINUX)
    assert (
        sock.options[IP4, socket.IP_DROP_MEMBERSHIP] == sock.options[IP4, socket.IP_ADD_MEMBERSHIP]
    )


def test_macos_reads_an_index_in_a_group_request_only() -> None:
    sock = FakeSocket()
    join_group(cast(socket.socket, sock), IPv4Address("239.1.2.3"), 7, system=MACOS)
    mcast_join_group, mcast_leave_group = 80, 81
    request = cast(bytes, sock.options[IP4, mcast_join_group])
    assert request[:12] == struct.pack("=I", 7) + bytes([16, socket.AF_INET, 0, 0, 239, 1, 2, 3])
    assert len(request) == 4 + 128  # struct group_req, packed to four bytes (netinet/in.h)
    leave_group(cast(socket.socket, sock), IPv4Address("239.1.2.3"), 7, system=MACOS)
    assert sock.options[IP4, mcast_leave_group] == request


def test_windows_takes_an_index_for_an_address() -> None:
    sock = FakeSocket()
    join_group(cast(socket.socket, sock), IPv4Address("239.1.2.3"), 258, system=WINDOWS)
    assert sock.options[IP4, socket.IP_ADD_MEMBERSHIP] == bytes([239, 1, 2, 3, 0, 0, 1, 2])


@pytest.mark.parametrize("system", SYSTEMS.values())
def test_a_group_of_ipv6_is_joined_by_index_on_every_system(system: Any) -> None:
    sock = FakeSocket()
    group = IPv6Address("ff02::1")
    join_group(cast(socket.socket, sock), group, 7, system=system)
    assert sock.options[IP6, socket.IPV6_JOIN_GROUP] == group.packed + struct.pack("=I", 7)


@pytest.mark.parametrize("address", ["239.1.2.3", "ff02::1234"])
def test_leaving_what_was_never_joined_is_no_trouble(address: str) -> None:
    group = ip_address(address)
    with open_receiver(group.version, 12_345, shared=True) as sock:
        leave_group(sock, group, 1)
        leave_group(sock, group, 9_999)
        with pytest.raises(OSError, match=f"Errno {errno.ENODEV}"):
            join_group(sock, group, 9_999)


# --- the rest


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("10.9.0.2", ("10.9.0.2", 5000)),
        ("fd09::2", ("fd09::2", 5000, 0, 7)),
        ("fe80::2%eth0", ("fe80::2", 5000, 0, 7)),
    ],
)
def test_socket_addresses(address: str, expected: tuple[object, ...]) -> None:
    assert socket_address(ip_address(address), 5000, 7) == expected


def test_our_address_towards_another(network: Network) -> None:
    assert own_address_towards(CABLE1.far_address) == str(CABLE1.address)
    assert own_address_towards(CABLE1.far_address6) == str(CABLE1.address6)
    with pytest.raises(OSError, match=f"Errno {errno.ENETUNREACH}"):
        own_address_towards(IPv4Address("192.0.2.1"))


def test_the_index_of_an_interface() -> None:
    assert interface_index("lo") == socket.if_nametoindex("lo")
    assert interface_index("gone0") == 0
    assert interface_index("a name that is longer than any") == 0


class FakeIpHlpApi:
    """The part of iphlpapi.dll that turns an alias into an index."""

    def __init__(self, indexes: dict[str, int | None]) -> None:
        self._indexes = indexes
        self._luids: dict[int, int | None] = {}

    def ConvertInterfaceAliasToLuid(self, alias: ctypes.c_wchar_p, luid: Any) -> int:  # noqa: N802
        if alias.value not in self._indexes:
            return 87  # ERROR_INVALID_PARAMETER
        luid._obj.value = 1 << 48 | len(self._luids)
        self._luids[luid._obj.value] = self._indexes[alias.value]
        return 0

    def ConvertInterfaceLuidToIndex(self, luid: Any, index: Any) -> int:  # noqa: N802
        found = self._luids[luid._obj.value]
        if found is None:
            return 1168  # ERROR_NOT_FOUND
        index._obj.value = found
        return 0


def test_windows_finds_an_index_by_alias() -> None:
    library = cast(ctypes.CDLL, FakeIpHlpApi({"Ethernet 2": 12, "Vanished": None}))
    assert windows_interface_index("Ethernet 2", library) == 12
    assert windows_interface_index("Vanished", library) == 0
    assert windows_interface_index("ethernet_32769", library) == 0
