"""TaskThread: does what it is asked to, and between that its own work when it is due."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QObject, QThread, Signal

Task: TypeAlias = Callable[[], object]


class TaskThread(QThread):
    """A thread for tasks, in the order asked, from any thread. Subclasses say what else it does.

    Tasks that nobody has begun when it is stopped are left undone.
    """

    failed = Signal(object)
    """An exception that nobody foresaw; it ended a task or a step at the most."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._changed = threading.Condition()
        self._tasks: deque[Task] = deque()
        self._stopping = False

    def stop(self) -> None:
        """End the thread and wait for it; what is being done now is the last."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self.wait()

    def run(self) -> None:
        """The loop, in its own thread."""
        while self._wait():
            try:
                # One at a time: a step may be due between two of them, or the end.
                if self._tasks:
                    self._tasks.popleft()()
                self._step()
            except Exception as error:  # noqa: BLE001 - whatever it is, the thread lives on
                self.failed.emit(error)
        self._close()

    def _ask(self, task: Task) -> None:
        with self._changed:
            self._tasks.append(task)
            self._changed.notify()

    def _ask_first(self, tasks: Sequence[Task]) -> None:
        """Have these done before all others that wait; for the thread itself."""
        self._tasks.extendleft(reversed(tasks))

    def _rest(self) -> float | None:
        """Seconds until the next step is due; None when only a task brings one."""
        raise NotImplementedError

    def _step(self) -> None:
        """Do what is due now; also called after each task, when it need not be."""
        raise NotImplementedError

    def _close(self) -> None:
        """Let go of what was used, at the end of the thread."""
        raise NotImplementedError

    def _wait(self) -> bool:
        """Wait for a task or for the next step. False when all is over."""
        with self._changed:
            while not self._stopping and not self._tasks:
                rest = self._rest()
                if rest is not None and rest <= 0:
                    break
                self._changed.wait(rest)
            return not self._stopping
