"""Routes: by which interfaces, and from which address, a datagram leaves."""

from __future__ import annotations

import errno
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from bcastgui.capture.records import Delivery, IPAddress, needs_scope
from bcastgui.net.endpoints import classify
from bcastgui.net.interfaces import Interface, LinkState
from bcastgui.net.sockets import own_address_towards

ETHERNET_MTU = 1_500


@dataclass(frozen=True, slots=True)
class Route:
    """One way for a datagram, or with ``error``, an errno, why there is none by that interface.

    ``interface`` is its name. ``steered`` says that the datagram is to leave there; otherwise
    it is where the routing table sends it.
    """

    interface: str
    index: int = 0
    source: IPAddress | None = None
    steered: bool = False
    error: int = 0


Probe = Callable[[IPAddress, int], str]
"""Tells the own address that the system would send from: own_address_towards(), in tests not."""


def find_routes(
    address: IPAddress,
    via: Collection[str] | None,
    interfaces: tuple[Interface, ...],
    probe: Probe = own_address_towards,
) -> tuple[Route, ...]:
    """The ways to ``address``, at least one.

    A limited broadcast and a group go by each interface of ``via``, None meaning all that are
    up and have an address to send from; the loopback is among them only when nothing else is.
    A directed broadcast leaves where its network is, and a unicast where the routing table
    says, whatever ``via`` is.
    """
    delivery = classify(address, interfaces)
    if delivery is Delivery.DIRECTED_BROADCAST:
        return (_directed(address, via, interfaces),)
    scope = address.scope_id if isinstance(address, IPv6Address) else None
    if scope is not None:
        via = {i.name for i in interfaces if scope in (i.name, str(i.index))} or {scope}
    if delivery is Delivery.UNICAST and not _is_link_local(address):
        return (_routed(address, interfaces, probe),)
    if delivery is Delivery.UNICAST and (via is None or len(via) > 1):
        return (Route("", error=errno.EDESTADDRREQ),)
    return tuple(_everywhere(address.version, delivery, via, interfaces))


def path_mtu(
    address: IPAddress,
    via: Collection[str] | None,
    interfaces: tuple[Interface, ...],
    probe: Probe = own_address_towards,
) -> int:
    """The smallest MTU, in bytes, of the interfaces by which ``address`` is reached.

    Ethernet's, where no way is known.
    """
    mtus = {interface.name: interface.mtu for interface in interfaces}
    routes = find_routes(address, via, interfaces, probe)
    return min((mtus[r.interface] for r in routes if r.interface in mtus), default=ETHERNET_MTU)


def _everywhere(
    version: int,
    delivery: Delivery,
    via: Collection[str] | None,
    interfaces: tuple[Interface, ...],
) -> Iterator[Route]:
    if via is None:
        able = [i for i in interfaces if i.is_up and i.source_for(version) is not None]
        if delivery is Delivery.MULTICAST:
            able = [i for i in able if i.can_join]
        elif version == 4:
            able = [i for i in able if i.can_broadcast]
        chosen = [i for i in able if not i.is_loopback] or able
    else:
        chosen = [i for i in interfaces if i.name in via]
        for name in sorted(set(via) - {i.name for i in chosen}):
            yield Route(name, error=errno.ENODEV)
    for interface in chosen:
        yield _steered(interface, interface.source_for(version))
    if not chosen and not via:
        yield Route("", error=errno.ENETUNREACH)


def _steered(interface: Interface, source: IPAddress | None) -> Route:
    if interface.state is LinkState.DOWN:
        error = errno.ENETDOWN
    elif interface.state is LinkState.NO_CARRIER:
        # The system would take the datagram, and it would go nowhere.
        error = errno.ENOLINK
    elif source is None:
        error = errno.EADDRNOTAVAIL
    else:
        error = 0
    return Route(interface.name, interface.index, source, steered=not error, error=error)


def _directed(
    address: IPAddress, via: Collection[str] | None, interfaces: Iterable[Interface]
) -> Route:
    there = [interface for interface in interfaces if address in interface.broadcasts]
    # Two interfaces may stand in the same network: the chosen one comes first, then one that
    # works.
    best = min(there, key=lambda i: (via is not None and i.name not in via, not i.is_up))
    return _steered(best, next(a.address for a in best.addresses if a.broadcast == address))


def _routed(address: IPAddress, interfaces: Iterable[Interface], probe: Probe) -> Route:
    try:
        source = ip_address(probe(address, 0))
    except OSError as error:
        return Route("", error=error.errno or errno.ENETUNREACH)
    owner = next((interface for interface in interfaces if interface.owns(source)), None)
    if owner is None:
        return Route("", source=source)
    # A socket can be bound to a link-local address only together with its interface.
    return Route(owner.name, owner.index, source, steered=_is_link_local(source))


def _is_link_local(address: IPAddress) -> bool:
    return isinstance(address, IPv6Address) and needs_scope(address)
