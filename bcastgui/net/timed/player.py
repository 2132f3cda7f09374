"""The player: sends frames when they are due, and does nothing else.

The window's process runs this file by a bare interpreter, with one descriptor: a Unix stream over
which it hands over sockets and frames. A process of its own is what keeps the time: a thread in
the window's process waits for the interpreter's lock while rows are painted. At 1 kHz beside
paintings of 13 ms, half of a thread's datagrams were more than 2.3 ms late; half of this
process's, less than 0.05 ms (measured, Linux 6.18, two cores).
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import heapq
import os
import selectors
import signal
import socket
import sys
import time
from collections import deque
from pathlib import Path

if __name__ == "__main__":
    # A bare interpreter knows only the folder of this file. What it finds below imports nothing.
    sys.path[0] = str(Path(__file__).parents[3])

from bcastgui.net.pump.pump import be_served_soon
from bcastgui.net.room import wait_for_room
from bcastgui.net.timed import wire

REPORT_INTERVAL = 20_000_000
"""Nanoseconds between two reports: each wakes the window's process."""

BURST = 64
"""Frames that are late are sent so many at a time, and then requests are heard: a stop is one."""

ROOM_TIMEOUT = 0.02
"""Seconds to wait when the system's send buffer is full. Other frames wait as long."""

_CHUNK = 1 << 18
_MOST_DESCRIPTORS = 16
_PR_SET_TIMERSLACK = 29  # linux/prctl.h

# Not epoll or poll, which count in whole milliseconds. The one of macOS takes any descriptor, and
# select() of Windows any too; that of Linux only those below 1,024.
_EXACT_SELECTOR = getattr(selectors, "KqueueSelector", selectors.SelectSelector)


class Player:
    """One side of the stream; the other is PlayerLink."""

    def __init__(
        self, control: socket.socket, sockets: dict[int, socket.socket] | None = None
    ) -> None:
        """``sockets`` by the number of their way, when they do not come over the stream."""
        self._control = control
        control.setblocking(False)
        self._is_process = sockets is None
        self._selector = _EXACT_SELECTOR()
        self._selector.register(control, selectors.EVENT_READ)
        self._sockets = {} if sockets is None else sockets
        self._addresses: dict[int, wire.Address] = {}
        self._descriptors: deque[int] = deque()
        self._requests = bytearray()
        self._answers = bytearray()
        self._reported = 0
        self._frames: list[tuple[int, int, int, int, bytes]] = []  # due, frame, task, way, payload

    def run(self) -> None:
        """Until the other side closes the stream."""
        self._answers += wire.ANSWER.pack(wire.READY, 0, 0, 0, 0)
        try:
            while True:
                if self._wait() and not self._take_in():
                    return
                self._send_due()
                self._report()
        except ConnectionError:
            return  # The other side went in the middle of a sentence.
        finally:
            self._selector.close()
            if self._is_process:
                for sock in self._sockets.values():
                    sock.close()

    def _wait(self) -> bool:
        """Wait for what comes first: a request, a frame that is due, the time of a report."""
        wakings = [self._frames[0][0]] if self._frames else []
        if self._answers:
            wakings.append(self._reported + REPORT_INTERVAL)
        timeout = max(0, min(wakings) - time.monotonic_ns()) / 1e9 if wakings else None
        return bool(self._selector.select(timeout))

    def _take_in(self) -> bool:
        """Read and do what is asked. False when there is nobody left to ask."""
        if self._is_process:
            data, descriptors, _, _ = socket.recv_fds(self._control, _CHUNK, _MOST_DESCRIPTORS)
            self._descriptors += descriptors
        else:
            data = self._control.recv(_CHUNK)
        self._requests += data
        begin = 0
        while begin + wire.REQUEST.size <= len(self._requests):
            kind, task, way, frame, due, length = wire.REQUEST.unpack_from(self._requests, begin)
            start = begin + wire.REQUEST.size
            if start + length > len(self._requests):
                break
            begin = start + length
            body = bytes(self._requests[start:begin])
            if kind == wire.PLAY:
                heapq.heappush(self._frames, (due, frame, task, way, body))
            else:
                self._obey(kind, task, way, body)
        del self._requests[:begin]
        return bool(data)

    def _obey(self, kind: bytes, task: int, way: int, body: bytes) -> None:
        if kind == wire.ADD:
            self._addresses[way] = wire.unpack_address(body)
            if self._is_process:
                self._sockets[way] = socket.socket(fileno=self._descriptors.popleft())
        elif kind == wire.DROP:
            self._addresses.pop(way, None)
            sock = self._sockets.pop(way, None)
            if sock is not None and self._is_process:
                sock.close()
        elif kind == wire.CANCEL:
            self._frames = [each for each in self._frames if each[2] != task]
            heapq.heapify(self._frames)
            self._answers += wire.ANSWER.pack(wire.CANCELLED, task, 0, 0, 0)
            self._reported = 0

    def _send_due(self) -> None:
        for _ in range(BURST):
            if not self._frames or self._frames[0][0] > time.monotonic_ns():
                return
            _, frame, _, way, payload = heapq.heappop(self._frames)
            sent, wall = time.monotonic_ns(), time.time_ns()
            error = self._send(way, payload)
            self._answers += wire.ANSWER.pack(wire.SENT, frame, sent, wall, error)

    def _send(self, way: int, payload: bytes) -> int:
        """Send, and return 0 or an errno."""
        sock, address = self._sockets.get(way), self._addresses.get(way)
        if sock is None or address is None:
            return errno.ENODEV  # It was forgotten while the frame waited.
        try:
            try:
                sock.sendto(payload, address)
            except BlockingIOError:
                wait_for_room(sock, ROOM_TIMEOUT)
                sock.sendto(payload, address)
        except OSError as refusal:
            return refusal.errno or errno.EIO
        return 0

    def _report(self) -> None:
        now = time.monotonic_ns()
        if self._answers and now - self._reported >= REPORT_INTERVAL:
            self._reported = now
            # What the other side has no room for now is said with the next report.
            with contextlib.suppress(BlockingIOError):
                del self._answers[: self._control.send(self._answers)]


def wake_exactly() -> None:
    """Ask Linux to end waits on time: it lets each last up to 50 us longer, to wake up seldom."""
    ctypes.CDLL(None).prctl(_PR_SET_TIMERSLACK, 1, 0, 0, 0)


def main(arguments: list[str]) -> int:
    """Run the player on the descriptor in ``arguments``."""
    # Ctrl+C in a terminal goes to both processes; this one ends with the other.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    be_served_soon()
    wake_exactly()
    # Inherited from a process that may have thousands open, its number may be none for select().
    number = os.dup(int(arguments[0]))
    os.close(int(arguments[0]))
    with socket.socket(fileno=number) as control:
        Player(control).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
