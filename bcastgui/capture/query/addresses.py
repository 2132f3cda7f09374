"""Values that are addresses and networks, as ranges of the 128 bits that RECORD keeps."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import NoReturn, TypeAlias

from bcastgui.capture.query.texts import as_text, shortened
from bcastgui.capture.query.tree import Value
from bcastgui.capture.records import IPAddress, pack_address
from bcastgui.errors import InputError


@dataclass(frozen=True, slots=True)
class AddressRange:
    """All addresses from ``low`` to ``high``, on ``interface`` when there is one.

    Both are IPv6 addresses as numbers, those of IPv4 being mapped. A range of IPv6 around the
    mapped ones does not mean these.
    """

    low: int
    high: int
    interface: str | None = None

    @property
    def is_ipv4(self) -> bool:
        return FIRST_IPV4 <= self.low <= LAST_IPV4


Names: TypeAlias = Mapping[str, Collection[IPAddress]]
"""The addresses that have each name."""

NO_NAMES: Names = {}

FIRST_IPV4 = int(IPv6Address("::ffff:0.0.0.0"))
LAST_IPV4 = int(IPv6Address("::ffff:255.255.255.255"))


def addresses(value: Value) -> AddressRange:
    """The address or network that ``value`` means. Raises InputError for anything else."""
    text = as_text(value)
    try:
        if "/" in text:
            return _network(text)
        address = ip_address(text)
    except ValueError:
        _refuse(value, text)
    if isinstance(address, IPv6Address) and address.scope_id:
        alone = int(IPv6Address(address.packed))
        return AddressRange(alone, alone, address.scope_id)
    number = int.from_bytes(pack_address(address))
    return AddressRange(number, number)


def address_range(low: Value, high: Value) -> AddressRange:
    """The addresses from ``low`` to ``high``. Raises InputError."""
    first, last = addresses(low), addresses(high)
    for value, end in ((low, first), (high, last)):
        if end.low != end.high or end.interface:
            raise InputError(
                "A range goes from one address to another, without networks and interfaces.",
                start=value.start,
                end=value.end,
            )
    if first.is_ipv4 != last.is_ipv4:
        raise InputError(
            "A range has both ends in IPv4 or both in IPv6.", start=low.start, end=high.end
        )
    return AddressRange(first.low, last.high)


def _network(text: str) -> AddressRange:
    if "%" in text:
        raise ValueError
    network: IPv4Network | IPv6Network = ip_network(text, strict=False)
    low, high = network.network_address, network.broadcast_address
    return AddressRange(int.from_bytes(pack_address(low)), int.from_bytes(pack_address(high)))


def _refuse(value: Value, text: str) -> NoReturn:
    template = "{text} is not an address or a network: write 10.9.0.2 or 10.9.0.0/24."
    if _WITH_PORT.fullmatch(text):
        template = "Write the address alone, and its port as: port == {port}."
    raise InputError(
        template,
        start=value.start,
        end=value.end,
        text=shortened(text),
        port=text.rpartition(":")[2],
    ) from None


_WITH_PORT = re.compile(r"(?:[0-9.]{7,15}|\[[^\]]{2,65}\]):[0-9]{1,5}")
