"""Times as files have them, in ns since 1970 UTC."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
import numpy.typing as npt

Units: TypeAlias = npt.NDArray[np.uint64]
Nanoseconds: TypeAlias = npt.NDArray[np.int64]

LATEST: Final = 2**63 - 1
"""What does not fit stands at the end of time that RECORD can tell, in the year 2262."""

SECOND: Final = 10**9
_MOST_SECONDS = LATEST // SECOND
_MOST_UNITS = 2**64 - 1
_BINARY = 0x80


def to_nanoseconds(units: Units, resolution: int) -> Nanoseconds:
    """``units`` of a ``resolution`` as if_tsresol has it: n for 10**-n s, 0x80 + n for 2**-n s."""
    if resolution & _BINARY:
        return _binary(units, resolution & ~_BINARY)
    return _decimal(units, resolution)


def moved(times: Nanoseconds, seconds: npt.NDArray[np.int64]) -> Nanoseconds:
    """``times``, none of them negative, with as many ``seconds`` added."""
    is_late = seconds > (LATEST - times) // SECOND
    by = np.clip(seconds, -_MOST_SECONDS, _MOST_SECONDS) * SECOND
    return np.where(is_late, LATEST, times + np.where(is_late, 0, by))


def _decimal(units: Units, digits: int) -> Nanoseconds:
    if digits > 9:
        divisor = 10 ** (digits - 9)
        if divisor > _MOST_UNITS:
            return np.zeros(len(units), np.int64)
        return (units // np.uint64(divisor)).astype(np.int64)
    factor = 10 ** (9 - digits)
    most = np.uint64(LATEST // factor)
    times: Nanoseconds = np.minimum(units, most).astype(np.int64) * factor
    return np.where(units > most, LATEST, times)


def _binary(units: Units, digits: int) -> Nanoseconds:
    if digits > 63:
        parts = _shifted(units, digits - 32) * np.uint64(SECOND)
        return (parts >> np.uint64(32)).astype(np.int64)
    whole = units >> np.uint64(digits)
    part = units & np.uint64((1 << digits) - 1)
    # More than 32 digits are finer than a nanosecond, and would not fit when multiplied.
    kept = min(digits, 32)
    part = part >> np.uint64(digits - kept)
    fraction = part * np.uint64(SECOND) >> np.uint64(kept)
    most = np.uint64(LATEST // SECOND - 1)
    times = (np.minimum(whole, most) * np.uint64(SECOND) + fraction).astype(np.int64)
    return np.where(whole > most, LATEST, times)


def _shifted(units: Units, digits: int) -> Units:
    return units >> np.uint64(digits) if digits < 64 else np.zeros_like(units)
