"""InterfaceWatcher: tells the window when the machine's interfaces change."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.net.interfaces import Interface, difference, list_interfaces

LOOK_INTERVAL = 1.0
"""Seconds between two looks: no system tells of changes in a way that works everywhere."""


class InterfaceWatcher(QThread):
    """Looks once a second, away from the window: a look may take long on some systems."""

    changed = Signal(object)
    """The interfaces as they are now, a tuple of Interface."""

    failed = Signal(object)
    """An exception that nobody foresaw, the first of a row of them; watching goes on."""

    def __init__(
        self,
        before: tuple[Interface, ...],
        look: Callable[[], tuple[Interface, ...]] = list_interfaces,
        interval: float = LOOK_INTERVAL,
        parent: QObject | None = None,
    ) -> None:
        """Compare with ``before`` first, then each look with the one before it."""
        super().__init__(parent)
        self.setObjectName("interface watcher")
        self._last = before
        self._look = look
        self._interval = interval
        self._stopping = threading.Event()

    def stop(self) -> None:
        """End the thread and wait for it."""
        self._stopping.set()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        failing = False
        while not self._stopping.wait(self._interval):
            try:
                now = self._look()
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                if not failing:
                    self.failed.emit(error)
                failing = True
                continue
            failing = False
            if difference(self._last, now):
                self._last = now
                self.changed.emit(now)
