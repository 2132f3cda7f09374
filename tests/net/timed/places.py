"""A socket that sends, one that receives, and the way between them, all on this machine."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address

from bcastgui.capture.records import Delivery
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.ways import Way

HOST = "127.0.0.1"


class Place:
    """Where frames can be sent to and looked at."""

    def __init__(self) -> None:
        self.receiver = self._bound()
        self.receiver.settimeout(5)
        self.sender = self._bound()
        self.sender.setblocking(False)

    @property
    def way(self) -> Way:
        return Way(
            interface="lo",
            index=1,
            source=Endpoint(IPv4Address(HOST), self.sender.getsockname()[1]),
            destination=Endpoint(IPv4Address(HOST), self.address[1]),
            delivery=Delivery.UNICAST,
            socket=self.sender,
            address=self.address,
        )

    @property
    def address(self) -> tuple[str, int]:
        return HOST, self.receiver.getsockname()[1]

    def receive(self, count: int = 1) -> list[bytes]:
        return [self.receiver.recv(65_535) for _ in range(count)]

    def close(self) -> None:
        self.receiver.close()
        self.sender.close()

    def _bound(self) -> socket.socket:
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.bind((HOST, 0))
        return sock
