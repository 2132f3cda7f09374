from __future__ import annotations

import errno
import socket
from collections.abc import Iterator

import pytest

from bcastgui.net import port_sockets
from bcastgui.net.batches.source import Source
from bcastgui.net.port_sockets import PortProblem, PortSockets
from bcastgui.net.sockets import open_receiver

LONG = 60.0
"""Seconds in which everything opens."""


class Watcher:
    """Notes which sockets are open, as a listener would."""

    def __init__(self) -> None:
        self.open: list[Source] = []
        self.refusal: OSError | None = None
        self.ports = PortSockets(self.opened, self.closing)

    def opened(self, source: Source) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.open.append(source)

    def closing(self, source: Source) -> None:
        assert source.socket.fileno() >= 0
        self.open.remove(source)

    def want(self, *ports: int, shared: bool = True) -> None:
        self.ports.want(frozenset(ports), shared=shared)
        self.ports.open_some(LONG)

    def retry(self) -> bool:
        self.ports.try_again()
        return self.ports.open_some(LONG)


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    made = Watcher()
    yield made
    made.ports.close()
    assert made.open == []


def test_each_port_has_a_socket_of_either_version(watcher: Watcher) -> None:
    watcher.want(5000, 6000)
    assert {(s.port, s.version) for s in watcher.open} == {
        (port, version) for port in (5000, 6000) for version in (4, 6)
    }
    assert watcher.ports.open_ports == {5000, 6000}
    assert list(watcher.ports.sources) == watcher.open
    assert not watcher.ports.problems


def test_sockets_that_can_stay_do(watcher: Watcher) -> None:
    watcher.want(5000, 6000)
    before = {s for s in watcher.open if s.port == 6000}
    watcher.want(6000, 7000)
    assert before < set(watcher.open)
    assert watcher.ports.open_ports == {6000, 7000}


def test_another_way_of_sharing_takes_other_sockets(watcher: Watcher) -> None:
    watcher.want(5000)
    before = set(watcher.open)
    watcher.want(5000, shared=False)
    assert not before & set(watcher.open)
    with pytest.raises(OSError, match=f"Errno {errno.EADDRINUSE}"):
        open_receiver(4, 5000, shared=True)


def test_a_port_that_is_taken_is_told_and_opened_once_it_is_free(watcher: Watcher) -> None:
    with open_receiver(4, 5000, shared=False):
        watcher.want(5000, 6000)
        assert list(watcher.ports.problems) == [PortProblem(5000, 4, errno.EADDRINUSE)]
        assert watcher.ports.open_ports == {5000, 6000}  # 5000 over IPv6
        assert not watcher.retry()
        assert list(watcher.ports.problems) == [PortProblem(5000, 4, errno.EADDRINUSE)]
    assert watcher.retry()
    assert not watcher.ports.problems
    assert len(watcher.open) == 4


def test_what_is_wanted_no_more_is_not_tried_again(watcher: Watcher) -> None:
    with open_receiver(4, 5000, shared=False):
        watcher.want(5000)
        watcher.want(6000)
    assert not watcher.ports.problems
    assert not watcher.retry()
    assert watcher.ports.open_ports == {6000}


@pytest.mark.parametrize("code", [errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL])
def test_a_machine_without_ipv6_is_no_trouble(
    watcher: Watcher, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    real = socket.socket

    def without_ipv6(family: int, kind: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(code, "no IPv6 here")
        return real(family, kind)

    monkeypatch.setattr(socket, "socket", without_ipv6)
    watcher.want(5000)
    assert [s.version for s in watcher.open] == [4]
    assert not watcher.ports.problems
    assert not watcher.retry()


def test_a_socket_that_cannot_be_watched_counts_as_not_opened(watcher: Watcher) -> None:
    watcher.refusal = OSError(errno.ENOSPC, "no room to watch it")
    watcher.want(5000)
    assert watcher.ports.open_ports == frozenset()
    assert [p.error for p in watcher.ports.problems] == [errno.ENOSPC, errno.ENOSPC]
    watcher.refusal = None
    assert watcher.retry()
    assert watcher.ports.open_ports == {5000}


def test_a_socket_that_fails_is_closed_and_opened_again(watcher: Watcher) -> None:
    watcher.want(5000)
    failed = watcher.open[0]
    watcher.ports.fail(failed, OSError(errno.ENETDOWN, "down"))
    assert failed.socket.fileno() < 0
    assert list(watcher.ports.problems) == [PortProblem(5000, failed.version, errno.ENETDOWN)]
    assert watcher.retry()
    assert not watcher.ports.problems
    assert len(watcher.open) == 2


def test_an_error_without_a_number_has_one_all_the_same(watcher: Watcher) -> None:
    watcher.want(5000)
    watcher.ports.fail(watcher.open[0], OSError("odd"))
    assert [p.error for p in watcher.ports.problems] == [errno.EIO]


def test_more_ports_than_there_is_room_for(
    watcher: Watcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def little_room(wanted: int, *, system: object) -> int:
        asked.append(wanted)
        return min(wanted, 6)

    monkeypatch.setattr(port_sockets, "room_for_sockets", little_room)
    watcher.want(*range(5000, 5010))
    assert asked == [20]
    assert watcher.ports.open_ports == {5000, 5001, 5002}
    assert {p.error for p in watcher.ports.problems} == {errno.EMFILE}
    assert {p.port for p in watcher.ports.problems} == set(range(5003, 5010))
    assert not watcher.retry()
    watcher.want(*range(5000, 5003))
    assert not watcher.ports.problems


def test_many_ports_open_some_at_a_time(watcher: Watcher) -> None:
    ports = watcher.ports
    ports.want(frozenset(range(20_000, 20_100)), shared=True)
    assert ports.open_some(0)
    assert len(watcher.open) == 1
    while ports.has_untried:
        assert ports.open_some(0)
    assert ports.open_ports == frozenset(range(20_000, 20_100))
    assert not ports.open_some(0)


def test_a_change_of_mind_while_ports_open(watcher: Watcher) -> None:
    ports = watcher.ports
    ports.want(frozenset(range(20_000, 20_100)), shared=True)
    ports.open_some(0)
    watcher.want(5000)
    assert not ports.has_untried
    assert ports.open_ports == {5000}
