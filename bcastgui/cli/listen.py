"""``bcastgui listen``: what reaches ports, printed or written to a file while it comes."""

from __future__ import annotations

import errno
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Collection, Iterable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import BinaryIO

from bcastgui.capture.folder import captures_directory
from bcastgui.capture.records import Batch, Rows
from bcastgui.cli.backlog import Backlog
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.formats import is_binary, output_format, writer_for
from bcastgui.cli.output import STANDARD, has_reader, standard_output
from bcastgui.cli.reception import Reception
from bcastgui.cli.selection import Selection
from bcastgui.cli.stopping import Stop, StoppedError, ending_on_signals, stopping_on_signals
from bcastgui.cli.words import say, shown
from bcastgui.formats.recording import FileRecorder, Rotation
from bcastgui.net.error_words import error_words
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.port_sockets import PortProblem
from bcastgui.net.ports import ListenPlan, format_ports, parse_ports
from bcastgui.net.reasons import Advice, group_reasons, port_reasons

DEFAULT_PORTS = "12345"

GATHER = 0.02
"""Seconds between two writes while datagrams come fast: nobody sees so little, and it costs as
much to write one as a hundred."""

_PORT_ADVICE = {
    errno.EADDRINUSE: "free it, or choose another port",
    errno.EACCES: "ports below 1024 need administrator rights",
}
_OTHER_PORT_ADVICE = "choose another port"

_DROP_ADVICE = (
    "a larger receive buffer helps: sudo sysctl net.core.rmem_max=8388608, then start again"
)

_PATIENCE = 0.5
"""Seconds between two looks at whether anybody reads the output."""


def listen(arguments: Namespace) -> ExitCode:
    """Receive until the end that ``arguments`` set, or a signal. Raises OSError."""
    ports = [text for text in arguments.ports if text != STANDARD]
    plan = parse_ports(" ".join(ports) or DEFAULT_PORTS)
    form = output_format(arguments.format, arguments.output)
    is_piped = arguments.output == STANDARD
    rotation = Rotation(arguments.rotate_size, arguments.rotate_time, arguments.files)
    if wrong := _wrong_with_output(form, rotation, arguments.output, arguments.ports):
        say(wrong)
        return ExitCode.USAGE
    backlog = Backlog(captures_directory())
    with ExitStack() as undo:
        undo.callback(backlog.close)
        stop = undo.enter_context(stopping_on_signals(backlog.ring))

        def begin() -> _Pipe | FileRecorder:
            if is_piped:
                return _Pipe(form, undo.enter_context(standard_output()))
            files = FileRecorder(Path(arguments.output), partial(writer_for, form), rotation)
            undo.callback(files.finish)
            return files

        reception = Reception(
            plan,
            backlog,
            shared=not arguments.exclusive,
            receive_buffer=arguments.receive_buffer,
        )
        selection = Selection(arguments.filter, arguments.count)
        deadline = None if arguments.timeout is None else time.monotonic() + arguments.timeout
        session = _Session(reception, backlog, selection, begin, stop, arguments.quiet)
        reception.start()
        try:
            session.run(deadline)
        finally:
            reception.stop()
            reception.join()
            session.say_totals(backlog.close())
        return session.code(arguments.count)


def _wrong_with_output(form: str, rotation: Rotation, output: str, ports: list[str]) -> str:
    """What of the options does not go together; nothing when all does."""
    is_piped = output == STANDARD
    if not is_piped and STANDARD in ports:
        return f"- is standard output, and -o names {shown(output)}: choose one of them"
    if is_piped and is_binary(form) and sys.stdout.isatty():
        return f"{form} is not for a terminal: name a file with -o, or pipe it to a program"
    if is_piped and (rotation.is_wanted or rotation.most):
        return "--rotate-size, --rotate-time and --files need a file: name it with -o"
    if rotation.most and not rotation.is_wanted:
        return "--files goes with --rotate-size or --rotate-time"
    return ""


class _Pipe:
    """Writes to standard output at once, and notices when nobody reads it any more."""

    def __init__(self, form: str, stream: BinaryIO) -> None:
        self._stream = stream
        self._writer = writer_for(form, stream)
        stream.flush()

    def look(self) -> None:
        """Raises BrokenPipeError."""
        if not has_reader(self._stream):
            raise BrokenPipeError

    def write(self, rows: Rows) -> None:
        """Raises OSError."""
        self._writer.write(rows)
        self._stream.flush()

    def finish(self) -> None:
        """Raises OSError."""
        self._writer.finish()
        self._stream.flush()


