"""The player's own side, run in a thread of this process."""

from __future__ import annotations

import errno
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui.net.timed import player as player_module
from bcastgui.net.timed import wire
from bcastgui.net.timed.player import Player, main
from tests.net.timed.places import Place

Answer = tuple[bytes, int, int, int, int]


class Other:
    """The other side of a player that has its sockets from the stream, as in a process."""

    def __init__(self) -> None:
        self.control, theirs = socket.socketpair()
        self.control.settimeout(5)
        self.thread = threading.Thread(target=self._run, args=(theirs,), name="player")
        self.thread.start()
        assert self.answer()[0] == wire.READY

    def add(self, way: int, sock: socket.socket, address: wire.Address) -> None:
        body = wire.pack_address(address)
        request = wire.REQUEST.pack(wire.ADD, 0, way, 0, 0, len(body)) + body
        socket.send_fds(self.control, [request], [sock.fileno()])

    def ask(self, kind: bytes, task: int = 0, way: int = 0) -> None:
        self.control.sendall(wire.REQUEST.pack(kind, task, way, 0, 0, 0))

    def play(
        self, frame: int, payload: bytes, *, due: int = 0, way: int = 1, task: int = 1
    ) -> None:
        head = wire.REQUEST.pack(wire.PLAY, task, way, frame, due, len(payload))
        self.control.sendall(head + payload)

    def answer(self) -> Answer:
        answer: Answer = wire.ANSWER.unpack(self.control.recv(wire.ANSWER.size))
        return answer

    def close(self) -> None:
        self.control.close()
        self.thread.join(5)
        assert not self.thread.is_alive()

    def _run(self, control: socket.socket) -> None:
        with control:
            Player(control).run()


@pytest.fixture
def other() -> Iterator[Other]:
    made = Other()
    yield made
    made.close()


def test_a_frame_that_was_due_leaves_at_once(other: Other, place: Place) -> None:
    other.add(1, place.sender, place.address)
    before = time.monotonic_ns()
    other.play(5, b"hello")
    assert place.receive() == [b"hello"]
    kind, frame, moment, wall, error = other.answer()
    assert (kind, frame, error) == (wire.SENT, 5, 0)
    assert before <= moment <= time.monotonic_ns()
    assert abs(wall - time.time_ns()) < 5_000_000_000


def test_frames_leave_in_the_order_in_which_they_are_due(other: Other, place: Place) -> None:
    other.add(1, place.sender, place.address)
    start = time.monotonic_ns() + 60_000_000
    for number in (3, 1, 2):
        other.play(number, str(number).encode(), due=start + number * 10_000_000)
    assert place.receive(3) == [b"1", b"2", b"3"]
    assert time.monotonic_ns() >= start + 30_000_000
    for number in (1, 2, 3):
        _, frame, moment, _, _ = other.answer()
        assert frame == number
        assert moment >= start + number * 10_000_000


def test_a_cancelled_task_sends_nothing_more(other: Other, place: Place) -> None:
    other.add(1, place.sender, place.address)
    later = time.monotonic_ns() + 100_000_000
    other.play(1, b"cancelled", due=later, task=1)
    other.play(2, b"kept", due=later, task=2)
    other.ask(wire.CANCEL, task=1)
    assert other.answer()[:2] == (wire.CANCELLED, 1)
    assert place.receive() == [b"kept"]
    assert other.answer()[:2] == (wire.SENT, 2)


def test_a_refusal_is_told(other: Other, place: Place) -> None:
    other.add(1, place.sender, place.address)
    other.play(1, bytes(65_508))
    assert other.answer()[4] == errno.EMSGSIZE


def test_a_way_that_was_dropped_refuses(other: Other, place: Place) -> None:
    other.add(1, place.sender, place.address)
    other.ask(wire.DROP, way=1)
    other.play(1, b"too late")
    assert other.answer()[4] == errno.ENODEV


class FullSocket(socket.socket):
    """Has no room the first time it is asked."""

    refusals = 1

    def sendto(self, data: bytes, address: wire.Address) -> int:  # type: ignore[override]
        if self.refusals:
            self.refusals -= 1
            raise BlockingIOError(errno.EAGAIN, "no room")
        return super().sendto(data, address)


@pytest.mark.parametrize(("refusals", "error"), [(1, 0), (2, errno.EAGAIN)])
def test_a_full_buffer_is_tried_again(place: Place, refusals: int, error: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, FullSocket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.refusals = refusals
        player = Player(theirs, {1: sock})
        player._addresses[1] = place.address
        assert player._send(1, b"room") == error


def test_reports_that_find_no_room_are_kept() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        player = Player(theirs, {})
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
        player._answers += bytes(1_000_000)
        player._report()
        left = len(player._answers)
        assert 0 < left < 1_000_000
        player._reported = 0
        player._report()
        player._reported = 0
        player._report()
        assert len(ours.recv(1_000_000)) + len(player._answers) >= left


def test_the_process_ends_with_its_stream() -> None:
    ours, theirs = socket.socketpair()
    program = Path(player_module.__file__)
    with ours, theirs:
        process = subprocess.Popen(
            [sys.executable, "-E", "-S", str(program), str(theirs.fileno())],
            pass_fds=(theirs.fileno(),),
            stderr=subprocess.PIPE,
        )
    assert process.communicate(timeout=10)[1] == b""
    assert process.returncode == 0


def test_main_serves_its_descriptor(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    for name in ("be_served_soon", "wake_exactly"):
        monkeypatch.setattr(player_module, name, lambda name=name: asked.append(name))
    monkeypatch.setattr("signal.signal", lambda *_: None)
    ours, theirs = socket.socketpair()
    ours.close()
    assert main([str(theirs.detach())]) == 0
    assert asked == ["be_served_soon", "wake_exactly"]
