from __future__ import annotations

import errno
import os
from ipaddress import IPv4Address

import pytest

from bcastgui.net.memberships import GroupProblem
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import Group
from bcastgui.net.reasons import drop_advice, group_reasons, port_reasons, send_reason


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (errno.ENOLINK, "cable"),
        (errno.ENETUNREACH, "no route"),
        (errno.EDESTADDRREQ, "fe80::1%eth0"),
        (errno.EPERM, "firewall"),
        (errno.EIO, os.strerror(errno.EIO)),
        (54_321, os.strerror(54_321)),
    ],
)
def test_why_a_send_was_refused(error: int, part: str) -> None:
    assert part in send_reason(error)


def test_macos_may_ask_before_it_lets_others_be_reached() -> None:
    assert "Local Network" in send_reason(errno.EHOSTUNREACH, "darwin")
    assert "Local Network" not in send_reason(errno.EHOSTUNREACH, "linux")


def test_ports_with_one_trouble_share_a_sentence() -> None:
    taken = [
        PortProblem(port, version, errno.EADDRINUSE) for port in (9, 8, 7) for version in (4, 6)
    ]
    denied = PortProblem(80, 4, errno.EACCES)
    lines = [str(advice) for advice in port_reasons([*taken, denied])]
    assert len(lines) == 2
    assert lines[0].startswith("Port 80: not permitted")
    assert lines[1].startswith("Ports 7-9: in use")


def test_an_unforeseen_trouble_of_a_port_is_named() -> None:
    (advice,) = port_reasons([PortProblem(9, 4, errno.ENOMEM)])
    assert str(advice).startswith(f"Port 9: {os.strerror(errno.ENOMEM)}.")


def test_interfaces_with_one_trouble_of_a_group_share_a_sentence() -> None:
    group = Group(IPv4Address("239.1.2.3"), 5000)
    problems = [
        GroupProblem(group, "eth0", errno.ENOBUFS),
        GroupProblem(group, "eth1", errno.ENOBUFS),
        GroupProblem(group, "eth2", errno.EIO),
    ]
    lines = [str(advice) for advice in group_reasons(problems)]
    assert len(lines) == 2
    assert lines[0].startswith("Group 239.1.2.3:5000 is not joined on eth0, eth1: more than")
    assert os.strerror(errno.EIO) in lines[1]


def test_no_trouble_needs_no_advice() -> None:
    assert port_reasons([]) == []
    assert group_reasons([]) == []


def test_there_is_advice_about_drops_where_something_helps() -> None:
    assert "rmem_max" in drop_advice("linux")
    assert drop_advice("win32") == ""
