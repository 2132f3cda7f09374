"""The flooder's own side, run in this process so that its memory can be looked into."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import time
from collections.abc import Callable

import pytest

from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.flood import area as place
from bcastgui.net.flood.flooder import (
    BATCH,
    Flooder,
    Order,
    PlainSlots,
    SendmmsgSlots,
    SendSlots,
    main,
)
from bcastgui.net.flood.link import _name
from tests.net.flood.memory import Memory
from tests.net.timed.places import Place

needs_linux = pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux")
LONG = 60.0


class StandIn:
    """Sends nothing; keeps what it was asked to send."""

    def __init__(self, *answers: int | OSError) -> None:
        self.asked: list[tuple[int, int]] = []
        self._answers = list(answers)

    def __call__(self, slot: int, count: int) -> int:
        self.asked.append((slot, count))
        answer = self._answers.pop(0) if self._answers else count
        if isinstance(answer, OSError):
            raise answer
        return answer


def flood(
    memory: Memory,
    send: SendSlots,
    sock: socket.socket,
    *,
    rate: float = 0,
    count: int = 10,
    seconds: float = LONG,
    is_wanted: Callable[[], bool] = lambda: True,
) -> float:
    """Run a flood, and tell how long that took."""
    begun = time.monotonic()
    order = Order(rate, count, seconds)
    Flooder(memory.view, order, send, memory.area, sock).run(is_wanted)
    return time.monotonic() - begun


def test_all_that_is_allowed_is_sent_in_batches(at: Place) -> None:
    memory, send = Memory(1_000), StandIn()
    memory.counters[place.ALLOWED] = 10_000
    flood(memory, send, at.sender, count=2_500)
    assert memory.counters[place.SENT] == 2_500
    assert send.asked[0] == (0, BATCH)
    assert all(slot + count <= 1_000 for slot, count in send.asked)
    assert sum(count for _, count in send.asked) == 2_500


def test_the_log_tells_when_each_left(at: Place) -> None:
    memory = Memory(4)
    memory.counters[place.ALLOWED] = 10
    before = time.time_ns()
    flood(memory, StandIn(), at.sender)
    assert memory.counters[place.LOGGED] == 3
    assert [memory.log[2 * entry] for entry in range(3)] == [4, 8, 10]
    assert all(before <= memory.log[2 * entry + 1] <= time.time_ns() for entry in range(3))


def test_the_rate_is_kept(at: Place) -> None:
    memory, send = Memory(1_000), StandIn()
    memory.counters[place.ALLOWED] = 1_000
    seconds = flood(memory, send, at.sender, rate=1_000, count=100)
    assert 0.098 < seconds < LONG
    assert memory.counters[place.SENT] == 100
    took = memory.counters[place.LATEST] - memory.counters[place.BEGUN]
    assert 0.098e9 < took < seconds * 1e9


def test_it_ends_when_its_time_is_over(at: Place) -> None:
    memory = Memory(10)
    assert flood(memory, StandIn(), at.sender, seconds=0.02) >= 0.02
    assert memory.counters[place.SENT] == 0


def test_a_stop_ends_it(at: Place) -> None:
    memory = Memory(10)
    memory.counters[place.STOP] = 1
    flood(memory, StandIn(), at.sender)
    assert memory.counters[place.SENT] == 0


def test_it_ends_with_who_wanted_it(at: Place) -> None:
    memory = Memory(10)
    flood(memory, StandIn(), at.sender, is_wanted=lambda: False)
    assert memory.counters[place.SENT] == 0


def test_an_error_ends_it_and_is_told(at: Place) -> None:
    memory = Memory(10)
    memory.counters[place.ALLOWED] = 10
    flood(memory, StandIn(3, OSError(errno.ENETDOWN, "down")), at.sender)
    assert memory.counters[place.SENT] == 3
    assert memory.counters[place.ERROR] == errno.ENETDOWN


def test_a_full_buffer_and_an_interruption_are_got_over(at: Place) -> None:
    memory = Memory(10)
    memory.counters[place.ALLOWED] = 10
    send = StandIn(OSError(errno.EAGAIN, "full"), OSError(errno.EINTR, "interrupted"))
    flood(memory, send, at.sender)
    assert memory.counters[place.SENT] == 10


def test_a_full_buffer_is_waited_for_with_any_number_of_open_files(at: Place) -> None:
    memory = Memory(10)
    memory.counters[place.ALLOWED] = 10
    with contextlib.ExitStack() as opened:
        copies = [opened.enter_context(at.sender.dup()) for _ in range(1_100)]
        assert copies[-1].fileno() > 1_024
        flood(memory, StandIn(OSError(errno.EAGAIN, "full")), copies[-1])
    assert memory.counters[place.SENT] == 10


def plain(memory: Memory, at: Place) -> SendSlots:
    return PlainSlots(memory.view, memory.area, at.sender, at.address)


def fast(memory: Memory, at: Place) -> SendSlots:
    return SendmmsgSlots(memory.view, memory.area, at.sender.fileno(), _name(at.address))


@pytest.mark.parametrize("make", [plain, pytest.param(fast, marks=needs_linux)])
def test_slots_are_sent_with_their_payloads(
    at: Place, make: Callable[[Memory, Place], SendSlots]
) -> None:
    memory = Memory(20)
    send = make(memory, at)
    assert send(3, 5) == 5
    assert at.receive(5) == [b"3", b"4", b"5", b"6", b"7"]


@pytest.mark.parametrize("make", [plain, pytest.param(fast, marks=needs_linux)])
def test_a_refusal_ends_the_batch_and_is_raised_next(
    at: Place, make: Callable[[Memory, Place], SendSlots]
) -> None:
    memory = Memory(20, longest=70_000)
    memory.set_length(4, 65_508)
    send = make(memory, at)
    assert send(3, 5) == 1
    with pytest.raises(OSError, match=r".") as refusal:
        send(4, 1)
    assert refusal.value.errno == errno.EMSGSIZE


@needs_linux
def test_main_serves_its_descriptors(at: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)
    memory = Memory(4)
    descriptor = os.memfd_create("flood")
    os.write(descriptor, memory.view)
    os.pwrite(descriptor, (4).to_bytes(8, "little"), place.ALLOWED * 8)
    numbers = (descriptor, os.dup(at.sender.fileno()), 4, 64, 64, 0.0, 4, LONG)
    assert main([*map(str, numbers), _name(at.address).hex()]) == 0
    os.close(descriptor)
    assert at.receive(4) == [b"0", b"1", b"2", b"3"]
