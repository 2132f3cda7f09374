"""A network for one test: two cables from here to another host, and nothing beyond.

The other host is a network namespace of the test's own process, entered for as long as it takes
to open a socket there, so no second program is needed to talk to.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import psutil

from bcastgui.capture.records import IPAddress
from bcastgui.net.interfaces import list_interfaces

_CLONE_NEWNET = 0x40000000  # linux/sched.h
_NAMESPACE = "/proc/thread-self/ns/net"
_TENTATIVE = 0x40  # IFA_F_TENTATIVE of linux/if_addr.h
_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True, slots=True)
class Cable:
    """An interface here, one there, and their addresses."""

    near: str
    far: str
    prefix: int
    address: IPv4Address
    far_address: IPv4Address
    broadcast: IPv4Address
    address6: IPv6Address
    far_address6: IPv6Address


CABLE0 = Cable(
    near="near0",
    far="far0",
    prefix=24,
    address=IPv4Address("10.9.0.1"),
    far_address=IPv4Address("10.9.0.2"),
    broadcast=IPv4Address("10.9.0.255"),
    address6=IPv6Address("fd09::1"),
    far_address6=IPv6Address("fd09::2"),
)
CABLE1 = Cable(
    near="near1",
    far="far1",
    prefix=25,
    address=IPv4Address("10.9.1.1"),
    far_address=IPv4Address("10.9.1.2"),
    broadcast=IPv4Address("10.9.1.127"),
    address6=IPv6Address("fd09:1::1"),
    far_address6=IPv6Address("fd09:1::2"),
)
CABLES = (CABLE0, CABLE1)


class Network:
    """The cables and the other host. There is no default route on either side."""

    def __init__(self) -> None:
        with _coming_back():
            _must(_libc.unshare(_CLONE_NEWNET))
            self._far = os.open(_NAMESPACE, os.O_RDONLY | os.O_CLOEXEC)
            _use_addresses_at_once()
            ip("link set lo up")
        _use_addresses_at_once()
        for cable in CABLES:
            self.connect(cable)
        self._made = list_interfaces()

    @property
    def is_intact(self) -> bool:
        """Whether everything on this side is as it was made."""
        return list_interfaces() == self._made

    def connect(self, cable: Cable) -> None:
        """Make both ends of ``cable``, switched on and with their addresses."""
        far = f"/proc/{os.getpid()}/fd/{self._far}"
        ip(
            f"link add name {cable.near} type veth peer name {cable.far}",
            f"link set {cable.far} netns {far}",
        )
        ip(f"link set {cable.near} up")
        self.put_plug_back(cable)
        self.switch_on(cable)

    def disconnect(self, cable: Cable) -> None:
        """Take away both ends, as when an adapter is unplugged."""
        ip(f"link del {cable.near}")

    def switch_on(self, cable: Cable) -> None:
        """Set our end up, with the IPv6 address that it loses when it goes down."""
        _set_up(cable.near, cable.address, cable.address6, cable.prefix)
        wait_until(lambda: _is_ready(cable.near), f"{cable.near} is ready")

    def switch_off(self, cable: Cable) -> None:
        ip(f"link set {cable.near} down")

    def pull_plug(self, cable: Cable) -> None:
        """Leave our end without a carrier."""
        with self.far_host():
            ip(f"link set {cable.far} down")
        wait_until(lambda: not is_running(cable.near), f"{cable.near} is without carrier")

    def put_plug_back(self, cable: Cable) -> None:
        with self.far_host():
            _set_up(cable.far, cable.far_address, cable.far_address6, cable.prefix)
            wait_until(lambda: _is_ready(cable.far), f"{cable.far} is ready")
        wait_until(lambda: is_running(cable.near), f"{cable.near} has a carrier")

    @contextlib.contextmanager
    def far_host(self) -> Iterator[None]:
        """Sockets that are opened within belong to the other host, and stay so."""
        with _coming_back():
            _must(_libc.setns(self._far, _CLONE_NEWNET))
            yield

    def far_index(self, cable: Cable) -> int:
        with self.far_host():
            return socket.if_nametoindex(cable.far)

    def close(self) -> None:
        for cable in CABLES:
            with contextlib.suppress(subprocess.CalledProcessError):
                self.disconnect(cable)
        os.close(self._far)


def ip(*commands: str) -> None:
    """Run commands of ip(8) in the namespace of this thread."""
    _run(["ip", "-batch", "-"], "\n".join(commands) + "\n")


def link_local(name: str) -> IPv6Address:
    """The link-local address of one of our interfaces."""
    return next(address for address, interface, _ in _link_locals() if interface == name)


def is_running(name: str) -> bool:
    """Whether an interface is up and has a carrier."""
    return psutil.net_if_stats()[name].isup


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Wait as long as a busy machine may need."""
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.002)


@contextlib.contextmanager
def _coming_back() -> Iterator[None]:
    home = os.open(_NAMESPACE, os.O_RDONLY | os.O_CLOEXEC)
    try:
        yield
    finally:
        _must(_libc.setns(home, _CLONE_NEWNET))
        os.close(home)


def _must(result: int) -> None:
    if result:
        raise OSError(ctypes.get_errno(), "cannot change the network namespace")


def _use_addresses_at_once() -> None:
    """Do without duplicate address detection, which takes seconds."""
    Path("/proc/sys/net/ipv6/conf/default/accept_dad").write_text("0")


def _set_up(name: str, address: IPAddress, address6: IPv6Address, prefix: int) -> None:
    ip(
        f"link set {name} up",
        f"addr replace {address}/{prefix} brd + dev {name}",
        f"addr replace {address6}/64 nodad dev {name}",
    )


def _is_ready(name: str) -> bool:
    """Whether the kernel, which takes its time after a link comes up, sends by ``name`` now."""
    settled = any(interface == name and not tentative for _, interface, tentative in _link_locals())
    return settled and is_running(name)


def _link_locals() -> Iterator[tuple[IPv6Address, str, bool]]:
    for line in Path("/proc/thread-self/net/if_inet6").read_text().splitlines():
        address, _, _, scope, flags, interface = line.split()
        if scope == "20":
            yield IPv6Address(bytes.fromhex(address)), interface, bool(int(flags, 16) & _TENTATIVE)


def _run(command: list[str], text: str) -> None:
    subprocess.run(command, input=text, text=True, check=True, capture_output=True, timeout=10)
