"""The pump's own side, run in a thread of this process so that its ring can be looked into."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator

import pytest

from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.pump import ring
from bcastgui.net.pump.pump import ADD, BATCH, REMOVE, REQUEST, Pump
from tests.end_to_end.waiting import wait_until
from tests.net.batches.traffic import listening

pytestmark = pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux")


class Other:
    """The other side of a pump."""

    def __init__(self) -> None:
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.control.settimeout(5)
        self.memory = os.memfd_create("ring", os.MFD_CLOEXEC)
        os.ftruncate(self.memory, ring.RING_SIZE)
        self.doorbell = os.eventfd(0, os.EFD_CLOEXEC)
        self.counters = ring.counters(ring.map_ring(self.memory))
        self.bytes = memoryview(ring.map_ring(self.memory))
        self.theirs = theirs
        self.thread = threading.Thread(target=self.run, name="pump")
        self.thread.start()

    def run(self) -> None:
        with self.theirs:
            Pump(self.theirs, self.memory, self.doorbell).run()

    def add(self, number: int, sock: socket.socket) -> None:
        socket.send_fds(self.control, [REQUEST.pack(ADD, number)], [sock.fileno()])

    def remove(self, number: int) -> tuple[bytes, int]:
        self.control.send(REQUEST.pack(REMOVE, number))
        return self.answer()

    def answer(self) -> tuple[bytes, int]:
        request, number = REQUEST.unpack(self.control.recv(REQUEST.size))
        return request, number

    def wait_for(self, head: int) -> None:
        wait_until(lambda: self.counters[ring.HEAD] >= head, f"{head} datagrams")

    def payload(self, slot: int) -> bytes:
        length_at = ring.HEADERS_AT + slot * ring.HEADER_SIZE + 56
        length = int.from_bytes(self.bytes[length_at : length_at + 4], "little")
        start = ring.BLOCK_AT + slot * ring.SLOT_SIZE
        return bytes(self.bytes[start : start + length])

    def close(self) -> None:
        self.control.close()
        self.thread.join(5)
        os.close(self.memory)
        os.close(self.doorbell)


@pytest.fixture
def other() -> Iterator[Other]:
    made = Other()
    yield made
    made.close()


def test_datagrams_stand_in_the_ring_in_order(other: Other) -> None:
    with listening() as (source, send, _):
        other.add(7, source.socket)
        for number in range(100):
            send(b"%d" % number)
        other.wait_for(100)
        numbers = other.bytes[ring.SOURCES_AT : ring.BLOCK_AT].cast("I")
        assert [other.payload(slot) for slot in range(100)] == [b"%d" % n for n in range(100)]
        assert list(numbers[:100]) == [7] * 100
        assert os.eventfd_read(other.doorbell) > 0


def test_a_full_ring_waits_in_the_socket(other: Other) -> None:
    extra = 50
    with listening() as (source, send, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 * 1024 * 1024)
        other.add(1, source.socket)
        for start in range(0, ring.SLOTS, BATCH):
            for number in range(start, start + BATCH):
                send(number.to_bytes(4, "big"))
            other.wait_for(start + BATCH)
        for number in range(ring.SLOTS, ring.SLOTS + extra):
            send(number.to_bytes(4, "big"))
        assert other.remove(99) == (REMOVE, 99)  # It still obeys.
        assert other.counters[ring.HEAD] == ring.SLOTS
        assert other.payload(0) == bytes(4)
        other.counters[ring.TAIL] = extra
        other.wait_for(ring.SLOTS + extra)
        assert other.payload(0) == ring.SLOTS.to_bytes(4, "big")
        assert other.payload(extra) == extra.to_bytes(4, "big")


def test_a_socket_taken_back_is_read_no_more(other: Other) -> None:
    with listening() as (source, send, _):
        other.add(1, source.socket)
        send(b"one")
        other.wait_for(1)
        assert other.remove(1) == (REMOVE, 1)
        send(b"two")
        assert source.socket.recv(10) == b"two"


def test_a_socket_may_be_taken_back_in_the_middle_of_a_flow(other: Other) -> None:
    with listening() as (source, send, _):
        for number in range(50):
            other.add(number, source.socket)
            for _ in range(20):
                send(b"flow")
            assert other.remove(number) == (REMOVE, number)
        assert other.thread.is_alive()


def test_a_socket_that_fails_is_given_back(other: Other) -> None:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with left, right, socket.socket(socket.AF_INET, socket.SOCK_STREAM) as unconnected:
        unconnected.setblocking(False)
        other.add(3, unconnected)  # Not for datagrams: to read from it is an error.
        assert other.answer() == (REMOVE, 3)


def test_it_ends_when_the_other_side_goes(other: Other) -> None:
    with listening() as (source, _, _):
        other.add(1, source.socket)
        other.control.close()
        other.thread.join(5)
        assert not other.thread.is_alive()
