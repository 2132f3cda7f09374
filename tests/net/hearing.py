"""What is said to a listener, and what it hears, as values."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

from bcastgui.capture.records import Datagram
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.listener import Listener
from bcastgui.net.sender import Sender

PATIENCE = 20.0
"""Seconds after which a test gives up waiting."""

PORT = 12_345
EVERY_WAY = ("255.255.255.255", "239.1.2.3", "ff02::1234", "ff05::1234")


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


def say(payload: bytes, port: int = PORT, address: str = "127.0.0.1") -> int:
    """Send once from this host. Returns from which port."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as out:
        if family == socket.AF_INET:
            loopback = socket.inet_aton("127.0.0.1")
            out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, loopback)
        out.sendto(payload, (address, port))
        return int(out.getsockname()[1])


def hear(listener: Listener, count: int) -> list[Datagram]:
    """The next ``count`` datagrams, and those that are there at the same time."""
    heard: list[Datagram] = []
    wait_until(listener, lambda: len(heard) >= count, heard)
    return heard + hear_rest(listener)


def hear_rest(listener: Listener) -> list[Datagram]:
    """The datagrams that wait in the sockets now."""
    heard: list[Datagram] = []
    while found := _poll(listener, 0):
        heard += found
    return heard


def wait_until(
    listener: Listener, condition: Callable[[], bool], heard: list[Datagram] | None = None
) -> None:
    """Poll until ``condition`` holds; what comes meanwhile goes to ``heard``."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain, heard {heard}"
        found = _poll(listener, 0.05)
        if heard is not None:
            heard.extend(found)


def listener_is_ready(listener: Listener) -> None:
    """Let the listener do all it was asked for."""
    assert hear_rest(listener) == []


def payloads(heard: list[Datagram]) -> list[bytes]:
    return [datagram.payload for datagram in heard]


def open_ports(listener: Listener) -> frozenset[int]:
    return listener._ports.open_ports


def listen_to_this_host(listener: Listener) -> None:
    """Tell ``listener`` what the interfaces are now."""
    listener.use_interfaces(list_interfaces())


def _poll(listener: Listener, timeout: float) -> list[Datagram]:
    names = dict(socket.if_nameindex())
    return [
        Datagram.from_record(0, record, batch.payload(row), names)
        for batch in listener.poll(timeout)
        for row, record in enumerate(batch.records)
    ]
