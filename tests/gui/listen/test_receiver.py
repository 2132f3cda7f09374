"""The receiver records all that its listener hears, and tells the window sparingly."""

from __future__ import annotations

import errno
import socket
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Batch, Direction
from bcastgui.capture.store import Capture
from bcastgui.gui.listen import receiver as receiver_module
from bcastgui.gui.listen.receiver import FRAME, ReceiverThread
from bcastgui.net import listener as listener_module
from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.source import Source
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.listener import Listener
from bcastgui.net.ports import ListenPlan

HOST = "127.0.0.1"
PATIENCE = 20.0
QUICK = 5.0
"""Seconds in which a stop has ended on a busy machine; it takes milliseconds."""


class UnsteadyReader(PortableReader):
    """Raises ``fault`` as long as there is one, and reads nothing while the gate is shut."""

    def __init__(self) -> None:
        super().__init__()
        self.fault: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.waiting = threading.Event()

    def read(self, source: Source) -> Batch:
        if not self.gate.is_set():
            self.waiting.set()
            self.gate.wait(PATIENCE)
        if self.fault is not None:
            raise self.fault
        return super().read(source)


class Receiving:
    """A receiver that listens on one port, and all that it has said."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.reader = UnsteadyReader()
        self.listener = Listener(frozenset, self.reader)
        self.capture = Capture()
        self.thread = ReceiverThread(self.listener, self.capture)
        self.recorded: list[int] = []
        self.statuses: list[ListenStatus] = []
        self.failures: list[Exception] = []
        self.thread.recorded.connect(lambda: self.recorded.append(len(self.capture)))
        self.thread.status_changed.connect(self.statuses.append)
        self.thread.failed.connect(self.failures.append)
        self.port = free_port()

    @property
    def status(self) -> ListenStatus:
        return self.statuses[-1] if self.statuses else ListenStatus()

    def start(self) -> None:
        self.thread.start()
        self.listen({self.port})

    def listen(self, ports: set[int]) -> None:
        self.listener.listen(ListenPlan(frozenset(ports)))
        self.wait_until(lambda: self.status.open_ports == ports)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=int(PATIENCE * 1000))

    def wait_for_rows(self, rows: int) -> None:
        """Until so many rows are recorded, and announced."""
        self.wait_until(lambda: bool(self.recorded) and self.recorded[-1] >= rows)

    def payloads(self) -> list[bytes]:
        return [self.capture.payload(row) for row in range(len(self.capture))]


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((HOST, 0))
        port: int = sock.getsockname()[1]
        return port


def has_rows(capture: Capture, rows: int) -> bool:
    return len(capture) >= rows


def has_grown(seen: list[int], length: int) -> bool:
    return len(seen) > length


def seconds_to_stop(thread: ReceiverThread) -> float:
    begun = time.monotonic()
    thread.stop()
    return time.monotonic() - begun


@pytest.fixture(autouse=True)
def _brisk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is done at intervals be done sooner than anybody would want it."""
    monkeypatch.setattr(receiver_module, "_RECOVERY", 0.05)
    monkeypatch.setattr(listener_module, "CHECK_INTERVAL", 0.1)


@pytest.fixture
def receiving(qtbot: QtBot) -> Iterator[Receiving]:
    receiving = Receiving(qtbot)
    receiving.start()
    yield receiving
    receiving.reader.gate.set()
    receiving.thread.stop()


@pytest.fixture
def sender() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind((HOST, 0))
        yield sock


def test_rows_come_in_order_and_whole(receiving: Receiving, sender: socket.socket) -> None:
    sent = [b"", bytes(range(256)), b"\xff" * 65_507, b"", *(b"%d" % n for n in range(300))]
    for payload in sent:
        sender.sendto(payload, (HOST, receiving.port))
    receiving.wait_for_rows(len(sent))

    assert receiving.payloads() == sent
    assert receiving.capture.received == len(sent)
    for row in (0, len(sent) - 1):
        datagram = receiving.capture.datagram(row)
        assert datagram.direction is Direction.RECEIVED
        assert (str(datagram.source), datagram.source_port) == sender.getsockname()
        assert (str(datagram.destination), datagram.destination_port) == (HOST, receiving.port)


def test_many_datagrams_give_few_signals(receiving: Receiving, sender: socket.socket) -> None:
    total, ahead = 20_000, 100
    begun = time.monotonic()
    for number in range(total):
        if number % ahead == 0:
            # No faster than it is recorded, so that the kernel's buffer is never the matter.
            receiving.wait_until(partial(has_rows, receiving.capture, number - ahead))
        sender.sendto(b"%d" % number, (HOST, receiving.port))
    receiving.wait_for_rows(total)
    elapsed = time.monotonic() - begun

    assert receiving.payloads() == [b"%d" % number for number in range(total)]
    assert len(receiving.recorded) <= elapsed / FRAME + 2


def test_the_last_datagram_is_announced_though_no_other_follows(
    receiving: Receiving, sender: socket.socket
) -> None:
    for number in range(1, 21):
        # One at once, and one within the frame that the first one's signal has begun.
        sender.sendto(b"first", (HOST, receiving.port))
        receiving.wait_for_rows(2 * number - 1)
        sender.sendto(b"last", (HOST, receiving.port))
        receiving.wait_for_rows(2 * number)


def test_an_idle_receiver_announces_nothing(receiving: Receiving, qtbot: QtBot) -> None:
    receiving.listen({receiving.port, free_port()})
    assert receiving.recorded == []


