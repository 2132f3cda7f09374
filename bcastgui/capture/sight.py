"""Sight: the stretch of time that a chart shows, and how finely."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from bcastgui.capture.query.times import DAY, MINUTE, SECOND

MILLISECOND = 1_000_000
HOUR = 60 * MINUTE

WIDTHS: tuple[int, ...] = (
    *(step * 10**power * MILLISECOND for power in range(3) for step in (1, 2, 5)),
    *(step * SECOND for step in (1, 2, 5, 10, 20, 30)),
    *(step * MINUTE for step in (1, 2, 5, 10, 20, 30)),
    *(step * HOUR for step in (1, 2, 3, 6, 12)),
    *(step * 10**power * DAY for power in range(4) for step in (1, 2, 5)),
)
"""The intervals, in ns, that a clock divides into and people count in."""

EARLIEST, LATEST = -(1 << 62), 1 << 62
"""What charts show, in ns since 1970 UTC: 1823 to 2116. So no difference of two overflows."""


@dataclass(frozen=True, slots=True)
class Sight:
    """From ``start`` to before ``stop``, in ns since 1970 UTC, in ``columns`` at the most."""

    start: int
    stop: int
    columns: int

    @property
    def width(self) -> int:
        """The finest of WIDTHS that needs no more columns, in ns."""
        return width_of(self.stop - self.start, self.columns)


def width_of(span: int, columns: int) -> int:
    """The finest of WIDTHS of which ``columns`` cover ``span``, in ns."""
    place = bisect_left(WIDTHS, span / max(columns, 1))
    return WIDTHS[min(place, len(WIDTHS) - 1)]
