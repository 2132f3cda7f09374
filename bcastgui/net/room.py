"""Waiting for room in the system's send buffer.

Run by bare interpreters too, so it imports nothing but the standard library.
"""

from __future__ import annotations

import errno
import selectors
import socket

NO_ROOM = frozenset({errno.EWOULDBLOCK, errno.ENOBUFS})
"""How systems say that they have no room. EAGAIN is another number than EWOULDBLOCK on Windows,
where no socket gives it (10035, WSAEWOULDBLOCK, and Python's errno has that one)."""


def wait_for_room(sock: socket.socket, timeout: float) -> None:
    """Wait up to ``timeout`` seconds until the system takes another datagram to send."""
    # Neither of the two needs a descriptor, and poll() takes those above select()'s 1,024.
    with getattr(selectors, "PollSelector", selectors.SelectSelector)() as selector:
        selector.register(sock, selectors.EVENT_WRITE)
        selector.select(timeout)
