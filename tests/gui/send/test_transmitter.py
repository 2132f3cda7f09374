"""The transmitter sends what it is asked to, on time, and holds nobody up."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, ip_address

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Direction
from bcastgui.capture.store import Capture
from bcastgui.gui.listen.receiver import ReceiverThread
from bcastgui.gui.send.send_request import Repeat
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.listener import Listener
from bcastgui.net.ports import ListenPlan
from tests.gui.send.transmitting import (
    HOST,
    NEVER_AGAIN,
    PATIENCE,
    QUICK,
    StandInSender,
    Transmitting,
    request,
    seconds_to_stop,
)


def test_it_sends_records_and_reports(
    really_transmitting: Transmitting, capture: Capture, heard: socket.socket
) -> None:
    transmitting = really_transmitting
    port: int = heard.getsockname()[1]
    asked = request(b"hello", port=port)
    transmitting.thread.send(asked)
    report = transmitting.wait_for_end_of(b"hello")
    payload, (address, source_port) = heard.recvfrom(99)

    assert (payload, ip_address(address)) == (b"hello", HOST)
    assert (report.request, report.times) == (asked, 1)
    assert [(r.interface, r.accepted) for r in report.results] == [("lo", True)]
    assert transmitting.recorded == [1]
    datagram = capture.datagram(0)
    assert (datagram.direction, datagram.payload) == (Direction.SENT, b"hello")
    assert (datagram.source, datagram.source_port) == (HOST, source_port)
    assert (datagram.destination, datagram.destination_port) == (HOST, port)
    assert (datagram.error, datagram.time) == (0, report.results[0].time)


def test_a_refused_send_is_a_row_with_its_reason(
    really_transmitting: Transmitting, capture: Capture
) -> None:
    really_transmitting.thread.send(request(b"nowhere", IPv4Address("10.1.2.3")))
    (result,) = really_transmitting.wait_for_end_of(b"nowhere").results
    assert not result.accepted
    assert capture.datagram(0).error == result.error


def test_ways_are_opened_for_others(really_transmitting: Transmitting) -> None:
    future = really_transmitting.thread.open_ways(request(b""))
    (way,) = future.result(PATIENCE)
    assert (way.interface, way.destination, way.error) == ("lo", Endpoint(HOST, 9), 0)


def test_it_sends_in_the_order_asked(transmitting: Transmitting, sender: StandInSender) -> None:
    payloads = [b"%d" % number for number in range(100)]
    for payload in payloads:
        transmitting.send(payload)
    transmitting.wait_for_end_of(payloads[-1])
    assert sender.payloads == payloads


def test_a_sent_row_stands_before_its_own_echo(
    really_transmitting: Transmitting, capture: Capture, heard: socket.socket, qtbot: QtBot
) -> None:
    port: int = heard.getsockname()[1]
    heard.close()
    listener = Listener(frozenset)
    receiver = ReceiverThread(listener, capture)
    with qtbot.waitSignal(receiver.status_changed):
        receiver.start()
        listener.listen(ListenPlan(frozenset({port})))
    try:
        asked = request(b"ping", port=port, repeat=Repeat(interval=1, count=300))
        really_transmitting.thread.send(asked)
        qtbot.waitUntil(lambda: len(capture) == 600, timeout=int(PATIENCE * 1000))
    finally:
        receiver.stop()
    ahead = 0
    for row in range(600):
        ahead += 1 if capture.datagram(row).direction is Direction.SENT else -1
        assert ahead >= 0


@pytest.mark.parametrize("repeat", [None, Repeat(1, count=None), Repeat(NEVER_AGAIN, count=None)])
def test_stop_is_quick(
    transmitting: Transmitting, sender: StandInSender, repeat: Repeat | None
) -> None:
    transmitting.send(b"tick", repeat)
    transmitting.wait_until(lambda: bool(sender.times))
    assert seconds_to_stop(transmitting.thread) < QUICK
    assert transmitting.thread.isFinished()
    assert sender.closed


def test_stop_does_not_wait_for_all_that_was_asked(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    sender.duration = 0.05
    for _ in range(100):
        transmitting.send(b"slow")
    transmitting.wait_until(lambda: bool(sender.times))
    assert seconds_to_stop(transmitting.thread) < QUICK


def test_a_failure_is_told_and_the_next_request_is_served(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    fault = sender.fault = ValueError("nobody foresaw this")
    transmitting.send(b"first")
    transmitting.send(b"second")
    transmitting.wait_for_end_of(b"second")
    assert transmitting.failures == [fault]
    assert sender.payloads == [b"second"]
