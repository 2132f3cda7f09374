from __future__ import annotations

import errno
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from ipaddress import IPv4Address, ip_address
from pathlib import Path

import pytest

from bcastgui.capture.records import Batch, Datagram, Delivery, IPAddress
from bcastgui.net import listener as listener_module
from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.source import Source
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.listener import Listener
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import Group, ListenPlan, parse_ports
from bcastgui.net.sender import Sender
from bcastgui.net.sockets import open_receiver
from bcastgui.net.systems import SYSTEMS
from tests.net.far_host import send_from_afar
from tests.net.hearing import hear, hear_rest, listen_to_this_host, wait_until
from tests.net.network import CABLE0, CABLE1, CABLES, Cable, Network, link_local

PORT = 12_345
EVERY_WAY = ("255.255.255.255", "239.1.2.3", "ff02::1234", "ff05::1234")


def say(payload: bytes, port: int = PORT, address: str = "127.0.0.1") -> int:
    """Send once from this host. Returns from which port."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as out:
        if family == socket.AF_INET:
            loopback = socket.inet_aton("127.0.0.1")
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, loopback)
        out.sendto(payload, (address, port))
        return int(out.getsockname()[1])


def payloads(heard: list[Datagram]) -> list[bytes]:
    return [datagram.payload for datagram in heard]


class Pair:
    """A listener and a sender that know of each other, as in the program."""

    def __init__(self) -> None:
        self.listener = Listener(lambda: self.sender.own_ports)
        self.sender = Sender(self.listener.adopt, self.listener.release)

    def use_interfaces(self) -> None:
        self.listener.use_interfaces(list_interfaces())
        self.sender.use_interfaces(list_interfaces())

    def close(self) -> None:
        self.sender.close()
        self.listener.close()


@pytest.fixture
def pair(network: Network) -> Iterator[Pair]:
    made = Pair()
    made.use_interfaces()
    yield made
    made.close()


# --- what is heard, and how it is labelled


@pytest.mark.parametrize("cable", CABLES)
@pytest.mark.parametrize(
    ("address", "delivery"),
    [
        ("255.255.255.255", Delivery.LIMITED_BROADCAST),
        ("broadcast", Delivery.DIRECTED_BROADCAST),
        ("239.1.2.3", Delivery.MULTICAST),
        ("ff02::1234", Delivery.MULTICAST),
        ("ff05::1234", Delivery.MULTICAST),
        ("ff02::1", Delivery.MULTICAST),
        ("address", Delivery.UNICAST),
        ("address6", Delivery.UNICAST),
        ("link local", Delivery.UNICAST),
    ],
)
def test_what_another_host_sends(
    network: Network, listener: Listener, cable: Cable, address: str, delivery: Delivery
) -> None:
    own: dict[str, IPAddress] = {
        "broadcast": cable.broadcast,
        "address": cable.address,
        "address6": cable.address6,
        "link local": link_local(cable.near),
    }
    destination = own[address] if address in own else ip_address(address)
    groups = "239.1.2.3:12345, [ff02::1234]:12345, [ff05::1234]:12345"
    listener.listen(parse_ports(f"{PORT}, {groups}"))
    listen_to_this_host(listener)
    listener_is_ready(listener)
    before = time.time_ns()
    source = send_from_afar(network, b"hello", destination, PORT, cable)
    (heard,) = hear(listener, 1)
    assert before <= heard.time <= time.time_ns()
    assert heard.payload == b"hello"
    assert heard.interface == cable.near
    assert heard.delivery is delivery
    assert heard.destination.packed == destination.packed
    assert (heard.source.packed, heard.source_port) == (source.address.packed, source.port)
    assert heard.destination_port == PORT
    assert not heard.echo


def listener_is_ready(listener: Listener) -> None:
    """Let the listener do all it was asked for."""
    assert hear_rest(listener) == []


@pytest.mark.parametrize("address", EVERY_WAY)
def test_our_own_datagrams_come_back_as_echoes(pair: Pair, address: str) -> None:
    destination = ip_address(address)
    plan = ListenPlan(frozenset({PORT}))
    if destination.is_multicast:
        plan = replace(plan, groups=frozenset({Group(destination, PORT)}))
    pair.listener.listen(plan)
    listener_is_ready(pair.listener)
    results = pair.sender.send(b"hello", Endpoint(destination, PORT))
    heard = hear(pair.listener, 2)
    assert {(d.interface, d.source.packed, d.source_port) for d in heard} == {
        (r.interface, r.source.address.packed, r.source.port) for r in results
    }
    assert all(d.echo for d in heard)
    assert len(heard) == len(results) == 2


def test_what_another_program_here_sends_is_no_echo(pair: Pair) -> None:
    pair.listener.listen(parse_ports("12345"))
    listener_is_ready(pair.listener)
    pair.sender.send(b"ours", Endpoint(CABLE0.broadcast, PORT))
    with socket.socket(type=socket.SOCK_DGRAM) as out:
        out.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        out.sendto(b"theirs", (str(CABLE0.broadcast), PORT))
    heard = hear(pair.listener, 2)
    assert {(d.payload, d.echo, d.delivery) for d in heard} == {
        (b"ours", True, Delivery.DIRECTED_BROADCAST),
        (b"theirs", False, Delivery.DIRECTED_BROADCAST),
    }


def test_answers_to_a_sender_are_heard(network: Network, pair: Pair) -> None:
    (result,) = pair.sender.send(b"who?", Endpoint(CABLE1.broadcast, PORT))
    listener_is_ready(pair.listener)
    send_from_afar(network, b"me", CABLE1.address, result.source.port, CABLE1)
    (answer,) = hear(pair.listener, 1)
    assert answer.payload == b"me"
    assert answer.destination_port == result.source.port
    assert answer.interface == CABLE1.near
    assert answer.delivery is Delivery.UNICAST


@pytest.mark.parametrize("address", ["255.255.255.255", "239.1.2.3", "ff02::1234"])
def test_a_source_port_that_is_listened_on_makes_no_doubles(
    network: Network, pair: Pair, address: str
) -> None:
    destination = ip_address(address)
    groups = frozenset({Group(destination, PORT)} if destination.is_multicast else ())
    pair.listener.listen(ListenPlan(frozenset({PORT}), groups))
    listener_is_ready(pair.listener)
    first, _ = pair.sender.send(b"hello", Endpoint(destination, PORT), source_port=PORT)
    assert first.source.port == PORT
    assert len(hear(pair.listener, 2)) == 2
    send_from_afar(network, b"to all", destination, PORT, CABLE0)
    assert payloads(hear(pair.listener, 1)) == [b"to all"]
    to_us = CABLE0.address if destination.version == 4 else link_local(CABLE0.near)
    send_from_afar(network, b"to us", to_us, PORT, CABLE0)
    assert payloads(hear(pair.listener, 1)) == [b"to us"]


def test_every_length_arrives_whole(network: Network, pair: Pair) -> None:
    pair.listener.listen(parse_ports("12345"))
    listener_is_ready(pair.listener)
    sent = [b"", os.urandom(65_507), b"\0", os.urandom(1473), b"last"]
    for payload in sent:
        pair.sender.send(payload, Endpoint(CABLE0.broadcast, PORT))
    assert payloads(hear(pair.listener, 5)) == sent


def test_programs_that_share_a_port_all_hear_a_broadcast(network: Network, pair: Pair) -> None:
    other = Listener(frozenset)
    try:
        for each in (pair.listener, other):
            each.listen(parse_ports("12345"))
            listener_is_ready(each)
        send_from_afar(network, b"hello", CABLE0.broadcast, PORT, CABLE0)
        for each in (pair.listener, other):
            assert payloads(hear(each, 1)) == [b"hello"]
    finally:
        other.close()


# --- changes of plan


def test_ports_that_stay_lose_nothing(listener: Listener) -> None:
    listener.listen(parse_ports("5000, 6000"))
    listener_is_ready(listener)
    say(b"before", 6000)
    listener.listen(parse_ports("6000-6002"))
    assert payloads(hear(listener, 1)) == [b"before"]
    assert listener.status.open_ports == {6000, 6001, 6002}
    with open_receiver(4, 5000, shared=False):
        pass  # 5000 is free again


def test_a_stop_takes_effect_at_once(listener: Listener) -> None:
    listener.listen(parse_ports("5000"))
    listener_is_ready(listener)
    say(b"unread", 5000)
    listener.listen(ListenPlan())
    assert hear_rest(listener) == []
    assert listener.status.open_ports == frozenset()
    assert listener.status.plan == ListenPlan()


@pytest.mark.parametrize(
    "ask",
    [
        Listener.wake,
        lambda listener: listener.listen(ListenPlan()),
        lambda listener: listener.use_interfaces(()),
        lambda listener: listener.release(listener._waker),
    ],
    ids=["wake", "listen", "use interfaces", "release"],
)
def test_a_request_ends_the_waiting(listener: Listener, ask: Callable[[Listener], None]) -> None:
    listener_is_ready(listener)
    timer = threading.Timer(0.05, ask, (listener,))
    begun = time.monotonic()
    timer.start()
    assert list(listener.poll(60)) == []
    # The listener looks at its counters once a second; that must not have ended the waiting.
    assert time.monotonic() - begun < 0.9
    timer.join()


def test_thousands_of_wakes_are_one(listener: Listener) -> None:
    for _ in range(20_000):
        listener.wake()
    assert list(listener.poll(0)) == []
    begun = time.monotonic()
    assert list(listener.poll(0.05)) == []
    assert time.monotonic() - begun >= 0.04


def test_a_sharing_of_ports_that_is_changed(listener: Listener) -> None:
    listener.listen(parse_ports("5000"), shared=False)
    listener_is_ready(listener)
    with pytest.raises(OSError, match=f"Errno {errno.EADDRINUSE}"):
        open_receiver(4, 5000, shared=True)
    listener.listen(parse_ports("5000"), shared=True)
    listener_is_ready(listener)
    with open_receiver(4, 5000, shared=True):
        pass


def test_the_status_is_another_object_only_when_something_changed(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "CHECK_INTERVAL", 0.0)
    listener.listen(parse_ports("5000"))
    listener_is_ready(listener)
    status = listener.status
    for _ in range(5):
        listener_is_ready(listener)
    assert listener.status is status
    listener.listen(parse_ports("5001"))
    listener_is_ready(listener)
    assert listener.status is not status


def test_a_port_that_is_taken_is_opened_by_itself_once_it_is_free(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "CHECK_INTERVAL", 0.02)
    group = Group(IPv4Address("239.1.2.3"), 5000)
    listen_to_this_host(listener)
    with open_receiver(4, 5000, shared=False), open_receiver(6, 5000, shared=False):
        listener.listen(ListenPlan(frozenset({5000, 6000}), frozenset({group})))
        listener_is_ready(listener)
        assert listener.status.port_problems == (
            PortProblem(5000, 4, errno.EADDRINUSE),
            PortProblem(5000, 6, errno.EADDRINUSE),
        )
        assert listener.status.open_ports == {6000}
        say(b"other port", 6000)
        assert payloads(hear(listener, 1)) == [b"other port"]
    wait_until(listener, lambda: not listener.status.port_problems)
    assert listener.status.open_ports == {5000, 6000}
    say(b"hello", 5000)
    say(b"to the group", 5000, "239.1.2.3")
    assert payloads(hear(listener, 2)) == [b"hello", b"to the group"]


def test_thousands_of_ports_open_while_the_first_are_read(listener: Listener) -> None:
    listener.listen(parse_ports("20000-22499"))
    assert list(listener.poll(0)) == []
    assert 20_000 in open_ports(listener)
    assert 22_499 not in open_ports(listener)
    say(b"early", 20_000)
    assert payloads(hear(listener, 1)) == [b"early"]
    wait_until(listener, lambda: len(listener.status.open_ports) == 2500)
    say(b"late", 22_499)
    assert payloads(hear(listener, 1)) == [b"late"]
    listener.listen(parse_ports("5000"))
    listener_is_ready(listener)
    assert listener.status.open_ports == {5000}


def open_ports(listener: Listener) -> frozenset[int]:
    return listener._ports.open_ports


# --- groups, as interfaces come and go


@pytest.mark.parametrize("address", ["239.1.2.3", "ff02::1234"])
def test_a_group_is_joined_again_on_an_interface_made_anew(
    network: Network, listener: Listener, address: str
) -> None:
    group = ip_address(address)
    listener.listen(ListenPlan(frozenset({PORT}), frozenset({Group(group, PORT)})))
    listen_to_this_host(listener)
    listener_is_ready(listener)
    network.disconnect(CABLE0)
    listen_to_this_host(listener)
    send_from_afar(network, b"meanwhile", group, PORT, CABLE1)
    assert payloads(hear(listener, 1)) == [b"meanwhile"]
    network.connect(CABLE0)
    listen_to_this_host(listener)
    listener_is_ready(listener)
    for cable in CABLES:
        send_from_afar(network, b"back", group, PORT, cable)
    assert {d.interface for d in hear(listener, 2)} == {CABLE0.near, CABLE1.near}
    assert listener.status.group_problems == ()


def test_a_group_that_cannot_be_joined_is_told(network: Network, listener: Listener) -> None:
    before = list_interfaces()
    network.disconnect(CABLE0)
    listener.use_interfaces(before)
    group = Group(IPv4Address("239.1.2.3"), PORT)
    listener.listen(ListenPlan(frozenset({PORT}), frozenset({group})))
    listener_is_ready(listener)
    (problem,) = listener.status.group_problems
    assert (problem.group, problem.interface, problem.error) == (group, CABLE0.near, errno.ENODEV)


def test_an_address_that_comes_changes_the_labels(network: Network, listener: Listener) -> None:
    listener.listen(parse_ports("12345"))
    listener.use_interfaces(())
    listener_is_ready(listener)
    send_from_afar(network, b"1", CABLE0.broadcast, PORT, CABLE0)
    (before,) = hear(listener, 1)
    listen_to_this_host(listener)
    send_from_afar(network, b"2", CABLE0.broadcast, PORT, CABLE0)
    (after,) = hear(listener, 1)
    assert before.delivery is Delivery.UNICAST
    assert after.delivery is Delivery.DIRECTED_BROADCAST


# --- losses


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


# --- trouble


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


# --- the end


def test_close_closes_all_and_later_requests_do_no_harm() -> None:
    made = Listener(frozenset)
    sock = open_receiver(4, 6000, shared=True)
    made.listen(parse_ports("5000"))
    listener_is_ready(made)
    made.adopt(sock, 4, 6000)
    made.close()
    assert sock.fileno() < 0
    made.wake()
    made.listen(parse_ports("5000"))
    made.use_interfaces(())
    made.release(sock)


def test_requests_from_many_threads_are_all_done(listener: Listener) -> None:
    plans = [parse_ports(f"{port}") for port in range(5000, 5100)]

    def ask(some: list[ListenPlan]) -> None:
        for plan in some:
            listener.listen(plan)
            listener.use_interfaces(())

    threads = [threading.Thread(target=ask, args=(plans[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        hear_rest(listener)
    listener_is_ready(listener)
    assert listener.status.plan in plans
    assert listener.status.open_ports == listener.status.plan.ports
