"""RowContexts: finds out what the texts of a row depend on beside its datagram."""

from __future__ import annotations

from dataclasses import replace

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.view import View
from bcastgui.gui.table.columns import RowContext
from bcastgui.gui.table.time_format import TimeFormat


class RowContexts:
    """Looks at the rows of ``view`` beside the one that is asked for; 5 µs a row."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._start: int | None = None
        self.time_format = TimeFormat.CLOCK

    def of(self, arrangement: Arrangement, place: int) -> RowContext:
        """About the row at ``place`` of ``arrangement``. Raises IndexError when there is none."""
        view, number = self._view, arrangement.number(place)
        context = RowContext(
            self.time_format,
            self._start_of_capture(),
            view.time(arrangement.number(0)),
            view.time(arrangement.number(place - 1)) if place else None,
        )
        annotations = view.annotations
        if not annotations:  # as most captures have none, and each row is to be made quickly
            return context
        mark = annotations.last_mark(number)
        return replace(
            context,
            mark=None if mark is None else view.time(mark),
            is_marked=annotations.is_marked(number),
            comment=annotations.comment(number),
        )

    def forget(self) -> None:
        """The capture begins with another row."""
        self._start = None

    def _start_of_capture(self) -> int | None:
        # Kept, so that the oldest rows may go and the times of the others stay.
        if self._start is None:
            self._start = self._view.time(self._view.first_row)
        return self._start
