"""AddressNames: the names that the user has given to addresses."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address

from PySide6.QtCore import QObject, Signal

from bcastgui.capture.records import IPAddress
from bcastgui.errors import InputError
from bcastgui.net.endpoints import format_endpoint
from bcastgui.payload.render import is_shown

LONGEST_NAME = 40
"""Characters, as many as a wide column can show."""


class AddressNames(QObject):
    """Names are for people: a sorted column and what is sent go by addresses.

    A name is that of an address, whatever the port. One of IPv6 that is link-local is named for
    one interface. Several addresses may have the same name, as those of one host do.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[IPAddress, str] = {}

    def name(self, address: IPAddress) -> str:
        """The name of ``address``; nothing when it has none."""
        return self._names.get(address, "")

    def give(self, address: IPAddress, name: str) -> None:
        """Call ``address`` by ``name``, as ``parse_name`` gave it; an empty one takes it away."""
        if name == self.name(address):
            return
        if name:
            self._names[address] = name
        else:
            del self._names[address]
        self.changed.emit()

    def addresses(self) -> dict[str, tuple[IPAddress, ...]]:
        """The addresses that have each name."""
        found: dict[str, tuple[IPAddress, ...]] = {}
        for address, name in self._names.items():
            found[name] = (*found.get(name, ()), address)
        return found

    def in_place_of(self, written: str) -> str:
        """The name of a written address; what is ``written`` where there is none."""
        try:
            return self._names.get(ip_address(written.strip())) or written
        except ValueError:
            return written

    def short(self, address: IPAddress, port: int) -> str:
        """``kitchen sensor:40123``: what a cell has room for, the name in the address's place."""
        name = self._names.get(address) if self._names else None
        return f"{name}:{port}" if name else format_endpoint(address, port)

    def full(self, address: IPAddress, port: int) -> str:
        """``kitchen sensor (10.9.0.2:40123)``: for tool tips, details and what is copied."""
        endpoint = format_endpoint(address, port)
        name = self._names.get(address) if self._names else None
        return f"{name} ({endpoint})" if name else endpoint

    def state(self) -> dict[str, object]:
        """What to remember, in values that JSON knows."""
        return {str(address): name for address, name in self._names.items()}

    def restore(self, plain: Mapping[str, object]) -> None:
        """Take what ``state`` gave; whatever in it is damaged is left out."""
        self._names = {}
        for written, name in plain.items():
            try:
                address, parsed = ip_address(written), parse_name(str(name))
            except ValueError:
                continue
            if parsed and isinstance(name, str):
                self._names[address] = parsed
        self.changed.emit()


def parse_name(text: str) -> str:
    """Read a name, which may be empty.

    Raises InputError for one that could pass for something else: with characters that do not
    show, too long for a cell, or an address.
    """
    name = text.strip()
    start = len(text) - len(text.lstrip())
    for place, character in enumerate(name, start):
        if not is_shown(character):
            raise InputError(
                "Character {position} does not show: leave it out.",
                start=place,
                end=place + 1,
                position=place + 1,
            )
    if len(name) > LONGEST_NAME:
        raise InputError(
            "A name has {most} characters at most.",
            start=start + LONGEST_NAME,
            end=start + len(name),
            most=LONGEST_NAME,
        )
    if _is_address(name):
        raise InputError("An address cannot serve as a name.", start=start, end=start + len(name))
    return name


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
