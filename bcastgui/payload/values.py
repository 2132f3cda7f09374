"""Numbers and times as which the bytes at a place of a payload can be read."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np


class Kind(enum.Enum):
    """A number by the usual short name of its type; the value is NumPy's."""

    U8 = "u1"
    I8 = "i1"
    U16 = "u2"
    I16 = "i2"
    U32 = "u4"
    I32 = "i4"
    U64 = "u8"
    I64 = "i8"
    F16 = "f2"
    F32 = "f4"
    F64 = "f8"


@dataclass(frozen=True, slots=True)
class Reading:
    """A value in both byte orders; empty where there are too few bytes, or no likely time."""

    little: str
    big: str


NOTHING = Reading("", "")


def number_at(payload: bytes, offset: int, kind: Kind) -> Reading:
    """The number that begins at ``offset``, in as few digits as tell it from all others."""
    part = payload[offset : offset + np.dtype(kind.value).itemsize]
    if len(part) < np.dtype(kind.value).itemsize:
        return NOTHING
    return Reading(*(str(np.frombuffer(part, order + kind.value)[0]) for order in "<>"))


def time_at(payload: bytes, offset: int, size: int) -> Reading:
    """The time in UTC that ``size`` bytes count from 1970, if one of 2000 to 2050.

    Four bytes count seconds; eight bytes seconds, ms, µs or ns.
    """
    part = payload[offset : offset + size]
    if len(part) < size:
        return NOTHING
    return Reading(_time(int.from_bytes(part, "little"), size), _time(int.from_bytes(part), size))


def _time(count: int, size: int) -> str:
    for unit, digits in _UNITS if size > 4 else _UNITS[:1]:
        if _EARLIEST <= count // unit < _LATEST:
            seconds, rest = divmod(count, unit)
            # Not fromtimestamp(), which refuses times on some systems.
            moment = _EPOCH + timedelta(seconds=seconds)
            fraction = f".{rest:0{digits}}" if digits else ""
            return f"{moment:%Y-%m-%d %H:%M:%S}{fraction}"
    return ""


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EARLIEST = (datetime(2000, 1, 1, tzinfo=UTC) - _EPOCH) // timedelta(seconds=1)
_LATEST = (datetime(2050, 1, 1, tzinfo=UTC) - _EPOCH) // timedelta(seconds=1)
_UNITS = ((1, 0), (1_000, 3), (1_000_000, 6), (1_000_000_000, 9))
