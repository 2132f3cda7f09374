"""The pump: empties sockets into the shared ring, and does nothing else.

The window's process runs this file by a bare interpreter, with three descriptors: a Unix socket
by which it hands over sockets, the memory of the ring, and the doorbell (eventfd). A process of
its own is what keeps a flood whole: in the window's process the reader would wait for the
interpreter's lock while a row is painted, the longer the busier the machine, and a usual receive
buffer is full in 3 ms at 200,000 datagrams a second.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import select
import signal
import socket
import struct
import sys
import time
from array import array
from collections import Counter

if sys.platform != "win32":  # where only what the two sides share is of use
    import resource

if __package__:
    from bcastgui.net.pump import ring
else:
    import ring  # type: ignore[import-not-found,no-redef]

BATCH = 512
"""The most datagrams from one socket at a time."""

NAP = 0.0003
"""Seconds for datagrams to gather while they come fast: some tens of them, which saves waking up
for each. The smallest usual receive buffer holds several times as many."""

USUAL_BUFFER = 425_984
"""Bytes that Linux grants as it is installed (twice net.core.rmem_default). A larger buffer allows
for a longer nap."""

LONGEST_NAP = 0.002

SELDOM = 0.001
"""Seconds without a datagram from which on each is read as it comes. To do so while they come fast
takes all of a processor, and who has had that much must wait in the end, for up to 4 ms."""

ADD, REMOVE = b"+", b"-"
REQUEST = struct.Struct("=cI")
"""A request, and the number by which both sides know the socket."""

_FULL_WAIT = 0.001
_LONGEST = 65_535


class Pump:
    """One side of the ring; the other is PumpReader."""

    def __init__(self, control: socket.socket, memory: int, doorbell: int) -> None:
        self._control = control
        self._doorbell = doorbell
        self._memory = ring.map_ring(memory)
        self._base = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        self._counters = ring.counters(self._memory)
        self._bytes = memoryview(self._memory)
        self._sources = self._bytes[ring.SOURCES_AT : ring.BLOCK_AT].cast("I")
        self._headers = self._prepared()
        self._recvmmsg = ctypes.CDLL(None, use_errno=True).recvmmsg
        # By descriptor: its number, the socket, the size of its buffer. Of tens of thousands none
        # is searched for.
        self._sockets: dict[int, tuple[int, socket.socket, int]] = {}
        self._descriptors: dict[int, int] = {}  # by number
        self._buffers: Counter[int] = Counter()  # how many have each size
        self.nap = NAP  # seconds, while datagrams come fast
        self._rested = 0.0
        self._poll = select.epoll()
        self._poll.register(control.fileno(), select.EPOLLIN)

    def run(self) -> None:
        """Until the other side closes the control socket."""
        try:
            self._serve()
        finally:
            for descriptor in list(self._sockets):
                self._drop(descriptor)
            self._poll.close()

    def _serve(self) -> None:
        while True:
            counts = []
            for descriptor, _ in self._poll.poll():
                if descriptor == self._control.fileno():
                    if not self._obey():
                        return
                elif descriptor in self._sockets:  # and not taken back in this very round
                    counts.append(self._empty(descriptor))
            if counts:  # The other side waits for answers to its requests.
                is_soon = time.monotonic() - self._rested < SELDOM
                if is_soon and max(counts) < BATCH:
                    time.sleep(self.nap)
                self._rested = time.monotonic()

    def _prepared(self) -> bytes:
        """Headers that point to their slots, to be laid anew before each read."""
        vectors, headers = bytearray(), bytearray()
        for slot in range(ring.SLOTS):
            vectors += struct.pack(
                "=QQ", self._base + ring.BLOCK_AT + slot * ring.SLOT_SIZE, _LONGEST
            )
            headers += struct.pack(
                "=QQQQQQQII",
                self._base + ring.NAMES_AT + slot * ring.NAME_SIZE,
                ring.NAME_SIZE,
                self._base + ring.VECTORS_AT + slot * ring.VECTOR_SIZE,
                1,
                self._base + ring.CONTROL_AT + slot * ring.CONTROL_SIZE,
                ring.CONTROL_SIZE,
                0,
                0,
                0,
            )
        self._bytes[ring.VECTORS_AT : ring.NAMES_AT] = vectors
        return bytes(headers)

    def _empty(self, descriptor: int) -> int:
        """Read what waits in one socket, as far as there is room. Returns how many."""
        number = self._sockets[descriptor][0]
        head = self._counters[ring.HEAD]
        first = head % ring.SLOTS
        room = min(BATCH, ring.SLOTS - first, ring.SLOTS - (head - self._counters[ring.TAIL]))
        if not room:
            time.sleep(_FULL_WAIT)
            return 0
        start, stop = first * ring.HEADER_SIZE, (first + room) * ring.HEADER_SIZE
        self._bytes[ring.HEADERS_AT + start : ring.HEADERS_AT + stop] = self._headers[start:stop]
        count: int = self._recvmmsg(
            descriptor,
            ctypes.c_void_p(self._base + ring.HEADERS_AT + start),
            room,
            socket.MSG_DONTWAIT,
            None,
        )
        if count < 0:
            self._give_up(descriptor, ctypes.get_errno())
            return 0
        self._sources[first : first + count] = memoryview(array("I", [number]) * count)
        self._counters[ring.HEAD] = head + count
        os.eventfd_write(self._doorbell, 1)
        return count

    def _give_up(self, descriptor: int, error: int) -> None:
        """Give a socket that has failed back; the other side finds out why when it reads."""
        if error not in (errno.EAGAIN, errno.EINTR):
            number = self._sockets[descriptor][0]
            self._drop(descriptor)
            self._control.send(REQUEST.pack(REMOVE, number))

    def _obey(self) -> bool:
        """Take or give back a socket. False when there is nobody left to obey."""
        message, descriptors, _, _ = socket.recv_fds(self._control, REQUEST.size, 1)
        if not message:
            return False
        request, number = REQUEST.unpack(message)
        if request == ADD and descriptors:
            self._take(number, socket.socket(fileno=descriptors[0]))
            return True
        if number in self._descriptors:
            self._drop(self._descriptors[number])
        # The other side goes on reading only when this one has surely stopped, or when there was
        # no descriptor left for what it handed over.
        self._control.send(REQUEST.pack(REMOVE, number))
        return True

    def _take(self, number: int, sock: socket.socket) -> None:
        size = sock.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
        self._sockets[sock.fileno()] = (number, sock, size)
        self._descriptors[number] = sock.fileno()
        self._buffers[size] += 1
        self._choose_nap()
        self._poll.register(sock.fileno(), select.EPOLLIN)

    def _drop(self, descriptor: int) -> None:
        number, sock, size = self._sockets.pop(descriptor)
        del self._descriptors[number]
        self._buffers[size] -= 1
        self._choose_nap()
        self._poll.unregister(descriptor)
        sock.close()

    def _choose_nap(self) -> None:
        """As long as the smallest of the buffers allows."""
        smallest = min(+self._buffers, default=USUAL_BUFFER)
        self.nap = min(NAP * smallest / USUAL_BUFFER, LONGEST_NAP)


SLICE = 100_000
"""Nanoseconds of processor that are enough at a time, the fewest that Linux takes."""

_SCHED_SETATTR = {"x86_64": 314, "aarch64": 274}  # No library has it.
_SCHED_ATTRIBUTES = struct.Struct("=IIQiIQQQ")


def be_served_soon() -> None:
    """Ask the scheduler for short slices, which it gives sooner (from Linux 6.12 on).

    What the system does not know or allow stays as it was.
    """
    number = _SCHED_SETATTR.get(os.uname().machine)
    if number is not None:
        size = _SCHED_ATTRIBUTES.size
        attributes = _SCHED_ATTRIBUTES.pack(size, os.SCHED_OTHER, 0, 0, 0, SLICE, 0, 0)
        ctypes.CDLL(None).syscall(number, 0, attributes, 0)


def open_as_many_as_allowed() -> None:
    """Raise the limit of open files: the other side may raise its own later, and hand over more."""
    _, highest = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (highest, highest))


def main(arguments: list[str]) -> int:
    """Run the pump on the three descriptors in ``arguments``."""
    # Ctrl+C in a terminal goes to both processes; this one ends with the other.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    be_served_soon()
    open_as_many_as_allowed()
    control, memory, doorbell = map(int, arguments)
    # The other side may go in the middle of a request.
    with contextlib.suppress(ConnectionError):
        Pump(socket.socket(fileno=control), memory, doorbell).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
