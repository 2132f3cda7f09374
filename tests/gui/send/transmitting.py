"""A transmitter with stand-ins for what it sends by and asks for addresses."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from ipaddress import IPv4Address

from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Delivery, IPAddress
from bcastgui.capture.store import Capture
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.transmitter import SendReport, TransmitterThread
from bcastgui.net.endpoints import Endpoint, HostName
from bcastgui.net.interfaces import Interface
from bcastgui.net.packet_options import AS_USUAL, PacketOptions
from bcastgui.net.send_results import SendResult
from bcastgui.net.sender import MakePayload, Sender

HOST = IPv4Address("127.0.0.1")
NAME = HostName("lamp.example")
NEVER_AGAIN = 3_600_000
"""Milliseconds to the next send of a repeat that is to send once."""

PATIENCE = 20.0
QUICK = 5.0
"""Seconds in which a stop has ended on a busy machine; it takes milliseconds."""


class StandInSender(Sender):
    """Sends nothing; keeps what it was asked to send, and when."""

    def __init__(self) -> None:
        super().__init__()
        self.payloads: list[bytes] = []
        self.options = AS_USUAL
        self.times: list[float] = []
        self.duration = 0.0
        self.fault: Exception | None = None
        self.fault_with_interfaces: Exception | None = None
        self.closed = False

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        if self.fault_with_interfaces is not None:
            raise self.fault_with_interfaces

    def send(
        self,
        payload: bytes | MakePayload,
        destination: Endpoint,
        via: Collection[str] | None = None,
        source_port: int = 0,
        options: PacketOptions = AS_USUAL,
    ) -> tuple[SendResult, ...]:
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        duration = self.duration
        source = Endpoint(HOST, source_port or 40_000)
        made = payload if isinstance(payload, bytes) else payload(source, "lo")
        self.payloads.append(made)
        self.options = options
        self.times.append(time.monotonic())
        time.sleep(duration)
        result = SendResult(
            len(self.times), "lo", 1, source, destination, Delivery.UNICAST, 0, made
        )
        return (result,)

    def close(self) -> None:
        self.closed = True
        super().close()


class StandInResolver:
    """Answers when it is let, with an address or an error."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.may_answer = threading.Event()
        self.answer: IPAddress | Exception = HOST

    def __call__(self, name: str) -> IPAddress:
        self.asked.append(name)
        self.may_answer.wait(PATIENCE)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Transmitting:
    """A transmitter, and all that it has said."""

    def __init__(self, qtbot: QtBot, sender: Sender, capture: Capture) -> None:
        self._qtbot = qtbot
        self.resolver = StandInResolver()
        self.thread = TransmitterThread(sender, capture, self.resolver)
        self.reports: list[SendReport] = []
        self.recorded: list[int] = []
        self.looked_up: list[str] = []
        self.not_found: list[tuple[SendRequest, str]] = []
        self.failures: list[Exception] = []
        self.thread.reported.connect(self.reports.append)
        self.thread.recorded.connect(lambda: self.recorded.append(len(capture)))
        self.thread.looking_up.connect(self.looked_up.append)
        self.thread.lookup_failed.connect(lambda *told: self.not_found.append(told))
        self.thread.failed.connect(self.failures.append)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=int(PATIENCE * 1000))

    def finished(self, payload: bytes) -> list[SendReport]:
        return [r for r in self.reports if r.finished and r.request.payload == payload]

    def wait_for_end_of(self, payload: bytes) -> SendReport:
        self.wait_until(lambda: bool(self.finished(payload)))
        return self.finished(payload)[0]

    def send(self, payload: bytes, repeat: Repeat | None = None) -> None:
        self.thread.send(request(payload, repeat=repeat))

    def send_by_name(self, payload: bytes, repeat: Repeat | None = None) -> None:
        self.thread.send(request(payload, NAME, repeat=repeat))

    def wait_until_served(self) -> None:
        """Until everything asked so far has been done."""
        self.send(b"last of all")
        self.wait_for_end_of(b"last of all")

    def let_resolver_answer(self) -> None:
        """And wait until it has, so that what it found is the next that is done."""
        lookups = [t for t in threading.enumerate() if t.name.startswith("look-up")]
        self.resolver.may_answer.set()
        for lookup in lookups:
            lookup.join(PATIENCE)


def request(
    payload: bytes,
    destination: IPAddress | HostName = HOST,
    port: int = 9,
    repeat: Repeat | None = None,
) -> SendRequest:
    return SendRequest(destination, port, payload, repeat=repeat)


def payloads_of(capture: Capture) -> list[bytes]:
    return [capture.payload(row) for row in range(len(capture))]


def seconds_to_stop(thread: TransmitterThread) -> float:
    begun = time.monotonic()
    thread.stop()
    return time.monotonic() - begun
