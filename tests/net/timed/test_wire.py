"""Addresses go over the stream and come out as sendto() takes them."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.net.sockets import socket_address
from bcastgui.net.timed import wire


@given(st.ip_addresses(), st.integers(0, 65_535), st.integers(0, 2**32 - 1))
def test_an_address_survives(address: IPv4Address | IPv6Address, port: int, index: int) -> None:
    packed = socket_address(address, port, index)
    assert wire.unpack_address(wire.pack_address(packed)) == packed


def test_addresses_are_taken_by_sockets() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.connect(wire.unpack_address(wire.pack_address(("127.0.0.1", 9))))
        assert sock.getpeername() == ("127.0.0.1", 9)
