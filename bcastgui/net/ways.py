"""Way: how datagrams to one destination leave by one interface."""

from __future__ import annotations

import socket
from dataclasses import dataclass

from bcastgui.capture.records import Delivery
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.packet_options import Option


@dataclass(frozen=True, slots=True)
class Way:
    """An open socket and the address that it sends to, or with ``error``, an errno, why not.

    ``interface`` is a name, "" when no interface was found; ``refused`` the option that the
    system does not set, if that was the reason. The socket belongs to who opened it, and may be
    closed at any time; who wants to go on with it duplicates it.
    """

    interface: str
    index: int
    source: Endpoint
    destination: Endpoint
    delivery: Delivery
    error: int = 0
    refused: Option | None = None
    socket: socket.socket | None = None
    address: tuple[str, int] | tuple[str, int, int, int] = ("", 0)
    """The destination as sendto() takes it."""
