"""PumpLink: the window's side of the pump: hands it sockets and takes datagrams out of the ring."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
from collections import deque
from collections.abc import Iterator

import numpy as np

from bcastgui.capture.records import RECORD, Batch
from bcastgui.children import Child, bare_command
from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.batches.slots import CONTROL_SIZE, HEADER, NAME_SIZE, Slots
from bcastgui.net.batches.source import Source
from bcastgui.net.child_end import await_end
from bcastgui.net.child_start import start_child
from bcastgui.net.pump import ring
from bcastgui.net.pump.pump import ADD, REMOVE, REQUEST
from bcastgui.net.systems import HERE, System

BATCH_ROWS = 2_048
"""The most datagrams in a batch."""

ANSWER_TIMEOUT = 1.0
"""Seconds in which a pump that lives gives a socket back."""


def start_pump(system: System = HERE) -> PumpLink | None:
    """A pump where there can be one, else None."""
    if not can_read_fast(system):
        return None
    try:
        return PumpLink(system)
    except OSError:
        return None  # No memory or no process to be had; the sockets are read here then.


class PumpLink:
    """A running pump. One thread calls all methods.

    When the pump ends unasked, or fails to answer, ``is_alive`` becomes False and what it had
    is to be read by others.
    """

    def __init__(self, system: System = HERE) -> None:
        """Start the process. Raises OSError."""
        self._numbers: dict[Source, int] = {}
        self._sources: dict[int, Source] = {}
        # Numbers that were given back, each with where the ring ended then: none is behind that.
        self._given_back: deque[tuple[int, int]] = deque()
        self._next_number = 0
        self.is_alive = True
        with contextlib.ExitStack() as undo:
            memory = os.memfd_create("bcastgui ring", os.MFD_CLOEXEC)
            undo.callback(os.close, memory)
            os.ftruncate(memory, ring.RING_SIZE)
            self._memory = ring.map_ring(memory)
            with contextlib.ExitStack() as undo_all:
                self._doorbell = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
                undo_all.callback(os.close, self._doorbell)
                self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
                undo.enter_context(theirs)
                undo_all.enter_context(self._control)
                self._process = _start(theirs.fileno(), memory, self._doorbell)
                undo_all.pop_all()
        self._control.settimeout(ANSWER_TIMEOUT)
        self._counters = ring.counters(self._memory)
        self._block = memoryview(self._memory)[ring.BLOCK_AT :]
        self._numbers_in_ring = self._array(ring.SOURCES_AT, "u4", 1)[:, 0]
        self._slots = Slots(
            self._array(ring.HEADERS_AT, HEADER, 1)[:, 0],
            self._array(ring.NAMES_AT, "u1", NAME_SIZE),
            self._array(ring.CONTROL_AT, "u1", CONTROL_SIZE),
            ring.SLOT_SIZE,
            system,
        )

    @property
    def doorbell(self) -> int:
        """The descriptor that can be read when there are datagrams in the ring."""
        return self._doorbell

    @property
    def control(self) -> socket.socket:
        """Can be read when the pump gives a socket back, or has ended: see returned()."""
        return self._control

    def add(self, source: Source) -> bool:
        """Hand over a socket. False when the pump cannot take it."""
        number = self._next_number
        self._next_number += 1
        try:
            socket.send_fds(self._control, [REQUEST.pack(ADD, number)], [source.socket.fileno()])
        except OSError:
            self._lose()
            return False
        self._numbers[source] = number
        self._sources[number] = source
        return True

    def remove(self, source: Source) -> list[Source]:
        """Take a socket back: the pump holds it no more when this returns.

        Gives those that it has given back of itself meanwhile.
        """
        returned: list[Source] = []
        number = self._numbers.pop(source, None)
        if number is None or not self.is_alive:
            return returned
        try:
            self._control.send(REQUEST.pack(REMOVE, number))
            while (other := self._answer()) != number:
                returned += self._taken_back(other)
        except OSError:
            self._lose()
        else:
            self._give_up(number)
        return returned

    def returned(self) -> list[Source]:
        """The sockets that the pump has given back of itself; all of them when it has ended."""
        if not self.is_alive:
            sources = list(self._numbers)
            self._numbers.clear()
            return sources
        try:
            number = self._answer()
        except OSError:
            self._lose()
            return self.returned()
        return self._taken_back(number)

    def read(self) -> Iterator[Batch]:
        """All that is in the ring now, in the order in which it was put there.

        What comes meanwhile is left, so that it may gather. A batch is valid until the next one
        is asked for.
        """
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self._doorbell)
        head, tail = self._counters[ring.HEAD], self._counters[ring.TAIL]
        while tail < head:
            first = tail % ring.SLOTS
            count = min(head - tail, ring.SLOTS - first, BATCH_ROWS)
            try:
                yield self._batch(slice(first, first + count))
            finally:  # Also when what is done with a batch fails, or it would come again.
                tail += count
                self._counters[ring.TAIL] = tail
        self._forget_what_is_read()

    def close(self) -> None:
        """End the process and wait for it."""
        self.is_alive = False
        self._control.close()
        await_end(self._process)
        os.close(self._doorbell)

    def _answer(self) -> int:
        message = self._control.recv(REQUEST.size)
        if len(message) < REQUEST.size:
            raise ConnectionError
        number: int = REQUEST.unpack(message)[1]
        return number

    def _taken_back(self, number: int) -> list[Source]:
        source = self._sources.get(number)
        if source is None or self._numbers.pop(source, None) is None:
            return []
        self._give_up(number)
        return [source]

    def _lose(self) -> None:
        """Do without the pump, and let it read nothing more: one may be alive and not answer."""
        self.is_alive = False
        self._process.kill()
        self._process.wait()

    def _give_up(self, number: int) -> None:
        self._given_back.append((number, self._counters[ring.HEAD]))
        self._forget_what_is_read()

    def _forget_what_is_read(self) -> None:
        """Let go of sockets that were given back, once the ring has nothing of theirs."""
        while self._given_back and self._given_back[0][1] <= self._counters[ring.TAIL]:
            del self._sources[self._given_back.popleft()[0]]

    def _batch(self, slots: slice) -> Batch:
        numbers = self._numbers_in_ring[slots]
        if (numbers == numbers[0]).all():
            return Batch(self._slots.records(self._sources[int(numbers[0])], slots), self._block)
        records = np.zeros(len(numbers), RECORD)
        for number in np.unique(numbers):
            same = np.flatnonzero(numbers == number)
            source = self._sources[int(number)]
            records[same] = self._slots.records(source, slots.start + same)
        return Batch(records, self._block)

    def _array(self, start: int, dtype: np.typing.DTypeLike, columns: int) -> np.ndarray:
        kind = np.dtype(dtype)
        flat = np.frombuffer(self._memory, kind, ring.SLOTS * columns, start)
        return flat.reshape(ring.SLOTS, columns)


def _start(control: int, memory: int, doorbell: int) -> subprocess.Popen[bytes]:
    command = bare_command(Child.PUMP, control, memory, doorbell)
    return start_child(command, (control, memory, doorbell))
