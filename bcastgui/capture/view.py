"""View: the rows that a table shows."""

from __future__ import annotations

import sys
from bisect import bisect_left
from dataclasses import replace

import numpy as np

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import Arrangement, RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.capture.store import Capture

_NO_ROWS: RowNumbers = np.empty(0, np.int64)
_BEFORE_ALL = -(1 << 63)


class View:
    """The rows of a capture up to those taken in last, all of them or an arrangement.

    The capture grows at any time; a view grows only when it is told to, so that a table can
    announce new rows before it shows them, or be frozen.
    """

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._arrangement = Arrangement()
        self._stop = 0
        self._most = sys.maxsize

    def __len__(self) -> int:
        return len(self._arrangement)

    @property
    def arrangement(self) -> Arrangement:
        """What is shown."""
        return self._arrangement

    @property
    def is_plain(self) -> bool:
        """Whether all rows are shown, as recorded."""
        return self._arrangement.rows is None

    @property
    def stop(self) -> int:
        """The number of the first row that was not taken in."""
        return self._stop

    @property
    def waiting(self) -> int:
        """How many rows were recorded and not yet taken in."""
        return max(0, len(self._capture) - self._stop)

    @property
    def gone(self) -> int:
        """How many rows at the top the capture has no more; 0 while they are sorted."""
        return len(self) - len(self.without_gone(self._arrangement))

    @property
    def most(self) -> int:
        """The most rows that it may show."""
        return self._most

    def limit(self, most: int) -> None:
        """Show at most so many rows, the newest ones; sorted ones, the first."""
        self._most = most

    def take_in(self, rows: int) -> None:
        """Take in ``rows`` more of the waiting rows, and show them where all are shown."""
        self._stop += min(rows, self.waiting)
        if self.is_plain:
            self._arrangement = replace(self._arrangement, stop=self._stop)

    def forget_gone(self) -> None:
        """Show the rows no more that are ``gone``."""
        self._arrangement = self.without_gone(self._arrangement)

    def show(self, arrangement: Arrangement) -> None:
        """Show ``arrangement``."""
        self._arrangement = arrangement

    def without_gone(self, arrangement: Arrangement) -> Arrangement:
        """The same without the rows at its top that the capture has no more, if in order, and
        without those that are above the limit: then a hundredth more, so that the next few fit.
        """
        if not arrangement.in_order:
            return arrangement.cut(self._most)
        arrangement = arrangement.without_oldest(min(self._capture.first_row, self._stop))
        if len(arrangement) <= self._most:
            return arrangement
        kept = self._most - self._most // 100
        return arrangement.without_oldest(arrangement.number(len(arrangement) - kept))

    def after(self, rows: int) -> Arrangement:
        """All rows, as recorded, once ``rows`` more are taken in."""
        return self.without_gone(replace(self.all_rows(), stop=self._stop + rows))

    def all_rows(self) -> Arrangement:
        """All rows that were taken in, as recorded."""
        return Arrangement(min(self._capture.first_row, self._stop), self._stop)

    @property
    def recorded(self) -> int:
        """How many rows were recorded, those gone or not taken in included."""
        return len(self._capture)

    @property
    def first_row(self) -> int:
        """The number of the first row that is left."""
        return self._capture.first_row

    @property
    def annotations(self) -> Annotations:
        """The marks and comments on rows."""
        return self._capture.annotations

    def annotate(self, annotations: Annotations) -> None:
        """Put these marks and comments in the place of those of before."""
        self._capture.annotate(annotations)

    @property
    def can_undo_clear(self) -> bool:
        """Whether anything is left of what was cleared last."""
        return self._capture.can_undo_clear

    def undo_clear(self) -> None:
        """Bring back what was cleared last. What has come since is shown as it was before; none
        of it where not all rows were shown, until they are arranged anew."""
        is_plain = self.is_plain
        self._stop += self._capture.undo_clear()
        everything = self.after(0)
        self._arrangement = everything if is_plain else replace(everything, rows=_NO_ROWS)

    def clear(self) -> None:
        """Clear the capture, and the view with it."""
        self._capture.clear()
        self._stop = 0
        self._arrangement = Arrangement()

    def datagram(self, row: int) -> Datagram:
        """Row ``row`` as a value. Raises IndexError when there is no such row."""
        return self._capture.datagram(self._arrangement.number(row))

    def payload(self, row: int) -> bytes:
        """The payload of row ``row``. Raises IndexError when there is no such row."""
        return self._capture.payload(self._arrangement.number(row))

    def numbered(self, number: int) -> Datagram:
        """Row ``number`` of the capture. Raises IndexError when it is there no more."""
        return self._capture.datagram(number)

    def time(self, number: int) -> int | None:
        """When row ``number`` was recorded, in ns since 1970 UTC; None when it is there no more."""
        try:
            return self._capture.time(number)
        except IndexError:
            return None

    def find_row(self, number: int) -> int | None:
        """The row that shows row ``number`` of the capture, None when none does."""
        return self._arrangement.find(number)

    def row_at_time(self, moment: int) -> int | None:
        """The earliest recorded of the shown rows from ``moment`` on, in ns since 1970 UTC.

        None when all are earlier.
        """
        taken_in = range(self._capture.first_row, self._stop)
        place = bisect_left(taken_in, moment, key=self._time)
        return self._arrangement.find_from(taken_in.start + place)

    def _time(self, number: int) -> int:
        time = self.time(number)
        return _BEFORE_ALL if time is None else time  # It has just gone.
