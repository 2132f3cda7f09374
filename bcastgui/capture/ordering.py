"""What rows can be sorted by, and the keys by which they are compared.

A key is a sequence of *words*: whole columns of unsigned integers, of which those of level 0
are compared first, those of level 1 where they are equal, and so on. So rows are sorted by
numbers alone, and the bytes of a payload are read only as far as it takes.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import Chunk, Direction

Words: TypeAlias = npt.NDArray[np.unsignedinteger]
Places: TypeAlias = npt.NDArray[np.intp] | slice


class SortField(enum.Enum):
    """What rows are sorted by."""

    NUMBER = enum.auto()
    TIME = enum.auto()
    DIRECTION = enum.auto()  # received, echo, sent, not sent
    SOURCE = enum.auto()  # IPv4 before IPv6, then by address, then by port
    DESTINATION = enum.auto()
    DELIVERY = enum.auto()  # as Delivery counts
    INTERFACE = enum.auto()  # by name
    LENGTH = enum.auto()
    PAYLOAD = enum.auto()  # byte by byte; a beginning comes before the whole


@dataclass(frozen=True, slots=True)
class Sorting:
    """Equal rows stay as recorded, also when ``descending``."""

    field: SortField
    descending: bool = False

    def words(self, chunk: Chunk, places: Places, level: int = 0) -> Words:
        """The words of the rows at ``places`` of ``chunk``, counted from its first."""
        words = _words(self.field, chunk, places, level)
        return ~words if self.descending else words

    def has_more(self, words: Words, level: int) -> npt.NDArray[np.bool_]:
        """Whether rows that are equal up to these ``words`` may differ in the next."""
        more: npt.NDArray[np.bool_]
        if self.descending:
            words = ~words
        match self.field:
            case SortField.SOURCE | SortField.DESTINATION:
                more = words >= _IPV6 if level == 0 else np.full(len(words), level == 1)
            case SortField.INTERFACE | SortField.PAYLOAD:
                more = (words & _COUNT) == _BYTES
            case _:
                more = np.zeros(len(words), np.bool_)
        return more

    @property
    def is_one_word(self) -> bool:
        """Whether no row has words beyond level 0."""
        return self.field not in _LONG


_LONG = frozenset({SortField.SOURCE, SortField.DESTINATION, SortField.INTERFACE, SortField.PAYLOAD})
_IPV6 = np.uint64(1 << 63)
_IPV4_PREFIX = np.uint64(0xFFFF)
_ONE = np.uint64(1)
_BYTES = 7
_COUNT = np.uint64(0xFF)
_MASKS = np.array(
    [(1 << 64) - (1 << (64 - 8 * count)) for count in range(_BYTES + 1)], dtype=np.uint64
)
_LOAD = 8


def _words(field: SortField, chunk: Chunk, places: Places, level: int) -> Words:
    records = chunk.records
    match field:
        case SortField.NUMBER:
            return np.arange(chunk.first, chunk.first + len(chunk), dtype=np.uint64)[places]
        case SortField.TIME:
            # Times before 1970 are negative.
            return records["time"][places].astype(np.int64).view(np.uint64) ^ _IPV6
        case SortField.DIRECTION:
            sent = records["direction"][places] == Direction.SENT
            second = np.where(sent, records["error"][places] != 0, records["echo"][places])
            kinds: Words = 2 * sent.astype(np.uint8) + second
            return kinds
        case SortField.SOURCE:
            return _endpoints(
                np.ascontiguousarray(records["source"][places]),
                records["source_port"][places],
                level,
            )
        case SortField.DESTINATION:
            return _endpoints(
                np.ascontiguousarray(records["destination"][places]),
                records["destination_port"][places],
                level,
            )
        case SortField.DELIVERY:
            return np.ascontiguousarray(records["delivery"][places])
        case SortField.INTERFACE:
            return _names(records["interface"][places], chunk.interfaces, level)
        case SortField.LENGTH:
            return records["length"][places].astype(np.uint16)
        case SortField.PAYLOAD:
            return _bytes(
                chunk.block,
                records["offset"][places].astype(np.int64),
                records["length"][places].astype(np.int64),
                level,
            )


def _endpoints(addresses: npt.NDArray[np.void], ports: npt.NDArray[np.uint16], level: int) -> Words:
    """One word for IPv4; three for IPv6, whose first has the highest bit set."""
    halves = addresses.view(">u8").reshape(-1, 2).astype(np.uint64)
    high, low = halves[:, 0], halves[:, 1]
    port = ports.astype(np.uint64)
    if level == 0:
        is_ipv4 = (high == 0) & (low >> np.uint64(32) == _IPV4_PREFIX)
        ipv4 = (low & np.uint64(0xFFFF_FFFF)) << np.uint64(16) | port
        return np.where(is_ipv4, ipv4, _IPV6 | high >> _ONE)
    if level == 1:
        return high << np.uint64(63) | low >> _ONE
    return (low & _ONE) << np.uint64(16) | port


def _names(indexes: npt.NDArray[np.uint32], interfaces: Mapping[int, str], level: int) -> Words:
    distinct = np.unique(indexes)
    names = [
        interfaces.get(index, f"#{index}" if index else "").encode() for index in distinct.tolist()
    ]
    lengths = np.array([len(name) for name in names], np.int64)
    block = np.frombuffer(b"".join(names), np.uint8)
    words = _bytes(block, np.cumsum(lengths) - lengths, lengths, level)
    return words[np.searchsorted(distinct, indexes)]


def _bytes(
    block: npt.NDArray[np.uint8],
    starts: npt.NDArray[np.int64],
    lengths: npt.NDArray[np.int64],
    level: int,
) -> Words:
    """Seven bytes of each text, and in the lowest byte how many of them there are.

    So a text comes before the longer ones that it begins, zeros at their end included.
    """
    if len(block) < _LOAD:
        block = np.concatenate((block, np.zeros(_LOAD, np.uint8)))
    counts = np.clip(lengths - level * _BYTES, 0, _BYTES)
    starts = starts + level * _BYTES
    # All words that the block has, at every byte of it; no copy.
    last = len(block) - _LOAD
    loads = np.ndarray((last + 1,), ">u8", block, strides=(1,))
    # At its end an earlier word is read, and shifted. Where no bytes are left, any will do.
    places = np.minimum(starts, last)
    shifts = np.minimum(starts - places, _LOAD - 1) * 8
    words: Words = loads[places].astype(np.uint64) << shifts.astype(np.uint64)
    return words & _MASKS[counts] | counts.astype(np.uint64)
