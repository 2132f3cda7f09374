"""What a listener hears, as values."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

from bcastgui.capture.records import Datagram
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.listener import Listener

PATIENCE = 5.0
"""Seconds after which a test gives up waiting."""


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
