"""PreviousFinder: looks for the message before another one, so that the window never waits."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.previous import find_previous
from bcastgui.capture.records import Datagram


class PreviousFinder(QThread):
    """Looks for one at a time, the one that was asked for last; starts when it is first asked."""

    found = Signal(object, object)
    """The Datagram that was asked about, and the number of the row before it, from 0, or None."""

    def __init__(self, capture: ChunkSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previous finder")
        self._capture = capture
        self._changed = threading.Condition()
        self._stopping = False
        self._wanted: _Question | None = None

    def find(self, datagram: Datagram, shown: Arrangement) -> None:
        """Look for the row before ``datagram`` from the same sender, among those ``shown``."""
        with self._changed:
            self._wanted = _Question(datagram, shown)
            self._changed.notify()
        if not self.isRunning():
            self.start()

    def stop(self) -> None:
        """End the thread and wait for it; takes as long as one step."""
        with self._changed:
            self._stopping = True
            self._wanted = None
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while (question := self._next()) is not None:
            row = self._answer(question)
            with self._changed:
                if self._wanted is question:
                    self._wanted = None
                    self.found.emit(question.datagram, row)

    def _answer(self, question: _Question) -> int | None:
        """The row to be found, or None, as soon as another one is wanted too."""
        steps = find_previous(self._capture, question.datagram, question.shown)
        wanted = takewhile(lambda _: self._wanted is question, steps)
        return next((row for row in wanted if row is not None), None)

    def _next(self) -> _Question | None:
        """Wait for something to look for. None when all is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._wanted is not None or self._stopping)
            return self._wanted


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    datagram: Datagram
    shown: Arrangement
