"""What is lost is counted, and a socket that fails, or a system that tells little, ends nothing."""

from __future__ import annotations

import errno
import socket
from dataclasses import replace
from pathlib import Path

import pytest

from bcastgui.capture.records import Batch, Datagram, Delivery
from bcastgui.net import listener as listener_module
from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.source import Source
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.listener import Listener
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import ListenPlan, parse_ports
from bcastgui.net.sockets import open_receiver
from bcastgui.net.systems import SYSTEMS
from tests.net.hearing import (
    PORT,
    Pair,
    hear,
    hear_rest,
    listen_to_this_host,
    listener_is_ready,
    payloads,
    say,
    wait_until,
)
from tests.net.network import CABLE0


def test_received_and_lost_are_all_that_was_sent(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "CHECK_INTERVAL", 0.0)
    listener.listen(parse_ports("5000, 6000"))
    listener_is_ready(listener)
    for source in listener._ports.sources:
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
    heard: list[Datagram] = []
    with socket.socket(type=socket.SOCK_DGRAM) as out:
        for flood in range(3):
            for number in range(1_000):
                out.sendto(b"%d %d" % (flood, number), ("127.0.0.1", 5000))
            heard += hear(listener, 1)
        out.sendto(b"last", ("127.0.0.1", 5000))
        heard += hear(listener, 1)
    assert 4 < len(heard) < 3_001
    assert len(heard) + sum(d.dropped for d in heard) == 3_001
    wait_until(listener, lambda: len(heard) + listener.status.total_lost == 3_001)
    assert set(listener.status.lost) == {5000}
    # What was lost stays lost when the socket goes.
    listener.listen(ListenPlan())
    listener_is_ready(listener)
    assert len(heard) + listener.status.total_lost == 3_001


def test_losses_of_a_sender_count_too(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listener_module, "CHECK_INTERVAL", 0.0)
    (result,) = pair.sender.send(b"who?", Endpoint(CABLE0.broadcast, PORT))
    listener_is_ready(pair.listener)
    for sock in pair.listener._adopted:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    for _ in range(200):
        say(b"me", result.source.port, str(CABLE0.address))
    heard = hear(pair.listener, 1)
    wait_until(pair.listener, lambda: len(heard) + pair.listener.status.total_lost == 200)
    assert pair.listener.status.lost == {result.source.port: 200 - len(heard)}


class FailingReader:
    """Reads as usual, until it is told with what to fail."""

    def __init__(self) -> None:
        self.failure: OSError | None = None
        self._reader = PortableReader()

    def read(self, source: Source) -> Batch:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
        return self._reader.read(source)


@pytest.fixture
def failing() -> FailingReader:
    return FailingReader()


@pytest.mark.parametrize("code", [errno.ENETDOWN, errno.ECONNREFUSED, errno.ENOMEM])
def test_a_socket_that_fails_is_opened_anew(
    failing: FailingReader, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    monkeypatch.setattr(listener_module, "CHECK_INTERVAL", 60.0)
    made = Listener(frozenset, failing)
    try:
        made.listen(parse_ports("5000"))
        listener_is_ready(made)
        failing.failure = OSError(code, "failed")
        say(b"lost", 5000)
        wait_until(made, lambda: bool(made.status.port_problems))
        assert made.status.port_problems == (PortProblem(5000, 4, code),)
        made._next_check = 0.0
        wait_until(made, lambda: not made.status.port_problems)
        say(b"hello", 5000)
        assert payloads(hear(made, 1)) == [b"hello"]
    finally:
        made.close()


def test_a_sending_socket_that_cannot_be_read_can_still_send(failing: FailingReader) -> None:
    made = Listener(frozenset, failing)
    sock = open_receiver(4, 5000, shared=True)
    try:
        made.adopt(sock, 4, 5000)
        listener_is_ready(made)
        failing.failure = OSError(errno.ENETDOWN, "failed")
        say(b"unheard", 5000)
        wait_until(made, lambda: failing.failure is None)
        say(b"unheard", 5000)
        assert hear_rest(made) == []
        assert sock.sendto(b"hello", ("127.0.0.1", 5000)) == 5
        made.release(sock)
        listener_is_ready(made)
        assert sock.fileno() < 0
    finally:
        made.close()


def test_where_a_selector_takes_no_more_a_sending_socket_is_not_read() -> None:
    made = Listener(frozenset, PortableReader(), replace(SYSTEMS["linux"], selectable=2))
    socks = [open_receiver(4, port, shared=True) for port in (5000, 6000)]
    try:
        for sock, port in zip(socks, (5000, 6000), strict=True):
            made.adopt(sock, 4, port)
        listener_is_ready(made)
        say(b"unheard", 6000)
        say(b"heard", 5000)
        assert payloads(hear(made, 1)) == [b"heard"]
        for sock in socks:
            made.release(sock)
        listener_is_ready(made)
        assert [sock.fileno() for sock in socks] == [-1, -1]
    finally:
        made.close()


def test_what_is_not_adopted_is_released_without_ado(listener: Listener) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        listener.release(sock)
        listener_is_ready(listener)
        assert sock.fileno() >= 0


def test_a_change_in_the_midst_of_a_round_reads_no_closed_socket(listener: Listener) -> None:
    listener.listen(parse_ports("5000-5009"))
    listener_is_ready(listener)
    for port in range(5000, 5010):
        say(b"hello", port)
    batches = listener.poll(1)
    next(batches)
    listener.listen(parse_ports("6000"))
    list(listener.poll(0))  # a second round, which closes all that the first has yet to read
    assert list(batches) == []


def test_without_ipv6_on_any_interface_ipv4_works(listener: Listener) -> None:
    setting = Path("/proc/sys/net/ipv6/conf/all/disable_ipv6")
    setting.write_text("1")
    try:
        listener.listen(parse_ports("5000, [ff02::1234]:5000"))
        listen_to_this_host(listener)
        listener_is_ready(listener)
        assert listener.status.open_ports == {5000}
        assert listener.status.port_problems == ()
        say(b"hello", 5000)
        assert payloads(hear(listener, 1)) == [b"hello"]
    finally:
        setting.write_text("0")


def test_a_system_that_tells_nothing_is_listened_on_all_the_same() -> None:
    made = Listener(frozenset, PortableReader(tells_arrival=False), SYSTEMS["win32"])
    try:
        made.listen(parse_ports("5000"))
        listener_is_ready(made)
        say(b"hello", 5000)
        (heard,) = hear(made, 1)
    finally:
        made.close()
    assert heard.delivery is Delivery.UNKNOWN
    assert heard.interface == ""
