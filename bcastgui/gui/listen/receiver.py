"""ReceiverThread: runs a Listener, records what it hears, and says so to the window."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.store import Capture
from bcastgui.net.listener import Listener

FRAME = 1 / 60
"""Seconds between two signals at the least: no screen shows more."""

SLOW_FRAME = 1 / 10
"""The same while datagrams come faster than anybody can read. A repaint takes its time from the
receiver, on a machine of few processors and through the interpreter's lock, so there are fewer
of them the more there is to receive."""

READABLE_RATE = 2_000
"""Rows a second up to which each frame is shown."""

_RECOVERY = 0.5
_LONGEST_WAIT = 1.0


class ReceiverThread(QThread):
    """Records until it is told to stop. Nothing that fails in it ends it."""

    recorded = Signal()
    """There are new rows; at most one signal a frame, however many rows."""

    status_changed = Signal(object)
    """The listener has another ListenStatus."""

    failed = Signal(object)
    """An exception that nobody foresaw; receiving goes on."""

    def __init__(self, listener: Listener, capture: Capture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("receiver")
        self._listener = listener
        self._capture = capture
        self._stopping = threading.Event()
        self._announced = 0.0
        self._unannounced = 0
        self._frame = FRAME
        self._status = listener.status

    def stop(self) -> None:
        """End the loop and wait for it; takes as long as one batch at the most."""
        self._stopping.set()
        self._listener.wake()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while not self._stopping.is_set():
            try:
                self._receive()
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                self.failed.emit(error)
                # Trouble that stays must not fill the log nor take the processor.
                self._stopping.wait(_RECOVERY)
        self._listener.close()

    def _receive(self) -> None:
        for batch in self._listener.poll(self._patience()):
            self._capture.append(batch)
            self._unannounced += len(batch)
            self._announce()
            if self._stopping.is_set():
                return
        self._announce()
        if self._listener.status is not self._status:
            self._status = self._listener.status
            self.status_changed.emit(self._status)

    def _patience(self) -> float:
        """How long to wait for a datagram: not beyond the time of an announcement."""
        if not self._unannounced:
            return _LONGEST_WAIT
        return max(0.0, self._announced + self._frame - time.monotonic())

    def _announce(self) -> None:
        now = time.monotonic()
        elapsed = now - self._announced
        if self._unannounced and elapsed >= self._frame:
            is_readable = self._unannounced <= READABLE_RATE * elapsed
            self._frame = FRAME if is_readable else SLOW_FRAME
            self._announced = now
            self._unannounced = 0
            self.recorded.emit()
