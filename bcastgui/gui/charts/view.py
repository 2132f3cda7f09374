"""ChartView: which stretch of time a chart shows, and whether it follows the newest row."""

from __future__ import annotations

from bcastgui.capture.query.times import MINUTE
from bcastgui.capture.sight import EARLIEST, LATEST, MILLISECOND

FIRST_SPAN = MINUTE
SHORTEST, LONGEST = 10 * MILLISECOND, LATEST - EARLIEST

_SILENCE = 4
"""A silence is shown as long as this part of the span, so that the last rows stay in sight."""

_MARGIN = 50
"""Where all is shown, this part of the span is left free at both ends."""


class ChartView:
    """All times are in ns since 1970 UTC, all spans in ns."""

    def __init__(self) -> None:
        self.span = FIRST_SPAN
        self.follows = True
        self._start = 0
        self._edge: int | None = None

    @property
    def start(self) -> int:
        """The first moment in sight."""
        return self._start

    @property
    def stop(self) -> int:
        """The end of what is in sight."""
        return self._start + self.span

    @property
    def edge(self) -> int | None:
        """Up to when all is known; None as long as there are no rows."""
        return self._edge

    def advance(self, newest: int | None, now: int) -> int | None:
        """The last row is of ``newest``, and the clock says ``now``.

        Returns after how many ns the clock alone moves the view on; None when only rows do.
        """
        silence = self.span // _SILENCE
        if newest is None:
            self._edge = None
            # Where nothing is drawn, only the axis would move: now and then is enough.
            if self.follows and not 0 <= now - self.stop < silence:
                self._place(now - self.span)
            return silence if self.follows else None
        self._edge = max(newest, min(now, newest + silence))
        if not self.follows:
            return None
        self._place(self._edge - self.span)
        return max(newest - now, 0) if now < newest + silence else None

    def follow(self) -> None:
        """Show the newest row from now on."""
        self.follows = True
        if self._edge is not None:
            self._place(self._edge - self.span)

    def pan(self, by: int) -> None:
        """Look later by ``by``; following ends."""
        self.follows = False
        self._place(self._start + by)

    def zoom(self, factor: float, anchor: int) -> None:
        """Show ``factor`` times the span; what is at ``anchor`` stays, or the newest at the end."""
        anchor = self.stop if self.follows else anchor
        span = int(min(max(self.span * factor, SHORTEST), LONGEST))
        start = anchor - round((anchor - self._start) * (span / self.span))
        self.span = span
        self._place(start)

    def show(self, first: int, last: int) -> None:
        """Show all from ``first`` to ``last``; following ends."""
        self.follows = False
        inside = max(last - first, SHORTEST)
        self.span = min(inside + 2 * (inside // _MARGIN), LONGEST)
        self._place(first - (self.span - (last - first)) // 2)

    def _place(self, start: int) -> None:
        self._start = min(max(start, EARLIEST), LATEST - self.span)
