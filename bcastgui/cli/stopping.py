"""Ctrl+C, SIGTERM, SIGHUP: a command ends at once, or when it has put all in order."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import NoReturn

from bcastgui.cli.exit_codes import ExitCode

_CODES = {signal.SIGINT: ExitCode.INTERRUPTED, signal.SIGTERM: ExitCode.TERMINATED}
if sys.platform == "win32":
    # Ctrl+Break, which is all that a script there can send to what it has started; see
    # subprocess.CREATE_NEW_PROCESS_GROUP.
    _CODES[signal.SIGBREAK] = ExitCode.INTERRUPTED
else:
    _CODES[signal.SIGHUP] = ExitCode.HUNG_UP


class StoppedError(BaseException):
    """The command ends at once, unfinished, with ``code``.

    Like KeyboardInterrupt, it is no Exception that somebody might handle on its way.
    """

    def __init__(self, code: ExitCode) -> None:
        super().__init__(code)
        self.code = code


class Stop:
    """``code`` is None until it is wished that the command end, then how it is to end."""

    def __init__(self) -> None:
        self.code: ExitCode | None = None


@contextlib.contextmanager
def stopping_on_signals(wake: Callable[[], object] = lambda: None) -> Iterator[Stop]:
    """Take note of the first signal and call ``wake``, which may interrupt anything.

    The second one raises StoppedError: whoever sends it does not want to wait. So does an output
    that nobody reads after the first: the signal has ended its reader too, as Ctrl+C does.
    """
    stop = Stop()

    def note(number: int, frame: FrameType | None) -> None:
        if stop.code is not None:
            _end(number, frame)
        stop.code = _CODES[signal.Signals(number)]
        wake()

    with _handling(note):
        try:
            yield stop
        except BrokenPipeError:
            if stop.code is None:
                raise
            raise StoppedError(stop.code) from None


@contextlib.contextmanager
def ending_on_signals() -> Iterator[None]:
    """Raise StoppedError wherever the first signal finds the command, also while it waits."""

    with _handling(_end):
        yield


def leave_signals_to_main() -> None:
    """Have none of these signals delivered to the calling thread.

    The system may give one to any thread, the second of two to another than the first. Python
    handles it in the main thread, which would not know of it while it waits in a system call.
    """
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_BLOCK, _CODES)


def _end(number: int, _: FrameType | None) -> NoReturn:
    raise StoppedError(_CODES[signal.Signals(number)])


@contextlib.contextmanager
def _handling(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    # Under nohup, SIGHUP is ignored and stays so. SIGINT is ignored in what a script starts with
    # "&", and is how the script ends it all the same.
    numbers = [
        number
        for number in _CODES
        if number == signal.SIGINT or signal.getsignal(number) != signal.SIG_IGN
    ]
    before = {number: signal.signal(number, handler) for number in numbers}
    try:
        yield
    finally:
        for number, earlier in before.items():
            signal.signal(number, earlier)
