"""Other ports, groups and interfaces take effect at once, and what stays loses nothing."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable
from ipaddress import IPv4Address, ip_address

import pytest

from bcastgui.capture.records import Delivery
from bcastgui.net import listener as listener_module
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.listener import Listener
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import Group, ListenPlan, parse_ports
from bcastgui.net.sockets import open_receiver
from tests.net.far_host import send_from_afar
from tests.net.hearing import (
    PORT,
    hear,
    hear_rest,
    listen_to_this_host,
    listener_is_ready,
    open_ports,
    payloads,
    say,
    wait_until,
)
from tests.net.network import CABLE0, CABLE1, CABLES, Network


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
    # To look at its counters, once a second, would end the waiting too.
    listener._next_check = time.monotonic() + 60
    timer = threading.Timer(0.05, ask, (listener,))
    begun = time.monotonic()
    timer.start()
    assert list(listener.poll(60)) == []
    assert time.monotonic() - begun < 30
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
