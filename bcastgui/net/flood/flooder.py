"""The flooder: sends the datagrams of the shared memory at a rate, and does nothing else.

The window's process runs this file by a bare interpreter, with the descriptors of the memory and
of a socket. A process of its own is what makes it as fast as a program in C: in the window's, it
would wait for the interpreter's lock while rows are painted.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

if __name__ == "__main__":
    # A bare interpreter knows only the folder of this file. What it finds below imports nothing.
    sys.path[0] = str(Path(__file__).parents[3])

from bcastgui.net.flood import area as place
from bcastgui.net.flood.area import Area
from bcastgui.net.room import NO_ROOM, wait_for_room

BATCH = 256
"""The most datagrams of one system call: 1 ms of them, so that a stop is heard soon."""

SHORTEST_NAP = 0.00002
LONGEST_NAP = 0.005
"""Seconds to wait for the next datagram that is due, and at the most for a stop."""

ROOM_TIMEOUT = 0.01
"""Seconds to wait when the system's send buffer is full, before a stop is looked for."""

_HARMLESS = frozenset({errno.EINTR, errno.ECONNREFUSED})
"""The latter answers a datagram of before, on systems that say so."""


class SendSlots(Protocol):
    """Sends ``count`` datagrams from ``slot`` on. Returns how many; raises OSError for none."""

    def __call__(self, slot: int, count: int) -> int: ...


@dataclass(frozen=True, slots=True)
class Order:
    """What a flooder is to do. ``rate`` is in datagrams a second, 0 for no limit.

    It ends after ``count`` datagrams, or after ``seconds``.
    """

    rate: float
    count: int
    seconds: float


class Flooder:
    """One side of the memory; the other is FloodLink."""

    def __init__(
        self, memory: memoryview, order: Order, send: SendSlots, area: Area, sock: socket.socket
    ) -> None:
        self._counters = memory[:4096].cast("Q")
        self._log = memory[place.LOG_AT : place.LOG_AT + place.LOGS * 16].cast("Q")
        self._order = order
        self._send = send
        self._slots = area.slots
        self._socket = sock

    def run(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Send until all is sent, the time is over, a stop, an error, or nobody wants it."""
        counters, order = self._counters, self._order
        sent, begun = 0, time.monotonic()
        counters[place.BEGUN] = time.monotonic_ns()
        while sent < order.count and not counters[place.STOP] and is_wanted():
            elapsed = time.monotonic() - begun
            if elapsed >= order.seconds:
                return
            due = int(elapsed * order.rate) + 1 if order.rate else order.count
            slot = sent % self._slots
            room = min(min(due, counters[place.ALLOWED], order.count) - sent, self._slots - slot)
            if room <= 0:
                self._rest(sent, elapsed)
                continue
            taken = self._take(slot, min(room, BATCH))
            if taken < 0:
                return
            if taken:
                sent += taken
                self._note(sent)

    def _take(self, slot: int, count: int) -> int:
        """Send some. Returns how many, and -1 when it cannot go on."""
        try:
            return self._send(slot, count)
        except OSError as refusal:
            if refusal.errno in NO_ROOM:
                wait_for_room(self._socket, ROOM_TIMEOUT)
            elif refusal.errno not in _HARMLESS:
                self._counters[place.ERROR] = refusal.errno or errno.EIO
                return -1
        return 0

    def _note(self, sent: int) -> None:
        logged = self._counters[place.LOGGED]
        entry = logged % place.LOGS * 2
        self._log[entry] = sent
        self._log[entry + 1] = time.time_ns()
        self._counters[place.LATEST] = time.monotonic_ns()
        # Last, for the other side reads only what these tell of.
        self._counters[place.LOGGED] = logged + 1
        self._counters[place.SENT] = sent

    def _rest(self, sent: int, elapsed: float) -> None:
        next_due = sent / self._order.rate - elapsed if self._order.rate else 0.0
        time.sleep(min(max(next_due, SHORTEST_NAP), LONGEST_NAP))


class SendmmsgSlots:
    """Sends by sendmmsg, for which it lays out the structures of 64-bit Linux."""

    def __init__(self, memory: memoryview, area: Area, descriptor: int, name: bytes) -> None:
        self._descriptor = descriptor
        self._keep = ctypes.c_char.from_buffer(memory)
        base = ctypes.addressof(self._keep)
        self._headers = base + area.headers_at
        self._sendmmsg = ctypes.CDLL(None, use_errno=True).sendmmsg
        memory[area.name_at : area.name_at + len(name)] = name
        vectors, headers = bytearray(), bytearray()
        for slot in range(area.slots):
            vector = area.vectors_at + slot * place.VECTOR_SIZE
            length = memory[vector + 8 : vector + 16]  # the other side's business
            vectors += struct.pack("=Q", base + area.payloads_at + slot * area.stride) + length
            headers += struct.pack(
                "=QQQQQQQQ", base + area.name_at, len(name), base + vector, 1, 0, 0, 0, 0
            )
        memory[area.vectors_at : area.headers_at] = vectors
        memory[area.headers_at : area.name_at] = headers

    def __call__(self, slot: int, count: int) -> int:
        first = ctypes.c_void_p(self._headers + slot * place.HEADER_SIZE)
        taken: int = self._sendmmsg(self._descriptor, first, count, 0)
        if taken < 0:
            raise OSError(ctypes.get_errno(), "sendmmsg")
        return taken


class PlainSlots:
    """Sends one after the other, on any system."""

    def __init__(
        self,
        memory: memoryview,
        area: Area,
        sock: socket.socket,
        address: tuple[str, int] | tuple[str, int, int, int],
    ) -> None:
        self._area = area
        self._payloads = memory[area.payloads_at : area.size]
        self._lengths = memory[area.vectors_at : area.headers_at].cast("Q")
        self._socket = sock
        self._address = address

    def __call__(self, slot: int, count: int) -> int:
        for taken in range(count):
            start = (slot + taken) * self._area.stride
            length = self._lengths[2 * (slot + taken) + 1]
            try:
                self._socket.sendto(self._payloads[start : start + length], self._address)
            except OSError:
                if not taken:
                    raise
                return taken
        return count


def main(arguments: list[str]) -> int:
    """Send as ``arguments`` say: two descriptors, an Area, an Order, and the address in hex."""
    # Ctrl+C in a terminal goes to both processes; this one ends with the other.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = os.getppid()
    memory_number, socket_number, slots, stride, longest = map(int, arguments[:5])
    rate, count, seconds, name = arguments[5:]
    area = Area(slots, stride, longest)
    memory = memoryview(mmap.mmap(memory_number, area.size))
    with socket.socket(fileno=socket_number) as sock:
        send = SendmmsgSlots(memory, area, socket_number, bytes.fromhex(name))
        order = Order(float(rate), int(count), float(seconds))
        Flooder(memory, order, send, area, sock).run(lambda: os.getppid() == parent)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