class _Session:
    """One run of the command, from the first datagram to the totals.

    The output begins when a port is heard: before, a file that is there would be lost for nothing.
    """

    def __init__(
        self,
        reception: Reception,
        backlog: Backlog,
        selection: Selection,
        begin: Callable[[], _Pipe | FileRecorder],
        stop: Stop,
        is_quiet: bool,
    ) -> None:
        self._reception = reception
        self._backlog = backlog
        self._selection = selection
        self._begin = begin
        self._begun: _Pipe | FileRecorder | None = None
        self._stop = stop
        self._is_quiet = is_quiet
        self._status = ListenStatus()
        self._was_open = False
        self._has_trouble = False
        self._is_deaf = False
        self._written = 0

    def run(self, deadline: float | None) -> None:
        """Write what comes until the end. Raises OSError when the output fails."""
        while not self._selection.is_full:
            self._look_at_status()
            if self._was_open:
                self._target.look()
            now = time.monotonic()
            is_late = deadline is not None and now >= deadline
            is_ending = is_late or self._is_deaf or self._stop.code is not None
            if is_ending:
                self._reception.stop()
            is_over = self._reception.is_over  # Asked first, for the last rows come before.
            batch = self._backlog.take()
            if batch is not None:
                self._write(batch)
                if not is_ending:
                    time.sleep(GATHER)
            elif is_over:
                break
            else:
                left = _PATIENCE if is_ending or deadline is None else deadline - now
                self._backlog.wait(min(_PATIENCE, left))
        if self._begun is not None or not self._is_deaf:
            self._target.finish()

    def say_totals(self, left: int) -> None:
        """What was received and what became of it; ``left`` rows were not even looked at."""
        if self._begun is None:
            return
        backlog, dropped = self._backlog, self._reception.status.total_lost
        parts = [f"received {backlog.received}", f"written {self._written}"]
        parts.append(f"dropped by the kernel {dropped}")
        if backlog.lost:
            parts.append(f"lost for want of disk {backlog.lost}")
        unwritten = left + self._selection.given - self._written
        if unwritten and not self._selection.is_full:
            parts.append(f"not written {unwritten}")
        if not self._is_quiet or dropped or backlog.lost:
            say(", ".join(parts))
        if dropped and sys.platform == "linux":
            say(_DROP_ADVICE)

    def code(self, count: int | None) -> ExitCode:
        """How the command ends."""
        if self._reception.failure is not None:
            raise self._reception.failure
        if self._is_deaf:
            return ExitCode.FAILED
        if self._stop.code is not None:
            return self._stop.code
        if count is not None and not self._selection.is_full:
            return ExitCode.TIMED_OUT
        is_whole = not (self._reception.status.total_lost or self._backlog.lost)
        return ExitCode.DONE if is_whole and not self._has_trouble else ExitCode.PARTLY

    @property
    def _target(self) -> _Pipe | FileRecorder:
        """Raises OSError when it cannot begin, and StoppedError when it need not."""
        if self._begun is None:
            # A named pipe waits for its reader here, and nothing is there yet to put in order.
            with ending_on_signals():
                if self._stop.code is not None:
                    raise StoppedError(self._stop.code)
                self._begun = self._begin()
        return self._begun

    def _write(self, batch: Batch) -> None:
        for rows in self._selection.of(batch, self._reception.interfaces):
            self._target.write(rows)
            self._written += len(rows)

    def _look_at_status(self) -> None:
        status = self._reception.status
        if status is self._status or self._reception.is_over:
            return
        before, self._status = self._status, status
        heard = _heard_ports(status)
        if heard and not self._was_open:
            self._target.look()
            if not self._is_quiet:
                groups = frozenset(group for group in status.plan.groups if group.port in heard)
                say(f"listening on {ListenPlan(heard, groups)}; Ctrl+C ends")
        self._was_open |= bool(heard)
        if status.port_problems and not self._was_open:
            self._is_deaf = True
            _say_why_deaf(status.port_problems)
            return
        self._has_trouble |= bool(status.port_problems or status.group_problems)
        if status.port_problems != before.port_problems:
            _say_all(port_reasons(status.port_problems))
        if status.group_problems != before.group_problems:
            _say_all(group_reasons(status.group_problems))


def _heard_ports(status: ListenStatus) -> frozenset[int]:
    """Open ports that hear broadcasts, which IPv6 has not, or the groups of IPv6 they are for."""
    without_ipv4 = {each.port for each in status.port_problems if each.version == 4}
    of_ipv6 = {each.port for each in status.plan.groups if each.address.version == 6}
    return status.open_ports - (without_ipv4 - of_ipv6)


def _say_why_deaf(problems: Collection[PortProblem]) -> None:
    for error in sorted({each.error for each in problems}):
        ports = {each.port for each in problems if each.error == error}
        called = "ports" if len(ports) > 1 else "port"
        advice = _PORT_ADVICE.get(error, _OTHER_PORT_ADVICE)
        say(f"{called} {format_ports(ports)}: {error_words(error)}; {advice}")


def _say_all(advice: Iterable[Advice]) -> None:
    for each in advice:
        say(str(each))
