"""Sender: a payload to one endpoint over the chosen interfaces; a result for each."""

from __future__ import annotations

import errno
import socket
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv6Address
from typing import TypeAlias

from bcastgui.capture.records import Delivery, IPAddress, needs_scope, pack_address
from bcastgui.net.endpoints import Endpoint, classify
from bcastgui.net.fresh_look import OUTDATED, FreshLook
from bcastgui.net.interfaces import Interface
from bcastgui.net.limits import max_payload
from bcastgui.net.packet_options import AS_USUAL, OptionRefusedError, PacketOptions
from bcastgui.net.room import NO_ROOM, wait_for_room
from bcastgui.net.routes import find_routes
from bcastgui.net.send_results import SendResult, sent_by
from bcastgui.net.sockets import open_sender, socket_address
from bcastgui.net.systems import HERE, System
from bcastgui.net.ways import Way

ROOM_TIMEOUT = 0.25
"""Seconds to wait when the system's send buffer is full."""

# What says nothing against the socket; after another error its address may have gone and come
# back, which a socket does not survive.
_HARMLESS = NO_ROOM | {errno.EMSGSIZE}

MakePayload: TypeAlias = Callable[[Endpoint, str], bytes]
"""Makes the payload for where a datagram leaves from and the name of the interface, "" if none."""


