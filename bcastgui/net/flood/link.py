"""FloodLink: the window's side of a flooder: fills its slots, and tells what has left."""

from __future__ import annotations

import mmap
import os
import socket
import struct
import subprocess
import threading
from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import PACKED_RECORD, RECORD, Batch, Direction, pack_address
from bcastgui.children import Child, bare_command
from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.child_end import await_end
from bcastgui.net.flood import area as place
from bcastgui.net.flood.area import Area
from bcastgui.net.flood.flooder import Flooder, Order, PlainSlots
from bcastgui.net.ways import Way

MOST_SLOTS = 16_384
"""Datagrams that wait to be sent, where they differ: at 300,000 a second 50 ms of them."""

MOST_BYTES = 64 << 20
"""Bytes of their payloads, at the most."""

SHARED_SLOTS = 256
"""Slots where all datagrams are the same: as many as one system call takes."""

MOST_ROWS = 65_536
"""Rows of one batch, so that whoever records them is not held up for long."""

_LEAST_SLOTS = 256
_CACHE_LINE = 64

Payloads: TypeAlias = npt.NDArray[np.uint8] | Sequence[bytes]
"""Payloads of one length as the rows of an array, or of any length as bytes."""

Address: TypeAlias = tuple[str, int] | tuple[str, int, int, int]
"""An address as sendto() takes it."""

Fill: TypeAlias = Callable[[int, int], Payloads]
"""Gives the payloads of datagrams by the number of the first, and how many there are."""


