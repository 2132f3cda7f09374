"""The pump's own side, run in a thread of this process so that its ring can be looked into."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.pump import ring
from bcastgui.net.pump.pump import (
    ADD,
    BATCH,
    LONGEST_NAP,
    NAP,
    REMOVE,
    REQUEST,
    SLICE,
    USUAL_BUFFER,
    Pump,
    be_served_soon,
)
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
            self.pump = Pump(self.theirs, self.memory, self.doorbell)
            self.pump.run()

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


def test_the_smallest_buffer_says_how_long_datagrams_may_gather(other: Other) -> None:
    with listening() as (small, _, _), listening() as (large, _, _):
        small.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, USUAL_BUFFER // 4)
        large.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, USUAL_BUFFER // 2)
        usual = NAP * large.socket.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF) / USUAL_BUFFER
        other.add(1, large.socket)
        other.remove(99)
        assert other.pump.nap == pytest.approx(usual)
        other.add(2, small.socket)
        other.remove(99)
        assert other.pump.nap == pytest.approx(usual / 2)
        other.remove(2)
        assert other.pump.nap == pytest.approx(usual)


def test_a_large_buffer_makes_nobody_wait(other: Other) -> None:
    with listening() as (source, _, _):
        source.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 100 * USUAL_BUFFER)
        other.add(1, source.socket)
        other.remove(99)
        assert other.pump.nap <= LONGEST_NAP


def test_the_scheduler_is_asked_for_short_slices() -> None:
    """In a process of its own, since a process cannot undo it."""
    ask = "from bcastgui.net.pump.pump import be_served_soon as ask; ask();"
    show = "print(open('/proc/self/sched').read())"
    done = subprocess.run(
        [sys.executable, "-c", ask + show], capture_output=True, text=True, check=False
    )
    slices = [line.split()[-1] for line in done.stdout.splitlines() if "slice" in line]
    if not slices:
        pytest.skip("this kernel does not tell the slice of a process")
    assert slices == [str(SLICE)]


def test_an_unknown_machine_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr("ctypes.CDLL", asked.append)
    monkeypatch.setattr("os.uname", lambda: SimpleNamespace(machine="abacus"))
    be_served_soon()
    assert not asked


def test_a_socket_that_fails_is_given_back(other: Other) -> None:
    left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with left, right, socket.socket(socket.AF_INET, socket.SOCK_STREAM) as unconnected:
        unconnected.setblocking(False)
        other.add(3, unconnected)  # Not for datagrams: to read from it is an error.
        assert other.answer() == (REMOVE, 3)


def test_a_socket_that_did_not_arrive_is_given_back(other: Other) -> None:
    other.control.send(REQUEST.pack(ADD, 5))  # as when no descriptor is left here
    assert other.answer() == (REMOVE, 5)
    assert other.thread.is_alive()


def test_many_sockets_change_hands_without_a_nap_and_are_looked_at_once(
    other: Other, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    naps: list[float] = []

    class Asked(socket.socket):
        def getsockopt(self, *arguments: int) -> int:  # type: ignore[override]
            asked.append(self.fileno())
            return super().getsockopt(*arguments)

    monkeypatch.setattr("bcastgui.net.pump.pump.socket.socket", Asked)
    clock = SimpleNamespace(sleep=naps.append, monotonic=time.monotonic)
    monkeypatch.setattr("bcastgui.net.pump.pump.time", clock)
    with listening() as (source, _, _):
        for number in range(40):
            other.add(number, source.socket)
        for number in range(40):
            assert other.remove(number) == (REMOVE, number)
    assert len(asked) == 40
    assert naps == []
    assert other.pump.nap == pytest.approx(NAP)


def test_it_ends_when_the_other_side_goes(other: Other) -> None:
    with listening() as (source, _, _):
        other.add(1, source.socket)
        other.control.close()
        other.thread.join(5)
        assert not other.thread.is_alive()
