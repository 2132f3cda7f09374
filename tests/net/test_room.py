from __future__ import annotations

import contextlib
import errno
import runpy
import socket
import time

import pytest

from bcastgui.net import room
from bcastgui.net.room import wait_for_room


def test_windows_says_with_a_number_of_its_own_that_there_is_no_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(errno, "EWOULDBLOCK", 10_035)
    assert 10_035 in runpy.run_path(room.__file__)["NO_ROOM"]


def test_waiting_for_room_works_with_any_number_of_open_files() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        opened = [sock.dup() for _ in range(1_100)]
        try:
            assert opened[-1].fileno() > 1_024
            wait_for_room(opened[-1], 5)
        finally:
            for copy in opened:
                copy.close()


def test_waiting_for_room_ends_without_it() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                ours.send(bytes(65_536))
        begun = time.monotonic()
        wait_for_room(ours, 0.02)
        assert time.monotonic() - begun >= 0.02
