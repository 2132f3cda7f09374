from __future__ import annotations

import socket
import sys

import pytest

from bcastgui.net.systems import HERE, SYSTEMS


def test_this_system_is_known() -> None:
    assert HERE is SYSTEMS[sys.platform]


@pytest.mark.skipif(sys.platform != "linux", reason="compares with Linux's own numbers")
@pytest.mark.parametrize(
    ("ours", "name"),
    [
        (HERE.packet_info, "IP_PKTINFO"),  # since Python 3.14
        (HERE.packet_info6, "IPV6_RECVPKTINFO"),
        (HERE.packet_info6, "IPV6_PKTINFO"),
    ],
)
def test_numbers_are_those_of_the_socket_module_where_it_has_them(
    ours: int | tuple[int, int] | None, name: str
) -> None:
    known = getattr(socket, name, None)
    if known is not None:
        assert known == ours or (isinstance(ours, tuple) and known in ours)


def test_each_system_can_steer_and_share() -> None:
    for system in SYSTEMS.values():
        assert system.sharing
        assert system.unicast_interface is not None or system.bound_interface is not None