class FloodLink:
    """A running flooder for one way, in a process where there can be one, else in a thread.

    One thread calls all methods: fill() and sent() in turns until it ``is_over``, then close().
    """

    def __init__(
        self,
        way: Way,
        payload: bytes | tuple[Fill, int],
        order: Order,
        *,
        in_process: bool | None = None,
    ) -> None:
        """Start to send by ``way``, which has a socket, the same payload again and again.

        Or what a Fill gives, with the length of the longest. Raises OSError.
        """
        if way.socket is None:
            raise ValueError("a way without a socket leads nowhere")
        if in_process is None:
            in_process = can_read_fast()
        self._order = order
        self._fill: Fill | None
        self._fill, longest = (None, len(payload)) if isinstance(payload, bytes) else payload
        self._area = _area(longest, is_shared=self._fill is None)
        self._row = _row(way)
        self._filled = self._collected = self._read_logs = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        memory = os.memfd_create("bcastgui flood", os.MFD_CLOEXEC) if in_process else -1
        try:
            if in_process:
                os.ftruncate(memory, self._area.size)
            self._memory = memoryview(mmap.mmap(memory, self._area.size))
            self._map(payload if isinstance(payload, bytes) else b"")
            self.fill()
            if in_process:
                self._process = _start(memory, self._area, order, way)
            else:
                self._thread = self._start_thread(way.socket, way.address)
        finally:
            if in_process:
                os.close(memory)

    @property
    def count(self) -> int:
        """How many datagrams have left."""
        return int(self._counters[place.SENT])

    @property
    def rate(self) -> float:
        """Datagrams a second, on average, from the first to the latest; 0 when there is but one.

        Without the time that the flooder took to start.
        """
        time_ns = self._counters[place.LATEST] - self._counters[place.BEGUN]
        return (self.count - 1) / time_ns * 1e9 if self.count > 1 and time_ns else 0.0

    @property
    def error(self) -> int:
        """The errno of the datagram that could not be sent, which ends a flood; else 0."""
        return int(self._counters[place.ERROR])

    @property
    def is_over(self) -> bool:
        """Whether nothing more will leave."""
        if self._process is not None:
            return self._process.poll() is not None
        return self._thread is not None and not self._thread.is_alive()

    def stop(self) -> None:
        """Send nothing more from now on, but for one system call's datagrams."""
        self._counters[place.STOP] = 1

    def fill(self) -> None:
        """Make the next datagrams. Call it every 10 ms or so."""
        if self._fill is None:
            return
        while room := min(self._collected + self._area.slots, self._order.count) - self._filled:
            slot = self._filled % self._area.slots
            count = min(room, self._area.slots - slot)
            self._put(slot, self._fill(self._filled, count))
            self._filled += count
            self._counters[place.ALLOWED] = self._filled

    def skip(self) -> None:
        """Make room for what follows what was sent, without rows of it."""
        self._collected = self.count

    def sent(self) -> Batch:
        """Rows of what has left since the last call, MOST_ROWS at a time.

        Valid until fill() is called.
        """
        first = self._collected
        stop = min(self.count, first + MOST_ROWS)
        records = np.empty(stop - first, RECORD)
        records[:] = self._row
        slots = np.arange(first, stop) % self._area.slots
        records["offset"] = slots * self._area.stride
        records["length"] = self._lengths[slots]
        records["time"] = self._times(first, stop)
        self._collected = stop
        return Batch(records, self._payloads)

    def close(self) -> None:
        """Stop, and wait until it has."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
        if self._process is not None:
            await_end(self._process)

    def _start_thread(self, sock: socket.socket, address: Address) -> threading.Thread:
        send = PlainSlots(self._memory, self._area, sock, address)
        flooder = Flooder(self._memory, self._order, send, self._area, sock)
        thread = threading.Thread(target=flooder.run, name="flooder")
        thread.start()
        return thread

    def _map(self, payload: bytes) -> None:
        area, memory = self._area, self._memory
        self._counters = memory[:4096].cast("Q")
        self._log = np.frombuffer(memory, np.uint64, place.LOGS * 2, place.LOG_AT).reshape(-1, 2)
        vectors = np.frombuffer(memory, np.uint64, area.slots * 2, area.vectors_at)
        self._lengths = vectors.reshape(-1, 2)[:, 1]
        self._payloads = memory[area.payloads_at : area.size]
        if self._fill is None:
            self._payloads[: len(payload)] = payload
            self._lengths[:] = len(payload)
            self._counters[place.ALLOWED] = self._order.count
        else:
            flat = np.frombuffer(memory, np.uint8, area.slots * area.stride, area.payloads_at)
            self._table = flat.reshape(area.slots, area.stride)

    def _put(self, slot: int, payloads: Payloads) -> None:
        if isinstance(payloads, np.ndarray):
            count, length = payloads.shape
            self._table[slot : slot + count, :length] = payloads
            self._lengths[slot : slot + count] = length
            return
        for row, payload in enumerate(payloads, slot):
            start = row * self._area.stride
            self._payloads[start : start + len(payload)] = payload
            self._lengths[row] = len(payload)

    def _times(self, first: int, stop: int) -> npt.NDArray[np.int64]:
        """When each datagram left, in ns since 1970 UTC: that of its system call."""
        logged = int(self._counters[place.LOGGED])
        # What a window that was held up for long has not read may have been written over.
        begin = max(self._read_logs, logged - place.LOGS)
        log = self._log[np.arange(begin, logged) % place.LOGS].astype(np.int64)
        entries = np.searchsorted(log[:, 0], np.arange(first, stop), side="right")
        self._read_logs = begin + int(np.searchsorted(log[:, 0], stop, side="right"))
        times: npt.NDArray[np.int64] = log[np.minimum(entries, len(log) - 1), 1]
        return times


def _area(longest: int, *, is_shared: bool) -> Area:
    if is_shared:
        return Area(SHARED_SLOTS, 0, longest)
    stride = -(-max(longest, 1) // _CACHE_LINE) * _CACHE_LINE
    slots = max(_LEAST_SLOTS, min(MOST_SLOTS, MOST_BYTES // stride))
    return Area(slots, stride, longest)


def _row(way: Way) -> np.void:
    """What all rows have in common."""
    packed = PACKED_RECORD.pack(
        0,
        pack_address(way.source.address),
        pack_address(way.destination.address),
        way.index,
        0,
        0,
        way.source.port,
        way.destination.port,
        0,
        0,
        Direction.SENT,
        way.delivery,
        False,
        way.destination.address.version,
    )
    row: np.void = np.frombuffer(packed, RECORD)[0]
    return row


def _start(memory: int, area: Area, order: Order, way: Way) -> subprocess.Popen[bytes]:
    assert way.socket is not None
    numbers = (memory, way.socket.fileno(), area.slots, area.stride, area.longest)
    limits = (order.rate, order.count, order.seconds)
    return subprocess.Popen(
        bare_command(Child.FLOODER, *numbers, *limits, _name(way.address).hex()),
        stdin=subprocess.DEVNULL,
        pass_fds=(memory, way.socket.fileno()),
    )


def _name(address: Address) -> bytes:
    """The address as struct sockaddr_in or sockaddr_in6 of Linux."""
    if len(address) == 2:
        packed = socket.inet_pton(socket.AF_INET, address[0])
        return struct.pack("=H2s4s8x", socket.AF_INET, address[1].to_bytes(2), packed)
    packed = socket.inet_pton(socket.AF_INET6, address[0])
    _, port, flow, scope = address
    return struct.pack(
        "=H2s4s16sI", socket.AF_INET6, port.to_bytes(2), flow.to_bytes(4), packed, scope
    )
