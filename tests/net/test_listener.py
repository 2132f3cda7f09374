"""What reaches a port is heard once, and says where it came from and how it was addressed."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from dataclasses import replace
from ipaddress import ip_address

import pytest

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.listener import Listener
from bcastgui.net.ports import Group, ListenPlan, parse_ports
from bcastgui.net.pump import link
from bcastgui.net.pump.link import start_pump
from bcastgui.net.sockets import open_receiver
from tests.net.far_host import send_from_afar
from tests.net.hearing import (
    EVERY_WAY,
    PORT,
    Pair,
    hear,
    hear_rest,
    listen_to_this_host,
    listener_is_ready,
    payloads,
    say,
)
from tests.net.network import CABLE0, CABLE1, CABLES, Cable, Network, link_local


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


@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGKILL])
@pytest.mark.skipif(not can_read_fast(), reason="there is no pump here")
def test_the_rest_is_heard_when_the_pump_reads_it_no_more(
    number: signal.Signals, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "ANSWER_TIMEOUT", 0.1)
    pump = start_pump()
    assert pump is not None
    listener = Listener(frozenset, pump=pump)
    listener.listen(ListenPlan(frozenset({PORT, PORT + 1})))
    listener_is_ready(listener)
    pump._process.send_signal(number)
    for text in range(100):
        say(b"%d" % text, PORT + text % 2)
    heard = [batch.payload(place) for batch in listener.rest(5.0) for place in range(len(batch))]
    assert sorted(heard, key=int) == [b"%d" % text for text in range(100)]
    pump._process.kill()
    listener.close()


def test_the_rest_is_only_what_has_come(listener: Listener) -> None:
    listener.listen(ListenPlan(frozenset({PORT})))
    listener_is_ready(listener)
    assert list(listener.rest(5.0)) == []
    say(b"hello")
    assert list(listener.rest(0.0)) == []
    assert [batch.payload(0) for batch in listener.rest(5.0)] == [b"hello"]
