"""The transmitter sends what it is asked to, on time, and holds nobody up."""

from __future__ import annotations

import operator
import socket
import threading
import time
from collections.abc import Callable, Collection, Iterator
from ipaddress import IPv4Address, ip_address
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Delivery, Direction, IPAddress
from bcastgui.capture.store import Capture
from bcastgui.gui.listen.receiver import ReceiverThread
from bcastgui.gui.send import transmitter as transmitter_module
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.transmitter import REPORT_INTERVAL, SendReport, TransmitterThread
from bcastgui.net.endpoints import Endpoint, HostName
from bcastgui.net.interfaces import Interface, list_interfaces
from bcastgui.net.listener import Listener
from bcastgui.net.packet_options import AS_USUAL, PacketOptions
from bcastgui.net.ports import ListenPlan
from bcastgui.net.sender import MakePayload, Sender, SendResult
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template

HOST = IPv4Address("127.0.0.1")
NAME = HostName("lamp.example")
NEVER_AGAIN = 3_600_000
"""Milliseconds to the next send of a repeat that is to send once."""

PATIENCE = 5.0
QUICK = 1.0
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


@pytest.fixture
def capture() -> Capture:
    return Capture()


@pytest.fixture
def sender() -> StandInSender:
    return StandInSender()


@pytest.fixture
def transmitting(qtbot: QtBot, sender: StandInSender, capture: Capture) -> Iterator[Transmitting]:
    transmitting = Transmitting(qtbot, sender, capture)
    transmitting.thread.start()
    yield transmitting
    transmitting.thread.stop()
    transmitting.let_resolver_answer()


@pytest.fixture
def really_transmitting(qtbot: QtBot, capture: Capture) -> Iterator[Transmitting]:
    transmitting = Transmitting(qtbot, Sender(), capture)
    transmitting.thread.use_interfaces(list_interfaces())
    transmitting.thread.start()
    yield transmitting
    transmitting.thread.stop()


