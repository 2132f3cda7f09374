"""Options reach the socket by the numbers of each system, or are refused by name."""

from __future__ import annotations

import errno
import socket
from typing import cast

import pytest

from bcastgui.net.packet_options import (
    AS_USUAL,
    Option,
    OptionRefusedError,
    PacketOptions,
    set_packet_options,
)
from bcastgui.net.systems import SYSTEMS, System

LINUX, MACOS, WINDOWS = SYSTEMS["linux"], SYSTEMS["darwin"], SYSTEMS["win32"]
IP4, IP6 = socket.IPPROTO_IP, socket.IPPROTO_IPV6


class StandIn:
    """Takes note of what it is asked for, and refuses what it is told to."""

    def __init__(self, refused: int | None = None) -> None:
        self.refused = refused
        self.options: dict[tuple[int, int], int] = {}

    def setsockopt(self, level: int, option: int, value: int) -> None:
        if option == self.refused:
            raise OSError(errno.EPERM, "refused")
        self.options[level, option] = value


def options_of(
    options: PacketOptions, version: int, system: System = LINUX
) -> dict[tuple[int, int], int]:
    sock = StandIn()
    set_packet_options(cast(socket.socket, sock), version, options, system=system)
    return sock.options


def refused(options: PacketOptions, system: System, refused: int | None = None) -> Option:
    sock = cast(socket.socket, StandIn(refused))
    with pytest.raises(OptionRefusedError) as caught:
        set_packet_options(sock, 4, options, system=system)
    assert caught.value.errno
    return caught.value.option


@pytest.mark.parametrize("version", [4, 6])
def test_as_usual_asks_for_nothing(version: int) -> None:
    assert options_of(AS_USUAL, version) == {}


def test_hops_are_for_one_host_and_for_groups() -> None:
    assert options_of(PacketOptions(hops=5), 4) == {
        (IP4, socket.IP_TTL): 5,
        (IP4, socket.IP_MULTICAST_TTL): 5,
    }
    assert options_of(PacketOptions(hops=5), 6) == {
        (IP6, socket.IPV6_UNICAST_HOPS): 5,
        (IP6, socket.IPV6_MULTICAST_HOPS): 5,
    }


@pytest.mark.parametrize(
    # linux/in.h and in6.h, netinet/in.h and netinet6/in6.h of macOS
    ("system", "four", "six"),
    [(LINUX, 1, 67), (MACOS, 3, 36)],
)
def test_a_code_point_stands_above_two_other_bits(system: System, four: int, six: int) -> None:
    assert options_of(PacketOptions(dscp=46), 4, system) == {(IP4, four): 0xB8}
    assert options_of(PacketOptions(dscp=46), 6, system) == {(IP6, six): 0xB8}


@pytest.mark.parametrize(
    ("system", "four", "six"),
    [
        (LINUX, (10, 2), (23, 2)),
        (MACOS, (28, 1), (62, 1)),
        (WINDOWS, (14, 1), (14, 1)),  # ws2ipdef.h
    ],
)
def test_how_fragments_are_forbidden(
    system: System, four: tuple[int, int], six: tuple[int, int]
) -> None:
    options = PacketOptions(dont_fragment=True)
    assert options_of(options, 4, system) == {(IP4, four[0]): four[1]}
    assert options_of(options, 6, system) == {(IP6, six[0]): six[1]}


@pytest.mark.parametrize("loop", [True, False])
@pytest.mark.parametrize("system", [LINUX, MACOS])
def test_whether_groups_are_heard_here(system: System, loop: bool) -> None:
    options = PacketOptions(multicast_loop=loop)
    assert options_of(options, 4, system) == {(IP4, socket.IP_MULTICAST_LOOP): loop}
    assert options_of(options, 6, system) == {(IP6, socket.IPV6_MULTICAST_LOOP): loop}


def test_what_a_system_has_not_is_refused_by_name() -> None:
    assert refused(PacketOptions(dscp=0), WINDOWS) is Option.DSCP
    assert refused(PacketOptions(multicast_loop=True), WINDOWS) is Option.MULTICAST_LOOP


def test_what_a_system_does_not_let_be_set_is_refused_by_name() -> None:
    assert refused(PacketOptions(hops=1), LINUX, socket.IP_MULTICAST_TTL) is Option.HOPS
    assert refused(PacketOptions(dont_fragment=True), MACOS, 28) is Option.DONT_FRAGMENT
