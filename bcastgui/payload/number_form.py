"""NumberForm: how a number stands in a payload, as digits or as bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

WIDEST = 64
"""The most digits that can be asked for: a 64-bit number in base 2."""

_FORMATS = {2: "b", 8: "o", 10: "d", 16: "x"}

BASES = tuple(_FORMATS)


@dataclass(frozen=True, slots=True)
class NumberForm:
    """Digits of ``base``, at least ``width`` of them; or ``size`` bytes, if that is not 0.

    A number that ``size`` bytes cannot hold wraps around, as a counter of that size does.
    """

    base: int = 10
    width: int = 0
    upper: bool = False
    size: int = 0
    order: Literal["big", "little"] = "big"

    def write(self, value: int) -> bytes:
        """The bytes for ``value``."""
        if self.size:
            return (value % (1 << 8 * self.size)).to_bytes(self.size, self.order)
        # Zeros go between a sign and the digits, and the sign is none of them.
        digits = format(abs(value), _FORMATS[self.base]).rjust(self.width, "0")
        digits = digits.upper() if self.upper else digits
        return ("-" * (value < 0) + digits).encode("ascii")

    def for_bits(self, bits: int) -> NumberForm:
        """The form with enough digits for each number of ``bits`` bits."""
        return replace(self, width=max(self.width, len(self.write((1 << bits) - 1))))
