"""Endpoint: an address and a port; read from text, written as text, classified."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.errors import InputError
from bcastgui.net.interfaces import Interface

LIMITED_BROADCAST = IPv4Address("255.255.255.255")
BROADCAST_NAME = "<broadcast>"
"""What Python's socket module calls 255.255.255.255."""

_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?|_[\w-]{1,62}")
_DIGITS = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address and a port. An IPv6 address carries its interface as its scope."""

    address: IPAddress
    port: int

    def __str__(self) -> str:
        return format_endpoint(self.address, self.port)


@dataclass(frozen=True, slots=True)
class HostName:
    """A name that the resolver has yet to turn into an address."""

    name: str

    def __str__(self) -> str:
        return self.name


def format_endpoint(address: IPAddress, port: int) -> str:
    """``10.9.0.2:12345`` or ``[fe80::1%eth0]:12345`` (RFC 5952, section 6)."""
    return f"{address}:{port}" if address.version == 4 else f"[{address}]:{port}"


def parse_address(text: str) -> IPAddress | HostName:
    """Read an address to send to: IPv4, IPv6 with ``%interface``, ``<broadcast>`` or a name.

    Raises InputError for anything else, and for the unspecified address.
    """
    stripped = text.strip()
    start = len(text) - len(text.lstrip())
    end = start + len(stripped)
    if not stripped:
        raise InputError("Type an address to send to, such as 255.255.255.255.")
    if stripped.lower() == BROADCAST_NAME:
        return LIMITED_BROADCAST
    if stripped.startswith("[") and stripped.endswith("]"):
        return _literal(stripped[1:-1], start + 1, end - 1)
    if ":" in stripped or not stripped.strip("0123456789."):
        return _literal(stripped, start, end)
    return HostName(_host_name(stripped, start, end))


def parse_port(text: str) -> int:
    """Read a port, 1 to 65535. Raises InputError for anything else."""
    stripped = text.strip()
    start = len(text) - len(text.lstrip())
    if not stripped:
        raise InputError("Type a port, 1 to 65535.")
    if not _DIGITS.fullmatch(stripped):
        raise InputError(
            "“{text}” is not a port: write a number from 1 to 65535.",
            start=start,
            end=start + len(stripped),
            text=stripped,
        )
    # The digits are counted first: int() refuses numbers of thousands of digits.
    significant = stripped.lstrip("0")
    port = int(significant) if 0 < len(significant) <= 5 else 0
    if not 1 <= port <= 65_535:
        raise InputError(
            "There is no port {text}: ports go from 1 to 65535.",
            start=start,
            end=start + len(stripped),
            text=stripped if len(stripped) <= 20 else stripped[:20] + "…",
        )
    return port


def classify(address: IPAddress, interfaces: Iterable[Interface]) -> Delivery:
    """How a datagram to ``address`` is delivered, on these interfaces.

    Whether an address is a directed broadcast depends on the masks: give all interfaces for
    a datagram to be sent, and the one of arrival for a received one.
    """
    if address.is_multicast:
        return Delivery.MULTICAST
    if address == LIMITED_BROADCAST:
        return Delivery.LIMITED_BROADCAST
    if any(address in interface.broadcasts for interface in interfaces):
        return Delivery.DIRECTED_BROADCAST
    return Delivery.UNICAST


def _literal(text: str, start: int, end: int) -> IPAddress:
    try:
        address = ip_address(text)
    except ValueError:
        raise InputError(
            "“{text}” is no address: write four numbers from 0 to 255, as in 10.9.0.255, or IPv6 "
            "as in fe80::1%eth0.",
            start=start,
            end=end,
            text=text,
        ) from None
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if address.is_unspecified:
        raise InputError(
            "{text} is no destination: write 255.255.255.255 to reach everybody.",
            start=start,
            end=end,
            text=text,
        )
    return address


def _host_name(text: str, start: int, end: int) -> str:
    name = text.removesuffix(".")
    labels = name.split(".")
    if len(name) <= 253 and all(_LABEL.fullmatch(label) for label in labels):
        return text
    raise InputError(
        "“{text}” is neither an address nor a host name: names have letters, digits and hyphens.",
        start=start,
        end=end,
        text=text,
    )