@pytest.fixture
def heard() -> Iterator[socket.socket]:
    """A socket that hears what is sent to its port on HOST."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(PATIENCE)
        sock.bind((str(HOST), 0))
        yield sock


def payloads_of(capture: Capture) -> list[bytes]:
    return [capture.payload(row) for row in range(len(capture))]


def test_it_sends_records_and_reports(
    really_transmitting: Transmitting, capture: Capture, heard: socket.socket
) -> None:
    transmitting = really_transmitting
    port: int = heard.getsockname()[1]
    asked = request(b"hello", port=port)
    transmitting.thread.send(asked)
    report = transmitting.wait_for_end_of(b"hello")
    payload, (address, source_port) = heard.recvfrom(99)

    assert (payload, ip_address(address)) == (b"hello", HOST)
    assert (report.request, report.times) == (asked, 1)
    assert [(r.interface, r.accepted) for r in report.results] == [("lo", True)]
    assert transmitting.recorded == [1]
    datagram = capture.datagram(0)
    assert (datagram.direction, datagram.payload) == (Direction.SENT, b"hello")
    assert (datagram.source, datagram.source_port) == (HOST, source_port)
    assert (datagram.destination, datagram.destination_port) == (HOST, port)
    assert (datagram.error, datagram.time) == (0, report.results[0].time)


def test_a_refused_send_is_a_row_with_its_reason(
    really_transmitting: Transmitting, capture: Capture
) -> None:
    really_transmitting.thread.send(request(b"nowhere", IPv4Address("10.1.2.3")))
    (result,) = really_transmitting.wait_for_end_of(b"nowhere").results
    assert not result.accepted
    assert capture.datagram(0).error == result.error


def test_ways_are_opened_for_others(really_transmitting: Transmitting) -> None:
    future = really_transmitting.thread.open_ways(request(b""))
    (way,) = future.result(PATIENCE)
    assert (way.interface, way.destination, way.error) == ("lo", Endpoint(HOST, 9), 0)


def test_names_are_looked_up_for_the_ways_to_them(transmitting: Transmitting) -> None:
    future = transmitting.thread.open_ways(request(b"", NAME))
    transmitting.let_resolver_answer()
    assert future.result(PATIENCE)[0].destination == Endpoint(HOST, 9)
    assert transmitting.resolver.asked == [NAME.name]


@pytest.mark.parametrize(
    "error", [socket.gaierror(8, "unknown"), UnicodeError("unknown")], ids=["system", "text"]
)
def test_an_unknown_name_has_no_ways(transmitting: Transmitting, error: Exception) -> None:
    transmitting.resolver.answer = error
    future = transmitting.thread.open_ways(request(b"", NAME))
    transmitting.let_resolver_answer()
    with pytest.raises(OSError, match="unknown"):
        future.result(PATIENCE)


def test_it_sends_in_the_order_asked(transmitting: Transmitting, sender: StandInSender) -> None:
    payloads = [b"%d" % number for number in range(100)]
    for payload in payloads:
        transmitting.send(payload)
    transmitting.wait_for_end_of(payloads[-1])
    assert sender.payloads == payloads


def test_a_sent_row_stands_before_its_own_echo(
    really_transmitting: Transmitting, capture: Capture, heard: socket.socket, qtbot: QtBot
) -> None:
    port: int = heard.getsockname()[1]
    heard.close()
    listener = Listener(frozenset)
    receiver = ReceiverThread(listener, capture)
    with qtbot.waitSignal(receiver.status_changed):
        receiver.start()
        listener.listen(ListenPlan(frozenset({port})))
    try:
        asked = request(b"ping", port=port, repeat=Repeat(interval=1, count=300))
        really_transmitting.thread.send(asked)
        qtbot.waitUntil(lambda: len(capture) == 600, timeout=int(PATIENCE * 1000))
    finally:
        receiver.stop()
    ahead = 0
    for row in range(600):
        ahead += 1 if capture.datagram(row).direction is Direction.SENT else -1
        assert ahead >= 0


def test_a_repeat_keeps_its_count_and_its_pace(
    transmitting: Transmitting, sender: StandInSender, capture: Capture
) -> None:
    sender.duration = 0.004
    transmitting.send(b"tick", Repeat(interval=10, count=60))
    report = transmitting.wait_for_end_of(b"tick")

    assert report.times == len(sender.times) == len(capture) == 60
    assert report.results[0].time == 60
    # A busy machine makes some late, which then hurry; none may wait 10 ms behind the one before,
    # whose sending took 4.
    assert sender.times[-1] - sender.times[0] > 59 * 0.0095
    assert min(map(operator.sub, sender.times[20:], sender.times)) < 20 * 0.012


def test_a_template_is_filled_at_each_send(
    transmitting: Transmitting, sender: StandInSender, capture: Capture
) -> None:
    template = Template.parse("{{counter}} {{interface}} {{port}}", Format.TEXT)
    options = PacketOptions(hops=3)
    asked = SendRequest(HOST, 9, template, None, 5_000, Repeat(1, 3), options, first=10)
    transmitting.thread.send(asked)
    transmitting.wait_until(lambda: any(report.finished for report in transmitting.reports))
    assert sender.payloads == [b"11 lo 5000", b"12 lo 5000", b"13 lo 5000"]
    assert payloads_of(capture) == sender.payloads
    assert sender.options == options


def test_a_fast_repeat_is_told_sparingly_and_to_its_end(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    begun = time.monotonic()
    transmitting.send(b"tick", Repeat(interval=1, count=300))
    transmitting.wait_for_end_of(b"tick")
    most = (time.monotonic() - begun) / REPORT_INTERVAL + 3

    assert [report.finished for report in transmitting.reports].count(True) == 1
    assert transmitting.reports[-1].times == 300
    assert transmitting.recorded[-1] == 300
    assert len(transmitting.reports) <= most
    assert len(transmitting.recorded) <= most
    assert all(a.times < b.times for a, b in pairwise(transmitting.reports[:-1]))


def test_a_slow_repeat_is_told_each_time(
    transmitting: Transmitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transmitter_module, "REPORT_INTERVAL", 0.02)
    transmitting.send(b"tick", Repeat(interval=100, count=3))
    transmitting.wait_for_end_of(b"tick")
    assert [report.times for report in transmitting.reports] == [1, 2, 3]


def test_what_lags_too_far_is_left_out(
    transmitting: Transmitting, sender: StandInSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transmitter_module, "LATEST", 0.05)
    sender.duration = 0.5
    transmitting.send(b"tick", Repeat(interval=20, count=11))
    transmitting.wait_until(lambda: bool(sender.times))
    sender.duration = 0.0
    transmitting.wait_for_end_of(b"tick")
    # Without the limit the other ten, due while the first one lasted, would follow at once.
    assert sender.times[-1] - sender.times[1] >= 7 * 0.020


def test_a_repeat_stops_at_once_and_says_so(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(NEVER_AGAIN, count=None))
    transmitting.wait_until(lambda: bool(transmitting.reports))
    transmitting.thread.stop_repeating()
    report = transmitting.wait_for_end_of(b"tick")
    assert report.times == len(sender.times) == 1
    assert len(report.results) == 1


def test_nothing_is_sent_after_the_last_report(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=1, count=None))
    transmitting.wait_until(lambda: len(sender.times) >= 20)
    transmitting.thread.stop_repeating()
    times = transmitting.wait_for_end_of(b"tick").times
    transmitting.wait_until_served()
    assert sender.payloads.count(b"tick") == times


def test_a_new_repeat_takes_the_place_of_the_old_one(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"old", Repeat(NEVER_AGAIN, count=None))
    transmitting.send(b"new", Repeat(interval=1, count=3))
    transmitting.wait_for_end_of(b"new")
    transmitting.wait_for_end_of(b"old")
    assert sender.payloads == [b"old", b"new", b"new", b"new"]


def test_each_who_asks_has_a_repeat_of_its_own(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"panel", Repeat(interval=5, count=None))
    transmitting.wait_until(lambda: bool(sender.times))
    transmitting.thread.send(request(b"piece", repeat=Repeat(interval=5, count=4)), "pieces")
    transmitting.wait_for_end_of(b"piece")
    assert sender.payloads.count(b"piece") == 4
    assert transmitting.finished(b"panel") == []
    transmitting.thread.send(request(b"piece", repeat=Repeat(interval=5, count=None)), "pieces")
    transmitting.thread.stop_repeating()
    transmitting.wait_for_end_of(b"panel")
    before = sender.payloads.count(b"piece")
    transmitting.wait_until(lambda: sender.payloads.count(b"piece") > before + 1)
    transmitting.thread.stop_repeating("pieces")
    transmitting.wait_until(lambda: len(transmitting.finished(b"piece")) == 2)


def test_a_single_send_goes_between_those_of_a_repeat(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=5, count=None))
    transmitting.wait_until(lambda: bool(sender.times))
    transmitting.send(b"once")
    transmitting.wait_for_end_of(b"once")
    transmitting.wait_until(lambda: sender.payloads[-1] == b"tick")
    assert transmitting.finished(b"tick") == []


def test_a_name_that_is_looked_up_holds_nobody_up(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"by name")
    transmitting.wait_until(lambda: transmitting.looked_up == [NAME.name])
    transmitting.send(b"by address")
    transmitting.wait_for_end_of(b"by address")
    assert sender.payloads == [b"by address"]

    transmitting.resolver.may_answer.set()
    report = transmitting.wait_for_end_of(b"by name")
    assert report.request.destination == NAME
    assert report.results[0].destination == Endpoint(HOST, 9)


def test_all_requests_for_a_name_wait_for_one_look_up(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    payloads = [b"1", b"2", b"3"]
    for payload in payloads:
        transmitting.send_by_name(payload)
    transmitting.wait_until_served()
    transmitting.resolver.may_answer.set()
    transmitting.wait_for_end_of(b"3")
    assert sender.payloads == [b"last of all", *payloads]
    assert transmitting.resolver.asked == [NAME.name]


def test_names_are_looked_up_side_by_side(transmitting: Transmitting) -> None:
    transmitting.send_by_name(b"1")
    transmitting.thread.send(request(b"2", HostName("other.example")))
    transmitting.wait_until(lambda: len(transmitting.resolver.asked) == 2)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "Name or service not"),
        (OSError("no reason by number"), "no reason by number"),
        (UnicodeError("label too long"), "label too long"),
    ],
)
def test_an_unknown_name_is_told_with_the_reason(
    transmitting: Transmitting, sender: StandInSender, error: Exception, reason: str
) -> None:
    transmitting.resolver.answer = error
    transmitting.resolver.may_answer.set()
    transmitting.send_by_name(b"lost")
    transmitting.wait_until(lambda: bool(transmitting.not_found))
    ((asked, told),) = transmitting.not_found
    assert asked.payload == b"lost"
    assert told.startswith(reason)
    assert sender.payloads == []
    assert transmitting.failures == []


def test_a_resolver_that_fails_unforeseen_does_not_spoil_the_name(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    error = transmitting.resolver.answer = ValueError("nobody foresaw this")
    transmitting.resolver.may_answer.set()
    transmitting.send_by_name(b"lost", Repeat(1, count=None))
    transmitting.wait_until(lambda: transmitting.failures == [error])
    assert [asked.payload for asked, _ in transmitting.not_found] == [b"lost"]

    transmitting.resolver.answer = HOST
    transmitting.send_by_name(b"found")
    transmitting.wait_for_end_of(b"found")


def test_stop_repeating_also_forgets_a_repeat_that_waits_for_its_name(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"tick", Repeat(1, count=None))
    transmitting.send_by_name(b"once")
    transmitting.thread.stop_repeating()
    transmitting.wait_until_served()
    transmitting.resolver.may_answer.set()
    transmitting.wait_for_end_of(b"once")
    assert sender.payloads == [b"last of all", b"once"]


def test_stop_repeating_holds_for_a_name_found_just_before(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"tick", Repeat(NEVER_AGAIN, count=None))
    transmitting.wait_until_served()
    sender.duration = 0.2
    transmitting.send(b"busy")
    transmitting.let_resolver_answer()
    transmitting.thread.stop_repeating()
    transmitting.wait_for_end_of(b"tick")
    assert sender.payloads.count(b"tick") <= 1


def test_an_older_repeat_does_not_oust_a_newer_one_when_its_name_is_found(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"older", Repeat(1, count=None))
    transmitting.send(b"newer", Repeat(NEVER_AGAIN, count=None))
    transmitting.wait_until(lambda: sender.payloads == [b"newer"])
    transmitting.let_resolver_answer()
    transmitting.wait_until_served()
    assert sender.payloads == [b"newer", b"last of all"]
    assert transmitting.finished(b"newer") == []


def test_stop_does_not_wait_for_a_look_up(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send_by_name(b"hangs")
    transmitting.wait_until(lambda: bool(transmitting.resolver.asked))
    assert seconds_to_stop(transmitting.thread) < QUICK
    assert sender.closed


@pytest.mark.parametrize("repeat", [None, Repeat(1, count=None), Repeat(NEVER_AGAIN, count=None)])
def test_stop_is_quick(
    transmitting: Transmitting, sender: StandInSender, repeat: Repeat | None
) -> None:
    transmitting.send(b"tick", repeat)
    transmitting.wait_until(lambda: bool(sender.times))
    assert seconds_to_stop(transmitting.thread) < QUICK
    assert transmitting.thread.isFinished()
    assert sender.closed


def test_stop_does_not_wait_for_all_that_was_asked(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    sender.duration = 0.05
    for _ in range(100):
        transmitting.send(b"slow")
    transmitting.wait_until(lambda: bool(sender.times))
    assert seconds_to_stop(transmitting.thread) < QUICK


def test_a_failure_is_told_and_the_next_request_is_served(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    fault = sender.fault = ValueError("nobody foresaw this")
    transmitting.send(b"first")
    transmitting.send(b"second")
    transmitting.wait_for_end_of(b"second")
    assert transmitting.failures == [fault]
    assert sender.payloads == [b"second"]


def test_a_repeat_that_fails_ends_with_a_report(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=20, count=None))
    transmitting.wait_until(lambda: len(sender.times) >= 2)
    sender.fault = ValueError()
    assert transmitting.wait_for_end_of(b"tick").times == len(sender.times)
    transmitting.wait_until(lambda: len(transmitting.failures) == 1)


def test_a_repeat_outlives_the_failure_of_something_else(
    transmitting: Transmitting, sender: StandInSender
) -> None:
    transmitting.send(b"tick", Repeat(interval=1, count=None))
    fault = sender.fault_with_interfaces = ValueError("nobody foresaw this")
    transmitting.thread.use_interfaces(())
    transmitting.wait_until(lambda: transmitting.failures == [fault])
    times = len(sender.times)
    transmitting.wait_until(lambda: len(sender.times) > times)
    assert transmitting.finished(b"tick") == []


def seconds_to_stop(thread: TransmitterThread) -> float:
    begun = time.monotonic()
    thread.stop()
    return time.monotonic() - begun
