"""FindWorkerThread: looks for the next message, so that the window never waits for it."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.arranging import STEP
from bcastgui.capture.find import Found, Quest, find
from bcastgui.capture.key_reader import ChunkSource
from bcastgui.errors import InputError

PAUSE = 0.0005
"""Seconds that other threads have for themselves after each step."""

TOLD_EVERY = 0.1
"""Seconds between two times that it tells how far it is."""


class FindWorkerThread(QThread):
    """Fulfils one quest at a time; a new one takes the place of the one before."""

    found = Signal(object, object)
    """A Quest, and what was Found."""

    progressed = Signal(object, float)
    """A Quest, and the share of it that is done, about."""

    refused = Signal(object, object)
    """A Quest that cannot be fulfilled, and the InputError why."""

    failed = Signal(object)
    """An exception that nobody foresaw; the quest is given up."""

    def __init__(self, capture: ChunkSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find worker")
        self._capture = capture
        self._changed = threading.Condition()
        self._quest: Quest | None = None
        self._stopping = False

    def look_for(self, quest: Quest | None) -> None:
        """Begin with ``quest``, in place of the one before; with None, only end that."""
        with self._changed:
            self._quest = quest
            self._changed.notify()

    def stop(self) -> None:
        """End the thread and wait for it."""
        with self._changed:
            self._stopping = True
            self._quest = None
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while (quest := self._next()) is not None:
            try:
                self._fulfil(quest)
            except InputError as error:
                if self._finish(quest):
                    self.refused.emit(quest, error)
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                # A capture that is cleared takes away what a quest reads, and it was before.
                if self._finish(quest):
                    self.failed.emit(error)

    def _next(self) -> Quest | None:
        """Wait for a quest. None when all is over."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._quest is not None)
            return self._quest

    def _fulfil(self, quest: Quest) -> None:
        search = find(self._capture, quest)
        told = rested = time.monotonic()
        while quest is self._quest:
            try:
                share = next(search)
            except StopIteration as end:
                found: Found = end.value
                if self._finish(quest):
                    self.found.emit(quest, found)
                return
            now = time.monotonic()
            if now - told >= TOLD_EVERY:
                told = now
                self.progressed.emit(quest, share)
            if now - rested >= STEP:
                time.sleep(PAUSE)
                rested = time.monotonic()

    def _finish(self, quest: Quest) -> bool:
        """Whether ``quest`` was wanted still; it is no more."""
        with self._changed:
            if quest is not self._quest:
                return False
            self._quest = None
            return True
