"""Runs of equal parts in a file of which each says how long it is.

To go from one part to the next takes Python a fifth of a microsecond and more for each. Captures
often have long runs of parts of one length, though, and those NumPy finds at a look.
"""

from __future__ import annotations

import numpy as np

BETWEEN_LOOKS = 512
"""Parts after which it is worth looking for a run again: a look costs as much as 20 of them."""

WORTH = 32
"""Parts of a run that is worth being kept as one."""


def equal_run(block: bytes, place: int, step: int, fields: dict[int, int], order: str) -> int:
    """How many parts of ``step`` bytes, from ``place`` on, lie in ``block`` and are alike.

    ``fields`` has the values that they have, numbers of 32 bits, by their places in a part.
    """
    most = (len(block) - place) // step
    found, ahead = 0, WORTH
    while found < most:
        count = min(ahead, most - found)
        first = place + found * step
        equal = np.ones(count, bool)
        for at, value in fields.items():
            column: np.ndarray[tuple[int], np.dtype[np.uint32]]
            column = np.ndarray((count,), f"{order}u4", block, first + at, (step,))
            equal &= column == value
        if not equal.all():
            return found + int(equal.argmin())
        found += count
        ahead *= 4
    return found
