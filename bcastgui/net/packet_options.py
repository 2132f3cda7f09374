"""PacketOptions: what the IP packets of a datagram are told, and how a socket is told it."""

from __future__ import annotations

import enum
import errno
import socket
from dataclasses import dataclass

from bcastgui.net.error_words import error_words
from bcastgui.net.systems import HERE, System


@dataclass(frozen=True, slots=True)
class PacketOptions:
    """None and False leave to the system what it does by itself.

    ``hops`` is the TTL of IPv4 or the hop limit of IPv6, 1 to 255; ``dscp`` the differentiated
    services code point, 0 to 63 (RFC 2474); ``multicast_loop`` whether this machine hears what it
    sends to a group.
    """

    hops: int | None = None
    dscp: int | None = None
    dont_fragment: bool = False
    multicast_loop: bool | None = None


AS_USUAL = PacketOptions()


class Option(enum.Enum):
    """The options by the names that errors give them."""

    HOPS = "TTL"
    DSCP = "DSCP"
    DONT_FRAGMENT = "do not fragment"
    MULTICAST_LOOP = "multicast loop"


class OptionRefusedError(OSError):
    """The system does not have ``option``, or does not let it be set so."""

    def __init__(self, option: Option, code: int) -> None:
        super().__init__(code, error_words(code))
        self.option = option


def set_packet_options(
    sock: socket.socket, version: int, options: PacketOptions, *, system: System = HERE
) -> None:
    """Send with ``options`` from now on. Raises OptionRefusedError: nothing is left out unsaid."""
    level = socket.IPPROTO_IPV6 if version == 6 else socket.IPPROTO_IP
    which = 1 if version == 6 else 0
    if options.hops is not None:
        for number in _HOPS[which]:
            _set(sock, Option.HOPS, level, number, options.hops)
    if options.dscp is not None:
        # The lower two bits of the field are congestion notification's (RFC 3168).
        code_point = system.traffic_class and system.traffic_class[which]
        _set(sock, Option.DSCP, level, code_point, options.dscp << 2)
    if options.dont_fragment:
        _set(sock, Option.DONT_FRAGMENT, level, *system.dont_fragment[which])
    if options.multicast_loop is not None:
        loop = _LOOP[which] if system.senders_loop else None
        _set(sock, Option.MULTICAST_LOOP, level, loop, options.multicast_loop)


def _set(sock: socket.socket, option: Option, level: int, number: int | None, value: int) -> None:
    if number is None:
        raise OptionRefusedError(option, errno.ENOPROTOOPT)
    try:
        sock.setsockopt(level, number, value)
    except OSError as error:
        raise OptionRefusedError(option, error.errno or errno.EINVAL) from error


# Broadcasts go by the TTL of unicasts.
_HOPS = (
    (socket.IP_TTL, socket.IP_MULTICAST_TTL),
    (socket.IPV6_UNICAST_HOPS, socket.IPV6_MULTICAST_HOPS),
)

_LOOP = (socket.IP_MULTICAST_LOOP, socket.IPV6_MULTICAST_LOOP)