class Sender:
    """Sends from sockets of its own, which stay open so that answers have somewhere to go.

    For one thread. ``opened(socket, version, port)`` hears of each new socket; ``closing`` is
    given each old one and closes it. What is refused as if its interface had been made anew is
    tried once more after a ``fresh_look``.
    """

    def __init__(
        self,
        opened: Callable[[socket.socket, int, int], None] = lambda *_: None,
        closing: Callable[[socket.socket], None] = socket.socket.close,
        system: System = HERE,
        fresh_look: FreshLook | None = None,
    ) -> None:
        self._opened = opened
        self._closing = closing
        self._system = system
        self._fresh_look = fresh_look or FreshLook()
        self._interfaces: tuple[Interface, ...] = ()
        self._sockets: dict[_SocketKey, _Open] = {}
        self._own_ports: frozenset[int] = frozenset()

    @property
    def own_ports(self) -> frozenset[int]:
        """The ports that the open sockets send from. Any thread may ask."""
        return self._own_ports

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Send by these from now on; sockets on addresses that are gone are closed."""
        self._interfaces = interfaces
        own = {pack_address(a.address) for i in interfaces for a in i.addresses}
        indexes = {i.index for i in interfaces} | {0}
        for key in list(self._sockets):
            if key.source not in own or key.index not in indexes:
                self._drop(key)

    def send(
        self,
        payload: bytes | MakePayload,
        destination: Endpoint,
        via: Collection[str] | None = None,
        source_port: int = 0,
        options: PacketOptions = AS_USUAL,
    ) -> tuple[SendResult, ...]:
        """Send ``payload`` once by each way that leads to ``destination``: see find_routes().

        Never raises OSError: what the system refuses stands in the results.
        """

        def send_by(via: Collection[str] | None) -> list[SendResult]:
            ways = self._ways(destination, via, source_port, options)
            return [self._send_by(key, way, payload) for key, way in ways]

        results = send_by(via)
        for number in self._made_anew(results):
            (results[number],) = send_by({results[number].interface})
        return tuple(results)

    def open_ways(
        self,
        destination: Endpoint,
        via: Collection[str] | None = None,
        source_port: int = 0,
        options: PacketOptions = AS_USUAL,
    ) -> tuple[Way, ...]:
        """The ways by which send() would send now, for others to send by."""
        ways = [way for _, way in self._ways(destination, via, source_port, options)]
        for number in self._made_anew(ways):
            via = {ways[number].interface}
            ((_, ways[number]),) = self._ways(destination, via, source_port, options)
        return tuple(ways)

    def close(self) -> None:
        """Close all sockets."""
        for key in list(self._sockets):
            self._drop(key)

    def _made_anew(self, tried: Sequence[SendResult | Way]) -> list[int]:
        """Which of these failed by an interface that is not as it was: another now, or gone."""
        failed = [number for number, each in enumerate(tried) if each.error in OUTDATED]
        if not failed:
            return []
        now, changed = self._fresh_look.changed(self._interfaces)
        if now != self._interfaces:
            self.use_interfaces(now)
        return [number for number in failed if tried[number].interface in changed]

    def _ways(
        self,
        destination: Endpoint,
        via: Collection[str] | None,
        source_port: int,
        options: PacketOptions,
    ) -> Iterator[tuple[_SocketKey, Way]]:
        """Each way when it is asked for, so that one is sent by before the next is opened."""
        delivery = classify(destination.address, self._interfaces)
        if delivery is not Delivery.MULTICAST:
            options = replace(options, multicast_loop=None)
        for route in find_routes(destination.address, via, self._interfaces):
            version = destination.address.version
            source = Endpoint(route.source or _unspecified(version), source_port)
            scoped = replace(destination, address=_scoped(destination.address, route.interface))
            index = route.index if route.steered else 0
            key = _SocketKey(pack_address(source.address), index, source_port, options)
            target = socket_address(scoped.address, scoped.port, index)
            way = Way(
                route.interface,
                route.index,
                source,
                scoped,
                delivery,
                route.error,
                address=target,
            )
            yield key, way if way.error else self._opened_way(key, way)

    def _opened_way(self, key: _SocketKey, way: Way) -> Way:
        try:
            opened = self._open(key, way.source)
        except OSError as refusal:
            refused = refusal.option if isinstance(refusal, OptionRefusedError) else None
            return replace(way, error=refusal.errno or errno.EIO, refused=refused)
        return replace(way, source=replace(way.source, port=opened.port), socket=opened.socket)

    def _send_by(self, key: _SocketKey, way: Way, payload: bytes | MakePayload) -> SendResult:
        made = payload if isinstance(payload, bytes) else payload(way.source, way.interface)
        now = time.time_ns()
        error = way.error if way.socket is None else self._send_from(way.socket, made, way, key)
        return sent_by(way, now, made, error)

    def _send_from(self, sock: socket.socket, payload: bytes, way: Way, key: _SocketKey) -> int:
        """Send, and return 0 or why it was not sent."""
        if len(payload) > max_payload(way.destination.address.version):
            return errno.EMSGSIZE
        try:
            _send_to(sock, payload, way.address)
        except OSError as refusal:
            error = refusal.errno or errno.EIO
            if error not in _HARMLESS:
                self._drop(key)
            return error
        return 0

    def _open(self, key: _SocketKey, source: Endpoint) -> _Open:
        opened = self._sockets.get(key)
        if opened is None:
            version = source.address.version
            sock = open_sender(
                version, source.address, source.port, key.index, key.options, system=self._system
            )
            opened = self._sockets[key] = _Open(sock, sock.getsockname()[1])
            self._own_ports |= {opened.port}
            self._opened(sock, version, opened.port)
        return opened

    def _drop(self, key: _SocketKey) -> None:
        dropped = self._sockets.pop(key, None)
        if dropped is not None:
            self._closing(dropped.socket)
            self._own_ports = frozenset(opened.port for opened in self._sockets.values())


@dataclass(frozen=True, slots=True)
class _SocketKey:
    source: bytes
    index: int  # of the interface that the socket is steered to, 0 for none
    port: int  # asked for, 0 for any
    options: PacketOptions


@dataclass(frozen=True, slots=True)
class _Open:
    socket: socket.socket
    port: int  # that it has


def _send_to(
    sock: socket.socket, payload: bytes, target: tuple[str, int] | tuple[str, int, int, int]
) -> None:
    try:
        sock.sendto(payload, target)
    except BlockingIOError:
        wait_for_room(sock, ROOM_TIMEOUT)
        sock.sendto(payload, target)


def _scoped(address: IPAddress, interface: str) -> IPAddress:
    # Windows lets a name have a percent sign, and no scope can.
    named = bool(interface) and "%" not in interface
    if named and isinstance(address, IPv6Address) and needs_scope(address):
        return IPv6Address(f"{IPv6Address(address.packed)}%{interface}")
    return address


def _unspecified(version: int) -> IPAddress:
    return IPv6Address(0) if version == 6 else IPv4Address(0)
