from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from bcastgui.cli import reception as module
from bcastgui.cli.backlog import Backlog
from bcastgui.cli.reception import Reception
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.listener import Listener
from bcastgui.net.ports import parse_ports
from tests.end_to_end.waiting import wait_until

PORT = 12_345


@pytest.fixture
def backlog(tmp_path: Path) -> Iterator[Backlog]:
    made = Backlog(tmp_path)
    yield made
    made.close()


@pytest.fixture
def reception(backlog: Backlog) -> Iterator[Reception]:
    made = Reception(parse_ports(f"{PORT}"), backlog)
    made.start()
    yield made
    made.stop()
    made.join()


def send(*payloads: bytes) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        for payload in payloads:
            out.sendto(payload, ("127.0.0.1", PORT))


def test_what_comes_is_put_into_the_backlog(reception: Reception, backlog: Backlog) -> None:
    wait_until(lambda: reception.status.open_ports == {PORT}, "an open port")
    send(b"hello")
    wait_until(lambda: backlog.received == 1, "a datagram")
    batch = backlog.take()
    assert batch is not None
    assert batch.payload(0) == b"hello"
    assert dict(reception.interfaces) == {each.index: each.name for each in list_interfaces()}


def test_what_has_arrived_before_the_end_is_received(
    reception: Reception, backlog: Backlog
) -> None:
    wait_until(lambda: reception.status.open_ports == {PORT}, "an open port")
    send(*[b"x"] * 100)
    reception.stop()
    reception.join()
    assert reception.is_over
    assert backlog.received == 100
    assert reception.status.open_ports == frozenset()
    assert reception.failure is None


def test_what_ends_it_unasked_is_kept(backlog: Backlog, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("odd")

    monkeypatch.setattr(module, "list_interfaces", fail)
    made = Reception(parse_ports(f"{PORT}"), backlog)
    made.start()
    made.join()
    assert str(made.failure) == "odd"


def test_drops_at_the_very_end_are_counted(
    backlog: Backlog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a buffer of a few datagrams and nobody who reads it, most are dropped."""
    made = Reception(parse_ports(f"{PORT}"), backlog, receive_buffer=4_096)
    made._listener.close()
    made._listener = Listener(frozenset, receive_buffer=4_096)
    made._listener.listen(parse_ports(f"{PORT}"))
    list(made._listener.poll(0))
    send(*[bytes(1_000)] * 100)
    made.stop()
    made.start()
    made.join()
    assert 0 < backlog.received < 100
    assert backlog.received + made.status.total_lost == 100
