"""AlertsWorker: looks at new rows, and tells of those that rules ask for, not too often."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.query import Field, Filter, Names
from bcastgui.capture.query.answers import answers
from bcastgui.capture.query.condition import Mask
from bcastgui.capture.records import Chunk, Datagram, Direction
from bcastgui.errors import InputError
from bcastgui.gui.alerts.rule import AlertRule, parse_filter
from bcastgui.gui.new_rows import NewRowsWorker, datagram_at


@dataclass(frozen=True, slots=True)
class Alert:
    """A message that the rule with the key ``rule`` asks for: the first after a pause, or the last
    of those in the pause, at its end.

    ``left_out`` counts the others since the alert before, of which nobody was told.
    """

    rule: int
    datagram: Datagram
    left_out: int


class AlertsWorker(NewRowsWorker[AlertRule]):
    """Only what was received counts. An echo does for a rule whose filter says ``echo``."""

    alerted = Signal(object)
    """An Alert."""

    def __init__(self, capture: ChunkSource, pause: float, parent: QObject | None = None) -> None:
        super().__init__(capture, parent)
        self.setObjectName("alerts")
        self._pause = pause
        # Only the thread itself uses these.
        self._followed: dict[int, _Followed] = {}
        self._seen: object = None

    def set_pause(self, seconds: float) -> None:
        """Let a rule rest so long after it has told."""
        self._pause = seconds

    def follow(self, rules: Mapping[int, AlertRule], names: Names) -> None:
        """Read the filters that are new. A rule that was changed keeps to its pause."""
        if self._current is not self._seen:
            self._seen = self._current
            for each in self._followed.values():
                each.latest = None  # It was cleared away, and cannot be gone to.
        before, self._followed = self._followed, {}
        for key, rule in rules.items():
            followed = before.get(key)
            if followed is None:
                followed = _Followed(key)
            self._followed[key] = followed
            if followed.rule is not rule or followed.names is not names:
                followed.rule, followed.names = rule, names
                followed.filter = self._read(key, rule, names)

    def look_at(self, chunk: Chunk) -> None:
        """Ask every rule, also when another has told of the same message."""
        records = chunk.records
        received: Mask = records["direction"] == Direction.RECEIVED
        for followed in self._followed.values():
            filter_ = followed.filter
            if filter_ is None:
                continue
            among = received if Field.ECHO in filter_.fields else received & ~records["echo"]
            try:
                for place, found in answers(filter_.condition, chunk, among):
                    self._note(followed, chunk, place + np.flatnonzero(found))
            except InputError as error:
                followed.filter = None
                self.given_up.emit(followed.key, error)

    def finish(self) -> None:
        """Tell at the end of a pause what it has left out, and rest again."""
        now = time.monotonic()
        for followed in self._followed.values():
            latest = followed.latest
            if latest is not None and now - followed.told_at >= self._pause and self.is_wanted:
                self.alerted.emit(Alert(followed.key, latest, followed.left_out - 1))
                followed.rest(now)

    def due_in(self) -> float | None:
        waiting = [each.told_at for each in self._followed.values() if each.latest is not None]
        return min(waiting) + self._pause - time.monotonic() if waiting else None

    def _read(self, key: int, rule: AlertRule, names: Names) -> Filter | None:
        try:
            return parse_filter(rule.filter, names)
        except InputError as error:
            self.given_up.emit(key, error)
            return None

    def _note(self, followed: _Followed, chunk: Chunk, places: npt.NDArray[np.int64]) -> None:
        """Tell of the first of ``places``, unless the rule rests, and count the others."""
        count = len(places)
        now = time.monotonic()
        if count and now - followed.told_at >= self._pause and self.is_wanted:
            datagram = datagram_at(chunk, int(places[0]))
            self.alerted.emit(Alert(followed.key, datagram, followed.left_out))
            followed.rest(now)
            count -= 1
        if count:
            followed.left_out += count
            followed.latest = datagram_at(chunk, int(places[-1]))


@dataclass(slots=True, eq=False)
class _Followed:
    """A rule; ``filter`` is None when it is followed no longer. ``told_at`` is monotonic.

    ``latest`` is the last of those that were left out, None when there was none.
    """

    key: int
    rule: AlertRule | None = None
    names: Names | None = None
    filter: Filter | None = None
    told_at: float = -math.inf
    left_out: int = 0
    latest: Datagram | None = None

    def rest(self, now: float) -> None:
        """It has told of all there was."""
        self.told_at = now
        self.left_out = 0
        self.latest = None
