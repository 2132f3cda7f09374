"""Ctrl+C and SIGTERM: a wish to end, which a command fulfils when it has put all in order."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType

from bcastgui.cli.exit_codes import ExitCode

_CODES = {signal.SIGINT: ExitCode.INTERRUPTED, signal.SIGTERM: ExitCode.TERMINATED}


class Stop:
    """``code`` is None until it is wished that the command end, then how it is to end."""

    def __init__(self) -> None:
        self.code: ExitCode | None = None


@contextlib.contextmanager
def stopping_on_signals(wake: Callable[[], object] = lambda: None) -> Iterator[Stop]:
    """Take note of the first signal and call ``wake``, which may interrupt anything.

    The second one raises KeyboardInterrupt: whoever sends it does not want to wait.
    """
    stop = Stop()

    def note(number: int, _: FrameType | None) -> None:
        if stop.code is not None:
            raise KeyboardInterrupt
        stop.code = _CODES[signal.Signals(number)]
        wake()

    before = {number: signal.signal(number, note) for number in _CODES}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
