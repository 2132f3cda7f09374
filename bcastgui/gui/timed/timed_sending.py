"""TimedSending: what sends on time, made when it is first needed, for all who need it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bcastgui.capture.store import Capture
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.settings import Settings

if TYPE_CHECKING:
    from bcastgui.gui.timed.timed_sender import TimedSenderThread
    from bcastgui.net.timed.conductor import Moment


class TimedSending(QObject):
    """One thread and one process for the schedule and for replays."""

    progressed = Signal(object)
    """A tuple with the Progress of tasks."""

    def __init__(
        self, transmitter: TransmitterThread, capture: Capture, parent: QObject | None = None
    ) -> None:
        """``transmitter`` opens the ways to send by, and tells of new rows and of failures."""
        super().__init__(parent)
        self._transmitter = transmitter
        self._capture = capture
        self._thread: TimedSenderThread | None = None

    def begin(self, moments: Iterable[Moment]) -> int:
        """Begin to send ``moments``, which another thread goes through. Returns the task."""
        # Not at the start, since many send only by hand.
        from bcastgui.gui.timed.timed_sender import TimedSenderThread

        if self._thread is None:
            self._thread = TimedSenderThread(self._transmitter.open_ways, self._capture, self)
            self._thread.progressed.connect(self.progressed)
            self._thread.recorded.connect(self._transmitter.recorded)
            self._thread.failed.connect(self._transmitter.failed)
        return self._thread.begin(moments)

    def end(self, task: int) -> None:
        """Send nothing more of ``task``; its last Progress follows."""
        if self._thread is not None:
            self._thread.end(task)

    def restore(self, settings: Settings) -> None:
        """Nothing is remembered: what was sent is not sent again by itself."""

    def save(self, settings: Settings) -> None:
        """See restore()."""

    def stop(self) -> None:
        """End all tasks, the thread and the process."""
        if self._thread is not None:
            self._thread.stop()
