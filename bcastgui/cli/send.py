"""``bcastgui send``: a datagram, once or repeated, and what is answered."""

from __future__ import annotations

import time
from argparse import Namespace
from collections import deque
from collections.abc import Hashable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from itertools import count

from bcastgui.capture.gather import compacted
from bcastgui.capture.records import Batch, IPAddress
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.formats import writer_for
from bcastgui.cli.output import STANDARD, standard_output
from bcastgui.cli.payload import check_length, filling, read_payload
from bcastgui.cli.results import Results
from bcastgui.cli.stopping import Stop, stopping_on_signals
from bcastgui.cli.words import os_reason, say, shown
from bcastgui.errors import Choices, InputError
from bcastgui.net.endpoints import Endpoint, HostName
from bcastgui.net.interfaces import Interface, list_interfaces
from bcastgui.net.limits import fragments
from bcastgui.net.listener import Listener
from bcastgui.net.names import resolve
from bcastgui.net.packet_options import PacketOptions
from bcastgui.net.routes import find_routes, path_mtu
from bcastgui.net.send_results import sent_batch
from bcastgui.net.sender import MakePayload, Sender
from bcastgui.net.timed.conductor import Conductor, Moment, Progress
from bcastgui.net.ways import Way
from bcastgui.payload.template import Context, Template

STEP = 0.05
"""Seconds between two looks at what was sent and answered."""

REPORT_DELAY = 0.05
"""Seconds after which a repeat has told what it sent; until then its answers wait to be printed."""

_SECOND = 1_000_000_000  # ns


def send(arguments: Namespace) -> ExitCode:
    """Send, and wait for answers if that is asked for. Raises InputError, and OSError."""
    name, port = arguments.destination
    if arguments.payload is not None and arguments.file is not None:
        say("PAYLOAD and --file do not go together: one of them is sent")
        return ExitCode.USAGE
    payload = read_payload(arguments.payload, arguments.file or STANDARD, arguments.format)
    interfaces = list_interfaces()
    via = _via(arguments.via, interfaces)
    address = _address(name)
    check_length(payload, address.version)
    with ExitStack() as undo:
        stop = undo.enter_context(stopping_on_signals())
        form = "jsonl" if arguments.json else "text"
        writer = writer_for(form, undo.enter_context(standard_output()))
        results = Results(writer, prints_refused=arguments.json)
        run = _Run(
            Endpoint(address, port), via, arguments.source_port, _options(arguments), results, stop
        )
        undo.callback(run.close)
        if arguments.wait is not None:
            run.listen()
        run.use_interfaces(interfaces)
        if not arguments.quiet:
            _warn_of_other_ways(run.destination.address, via, interfaces)
        if not (arguments.dont_fragment or arguments.quiet):
            _warn_of_fragments(payload, run.destination, via, interfaces)
        if arguments.interval or arguments.rate or arguments.count not in (None, 1):
            _repeat(run, payload, arguments, results)
        else:
            run.send_once(payload)
        if arguments.wait is not None and results.sent:
            run.wait(arguments.wait)
            if not results.answers and stop.code is None:
                say("no answer came")
                return ExitCode.TIMED_OUT
        return stop.code or results.code


class _Run:
    """One run of the command. All of it is done in one thread."""

    def __init__(
        self,
        destination: Endpoint,
        via: frozenset[str] | None,
        source_port: int,
        options: PacketOptions,
        results: Results,
        stop: Stop,
    ) -> None:
        self.destination = destination
        self._via = via
        self._source_port = source_port
        self._options = options
        self._results = results
        self._stop = stop
        self._sender = Sender()
        self._listener: Listener | None = None
        self._heard: deque[tuple[float, Batch]] = deque()

    def listen(self) -> None:
        """Hear the answers too; before anything is sent."""
        self._listener = listener = Listener(lambda: self._sender.own_ports)
        self._sender = Sender(listener.adopt, listener.release)

    def use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        self._sender.use_interfaces(interfaces)
        self._results.name_interfaces(interfaces)
        if self._listener is not None:
            self._listener.use_interfaces(interfaces)

    def send_once(self, payload: Template) -> None:
        sent = self._sender.send(
            filling(payload, 0, time.time_ns()),
            self.destination,
            self._via,
            self._source_port,
            self._options,
        )
        for result in sent:
            if result.error:
                self._results.refuse(result.interface, result.error, result.refused)
        self._results.take_sent(sent_batch(sent))

    def repeat(
        self, payload: Template, most: int | None, interval: float | None, rate: int | None
    ) -> str:
        """Send at exact times, until ``most`` were sent or a signal comes; tell how exact."""
        numbers = count() if most is None else iter(range(most))
        conductor = Conductor(self._find_ways, self._results.take_sent)
        try:
            conductor.start(1, _moments(payload, numbers, interval, rate))
            while True:
                if self._stop.code is not None:
                    conductor.stop(1)
                (progress,) = conductor.step()
                if progress.is_finished:
                    break
                self._print_answers(REPORT_DELAY)
                self._hear(STEP)
        finally:
            conductor.close()
        self._print_answers()
        if progress.failure is not None:
            raise progress.failure
        return _exactness(progress)

    def wait(self, patience: float) -> None:
        """Take answers for so many seconds, or until a signal comes."""
        end = time.monotonic() + patience
        while self._stop.code is None and (left := end - time.monotonic()) > 0:
            self._hear(min(left, STEP))
            self._print_answers()

    def close(self) -> None:
        self._sender.close()
        if self._listener is not None:
            self._listener.close()

    def _hear(self, patience: float) -> None:
        if self._listener is None:
            time.sleep(patience)
            return
        for batch in self._listener.poll(patience):
            self._heard.append((time.monotonic(), compacted(batch)))

    def _print_answers(self, age: float = 0.0) -> None:
        """Those that were heard at least ``age`` seconds ago."""
        while self._heard and time.monotonic() - self._heard[0][0] >= age:
            self._results.take_received(self._heard.popleft()[1])

    def _find_ways(self, _: Hashable) -> Future[tuple[Way, ...]]:
        # Asked again every few seconds, for interfaces come and go.
        self.use_interfaces(list_interfaces())
        ways = self._sender.open_ways(self.destination, self._via, self._source_port, self._options)
        for way in ways:
            if way.error:
                self._results.refuse(way.interface, way.error, way.refused)
        found: Future[tuple[Way, ...]] = Future()
        found.set_result(ways)
        return found


