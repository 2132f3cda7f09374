"""Values that are numbers, with their units."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from bcastgui.capture.query.texts import as_text, shortened
from bcastgui.capture.query.tree import Value
from bcastgui.errors import Choices, InputError

NO_UNITS: Mapping[str, int] = MappingProxyType({"": 1})

BYTES: Mapping[str, int] = MappingProxyType({"": 1, "B": 1, "k": 1000, "kB": 1000, "KiB": 1024})

NANOSECONDS: Mapping[str, int] = MappingProxyType(
    {
        "": 1_000_000_000,
        "s": 1_000_000_000,
        "ms": 1_000_000,
        "us": 1_000,
        "\u00b5s": 1_000,  # the micro sign
        "\u03bcs": 1_000,  # the Greek letter
        "ns": 1,
        "min": 60_000_000_000,
        "h": 3_600_000_000_000,
    }
)
"""Units of time. A number without one is in seconds."""


def number(value: Value, units: Mapping[str, int]) -> int:
    """The number that ``value`` means, counted in that of the ``units`` which is 1.

    Raises InputError for anything else, and for a number that is not whole then.
    """
    text = as_text(value)
    found = _NUMBER.fullmatch(text)
    known = [unit for unit in units if unit and unit.isascii()]
    if not found or found["unit"] not in (*units, None):
        template = "{text} is not a number."
        if known:
            template = "{text} is not a number with one of the units {known}."
    else:
        # Not a float, which has no room for every nanosecond.
        amount = Fraction(found["decimal"] or int(found["hex"], 16)) * units[found["unit"] or ""]
        if amount.denominator == 1:
            return int(amount)
        template = "{text} is not a whole number."
        if units is NANOSECONDS:
            template = "{text} is finer than a nanosecond."
    raise InputError(
        template,
        start=value.start,
        end=value.end,
        text=shortened(text),
        known=Choices(known),
    )


# More digits than any column has, and few enough for int(), which refuses thousands.
_NUMBER = re.compile(
    r"0[xX](?P<hex>[0-9a-fA-F]{1,40})"
    r"|(?P<decimal>-?(?:[0-9]{1,40}(?:\.[0-9]{0,40})?|\.[0-9]{1,40})) *(?P<unit>[^\W\d]*)"
)
