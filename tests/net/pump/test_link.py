from __future__ import annotations

import contextlib
import errno
import os
import resource
import select
import signal
import socket
import subprocess
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui.capture.records import Datagram
from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.batches.source import Source
from bcastgui.net.listener import Listener
from bcastgui.net.ports import parse_ports
from bcastgui.net.pump import ring
from bcastgui.net.pump.link import PumpLink, start_pump
from bcastgui.net.systems import SYSTEMS
from tests.end_to_end.waiting import wait_until
from tests.net.batches.traffic import PORT, listening

pytestmark = pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux")


@pytest.fixture
def link() -> Iterator[PumpLink]:
    made = PumpLink()
    yield made
    made.close()


def read(link: PumpLink, count: int) -> list[Datagram]:
    """The next ``count`` datagrams, waited for."""
    found: list[Datagram] = []

    def all_there() -> bool:
        select.select([link.doorbell], [], [], 0.1)
        for batch in link.read():
            for row in range(len(batch)):
                record = batch.records[row]
                found.append(Datagram.from_record(len(found) + 1, record, batch.payload(row), {}))
        return len(found) >= count

    wait_until(all_there, f"{count} datagrams")
    return found


@pytest.mark.parametrize("version", [4, 6])
def test_every_byte_arrives_with_all_that_is_known(link: PumpLink, version: int) -> None:
    sent = [b"", bytes(range(256)), bytes(65_507), b"\0", b"x" * 9_000, b""]
    with listening(version) as (source, send, port):
        assert link.add(source)
        for payload in sent:
            send(payload)
        arrived = read(link, len(sent))
    assert [datagram.payload for datagram in arrived] == sent
    assert {datagram.source_port for datagram in arrived} == {port}
    assert {datagram.destination_port for datagram in arrived} == {PORT}
    assert {str(datagram.destination) for datagram in arrived} == {
        "127.0.0.1" if version == 4 else "::1"
    }


def test_sockets_of_both_kinds_share_the_ring_in_order(link: PumpLink) -> None:
    with listening(4) as (four, send_four, _), listening(6, PORT + 1) as (six, send_six, _):
        link.add(four)
        link.add(six)
        for number in range(200):
            send_four(b"four %d" % number)
            send_six(b"six %d" % number)
        arrived = read(link, 400)
    fours = [d.payload for d in arrived if d.destination_port == PORT]
    sixes = [d.payload for d in arrived if d.destination_port == PORT + 1]
    assert fours == [b"four %d" % number for number in range(200)]
    assert sixes == [b"six %d" % number for number in range(200)]
    assert {d.source.version for d in arrived if d.destination_port == PORT + 1} == {6}


def test_the_ring_goes_round(link: PumpLink) -> None:
    with listening() as (source, send, _):
        link.add(source)
        arrived: list[Datagram] = []
        total = 2 * ring.SLOTS + 100
        for start in range(0, total, 200):
            some = range(start, min(start + 200, total))
            for number in some:
                send(b"%d" % number)
            arrived += read(link, len(some))
    assert [d.payload for d in arrived] == [b"%d" % number for number in range(total)]


def test_a_socket_taken_back_can_be_read_and_closed_for_good(link: PumpLink) -> None:
    with listening() as (source, send, _):
        link.add(source)
        send(b"before")
        read(link, 1)
        link.remove(source)
        send(b"after")
        assert source.socket.recv(10) == b"after"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as exclusive:
        exclusive.bind(("", PORT))


def test_nothing_is_kept_of_a_socket_that_was_taken_back(link: PumpLink) -> None:
    with listening() as (source, send, _):
        link.add(source)
        send(b"in the ring")
        select.select([link.doorbell], [], [], 5)
        link.remove(source)
        assert [d.payload for d in read(link, 1)] == [b"in the ring"]
        link.add(source)
        link.remove(source)
        known = weakref.ref(source.socket)
    del source
    assert known() is None


def test_what_a_pump_had_that_ends_is_given_back(link: PumpLink) -> None:
    with listening() as (source, send, _):
        link.add(source)
        send(b"in the ring")
        select.select([link.doorbell], [], [], 5)
        kill(link)
        select.select([link.control], [], [], 5)
        assert link.returned() == [source]
        assert not link.is_alive
        assert not link.add(source)
        assert [d.payload for d in read(link, 1)] == [b"in the ring"]
        link.remove(source)


def test_a_pump_that_does_not_answer_is_ended_and_its_sockets_given_back(link: PumpLink) -> None:
    with listening() as (source, send, _), listening(4, PORT + 1) as (other, _, _):
        link.add(source)
        link.add(other)
        send(b"in the ring")
        select.select([link.doorbell], [], [], 5)
        os.kill(link._process.pid, signal.SIGSTOP)
        link.remove(other)
        assert not link.is_alive
        assert link._process.poll() is not None
        assert select.select([link.control], [], [], 5)[0]
        assert link.returned() == [source]
        send(b"after")
        assert source.socket.recv(10) == b"after"
        assert [d.payload for d in read(link, 1)] == [b"in the ring"]


def test_a_socket_that_fails_while_another_is_taken_back_is_not_forgotten(link: PumpLink) -> None:
    with (
        listening() as (source, _, _),
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as unconnected,
    ):
        unconnected.setblocking(False)
        failing = Source(unconnected, 4, PORT)
        link.add(source)
        link.add(failing)  # Not for datagrams: the pump gives it back at once.
        select.select([link.control], [], [], 5)
        assert link.remove(source) == [failing]


def test_more_sockets_than_a_pump_could_open_when_it_started() -> None:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    try:
        link = PumpLink()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    with (
        contextlib.closing(link),
        listening() as (source, send, _),
        contextlib.ExitStack() as copies,
    ):
        for _ in range(300):
            link.add(Source(copies.enter_context(source.socket.dup()), 4, PORT))
        link.add(source)
        send(b"heard")
        assert [d.payload for d in read(link, 1)] == [b"heard"]
        assert link.remove(source) == []
        assert link.is_alive


def test_a_pump_that_cannot_start_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EMFILE, "too many open files")

    before = open_descriptors()
    monkeypatch.setattr(socket, "socketpair", refuse)
    with pytest.raises(OSError, match="too many"):
        PumpLink()
    assert open_descriptors() == before


def test_where_there_can_be_no_pump_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert start_pump(SYSTEMS["win32"]) is None

    def refuse(*_: object, **__: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    assert start_pump() is None


def test_a_listener_goes_on_without_its_pump() -> None:
    pump = start_pump()
    assert pump is not None
    listener = Listener(frozenset, pump=pump)
    heard: list[bytes] = []

    def listen() -> int:
        for batch in listener.poll(0.05):
            heard.extend(batch.payload(row) for row in range(len(batch)))
        return len(heard)

    try:
        listener.listen(parse_ports(f"{PORT}"))
        wait_until(lambda: (listen(), listener.status.open_ports)[1], "an open port")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.sendto(b"by the pump", ("127.0.0.1", PORT))
            wait_until(lambda: listen() == 1, "one datagram")
            kill(pump)
            wait_until(lambda: (listen(), not pump.is_alive)[1], "the end of the pump")
            out.sendto(b"without it", ("127.0.0.1", PORT))
            wait_until(lambda: listen() == 2, "another datagram")
        listener.listen(parse_ports(f"{PORT + 1}"))
        wait_until(lambda: (listen(), PORT + 1 in listener.status.open_ports)[1], "another port")
    finally:
        listener.close()
    assert heard == [b"by the pump", b"without it"]


def kill(link: PumpLink) -> None:
    link._process.kill()
    link._process.wait(5)


def open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
