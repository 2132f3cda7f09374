"""ListenPlan: the ports to listen on and the groups to join, read from text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address, ip_address
from itertools import compress

from bcastgui.capture.records import IPAddress
from bcastgui.errors import InputError
from bcastgui.net.endpoints import format_endpoint, parse_port

# A range may have spaces on either side of its hyphen.
_ITEM = re.compile(r"[^\s,;]+(?:(?<=-)\s+[^\s,;]+|\s+-\s*[^\s,;]+)?")


@dataclass(frozen=True, slots=True)
class Group:
    """A multicast group to join for one port, on every interface or on its scope's only."""

    address: IPAddress
    port: int

    def __str__(self) -> str:
        return format_endpoint(self.address, self.port)


@dataclass(frozen=True, slots=True)
class ListenPlan:
    """The ports to listen on, those of the groups included."""

    ports: frozenset[int] = frozenset()
    groups: frozenset[Group] = frozenset()

    def __str__(self) -> str:
        """The plan in its shortest form, which parses to the same plan."""
        grouped = {group.port for group in self.groups}
        alone = format_ports(port for port in self.ports if port not in grouped)
        groups = sorted(self.groups, key=lambda g: (g.port, g.address.version, g.address.packed))
        return ", ".join(filter(None, [alone, *map(str, groups)]))


def parse_ports(text: str) -> ListenPlan:
    """Read ``12345``, ``5000-5010, 6454`` or ``239.1.2.3:5000``, in any mixture.

    Commas, semicolons and spaces separate. Raises InputError for anything else.
    """
    # One mark for each port, so that ranges may overlap a thousandfold and cost little.
    wanted = bytearray(65_536)
    groups: set[Group] = set()
    for match in _ITEM.finditer(text):
        item, start = match.group(), match.start()
        if ":" in item:
            group = _group(item, start)
            groups.add(group)
            wanted[group.port] = 1
        else:
            ports = _range(item, start)
            wanted[ports.start : ports.stop] = b"\1" * len(ports)
    if not any(wanted):
        raise InputError("Type the ports to listen on, such as 12345 or 5000-5010.")
    return ListenPlan(frozenset(compress(range(65_536), wanted)), frozenset(groups))


def format_ports(ports: Iterable[int]) -> str:
    """Ports in order, runs of three and more as ranges: ``5000-5010, 6454``."""
    return ", ".join(
        f"{first}-{last}" if last - first > 1 else ", ".join(map(str, range(first, last + 1)))
        for first, last in _runs(sorted(ports))
    )


def _runs(ports: list[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for port in ports:
        if first is None or last is None:
            first = last = port
        elif port == last + 1:
            last = port
        else:
            yield first, last
            first = last = port
    if first is not None and last is not None:
        yield first, last


def _range(item: str, start: int) -> range:
    first_text, dash, last_text = item.partition("-")
    first = _port(first_text, start)
    if not dash:
        return range(first, first + 1)
    last = _port(last_text, start + len(first_text) + 1)
    if last < first:
        raise InputError(
            "The range {item} ends before it begins: write {last}-{first}.",
            start=start,
            end=start + len(item),
            item=item,
            first=first,
            last=last,
        )
    return range(first, last + 1)


def _port(text: str, start: int) -> int:
    try:
        return parse_port(text)
    except InputError as error:
        raise error.moved(start) from None


def _group(item: str, start: int) -> Group:
    address_text, _, port_text = item.rpartition(":")
    bracketed = address_text.startswith("[") and address_text.endswith("]")
    bare = address_text[1:-1] if bracketed else address_text
    try:
        address = ip_address(bare)
        if address.version == 6 and not bracketed:
            raise AddressValueError
    except ValueError:
        raise InputError(
            "“{item}” is not a group and a port: write 239.1.2.3:5000 or [ff02::1]:5000.",
            start=start,
            end=start + len(item),
            item=item,
        ) from None
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if not address.is_multicast:
        raise InputError(
            "{address} is not a multicast group: write the port alone to listen on all addresses.",
            start=start,
            end=start + len(address_text),
            address=bare,
        )
    return Group(address, _port(port_text, start + len(address_text) + 1))
