"""TransmitterThread: looks names up, sends, repeats, and records what was sent."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from bcastgui.capture.records import IPAddress
from bcastgui.capture.store import Capture
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.task_thread import TaskThread
from bcastgui.net.endpoints import Endpoint, HostName
from bcastgui.net.interfaces import Interface
from bcastgui.net.names import resolve
from bcastgui.net.send_results import SendResult, sent_batch
from bcastgui.net.sender import Sender
from bcastgui.net.ways import Way

REPORT_INTERVAL = 0.05
"""Seconds between two reports of a running repeat, at the least."""

LATEST = 1.0
"""Seconds by which a repeat may lag and still catch up; what is later is left out."""

Resolver = Callable[[str], IPAddress]
"""Turns a host name into an address, as ``net.names.resolve`` does; may take its time."""


@dataclass(frozen=True, slots=True)
class SendReport:
    """What became of the latest datagram of a request, by each way it took.

    ``times`` counts how often the request was sent, ``finished`` says that it will not be sent
    again, ``unreadable`` why its file could not be read, which ends it.
    """

    request: SendRequest
    results: tuple[SendResult, ...]
    times: int
    finished: bool
    unreadable: str = ""


class TransmitterThread(TaskThread):
    """Sends what it is asked to, in the order asked, without ever holding up the window."""

    reported = Signal(object)
    """A SendReport; of a fast repeat about one each REPORT_INTERVAL, its last one always."""

    looking_up = Signal(str)
    """The resolver is asked for this name."""

    lookup_failed = Signal(object, str)
    """The SendRequest whose name the resolver did not know, and why."""

    recorded = Signal()
    """There are new rows; as often as ``reported``."""

    def __init__(
        self,
        sender: Sender,
        capture: Capture,
        resolver: Resolver = resolve,
        parent: QObject | None = None,
    ) -> None:
        super().__init__("transmitter", parent)
        self._sender = sender
        self._capture = capture
        self._resolver = resolver
        self._repeats: dict[str, _Repeat] = {}  # by who asked
        self._awaiting: dict[str, list[_Asked]] = {}  # by the name that is looked up

    def send(self, request: SendRequest, by: str = "") -> None:
        """Send, or begin to repeat in place of what ``by`` repeats now. Any thread may ask."""
        self._ask(lambda: self._begin(_Asked(request, by)))

    def open_ways(self, request: SendRequest) -> Future[tuple[Way, ...]]:
        """Find the ways by which ``request`` would leave, for others to send by.

        Any thread may ask; the sockets stay the sender's, and their answers are recorded. An
        OSError in the future says why the name of its destination has no address.
        """
        future: Future[tuple[Way, ...]] = Future()
        if isinstance(request.destination, HostName):
            name = request.destination.name
            _start_look_up(name, partial(self._resolve_ways, name, request, future))
        else:
            self._ask(partial(self._open_ways, request.destination, request, future))
        return future

    def stop_repeating(self, by: str = "") -> None:
        """Send nothing more of what ``by`` repeats, nor of a name that is being looked up."""
        self._ask(lambda: self._forget_repeat(by))

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Send by these interfaces from now on."""
        self._ask(lambda: self._sender.use_interfaces(interfaces))

    def _begin(self, asked: _Asked) -> None:
        destination = asked.request.destination
        if asked.request.repeat is not None:
            self._forget_awaiting_repeat(asked.by)
        if isinstance(destination, HostName):
            self._look_up(destination.name, asked)
        else:
            self._start(asked, destination)

    def _look_up(self, name: str, asked: _Asked) -> None:
        self.looking_up.emit(name)
        if name in self._awaiting:
            self._awaiting[name].append(asked)
            return
        self._awaiting[name] = [asked]
        _start_look_up(name, partial(self._resolve, name))

    def _resolve(self, name: str) -> None:
        try:
            address = self._resolver(name)
        except Exception as error:  # noqa: BLE001 - or the name would be awaited for ever
            self._ask(partial(self._give_up, name, error))
        else:
            self._ask(partial(self._go_on, name, address))

    def _resolve_ways(
        self, name: str, request: SendRequest, future: Future[tuple[Way, ...]]
    ) -> None:
        try:
            address = self._resolver(name)
        except (OSError, UnicodeError) as error:
            future.set_exception(OSError(_reason(error)))
        else:
            self._ask(partial(self._open_ways, address, request, future))

    def _open_ways(
        self, address: IPAddress, request: SendRequest, future: Future[tuple[Way, ...]]
    ) -> None:
        destination = Endpoint(address, request.port)
        future.set_result(
            self._sender.open_ways(destination, request.via, request.source_port, request.options)
        )

    def _go_on(self, name: str, address: IPAddress) -> None:
        # A task for each, so that the end of the program comes between; before all that was
        # asked meanwhile, such as to stop.
        self._ask_first(
            [partial(self._start, asked, address) for asked in self._awaiting.pop(name)]
        )

    def _give_up(self, name: str, error: Exception) -> None:
        reason = _reason(error)
        for asked in self._awaiting.pop(name):
            self.lookup_failed.emit(asked.request, reason)
        if not isinstance(error, OSError | UnicodeError):
            raise error

    def _start(self, asked: _Asked, address: IPAddress) -> None:
        request = asked.request
        if request.repeat is None:
            try:
                results = self._send(request, address, request.first)
            except _UnreadableError as error:
                self._report(SendReport(request, (), 0, finished=True, unreadable=str(error)))
            else:
                self._report(SendReport(request, results, 1, finished=True))
            return
        self._end_repeat(asked.by)
        self._repeats[asked.by] = _Repeat(request, address, due=time.monotonic())

    def _forget_repeat(self, by: str) -> None:
        self._end_repeat(by)
        self._forget_awaiting_repeat(by)

    def _forget_awaiting_repeat(self, by: str) -> None:
        for waiting in self._awaiting.values():
            waiting[:] = [each for each in waiting if each.request.repeat is None or each.by != by]

    def _end_repeat(self, by: str) -> None:
        repeat = self._repeats.pop(by, None)
        if repeat is not None:
            self._report(repeat.report(finished=True))

    def _rest(self) -> float | None:
        if not self._repeats:
            return None
        return min(repeat.due for repeat in self._repeats.values()) - time.monotonic()

    def _step(self) -> None:
        if not self._repeats:
            return
        by, repeat = min(self._repeats.items(), key=lambda item: item[1].due)
        now = time.monotonic()
        if repeat.request.repeat is None or now < repeat.due:
            return
        try:
            number = repeat.request.first + repeat.times
            repeat.results = self._send(repeat.request, repeat.address, number)
        except _UnreadableError as error:
            repeat.results, repeat.unreadable = (), str(error)
            self._end_repeat(by)
            return
        except Exception:
            self._end_repeat(by)
            raise
        repeat.times += 1
        # Counted from the time that was due, not from now, so that lateness does not add up.
        repeat.due += repeat.request.repeat.interval / 1000
        if now - repeat.due > LATEST:
            repeat.due = now
        if repeat.times == repeat.request.repeat.count:
            self._end_repeat(by)
        # What is followed by nothing for a while is told too, however soon after the one before.
        elif max(now - repeat.reported, repeat.due - now) >= REPORT_INTERVAL:
            repeat.reported = now
            self._report(repeat.report(finished=False))

    def _close(self) -> None:
        self._sender.close()

    def _report(self, report: SendReport) -> None:
        self.recorded.emit()
        self.reported.emit(report)

    def _send(
        self, request: SendRequest, address: IPAddress, number: int
    ) -> tuple[SendResult, ...]:
        try:
            payload = request.filled(number)
        except OSError as error:
            raise _UnreadableError(error.strerror or str(error)) from error
        with self._capture.writing():
            results = self._sender.send(
                payload,
                Endpoint(address, request.port),
                request.via,
                request.source_port,
                request.options,
            )
            self._capture.append(sent_batch(results))
        return results


def _reason(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _start_look_up(name: str, look_up: Callable[[], None]) -> None:
    # A thread for each name: a resolver can take half a minute to give up, and neither what has
    # an address nor the end of the program need wait for it.
    threading.Thread(target=look_up, name=f"look-up of {name}", daemon=True).start()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request, and by whom, of whose repeats there is one at a time."""

    request: SendRequest
    by: str


@dataclass(slots=True)
class _Repeat:
    """A request that is being repeated; ``due`` and ``reported`` are in monotonic seconds."""

    request: SendRequest
    address: IPAddress
    due: float
    times: int = 0
    reported: float = 0.0
    results: tuple[SendResult, ...] = ()
    unreadable: str = ""

    def report(self, *, finished: bool) -> SendReport:
        return SendReport(self.request, self.results, self.times, finished, self.unreadable)


class _UnreadableError(Exception):
    """The file of a payload cannot be read any more, and why."""
