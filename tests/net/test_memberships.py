from __future__ import annotations

import errno
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import cast

import pytest

from bcastgui.capture.records import IPAddress
from bcastgui.net import memberships
from bcastgui.net.batches.source import Source
from bcastgui.net.interfaces import LinkState, list_interfaces
from bcastgui.net.memberships import GroupProblem, Memberships
from bcastgui.net.ports import Group
from bcastgui.net.sockets import open_receiver, socket_address
from bcastgui.net.systems import System
from tests.net.network import CABLE0, CABLE1, Network
from tests.net.values import DOWN, ETH0, ETH1, EVERY_KIND, LO, interface

GROUP = Group(IPv4Address("239.1.2.3"), 5000)
GROUP6 = Group(IPv6Address("ff02::1234"), 5000)


class Joining:
    """Stands in for the system: notes what is joined, and refuses what it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.joined: set[tuple[Source, str, int]] = set()
        self.calls: list[tuple[str, str, int]] = []
        self.refused: dict[int, int] = {}  # errno by the index of the interface
        self.sources: dict[object, Source] = {}
        monkeypatch.setattr(memberships, "join_group", self.join)
        monkeypatch.setattr(memberships, "leave_group", self.leave)

    def source(self, version: int = 4, port: int = 5000) -> Source:
        made = Source(cast(socket.socket, object()), version, port)
        self.sources[made.socket] = made
        return made

    def join(self, sock: object, group: IPAddress, index: int, *, system: System) -> None:
        self.calls.append(("join", str(group), index))
        if index in self.refused:
            raise OSError(self.refused[index], "refused")
        self.joined.add((self.sources[sock], str(group), index))

    def leave(self, sock: object, group: IPAddress, index: int, *, system: System) -> None:
        self.calls.append(("leave", str(group), index))
        self.joined.discard((self.sources[sock], str(group), index))

    def indexes(self) -> set[int]:
        return {index for _, _, index in self.joined}


@pytest.fixture
def joining(monkeypatch: pytest.MonkeyPatch) -> Joining:
    return Joining(monkeypatch)


def test_a_group_is_joined_on_every_interface_that_can(joining: Joining) -> None:
    source = joining.source()
    made = Memberships()
    made.use_interfaces(EVERY_KIND, [source])
    made.want(frozenset({GROUP}), [source])
    assert joining.indexes() == {i.index for i in EVERY_KIND if i is not DOWN}
    assert not made.problems


def test_only_the_sockets_of_its_port_and_version_join(joining: Joining) -> None:
    right, right6 = joining.source(4), joining.source(6)
    others = [joining.source(4, 5001), joining.source(6, 5001)]
    made = Memberships()
    made.use_interfaces((ETH0,), [])
    made.want(frozenset({GROUP, GROUP6}), [right, right6, *others])
    assert joining.joined == {(right, "239.1.2.3", 2), (right6, "ff02::1234", 2)}


@pytest.mark.parametrize("scope", ["eth1", "3"])
def test_a_scope_picks_the_interface(joining: Joining, scope: str) -> None:
    source = joining.source(6)
    made = Memberships()
    made.use_interfaces(EVERY_KIND, [source])
    made.want(frozenset({Group(IPv6Address(f"ff02::1234%{scope}"), 5000)}), [source])
    assert joining.calls == [("join", "ff02::1234", ETH1.index)]


def test_joins_follow_the_order_of_the_interfaces(joining: Joining) -> None:
    source = joining.source()
    made = Memberships()
    made.use_interfaces(EVERY_KIND, [source])
    made.want(frozenset({GROUP}), [source])
    wanted = [i.index for i in EVERY_KIND if i is not DOWN]
    assert [index for _, _, index in joining.calls] == wanted
    assert wanted[-1] == LO.index


def test_what_is_joined_stays_joined(joining: Joining) -> None:
    source = joining.source()
    made = Memberships()
    made.use_interfaces((ETH0,), [source])
    made.want(frozenset({GROUP}), [source])
    joining.calls.clear()
    other = Group(IPv4Address("239.9.9.9"), 5000)
    made.want(frozenset({GROUP, other}), [source])
    made.use_interfaces((ETH0,), [source])
    assert joining.calls == [("join", "239.9.9.9", 2)]
    joining.calls.clear()
    made.want(frozenset({other}), [source])
    assert joining.calls == [("leave", "239.1.2.3", 2)]
    made.want(frozenset(), [source])
    assert joining.joined == set()


@pytest.mark.parametrize("state", [LinkState.DOWN, LinkState.NO_CARRIER])
def test_an_interface_that_comes_back_is_joined_again(joining: Joining, state: LinkState) -> None:
    source = joining.source()
    made = Memberships()
    made.use_interfaces((ETH0, ETH1), [source])
    made.want(frozenset({GROUP}), [source])
    made.use_interfaces((replace(ETH0, state=state), ETH1), [source])
    joining.calls.clear()
    made.use_interfaces((ETH0, ETH1), [source])
    assert joining.calls[-1] == ("join", "239.1.2.3", ETH0.index)
    assert ETH1.index not in {index for _, _, index in joining.calls}
    assert joining.indexes() == {ETH0.index, ETH1.index}


def test_an_interface_made_anew_is_joined_under_its_new_index(joining: Joining) -> None:
    source = joining.source()
    made = Memberships()
    made.use_interfaces((ETH0,), [source])
    made.want(frozenset({GROUP}), [source])
    made.use_interfaces((replace(ETH0, index=9),), [source])
    assert joining.indexes() == {9}


def test_a_closed_source_is_forgotten(joining: Joining) -> None:
    source, next_one = joining.source(), joining.source()
    made = Memberships()
    made.use_interfaces((ETH0,), [source])
    made.want(frozenset({GROUP}), [source])
    made.forget(source)
    made.forget(source)
    joining.calls.clear()
    made.want(frozenset({GROUP}), [next_one])
    assert joining.calls == [("join", "239.1.2.3", 2)]


def test_what_is_refused_is_told_and_tried_again_when_something_changes(joining: Joining) -> None:
    source = joining.source()
    joining.refused = {ETH1.index: errno.ENOBUFS}
    made = Memberships()
    made.use_interfaces((ETH0, ETH1), [source])
    made.want(frozenset({GROUP}), [source])
    assert list(made.problems) == [GroupProblem(GROUP, "eth1", errno.ENOBUFS)]
    assert joining.indexes() == {ETH0.index}
    joining.refused = {}
    made.use_interfaces((ETH0, ETH1), [source])
    assert not made.problems
    assert joining.indexes() == {ETH0.index, ETH1.index}


def test_what_is_joined_already_is_no_trouble(joining: Joining) -> None:
    source = joining.source()
    joining.refused = {ETH0.index: errno.EADDRINUSE}
    made = Memberships()
    made.use_interfaces((ETH0,), [source])
    made.want(frozenset({GROUP}), [source])
    assert not made.problems


# --- with real sockets


@contextmanager
def real_source(version: int) -> Iterator[Source]:
    with open_receiver(version, 5000, shared=True) as sock:
        yield Source(sock, version, 5000)


def arrives(network: Network, source: Source, group: IPAddress, cable_index: int) -> bool:
    """Whether what the other host sends to ``group`` by one cable reaches ``source``."""
    with network.far_host(), socket.socket(source.socket.family, socket.SOCK_DGRAM) as out:
        level = socket.IPPROTO_IP if group.version == 4 else socket.IPPROTO_IPV6
        request = bytes(8) + cable_index.to_bytes(4, "little")
        if group.version == 4:
            out.setsockopt(level, socket.IP_MULTICAST_IF, request)
        else:
            out.setsockopt(level, socket.IPV6_MULTICAST_IF, cable_index)
        out.sendto(b"hello", socket_address(group, 5000, cable_index))
    source.socket.settimeout(0.25)
    try:
        return source.socket.recv(100) == b"hello"
    except TimeoutError:
        return False


@pytest.mark.parametrize("address", ["239.1.2.3", "ff02::1234", "ff05::1234"])
@pytest.mark.parametrize(
    ("away", "back"),
    [
        (Network.disconnect, Network.connect),
        (Network.switch_off, Network.switch_on),
        (Network.pull_plug, Network.put_plug_back),
    ],
    ids=["unplugged", "switched off", "cable out"],
)
def test_a_group_is_heard_again_after_its_interface_was_away(
    network: Network,
    address: str,
    away: Callable[..., None],
    back: Callable[..., None],
) -> None:
    group = ip_address(address)
    made = Memberships()
    with real_source(group.version) as source:
        made.use_interfaces(list_interfaces(), [source])
        made.want(frozenset({Group(group, 5000)}), [source])
        assert arrives(network, source, group, network.far_index(CABLE0))
        away(network, CABLE0)
        made.use_interfaces(list_interfaces(), [source])
        assert arrives(network, source, group, network.far_index(CABLE1))
        back(network, CABLE0)
        made.use_interfaces(list_interfaces(), [source])
        assert arrives(network, source, group, network.far_index(CABLE0))
        assert arrives(network, source, group, network.far_index(CABLE1))
        assert not made.problems


def test_a_group_that_is_left_is_heard_no_more(network: Network) -> None:
    made = Memberships()
    with real_source(4) as source:
        made.use_interfaces(list_interfaces(), [source])
        made.want(frozenset({GROUP}), [source])
        assert arrives(network, source, GROUP.address, network.far_index(CABLE0))
        made.want(frozenset(), [source])
        assert not arrives(network, source, GROUP.address, network.far_index(CABLE0))


def test_an_interface_that_vanished_unseen_is_told(network: Network) -> None:
    made = Memberships()
    before = list_interfaces()
    network.disconnect(CABLE0)
    with real_source(4) as source:
        made.use_interfaces(before, [source])
        made.want(frozenset({GROUP}), [source])
        assert list(made.problems) == [GroupProblem(GROUP, CABLE0.near, errno.ENODEV)]
        made.use_interfaces(list_interfaces(), [source])
        assert not made.problems


def test_more_groups_than_a_socket_can_join_are_told() -> None:
    # net.ipv4.igmp_max_memberships is 20.
    groups = frozenset(Group(IPv4Address(f"239.1.2.{n}"), 5000) for n in range(1, 25))
    made = Memberships()
    with real_source(4) as source:
        made.use_interfaces((interface("lo", 1, loopback=True),), [source])
        made.want(groups, [source])
    assert {problem.error for problem in made.problems} == {errno.ENOBUFS}
    assert len(made.problems) == 4
