"""GeneratorThread: floods one destination by all its ways, counts, and records what was sent."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from bcastgui.capture.store import Capture
from bcastgui.net.flood.flooder import Order
from bcastgui.net.flood.link import Fill, FloodLink
from bcastgui.net.ways import Way

STEP = 0.01
"""Seconds between two looks: in five of them as many datagrams leave as there are slots."""

SHOWN_EVERY = 0.1
"""Seconds between two signals of progress, but for the last."""

RECORDED_RATE = 20_000
"""Datagrams a second up to which each becomes a row. Faster ones are counted only: the rows
would take the processor from those who send and from those who receive."""

MakePayload = Callable[[Way, int], bytes | tuple[Fill, int]]
"""The payload for a way, or what fills the next ones; is told how many there will be."""


@dataclass(frozen=True, slots=True)
class FloodProgress:
    """How a flood gets on: ``sent`` by all ``ways`` together, ``rate`` of them a second on average,
    in the ``seconds`` since it was asked for.

    ``error`` is an errno, of a way that has none left or never had; ``is_recorded`` says
    whether its datagrams are rows.
    """

    sent: int
    ways: int
    rate: float
    seconds: float
    error: int
    is_recorded: bool
    is_finished: bool


def is_recorded(rate: float) -> bool:
    """Whether datagrams of this rate become rows; 0 is as fast as possible."""
    return 0 < rate <= RECORDED_RATE


class GeneratorThread(QThread):
    """Runs one flood, and ends with it."""

    progressed = Signal(object)  # FloodProgress
    recorded = Signal()
    failed = Signal(object)
    """An exception that nobody foresaw; it ended the flood."""

    def __init__(
        self,
        ways: tuple[Way, ...],
        order: Order,
        payload: MakePayload,
        capture: Capture,
        parent: QObject | None = None,
    ) -> None:
        """``order`` is for each of the ``ways``, those without a socket left out."""
        super().__init__(parent)
        self.setObjectName("generator")
        self._ways = ways
        self._order = order
        self._payload = payload
        self._capture = capture
        self._is_recorded = is_recorded(order.rate)
        self._stopping = threading.Event()
        self._links: list[FloodLink] = []
        self._shown = 0.0

    def stop(self) -> None:
        """Send nothing more; the last progress follows. Any thread may ask."""
        self._stopping.set()

    def run(self) -> None:
        """The flood, in its own thread."""
        begun = time.monotonic()
        try:
            for way in self._ways:
                if way.socket is not None:
                    payload = self._payload(way, self._order.count)
                    self._links.append(FloodLink(way, payload, self._order))
            while not self._stopping.is_set() and not all(link.is_over for link in self._links):
                self._step()
                self._tell(begun)
                self._stopping.wait(STEP)
            self._end()
            self._collect()
        except Exception as error:  # noqa: BLE001 - whatever it is, the window lives on
            self._end()
            self.failed.emit(error)
        self._tell(begun, is_finished=True)

    def _end(self) -> None:
        for link in self._links:
            link.stop()
        for link in self._links:
            link.close()

    def _step(self) -> None:
        self._collect()
        for link in self._links:
            link.fill()

    def _collect(self) -> None:
        has_rows = False
        for link in self._links:
            if not self._is_recorded:
                link.skip()
                continue
            while rows := link.sent():
                self._capture.append(rows)
                has_rows = True
        if has_rows:
            self.recorded.emit()

    def _tell(self, begun: float, *, is_finished: bool = False) -> None:
        now = time.monotonic()
        if now - self._shown < SHOWN_EVERY and not is_finished:
            return
        self._shown = now
        errors = [way.error for way in self._ways] + [link.error for link in self._links]
        self.progressed.emit(
            FloodProgress(
                sent=sum(link.count for link in self._links),
                ways=len(self._links),
                rate=sum(link.rate for link in self._links),
                seconds=now - begun,
                error=next(filter(None, errors), 0),
                is_recorded=self._is_recorded,
                is_finished=is_finished,
            )
        )
