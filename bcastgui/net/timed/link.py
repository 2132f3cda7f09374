"""PlayerLink: the window's side of the player: hands it sockets and frames, hears what was sent."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass

from bcastgui.children import Child, bare_command
from bcastgui.net.child_end import await_end
from bcastgui.net.child_start import start_child
from bcastgui.net.timed import wire
from bcastgui.net.timed.player import Player

_PATIENCE = 5.0
"""Seconds for which a player that lives never lets the window's process wait."""

_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class Frame:
    """A datagram and when it is due, in ns of the monotonic clock. ``number`` is its own."""

    number: int
    task: int
    way: int
    due: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Sent:
    """When a frame left: ``moment`` in monotonic ns, ``time`` in ns since 1970 UTC.

    ``error`` is 0 when the system took it, else an errno.
    """

    frame: int
    moment: int
    time: int
    error: int


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Of this task nothing will leave any more."""

    task: int


class PlayerLink:
    """A running player, in a process of its own where there can be one, else in a thread.

    One thread calls all methods. ``is_ready`` says that it has begun to serve, as answers() has
    heard; when it has ended unasked, ``is_alive`` is False.
    """

    def __init__(self, *, in_process: bool | None = None) -> None:
        """Start it. Raises OSError."""
        if in_process is None:
            in_process = sys.platform == "linux"
        self.is_alive = True
        self.is_ready = False
        self._received = bytearray()
        self._shared: dict[int, socket.socket] | None = None if in_process else {}
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self.control, theirs = socket.socketpair()
        self.control.settimeout(_PATIENCE)
        if in_process:
            with theirs:
                try:
                    self._process = _start_process(theirs.fileno())
                except OSError:
                    self.control.close()
                    raise
        else:
            self._thread = threading.Thread(
                target=_run_here, args=(theirs, self._shared), name="player"
            )
            self._thread.start()

    def add_way(self, way: int, sock: socket.socket, address: wire.Address) -> None:
        """Let frames of ``way`` leave by ``sock`` to ``address``. The socket stays the caller's."""
        request = _request(wire.ADD, way=way, body=wire.pack_address(address))
        if self._shared is not None:
            self._shared[way] = sock
            self._send(request)
            return
        try:
            # The descriptor goes with the first byte; the rest of a request may have to wait.
            socket.send_fds(self.control, [request[:1]], [sock.fileno()])
        except OSError:
            self.is_alive = False
        self._send(request[1:])

    def drop_way(self, way: int) -> None:
        """Let go of a way's socket. Frames that still wait for it are refused."""
        self._send(_request(wire.DROP, way=way))

    def play(self, frames: Iterable[Frame]) -> None:
        """Have ``frames`` sent when they are due, or at once when that was before."""
        self._send(b"".join(_play(frame) for frame in frames))

    def cancel(self, task: int) -> None:
        """Send nothing more of ``task``: answered by a Cancelled after what has left before."""
        self._send(_request(wire.CANCEL, task=task))

    def answers(self) -> list[Sent | Cancelled]:
        """What has been said since the last call; does not wait."""
        with contextlib.suppress(BlockingIOError):
            self.control.setblocking(False)
            try:
                while self.is_alive:
                    data = self.control.recv(_CHUNK)
                    self._received += data
                    if not data:
                        self.is_alive = False
            except ConnectionError:
                self.is_alive = False
            finally:
                self.control.settimeout(_PATIENCE)
        return list(self._parsed())

    def close(self) -> None:
        """End the player and wait for it; what was not sent yet is not sent."""
        self.is_alive = False
        self.control.close()
        if self._thread is not None:
            self._thread.join()
        if self._process is not None:
            await_end(self._process)

    def _send(self, data: bytes) -> None:
        if not self.is_alive:
            return
        try:
            self.control.sendall(data)
        except OSError:  # a timeout among them
            self.is_alive = False

    def _parsed(self) -> Iterable[Sent | Cancelled]:
        whole = len(self._received) // wire.ANSWER.size * wire.ANSWER.size
        data = bytes(self._received[:whole])
        del self._received[:whole]
        for kind, number, moment, time, error in wire.ANSWER.iter_unpack(data):
            if kind == wire.SENT:
                yield Sent(number, moment, time, error)
            elif kind == wire.CANCELLED:
                yield Cancelled(number)
            else:
                self.is_ready = True


def _request(kind: bytes, *, task: int = 0, way: int = 0, body: bytes = b"") -> bytes:
    return wire.REQUEST.pack(kind, task, way, 0, 0, len(body)) + body


def _play(frame: Frame) -> bytes:
    head = wire.REQUEST.pack(
        wire.PLAY, frame.task, frame.way, frame.number, frame.due, len(frame.payload)
    )
    return head + frame.payload


def _start_process(control: int) -> subprocess.Popen[bytes]:
    command = bare_command(Child.PLAYER, control)
    return start_child(command, (control,))


def _run_here(control: socket.socket, sockets: dict[int, socket.socket] | None) -> None:
    with control:
        Player(control, sockets).run()
