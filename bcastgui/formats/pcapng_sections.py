"""What the sections of a pcapng file say of their interfaces (pcapng, 4.1, 4.2 and 4.6)."""

from __future__ import annotations

import struct
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from bcastgui.formats.block_options import OverrunError, options, text
from bcastgui.formats.contract import Damage
from bcastgui.formats.dissect.columns import Places
from bcastgui.formats.interface_names import InterfaceNames
from bcastgui.formats.pcapng_blocks import BlockType, InterfaceOption, StatisticsOption

VERSION: Final = 1
MOST_INTERFACES: Final = 65_536
"""Of one section; packets of others are of an unknown one."""

OVERRUN: Final = "An option is longer than the block that it is in."
"""What is told as damage."""


@dataclass(slots=True)
class Interface:
    """An interface of a section, described at ``start`` in the piece, or before it at -1.

    ``index`` is the one for rows. ``link`` is a number of the registry of link types, ``longest``
    the most bytes that were kept of a packet, 0 for all. ``resolution`` and ``seconds`` are for
    to_nanoseconds(). ``missed`` are the packets that were lost as others tell, ``lost`` as the
    statistics do.
    """

    start: int
    index: int
    link: int
    longest: int
    resolution: int = 6
    seconds: int = 0
    missed: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Structure:
    """A block that is no packet: where in a piece, and in which order its bytes are."""

    kind: int
    start: int
    end: int
    order: str


class Sections:
    """Keeps the interfaces of a piece of a file, and of the section that goes on behind it.

    Behind damage, interfaces may have been lost, and all later ones of the section may have
    other numbers than they seem to: those count as unknown.
    """

    def __init__(self, names: InterfaceNames, tell: Callable[[Damage], None]) -> None:
        self.interfaces: list[Interface] = []
        self._names = names
        self._tell = tell
        self._is_closed = False
        self._begins = [-1]
        self._bases = [0]
        """Of each section: where it begins in the piece, and its first place in interfaces."""

    def read(
        self, block: bytes, offset: int, structures: Iterable[Structure], resumed: Iterable[int]
    ) -> None:
        """Learn from a piece at ``offset`` of the file. Before ``resumed``, something was lost."""
        losses = deque(resumed)
        for each in structures:
            while losses and losses[0] <= each.start:
                self._is_closed = True
                losses.popleft()
            try:
                self._learn(each, block[each.start + 8 : each.end - 4], offset)
            except OverrunError as error:
                self._tell(Damage(offset + each.start + 8 + error.place, OVERRUN))
            except struct.error:
                self._tell(Damage(offset + each.start, "A block is too short for its type."))
        self._is_closed |= bool(losses)

    def places(self, at: Places, number: Places) -> Places:
        """The places in ``interfaces`` of those ``number`` of the sections ``at``; -1 if unknown.

        An interface is known from its description on.
        """
        section = np.searchsorted(self._begins, at, "right") - 1
        place = np.array(self._bases, np.int64)[section] + number
        starts = [interface.start for interface in self.interfaces]
        return np.where(place < np.searchsorted(starts, at), place, -1)

    def leave_piece(self) -> int:
        """Forget the interfaces of sections that ended; the packets that were lost on them."""
        ended = self._bases[-1]
        dropped = _dropped(self.interfaces[:ended])
        del self.interfaces[:ended]
        for interface in self.interfaces:
            interface.start = -1
        self._begins, self._bases = [-1], [0]
        return dropped

    def finish(self) -> int:
        """The packets that were lost on interfaces of the last section."""
        return _dropped(self.interfaces)

    def _learn(self, structure: Structure, body: bytes, offset: int) -> None:
        match structure.kind:
            case BlockType.SECTION_HEADER:
                self._begin_section(structure, body, offset)
            case BlockType.INTERFACE_DESCRIPTION if not self._is_closed:
                self._add_interface(structure, body, offset)
            case BlockType.INTERFACE_STATISTICS:
                self._add_losses(structure, body)

    def _begin_section(self, structure: Structure, body: bytes, offset: int) -> None:
        self._begins.append(structure.start)
        self._bases.append(len(self.interfaces))
        self._is_closed = True
        (version,) = struct.unpack_from(f"{structure.order}4xH10x", body)
        if version == VERSION:
            self._is_closed = False
        else:
            values = {"version": version}
            template = "A section is of version {version}, which cannot be read."
            self._tell(Damage(offset + structure.start, template, values))

    def _add_interface(self, structure: Structure, body: bytes, offset: int) -> None:
        link, longest = struct.unpack_from(f"{structure.order}H2xI", body)
        if len(self.interfaces) - self._bases[-1] == MOST_INTERFACES:
            self._is_closed = True
            template = "A section has more than {most} interfaces."
            self._tell(Damage(offset + structure.start, template, {"most": MOST_INTERFACES}))
            return
        # Before its options, which may be damaged: the numbers of others hang on it.
        interface = Interface(structure.start, 0, link, longest)
        self.interfaces.append(interface)
        names: dict[int, str] = {}
        try:
            for code, value in options(body, 8, len(body), structure.order):
                match code, len(value):
                    case ((InterfaceOption.NAME | InterfaceOption.DESCRIPTION), _):
                        names[code] = text(value)
                    case InterfaceOption.TSRESOL, 1:
                        interface.resolution = value[0]
                    case InterfaceOption.TSOFFSET, 8:
                        (interface.seconds,) = struct.unpack(f"{structure.order}q", value)
        finally:
            described = names.get(InterfaceOption.DESCRIPTION, "")
            interface.index = self._names.index(names.get(InterfaceOption.NAME) or described)

    def _add_losses(self, structure: Structure, body: bytes) -> None:
        (number,) = struct.unpack_from(f"{structure.order}I8x", body)
        place = self._bases[-1] + number
        if place >= len(self.interfaces):
            return
        lost = 0
        for code, value in options(body, 12, len(body), structure.order):
            if code in _LOSSES and len(value) == 8:
                (count,) = struct.unpack(f"{structure.order}Q", value)
                lost += 0 if count == _NOT_KNOWN else count
        # Counts run on, so the last ones are of all of the capture.
        self.interfaces[place].lost = lost


_LOSSES: Final = (StatisticsOption.IFDROP, StatisticsOption.OSDROP)
_NOT_KNOWN: Final = 2**64 - 1  # What some tools write for a count that they have not.


def _dropped(interfaces: Iterable[Interface]) -> int:
    return sum(max(interface.missed, interface.lost) for interface in interfaces)
