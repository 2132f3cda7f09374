"""Conditions on the columns of a capture: each is a few comparisons of whole arrays."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.query.addresses import FIRST_IPV4, LAST_IPV4, AddressRange
from bcastgui.capture.query.condition import Condition, Mask
from bcastgui.capture.query.times import DAY, MINUTE, SECOND
from bcastgui.capture.records import RECORD, Chunk

Numbers: TypeAlias = npt.NDArray[np.integer[Any]]
Column: TypeAlias = Callable[[Chunk], Numbers]
Range: TypeAlias = tuple[int | None, int | None]
"""The lowest and the highest number that is meant, None being no limit."""


@dataclass(frozen=True, slots=True)
class Within(Condition):
    """The number in ``column`` is in one of ``ranges``."""

    column: Column
    ranges: tuple[Range, ...]

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        numbers = self.column(chunk)
        found = np.zeros(len(chunk), np.bool_)
        for low, high in self.ranges:
            found |= _within(numbers, low, high)
        found &= among
        return found


@dataclass(frozen=True, slots=True)
class AddressWithin(Condition):
    """The address in the RECORD's column ``name`` is from ``low`` to ``high``.

    Both are 128 bits, as AddressRange has them.
    """

    name: str
    meant: AddressRange

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        halves = chunk.records.view(_HALVES)
        # Compared in the byte order of the machine, which has fast instructions for it.
        upper = halves[f"upper {self.name}"].astype(np.uint64)
        lower = halves[f"lower {self.name}"].astype(np.uint64)
        found = among & _between(upper, lower, self.meant.low, self.meant.high)
        if not self.meant.is_ipv4:
            found &= ~_between(upper, lower, FIRST_IPV4, LAST_IPV4)
        return found


@dataclass(frozen=True, slots=True)
class OnInterface(Condition):
    """The interface has this name, as Datagram gives it."""

    name: str

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        meant = [index for index, name in chunk.interfaces.items() if name == self.name]
        nameless = self._number()
        if nameless is not None and nameless not in chunk.interfaces:
            meant.append(nameless)
        indices = chunk.records["interface"]
        found = np.zeros(len(chunk), np.bool_)
        for index in meant:
            found |= indices == index
        return found & among

    def _number(self) -> int | None:
        """The number of the interfaces that go by this name as long as they have none."""
        if not self.name:
            return 0
        found = _NUMBERED.fullmatch(self.name)
        return int(found[1]) if found else None


@dataclass(frozen=True, slots=True)
class HasPrevious(Condition):
    """There is a row before."""

    def select(self, chunk: Chunk, among: Mask) -> Mask:
        if chunk.before is not None or not len(chunk):
            return among
        found = among.copy()
        found[0] = False
        return found


def recorded(name: str) -> Column:
    """The column of RECORD with this name."""

    def column(chunk: Chunk) -> Numbers:
        numbers: Numbers = chunk.records[name]
        return numbers

    return column


def echo(chunk: Chunk) -> Numbers:
    """1 for our own datagrams that were heard back, 0 for all others."""
    bits: Numbers = chunk.records["echo"].view(np.uint8)
    return bits


def row_number(chunk: Chunk) -> Numbers:
    """The number of each row, from 1."""
    return np.arange(chunk.first + 1, chunk.first + 1 + len(chunk), dtype=np.int64)


def since_previous(chunk: Chunk) -> Numbers:
    """Nanoseconds since the row before; any number where there is none."""
    times = chunk.records["time"]
    since = np.empty(len(chunk), np.int64)
    np.subtract(times[1:], times[:-1], out=since[1:])
    # Times may be anything in a foreign file: arrays wrap around without complaint.
    np.subtract(times[:1], np.int64(chunk.before or 0), out=since[:1])
    return since


def local_clock(chunk: Chunk) -> Numbers:
    """Nanoseconds since midnight, as the local clock had it then."""
    times: npt.NDArray[np.int64] = chunk.records["time"]
    quarters = times // _QUARTER
    if len(chunk) and (quarters == quarters[0]).all():  # as most are, and so without a sort
        offsets = np.array([_utc_offset(int(quarters[0]))])
    else:
        different, where = np.unique(quarters, return_inverse=True)
        offsets = np.array([_utc_offset(int(quarter)) for quarter in different], np.int64)[where]
    clock: Numbers = (times % DAY + offsets) % DAY
    return clock


def _within(numbers: Numbers, low: int | None, high: int | None) -> Mask:
    limits = np.iinfo(numbers.dtype)
    if (low is not None and low > limits.max) or (high is not None and high < limits.min):
        return np.zeros(len(numbers), np.bool_)
    found: Mask = np.ones(len(numbers), np.bool_)
    if low is not None and low > limits.min:
        found = numbers >= low
    if high is not None and high < limits.max:
        found = found & (numbers <= high)
    return found


def _between(upper: Numbers, lower: Numbers, low: int, high: int) -> Mask:
    """Where the two halves make a number from ``low`` to ``high``."""
    (low_upper, low_lower), (high_upper, high_lower) = divmod(low, 2**64), divmod(high, 2**64)
    if low_upper == high_upper:  # as in all of IPv4, and most networks of IPv6
        found: Mask = (upper == low_upper) & (lower >= low_lower) & (lower <= high_lower)
    else:
        found = (upper > low_upper) | ((upper == low_upper) & (lower >= low_lower))
        found &= (upper < high_upper) | ((upper == high_upper) & (lower <= high_lower))
    return found


def _utc_offset(quarter: int) -> int:
    """What the local clock was ahead of UTC, in ns. Before 1970 it is taken to be as then,
    since not every system tells."""
    return time.localtime(max(quarter * _QUARTER // SECOND, 0)).tm_gmtoff * SECOND


def _offset(name: str) -> int:
    assert RECORD.fields is not None
    return RECORD.fields[name][1]


# No zone changes its clock between two quarters of an hour.
_QUARTER = 15 * MINUTE

_NUMBERED = re.compile(r"#([1-9][0-9]{0,9})")

# A RECORD whose addresses are seen as two numbers of 64 bits each.
_HALVES = np.dtype(
    {
        "names": [
            "upper source",
            "lower source",
            "upper destination",
            "lower destination",
        ],
        "formats": [">u8"] * 4,
        "offsets": [
            _offset("source"),
            _offset("source") + 8,
            _offset("destination"),
            _offset("destination") + 8,
        ],
        "itemsize": RECORD.itemsize,
    }
)