def test_it_receives_while_a_send_takes_its_time(
    receiving: Receiving, sender: socket.socket
) -> None:
    with receiving.capture.writing():
        for number in range(2_000):
            sender.sendto(b"%d" % number, (HOST, receiving.port))
            if number % 100 == 0:
                receiving.wait_until(
                    partial(has_grown, receiving.recorded, len(receiving.recorded))
                )
        assert len(receiving.capture) == 0
    sender.sendto(b"2000", (HOST, receiving.port))
    receiving.wait_for_rows(2_001)
    assert receiving.payloads() == [b"%d" % number for number in range(2_001)]
    assert receiving.status.total_lost == 0


def test_stop_is_quick_when_idle(receiving: Receiving) -> None:
    assert seconds_to_stop(receiving.thread) < QUICK
    assert receiving.thread.isFinished()


def test_stop_before_the_first_turn_closes_the_sockets_too(qtbot: QtBot) -> None:
    receiving = Receiving(qtbot)
    receiving.listener.listen(ListenPlan(frozenset({receiving.port})))
    receiving.thread.start()
    assert seconds_to_stop(receiving.thread) < QUICK


def test_stop_is_quick_under_a_flood(receiving: Receiving) -> None:
    stopped = threading.Event()

    def flood() -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            for _ in range(1_000_000):
                sock.sendto(b"x" * 64, (HOST, receiving.port))
                if stopped.is_set():
                    return

    thread = threading.Thread(target=flood)
    thread.start()
    try:
        receiving.wait_for_rows(2_000)
        assert seconds_to_stop(receiving.thread) < QUICK
        assert thread.is_alive()
    finally:
        stopped.set()
        thread.join(PATIENCE)


def test_stop_is_quick_while_it_recovers(
    receiving: Receiving, sender: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiver_module, "_RECOVERY", PATIENCE)
    receiving.reader.fault = ValueError()
    sender.sendto(b"", (HOST, receiving.port))
    receiving.wait_until(lambda: bool(receiving.failures))
    assert seconds_to_stop(receiving.thread) < QUICK


def test_stop_twice_is_harmless(receiving: Receiving) -> None:
    receiving.thread.stop()
    receiving.thread.stop()


def test_a_failure_is_told_and_receiving_goes_on(
    receiving: Receiving, sender: socket.socket
) -> None:
    fault = receiving.reader.fault = ValueError("nobody foresaw this")
    sender.sendto(b"during", (HOST, receiving.port))
    receiving.wait_until(lambda: bool(receiving.failures))
    receiving.reader.fault = None
    sender.sendto(b"after", (HOST, receiving.port))
    receiving.wait_for_rows(2)
    assert receiving.failures == [fault]
    assert receiving.payloads() == [b"during", b"after"]


def test_trouble_that_stays_is_told_at_a_bearable_pace(
    receiving: Receiving, sender: socket.socket
) -> None:
    receiving.reader.fault = ValueError()
    begun = time.monotonic()
    sender.sendto(b"", (HOST, receiving.port))
    receiving.wait_until(lambda: len(receiving.failures) >= 5)
    assert time.monotonic() - begun >= 4 * 0.05


def test_without_memory_for_a_batch_it_goes_on(
    receiving: Receiving, sender: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = receiving.capture.append

    def append_to_full_memory(batch: Batch) -> None:
        monkeypatch.setattr(receiving.capture, "append", append)
        raise MemoryError

    monkeypatch.setattr(receiving.capture, "append", append_to_full_memory)
    sender.sendto(b"too much", (HOST, receiving.port))
    receiving.wait_until(lambda: bool(receiving.failures))
    sender.sendto(b"fits", (HOST, receiving.port))
    receiving.wait_for_rows(1)
    assert isinstance(receiving.failures[0], MemoryError)
    assert receiving.payloads() == [b"fits"]


def test_a_change_of_ports_is_told_and_takes_effect(
    receiving: Receiving, sender: socket.socket
) -> None:
    other = free_port()
    receiving.listen({receiving.port, other})
    sender.sendto(b"other", (HOST, other))
    receiving.wait_for_rows(1)
    receiving.listen(set())
    assert receiving.capture.datagram(0).destination_port == other


def test_a_port_that_is_taken_is_told_and_opened_when_it_is_free(
    receiving: Receiving, sender: socket.socket
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as exclusive:
        exclusive.bind(("", 0))
        taken: int = exclusive.getsockname()[1]
        receiving.listener.listen(ListenPlan(frozenset({receiving.port, taken})))
        receiving.wait_until(lambda: bool(receiving.status.port_problems))
        (problem,) = receiving.status.port_problems
        assert (problem.port, problem.version, problem.error) == (taken, 4, errno.EADDRINUSE)
        sender.sendto(b"goes on", (HOST, receiving.port))
        receiving.wait_for_rows(1)
    receiving.wait_until(lambda: not receiving.status.port_problems)
    sender.sendto(b"free", (HOST, taken))
    receiving.wait_for_rows(2)


def test_what_the_kernel_drops_is_told(receiving: Receiving, sender: socket.socket) -> None:
    receiving.reader.gate.clear()
    sender.sendto(b"", (HOST, receiving.port))
    assert receiving.reader.waiting.wait(PATIENCE)
    sent = 600  # of 60 kB: more than the 16 MiB that the system grants at the most
    for _ in range(sent):
        sender.sendto(bytes(60_000), (HOST, receiving.port))
    receiving.reader.gate.set()
    receiving.wait_until(lambda: receiving.status.lost.get(receiving.port, 0) > 0)
    receiving.wait_until(lambda: len(receiving.capture) + receiving.status.total_lost == sent + 1)