def _repeat(run: _Run, payload: Template, arguments: Namespace, results: Results) -> None:
    """Send again and again, and say how it went, however it ends."""
    exactness = ""
    try:
        exactness = run.repeat(payload, arguments.count, arguments.interval, arguments.rate)
    finally:
        if not arguments.quiet:
            say(f"sent {results.sent}, refused {results.refused}{exactness}")


def _moments(
    payload: Template, numbers: Iterator[int], interval: float | None, rate: int | None
) -> Iterator[Moment]:
    """When which datagram leaves, each counted from the start, so that nothing adds up."""
    step = round((interval or 1.0) * _SECOND)
    for number in numbers:
        offset = number * _SECOND // rate if rate else number * step
        yield Moment(offset, None, _Filling(payload, number).fill)


class _Filling:
    """The payload of one send, filled when it is known when it leaves."""

    def __init__(self, payload: Template, number: int) -> None:
        self._payload = payload
        self._number = number
        self._made: MakePayload | None = None

    def fill(self, way: Way, moment: int) -> bytes:
        if self._made is None:
            self._made = filling(self._payload, self._number, moment)
        return self._made(way.source, way.interface)


def _options(arguments: Namespace) -> PacketOptions:
    loop = arguments.multicast_loop
    return PacketOptions(
        hops=arguments.ttl,
        dscp=arguments.dscp,
        dont_fragment=arguments.dont_fragment,
        multicast_loop=None if loop is None else loop == "on",
    )


def _via(given: list[str] | None, interfaces: tuple[Interface, ...]) -> frozenset[str] | None:
    """The interfaces that were named, None for all. Raises InputError for one that is not."""
    if given is None:
        return None
    known = {interface.name for interface in interfaces}
    chosen = {name for text in given for name in ([text] if text in known else text.split(","))}
    for name in chosen - known:
        raise InputError(
            "There is no interface “{name}”; there are {known}.",
            name=name,
            known=Choices(map(shown, sorted(known))),
        )
    return frozenset(chosen)


def _address(name: IPAddress | HostName) -> IPAddress:
    if not isinstance(name, HostName):
        return name
    try:
        return resolve(name.name)
    except OSError as error:
        reason = Choices([os_reason(error)])  # as a str it would be cut short
        raise InputError("{name}: {reason}.", name=name.name, reason=reason) from None


def _warn_of_other_ways(
    address: IPAddress, via: frozenset[str] | None, interfaces: tuple[Interface, ...]
) -> None:
    """Say when ``address`` itself decides by which interface it is reached, against ``via``."""
    if via is None:
        return
    routes = find_routes(address, via, interfaces)
    if others := {route.interface for route in routes if not route.error} - via:
        names = ", ".join(map(shown, sorted(others)))
        say(f"{address} is reached by {names}: --via chooses for 255.255.255.255 and for groups")


def _warn_of_fragments(
    payload: Template,
    destination: Endpoint,
    via: frozenset[str] | None,
    interfaces: tuple[Interface, ...],
) -> None:
    length = len(payload.render(Context()))
    mtu = path_mtu(destination.address, via, interfaces)
    pieces = fragments(length, mtu, destination.address.version)
    if pieces > 1:
        say(f"{length} bytes leave in {pieces} fragments; if one is lost, all is lost")


def _exactness(progress: Progress) -> str:
    if progress.interval is None or progress.deviation is None:
        return ""
    interval, deviation = progress.interval / 1e6, progress.deviation / 1e6
    return f"; every {interval:.3f} ms, 99 % of them within {deviation:.3f} ms"
