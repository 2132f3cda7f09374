"""Captures as pcapng files (draft-ietf-opsawg-pcapng), which most tools for packets read."""

from __future__ import annotations

import platform
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Final

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Direction, Rows
from bcastgui.formats.layout import picked
from bcastgui.formats.packets import fit
from bcastgui.formats.pcapng_blocks import (
    BYTE_ORDER_MAGIC,
    EARLY_SECONDS,
    LINK_TYPE_RAW,
    NANOSECONDS,
    BlockType,
    InterfaceOption,
    SectionOption,
    StatisticsOption,
    block,
    option,
    text_option,
)
from bcastgui.formats.pcapng_packets import enhanced_packets
from bcastgui.formats.timestamps import SECOND


class PcapngWriter:
    """Writes rows as IP packets, each with the interface, direction and delivery of its row.

    ``stream`` need not be seekable, and is flushed whenever a reader at its other end can do
    something with what is there; it must be buffered, or take all that it is given at once.
    ``application`` is what the file says to be written by. Raises OSError.
    """

    def __init__(self, stream: IO[bytes], application: str) -> None:
        self._stream = stream
        self._interfaces: dict[tuple[int, str, bool], _Interface] = {}
        self._left_out = 0
        self._latest = 0
        stream.write(_section_header(application))
        stream.flush()

    @property
    def left_out(self) -> int:
        """Rows that were no packets: refused by the system, or longer than IP allows."""
        return self._left_out

    def write(self, rows: Rows) -> None:
        """Append rows. Raises OSError."""
        were_packets = (rows.records["error"] == 0) & fit(rows.records)
        places = np.flatnonzero(were_packets)
        self._left_out += len(rows) - len(places)
        for piece in _pieces(rows, places):
            numbers = self._numbers(piece)
            self._stream.write(enhanced_packets(piece, numbers).data)
        self._stream.flush()

    def finish(self) -> None:
        """Write what the kernel lost on each interface, as far as rows told. Raises OSError."""
        for interface in self._interfaces.values():
            if interface.dropped:
                self._stream.write(_statistics(interface, self._latest))
        self._stream.flush()

    def _numbers(self, rows: Rows) -> npt.NDArray[np.uint32]:
        """The number in the file of the interface of each row; new ones are written before."""
        records = rows.records
        losses = np.where(records["direction"] == Direction.RECEIVED, records["dropped"], 0)
        self._latest = max(self._latest, int(records["time"].max()))
        keys = records["interface"].astype(np.int64) << 1 | (records["time"] < 0)
        numbers = np.empty(len(rows), np.uint32)
        for key in np.unique(keys).tolist():
            members = keys == key
            index, is_early = key >> 1, bool(key & 1)
            name = rows.interfaces.get(index, f"#{index}" if index else "")
            interface = self._interface(index, name, is_early=is_early)
            interface.dropped += int(losses[members].sum())
            numbers[members] = interface.number
        return numbers

    def _interface(self, index: int, name: str, *, is_early: bool) -> _Interface:
        # By name too, for an index may be given anew.
        key = index, name, is_early
        interface = self._interfaces.get(key)
        if interface is None:
            before = EARLY_SECONDS if is_early else 0
            interface = self._interfaces[key] = _Interface(len(self._interfaces), before)
            self._stream.write(_interface_description(name, before))
        return interface


@dataclass(slots=True)
class _Interface:
    """``number`` is its place among those of the file, from 0.

    Its times count from so many seconds ``before`` 1970.
    """

    number: int
    before: int
    dropped: int = 0


def _pieces(rows: Rows, places: npt.NDArray[np.intp]) -> Iterator[Rows]:
    """The rows at ``places``, no more at once than make some megabytes."""
    sizes = rows.records["length"][places].astype(np.int64) + _OVERHEAD
    edges = np.flatnonzero(np.diff(np.cumsum(sizes) // _PIECE_BYTES)) + 1
    for piece in np.split(places, edges):
        if len(piece):
            yield _picked(rows, piece)


def _picked(rows: Rows, places: npt.NDArray[np.intp]) -> Rows:
    comments: dict[int, str] = {}
    if rows.comments:
        commented = np.fromiter(rows.comments, np.intp)
        for index in np.flatnonzero(np.isin(places, commented)).tolist():
            comments[index] = rows.comments[int(places[index])]
    return Rows(
        rows.numbers[places],
        picked(rows.records, places),
        rows.block,
        rows.interfaces,
        rows.marked[places],
        comments,
    )


def _section_header(application: str) -> bytes:
    body = struct.pack("<IHHq", BYTE_ORDER_MAGIC, 1, 0, _LENGTH_UNTOLD)
    system = f"{platform.system()} {platform.release()}"
    options = [
        text_option(SectionOption.OS, system),
        text_option(SectionOption.USERAPPL, application),
    ]
    return block(BlockType.SECTION_HEADER, body, options)


def _interface_description(name: str, before: int) -> bytes:
    options = [text_option(InterfaceOption.NAME, name)] if name else []
    options.append(option(InterfaceOption.TSRESOL, bytes([NANOSECONDS])))
    if before:
        options.append(option(InterfaceOption.TSOFFSET, struct.pack("<q", -before)))
    body = struct.pack("<HHI", LINK_TYPE_RAW, 0, _WHOLE_PACKETS)
    return block(BlockType.INTERFACE_DESCRIPTION, body, options)


def _statistics(interface: _Interface, time: int) -> bytes:
    """What rows tell of is what the system lost; nobody told what the interface itself did."""
    units = time + interface.before * SECOND
    body = struct.pack("<III", interface.number, *divmod(units, 1 << 32))
    dropped = option(StatisticsOption.OSDROP, struct.pack("<Q", interface.dropped))
    return block(BlockType.INTERFACE_STATISTICS, body, [dropped])


_LENGTH_UNTOLD: Final = -1
_WHOLE_PACKETS: Final = 0
_OVERHEAD: Final = 128
"""About as many bytes as are written beside a payload."""

_PIECE_BYTES: Final = 4 << 20
