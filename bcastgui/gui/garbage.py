"""GarbageCollector: looks for Python's garbage in the GUI thread, and in no other."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_TICK_MS: Final = 1000
_STEP: Final = 10
"""An older generation is looked through after as many looks at the next younger one."""


class GarbageCollector(QObject):
    """Stands in for Python's automatic collector, from start() to stop().

    That one runs in whichever thread happens to ask for memory. Where it finds a timer, or another
    QObject that nobody holds any more, it destroys it there, and Qt ends the program: an object
    may only be destroyed in its own thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look; nobody else does from now on."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Look no more. Python still does so once, when it ends, in the thread that ends it."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Collect, if as much was made as Python itself waits for."""
        if gc.get_count()[0] <= gc.get_threshold()[0]:
            return
        self._looks += 1
        if self._looks % _STEP**2 == 0:
            gc.collect(2)
        else:
            gc.collect(1 if self._looks % _STEP == 0 else 0)
