"""Lets Ctrl+C in a terminal, and a polite kill, close the window as its own Quit does."""

from __future__ import annotations

import contextlib
import signal
import socket
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QSocketNotifier


@contextlib.contextmanager
def closing_on_signals(close: Callable[[], object]) -> Iterator[None]:
    """Call ``close`` from the event loop when one of them comes; later ones are ignored.

    Qt's loop runs no Python while it waits, so Python would hear of a signal only with the
    next event. The number of the signal, which Python writes into a socket, is such an event.
    """
    read_end, write_end = socket.socketpair()
    with read_end, write_end:
        read_end.setblocking(False)
        write_end.setblocking(False)
        notifier = QSocketNotifier(read_end.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda: _close_if_asked(read_end, close))
        old_fd = signal.set_wakeup_fd(write_end.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            # A handler runs between any two steps, also within painting: it must do nothing.
            signal.signal(number, lambda *_: None)
        try:
            yield
        finally:
            # The program is ending: a KeyboardInterrupt would now come out of the Python that Qt
            # calls while it destroys its objects, which PySide does not survive.
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_IGN)
            signal.set_wakeup_fd(old_fd)
            notifier.setEnabled(False)


def _close_if_asked(read_end: socket.socket, close: Callable[[], object]) -> None:
    if any(number in _SIGNALS for number in read_end.recv(64)):
        close()


_SIGNALS = [signal.SIGINT, signal.SIGTERM]
if sys.platform == "win32":
    _SIGNALS.append(signal.SIGBREAK)  # All that one process can send to another there.
