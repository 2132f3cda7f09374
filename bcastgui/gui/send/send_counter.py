"""SendCounter: how often what is in the panel was sent, for the counters of its template."""

from __future__ import annotations

from bcastgui.payload.compose import Format


class SendCounter:
    """Counts the sends of one payload as it is written; another payload starts at 0."""

    def __init__(self) -> None:
        self._written: tuple[Format, str] | None = None
        self._next = 0

    def next_for(self, written: tuple[Format, str]) -> int:
        """How many were sent before the next."""
        return self._next if written == self._written else 0

    def count(self, written: tuple[Format, str], times: int) -> None:
        """``written`` is sent ``times`` more."""
        self._next = self.next_for(written) + times
        self._written = written

    def go_on_from(self, number: int) -> None:
        """``number`` have been sent of what was counted last."""
        self._next = number
