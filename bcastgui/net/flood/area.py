"""The memory that the window's process and a flooder share: slots for datagrams, and counters.

Run by a bare interpreter too, so it imports nothing but the standard library.
"""

from __future__ import annotations

from dataclasses import dataclass

ALLOWED, SENT, STOP, ERROR, LOGGED, BEGUN, LATEST = range(7)
"""Places in the counters: how many datagrams may be sent by now, how many were, whether to stop,
the errno that ended it, how many entries of the log were written, and when sending began and the
latest left, in ns of the monotonic clock."""

LOGS = 16_384
"""Entries of the log: how many datagrams were sent by then, and the time in ns since 1970 UTC."""

HEADER_SIZE = 64  # struct mmsghdr on 64-bit Linux
VECTOR_SIZE = 16  # struct iovec
NAME_SIZE = 32  # struct sockaddr_in6, and some

_PAGE = 4_096
_LOG_SIZE = 16

LOG_AT = _PAGE
_SLOTS_AT = LOG_AT + LOGS * _LOG_SIZE


@dataclass(frozen=True, slots=True)
class Area:
    """Where everything lies, in bytes from the start.

    Datagram n is in slot n modulo ``slots``. Payloads begin ``stride`` bytes apart; with a
    stride of 0 all slots share one of up to ``longest`` bytes.
    """

    slots: int
    stride: int
    longest: int

    @property
    def vectors_at(self) -> int:
        return _SLOTS_AT

    @property
    def headers_at(self) -> int:
        return self.vectors_at + self.slots * VECTOR_SIZE

    @property
    def name_at(self) -> int:
        return self.headers_at + self.slots * HEADER_SIZE

    @property
    def payloads_at(self) -> int:
        return self.name_at + NAME_SIZE

    @property
    def size(self) -> int:
        return self.payloads_at + self.slots * self.stride + self.longest
