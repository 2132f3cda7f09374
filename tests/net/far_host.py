"""What the other host sends and hears."""

from __future__ import annotations

import socket
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from bcastgui.capture.records import IPAddress, needs_scope, unpack_address
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.sockets import (
    join_group,
    open_receiver,
    open_sender,
    read_arrival,
    socket_address,
)
from tests.net.network import CABLES, Cable, Network, link_local

_LAST = b"that was all"


@dataclass(frozen=True, slots=True)
class Heard:
    """A datagram that reached the other host."""

    cable: Cable
    source: Endpoint
    destination: IPAddress
    payload: bytes


class FarReceiver:
    """Hears what reaches one port of the other host, and groups on both its interfaces."""

    def __init__(self, network: Network, version: int, port: int, *groups: IPAddress) -> None:
        self._cables = {network.far_index(cable): cable for cable in CABLES}
        self._version = version
        self._port = port
        with network.far_host():
            self._socket = open_receiver(version, port, shared=True)
        for group in groups:
            for index in self._cables:
                join_group(self._socket, group, index)
        self._socket.settimeout(5)

    def __enter__(self) -> FarReceiver:
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def hear(self, by: Collection[Cable] = CABLES) -> list[Heard]:
        """All that was sent until now. A cable keeps the order, so a last word ends what it brings.

        ``by`` are the cables that work.
        """
        family = socket.AF_INET if self._version == 4 else socket.AF_INET6
        with socket.socket(family, socket.SOCK_DGRAM) as out:
            for cable in by:
                far = cable.far_address if self._version == 4 else cable.far_address6
                out.sendto(_LAST, (str(far), self._port))
        heard = []
        ended = 0
        while ended < len(by):
            one = self._next()
            if one.payload == _LAST:
                ended += 1
            else:
                heard.append(one)
        return sorted(heard, key=lambda one: one.cable.near)

    def _next(self) -> Heard:
        payload, messages, _, sender = self._socket.recvmsg(65_535, 256)
        arrival = read_arrival(messages)
        assert arrival.destination is not None
        return Heard(
            self._cables[arrival.interface],
            Endpoint(ip_address(sender[0].partition("%")[0]), sender[1]),
            unpack_address(arrival.destination),
            payload,
        )


def send_from_afar(
    network: Network, payload: bytes, destination: IPAddress, port: int, cable: Cable
) -> Endpoint:
    """Let the other host send by ``cable``. Returns from where it did."""
    source: IPAddress = cable.far_address
    with network.far_host():
        index = socket.if_nametoindex(cable.far)
        if isinstance(destination, IPv6Address):
            source = link_local(cable.far) if needs_scope(destination) else cable.far_address6
        with open_sender(destination.version, source, 0, index) as out:
            out.sendto(payload, socket_address(destination, port, index))
            return Endpoint(source, out.getsockname()[1])
