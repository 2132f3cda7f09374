"""Tasks are done in order, steps when they are due, and an exception ends neither."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.task_thread import Task, TaskThread

PATIENCE = 20.0
NEVER = 3_600.0


class Worker(TaskThread):
    """Keeps what it did: the numbers of tasks, and ``step``, which is due once."""

    def __init__(self) -> None:
        super().__init__("worker")
        self.done: list[int | str] = []
        self.due: float | None = None  # in monotonic seconds
        self.stepped = threading.Event()
        self.is_closed = False

    def do(self, number: int) -> None:
        self._ask(lambda: self.done.append(number))

    def ask(self, task: Task) -> None:
        self._ask(task)

    def ask_first(self, *numbers: int) -> None:
        """To be called by a task."""
        self._ask_first([partial(self.done.append, number) for number in numbers])

    def _rest(self) -> float | None:
        return None if self.due is None else self.due - time.monotonic()

    def _step(self) -> None:
        if self.due is not None:
            self.done.append("step")
            if self.due <= time.monotonic():
                self.due += NEVER
                self.stepped.set()

    def _close(self) -> None:
        self.is_closed = True


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def wait_until_served(worker: Worker) -> None:
    served = threading.Event()
    worker.ask(served.set)
    assert served.wait(PATIENCE)


def test_tasks_are_done_in_the_order_asked(worker: Worker) -> None:
    for number in range(50):
        worker.do(number)
    worker.start()
    wait_until_served(worker)
    assert worker.done == list(range(50))


def test_what_a_task_asks_for_first_comes_before_the_others(worker: Worker) -> None:
    worker.ask(lambda: worker.ask_first(1, 2))
    worker.do(3)
    worker.start()
    wait_until_served(worker)
    assert worker.done == [1, 2, 3]


def test_steps_come_by_themselves_when_they_are_due(worker: Worker) -> None:
    worker.due = time.monotonic() + 0.02
    worker.start()
    assert worker.stepped.wait(PATIENCE)
    assert worker.done == ["step"]


def test_a_step_comes_between_two_tasks(worker: Worker) -> None:
    worker.due = time.monotonic() + NEVER
    worker.do(1)
    worker.do(2)
    worker.start()
    wait_until_served(worker)
    assert worker.done[:4] == [1, "step", 2, "step"]


def test_an_exception_is_told_and_ends_one_task(worker: Worker, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(worker.failed) as failed:
        worker.ask(fail)
        worker.do(1)
        worker.start()
    assert [type(error) for error in failed.args or ()] == [ZeroDivisionError]
    wait_until_served(worker)
    assert worker.done == [1]


def test_the_end_leaves_undone_what_was_not_begun(worker: Worker) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def last() -> None:
        begun.set()
        may_end.wait(PATIENCE)

    worker.ask(last)
    worker.do(1)
    worker.start()
    assert begun.wait(PATIENCE)
    stopping = threading.Thread(target=worker.stop)
    stopping.start()
    worker.wait(10)  # Until it is told to stop, at least most times.
    may_end.set()
    stopping.join(PATIENCE)
    assert not stopping.is_alive()
    assert worker.is_closed
