"""Interface: what network interfaces the machine has now, and what changed since last look."""

from __future__ import annotations

import enum
import errno
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import psutil

from bcastgui.capture.records import IPAddress
from bcastgui.net.guests import serves_guests
from bcastgui.net.sockets import interface_index
from bcastgui.net.systems import HERE, System


class LinkState(enum.Enum):
    """Whether an interface can carry datagrams."""

    UP = "up"
    NO_CARRIER = "no carrier"  # switched on, but the cable is out or the peer is gone
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class InterfaceAddress:
    """An address of an interface, without scope, with the length of its network prefix."""

    address: IPAddress
    prefix_length: int

    @property
    def mask(self) -> str:
        """The netmask as usually written: dotted for IPv4, ``/64`` for IPv6."""
        network = ip_network((self.address, self.prefix_length), strict=False)
        return str(network.netmask) if network.version == 4 else f"/{self.prefix_length}"

    @property
    def broadcast(self) -> IPv4Address | None:
        """The directed broadcast address of its network, computed from the mask.

        None for IPv6, which has no broadcast, and for /31 and /32 networks, which have no
        address to spare for it (RFC 3021).
        """
        if isinstance(self.address, IPv6Address) or self.prefix_length >= 31:
            return None
        return IPv4Address(int(self.address) | (1 << 32 - self.prefix_length) - 1)

    def reaches(self, address: IPAddress) -> bool:
        """Whether ``address`` is in this address's network, and so needs no router."""
        if address.version != self.address.version:
            return False
        return address in ip_network((self.address, self.prefix_length), strict=False)


@dataclass(frozen=True, slots=True)
class Interface:
    """A network interface. ``index`` is the system's number for it, ``mtu`` is in bytes.

    ``serves_guests`` says that it is there for containers and virtual machines: guests.py;
    ``can_broadcast`` that the system does not refuse a limited broadcast there.
    """

    name: str
    index: int
    state: LinkState
    mtu: int
    is_loopback: bool
    can_multicast: bool
    addresses: tuple[InterfaceAddress, ...]
    serves_guests: bool = False
    can_broadcast: bool = True

    @property
    def is_up(self) -> bool:
        return self.state is LinkState.UP

    @property
    def can_join(self) -> bool:
        """Whether groups can be joined here; the loopback can, though Linux does not flag it."""
        return self.state is not LinkState.DOWN and (self.can_multicast or self.is_loopback)

    @property
    def broadcasts(self) -> tuple[IPv4Address, ...]:
        """The directed broadcast addresses of its networks."""
        return tuple(a.broadcast for a in self.addresses if a.broadcast is not None)

    def owns(self, address: IPAddress) -> bool:
        """Whether ``address`` (its scope apart) is one of this interface's own."""
        return any(a.address.packed == address.packed for a in self.addresses)

    def source_for(self, version: int) -> IPAddress | None:
        """The address to send from to everybody on the link: IPv6 prefers its link-local one."""
        own = [a.address for a in self.addresses if a.address.version == version]
        return next((a for a in own if a.is_link_local and version == 6), own[0] if own else None)


@dataclass(frozen=True, slots=True)
class InterfaceChange:
    """What differs between two looks, as names."""

    added: frozenset[str]
    removed: frozenset[str]
    changed: frozenset[str]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def list_interfaces(system: System = HERE) -> tuple[Interface, ...]:
    """The machine's interfaces in the order of their index, loopback last. Takes about 0.5 ms.

    An interface that vanishes during the look is left out. Raises OSError.
    """
    try:
        addresses, all_stats = _look()
    except UnicodeDecodeError as error:
        # psutil takes names for UTF-8, which Linux does not ask of them.
        raise _unreadable(error) from error
    found = []
    for name, stats in all_stats.items():
        if not (index := interface_index(name)):
            continue
        flags = frozenset(stats.flags.split(","))
        own = tuple(addresses.get(name, ()))
        found.append(
            Interface(
                name=name,
                index=index,
                state=_link_state(stats.isup, flags),
                mtu=stats.mtu,
                is_loopback="loopback" in flags or any(a.address.is_loopback for a in own),
                can_multicast="multicast" in flags or (stats.isup and not stats.flags),
                addresses=own,
                serves_guests=serves_guests(name),
                can_broadcast="broadcast" in flags or not system.broadcast_flagged,
            )
        )
    return tuple(sorted(found, key=lambda i: (i.is_loopback, i.index)))


def difference(before: Iterable[Interface], after: Iterable[Interface]) -> InterfaceChange:
    """What changed between two looks. An interface made anew under its old name is changed."""
    old = {i.name: i for i in before}
    new = {i.name: i for i in after}
    return InterfaceChange(
        added=frozenset(new.keys() - old.keys()),
        removed=frozenset(old.keys() - new.keys()),
        changed=frozenset(name for name in old.keys() & new.keys() if old[name] != new[name]),
    )


def _look() -> tuple[dict[str, list[InterfaceAddress]], dict[str, Any]]:
    """The addresses, and what else there is to tell, of each interface by its name."""
    try:
        return _addresses(), psutil.net_if_stats()
    except RuntimeError:
        # So psutil says on Windows that more came up between two of its questions (arch/windows/
        # net.c), which is over when it asks anew.
        pass
    try:
        return _addresses(), psutil.net_if_stats()
    except RuntimeError as error:
        raise OSError(errno.EAGAIN, str(error)) from error


def _unreadable(error: UnicodeDecodeError) -> OSError:
    name = error.object.decode("utf-8", "backslashreplace")
    return OSError(
        errno.EILSEQ,
        f"the interface {name} has a name that is not UTF-8, so none can be listed: rename it, on "
        "Linux by ip link set",
    )


def _addresses() -> dict[str, list[InterfaceAddress]]:
    found: dict[str, list[InterfaceAddress]] = {}
    for label, entries in psutil.net_if_addrs().items():
        # Linux lists a labelled address ("eth0:1") under its label, not under its interface.
        name = label.partition(":")[0]
        for entry in entries:
            if entry.family not in (socket.AF_INET, socket.AF_INET6):
                continue
            # psutil writes link-local addresses with their scope; the name on it may be odd.
            address = ip_address(entry.address.partition("%")[0])
            found.setdefault(name, []).append(
                InterfaceAddress(address, _prefix_length(address, entry.netmask))
            )
    return found


def _prefix_length(address: IPAddress, netmask: str | None) -> int:
    if netmask is None:
        # psutil gives no IPv6 masks on Windows; a link is nearly always a /64 there.
        return address.max_prefixlen if address.version == 4 else 64
    return int(ip_address(netmask)).bit_count()


def _link_state(is_up: bool, flags: frozenset[str]) -> LinkState:
    if is_up:
        return LinkState.UP
    # Windows tells no flags, and does not list what is switched off (GetAdaptersAddresses).
    return LinkState.NO_CARRIER if "up" in flags or flags == {""} else LinkState.DOWN
