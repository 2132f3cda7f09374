"""Pacing: how long to let datagrams gather before the next read."""

from __future__ import annotations

import time

BUSY_RATE = 2_000
"""Datagrams a second on one socket above which they are let to gather. Below it each is read as
it comes, for a person watches."""

LONGEST_NAP = 0.002
"""Seconds: long enough to read by the dozen, too short for anybody to see."""

BUFFER_SHARE = 0.25
"""How much of its receive buffer a socket may fill meanwhile. The rest is for the time that the
reader waits for a processor, and for the interpreter's lock while the window is painted."""

_OVERHEAD = 768  # bytes that Linux counts for a datagram beside its payload (struct sk_buff)


class Pace:
    """Watches the reads of one socket.

    A read costs about the same for one datagram as for twenty, most of it with the
    interpreter's lock held. Reading each as it comes takes a whole processor at some ten
    thousand a second, and then the buffer overflows while the window is painted; a nap between
    reads costs a few datagrams' room in the buffer and saves nearly all of that.
    """

    def __init__(self, buffer_size: int) -> None:
        """``buffer_size`` is what the system granted, in bytes."""
        self._buffer_size = buffer_size
        self._last = 0.0

    def nap(self, count: int, size: int, now: float | None = None) -> float:
        """Seconds to wait after a read of ``count`` datagrams, whose payloads have ``size`` bytes.

        ``now`` is in monotonic seconds.
        """
        now = time.monotonic() if now is None else now
        elapsed, self._last = now - self._last, now
        if not count or count < BUSY_RATE * elapsed or elapsed <= 0:
            return 0.0
        rate = count / elapsed
        room = BUFFER_SHARE * self._buffer_size / (_OVERHEAD + size / count)
        return min(LONGEST_NAP, room / rate)
