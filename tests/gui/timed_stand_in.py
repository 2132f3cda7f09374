"""A TimedSending that sends nothing, and lets tests say what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from bcastgui.capture.store import Capture
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.timed.timed_sending import TimedSending
from bcastgui.net.sender import Sender
from bcastgui.net.timed.conductor import Moment, Progress


class TimedStandIn(TimedSending):
    def __init__(self) -> None:
        capture = Capture()
        super().__init__(TransmitterThread(Sender(), capture), capture)
        self.begun: dict[int, Iterable[Moment]] = {}
        self.ended: list[int] = []
        self._numbers = count(1)

    def begin(self, moments: Iterable[Moment]) -> int:
        task = next(self._numbers)
        self.begun[task] = moments
        return task

    def end(self, task: int) -> None:
        self.ended.append(task)

    def tell(
        self,
        task: int,
        *,
        sent: int = 0,
        refused: int = 0,
        error: int = 0,
        failure: OSError | None = None,
        interval: float | None = None,
        deviation: float | None = None,
        is_finished: bool = False,
    ) -> None:
        """Say how a task gets on."""
        told = progress(
            task,
            sent=sent,
            refused=refused,
            error=error,
            failure=failure,
            interval=interval,
            deviation=deviation,
            is_finished=is_finished,
        )
        self.progressed.emit((told,))


def progress(
    task: int = 1,
    *,
    sent: int = 0,
    refused: int = 0,
    error: int = 0,
    failure: OSError | None = None,
    interval: float | None = None,
    deviation: float | None = None,
    is_finished: bool = False,
) -> Progress:
    """The Progress of a task with one way for each moment."""
    return Progress(
        task, sent + refused, sent, refused, error, failure, interval, deviation, is_finished
    )
