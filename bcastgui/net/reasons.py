"""What an errno means to somebody who sends or listens, and what to do about it."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bcastgui.net.error_words import error_words
from bcastgui.net.memberships import GroupProblem
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import format_ports

_SHORT = {
    errno.EDESTADDRREQ: "which interface? add it, as in fe80::1%eth0",
    errno.ENODEV: "the interface is gone",
    errno.ENETDOWN: "the interface is switched off",
    errno.ENOLINK: "no carrier, is the cable out?",
    errno.EADDRNOTAVAIL: "the interface has no such address to send from",
    errno.ENETUNREACH: "no route leads there",
    errno.EHOSTUNREACH: "the host cannot be reached",
    errno.EMSGSIZE: "longer than the system sends",
    errno.EACCES: "not permitted",
    errno.EPERM: "refused, most likely by a firewall",
    errno.EADDRINUSE: "the source port is in use by another program",
    errno.ENOBUFS: "the system's send buffer is full",
    errno.EWOULDBLOCK: "the system's send buffer is full",
}

# From version 15 on it refuses so what the user has not allowed yet (TN3179, "Understanding local
# network privacy").
_UNREACHABLE_FROM_MACOS = "no route, or not allowed: see Local Network in the privacy settings"

_PORT_ADVICE = {
    errno.EADDRINUSE: "Port {ports}: in use by a program that does not share it. Close that "
    "program, or listen on another port; this one is tried again every second.",
    errno.EACCES: "Port {ports}: not permitted. Ports below 1024 need administrator rights on most "
    "systems, and on Windows another program may keep a port to itself: choose another port.",
    errno.EMFILE: "Port {ports}: more than the system lets one program open. Listen on fewer "
    "ports, or raise the limit (ulimit -n).",
}
_OTHER_PORT_ADVICE = "Port {ports}: {reason}. It is tried again every second."

_PORTS_ADVICE = {
    errno.EADDRINUSE: "Ports {ports}: in use by a program that does not share them. Close that "
    "program, or listen on other ports; these are tried again every second.",
    errno.EACCES: "Ports {ports}: not permitted. Ports below 1024 need administrator rights on "
    "most systems, and on Windows another program may keep a port to itself: choose other ports.",
    errno.EMFILE: "Ports {ports}: more than the system lets one program open. Listen on fewer "
    "ports, or raise the limit (ulimit -n).",
}
_OTHER_PORTS_ADVICE = "Ports {ports}: {reason}. They are tried again every second."

_GROUP_ADVICE = {
    errno.ENOBUFS: "Group {group} is not joined on {interfaces}: more than the system lets one "
    "socket join. Join fewer groups, or raise the limit (on Linux: sudo sysctl "
    "net.ipv4.igmp_max_memberships=200).",
    errno.ENODEV: "Group {group} is not joined on {interfaces}: the interface is gone. It is "
    "joined again when it is back.",
}
_OTHER_GROUP_ADVICE = "Group {group} is not joined on {interfaces}: {reason}."


@dataclass(frozen=True, slots=True)
class Advice:
    """What is wrong and what to do: an English sentence with ``{named}`` places for ``values``."""

    template: str
    values: Mapping[str, str]

    def __str__(self) -> str:
        return self.template.format(**self.values)


def send_reason(error: int, platform: str = sys.platform) -> str:
    """Why a send was refused, in a few words."""
    if platform == "darwin" and error == errno.EHOSTUNREACH:
        return _UNREACHABLE_FROM_MACOS
    return _SHORT.get(error) or error_words(error)


def port_reasons(problems: Iterable[PortProblem]) -> list[Advice]:
    """Why ports are not listened on and what to do, once for each kind of trouble."""
    ports: dict[int, set[int]] = {}
    for problem in problems:
        ports.setdefault(problem.error, set()).add(problem.port)
    return [
        Advice(
            _PORT_ADVICE.get(error, _OTHER_PORT_ADVICE)
            if len(those) == 1
            else _PORTS_ADVICE.get(error, _OTHER_PORTS_ADVICE),
            {"ports": format_ports(those), "reason": error_words(error)},
        )
        for error, those in sorted(ports.items())
    ]


def group_reasons(problems: Iterable[GroupProblem]) -> list[Advice]:
    """Why groups are not joined and what to do, once for each group and reason."""
    interfaces: dict[tuple[str, int], list[str]] = {}
    for problem in problems:
        interfaces.setdefault((str(problem.group), problem.error), []).append(problem.interface)
    return [
        Advice(
            _GROUP_ADVICE.get(error, _OTHER_GROUP_ADVICE),
            {"group": group, "interfaces": ", ".join(names), "reason": error_words(error)},
        )
        for (group, error), names in interfaces.items()
    ]


def drop_advice(platform: str = sys.platform) -> str:
    """What the user can do when the kernel drops datagrams; nothing where nothing is known."""
    if platform != "linux":
        return ""
    return (
        "A larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then switch "
        "Listen off and on."
    )
