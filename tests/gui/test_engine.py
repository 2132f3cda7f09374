"""The engine listens, sends and arranges while it runs, and ends with nothing left open."""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import RECORD, Batch, Direction
from bcastgui.capture.recovery import recoverable
from bcastgui.gui.engine import Engine, open_capture
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.net.endpoints import HostName
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.ports import parse_ports
from bcastgui.net.routes import ETHERNET_MTU
from tests.gui.sample_interfaces import INTERFACES, LAN0

BUFFER = 1 << 20


@pytest.fixture
def engine(qtbot: QtBot, tmp_path: Path) -> Iterator[Engine]:
    made = Engine(open_capture(None, tmp_path), BUFFER)
    made.start()
    yield made
    made.stop(keep=False)


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def test_what_reaches_a_port_is_recorded(engine: Engine, qtbot: QtBot) -> None:
    port = free_port()
    engine.use_interfaces(engine.interfaces)
    with qtbot.waitSignal(
        engine.receiver.status_changed, check_params_cb=lambda status: port in status.open_ports
    ):
        engine.listener.listen(parse_ports(str(port)), shared=False)
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer,
        qtbot.waitSignal(engine.receiver.recorded),
    ):
        peer.sendto(b"hello", ("127.0.0.1", port))
    assert engine.capture.datagram(0).payload == b"hello"
    assert engine.capture.datagram(0).interface == "lo"


def test_what_it_knows_of_interfaces_is_what_it_was_told_last(engine: Engine) -> None:
    engine.use_interfaces(INTERFACES)
    assert engine.interfaces == INTERFACES
    nearby = ip_address("10.9.0.127")
    assert engine.mtu_for(nearby, frozenset({LAN0.name})) == LAN0.mtu
    assert engine.mtu_for(HostName("lamp.example"), None) == ETHERNET_MTU


def test_rows_tell_the_new_index_of_an_interface_made_anew(engine: Engine, qtbot: QtBot) -> None:
    (loopback,) = [each for each in list_interfaces() if each.is_loopback]
    engine.use_interfaces((replace(loopback, index=9_999),))
    broadcast = ip_address("127.255.255.255")
    with qtbot.waitSignal(engine.transmitter.reported):
        engine.transmitter.send(SendRequest(broadcast, free_port(), b"hello"))
    sent = engine.capture.datagram(0)
    assert (sent.direction, sent.error) == (Direction.SENT, 0)
    assert sent.interface == loopback.name


def test_a_failure_of_any_thread_is_reported(engine: Engine) -> None:
    reported: list[Exception] = []
    engine.report_failures_to(reported.append)
    failures = [ValueError(number) for number in range(4)]
    engine.receiver.failed.emit(failures[0])
    engine.transmitter.failed.emit(failures[1])
    engine.watcher.failed.emit(failures[2])
    engine.view_worker.failed.emit(failures[3])
    assert reported == failures


def test_it_starts_where_the_system_does_not_tell_its_interfaces(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    def refuse() -> None:
        raise OSError(errno.EILSEQ, "a name that is not UTF-8")

    monkeypatch.setattr("bcastgui.gui.engine.list_interfaces", refuse)
    engine = Engine(open_capture(None, tmp_path), BUFFER)
    engine.start()
    assert engine.interfaces == ()
    engine.stop(keep=False)


def test_it_ends_its_threads(qtbot: QtBot, tmp_path: Path) -> None:
    engine = Engine(open_capture(None, tmp_path), BUFFER)
    threads: tuple[QThread, ...] = (
        engine.receiver,
        engine.transmitter,
        engine.watcher,
        engine.view_worker,
    )
    engine.start()
    assert all(thread.isRunning() for thread in threads)
    engine.stop(keep=True)
    assert not any(thread.isRunning() for thread in threads)


def test_a_capture_that_is_none_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "no capture"
    folder.mkdir()
    with pytest.raises(SystemExit, match="is no capture"):
        open_capture(folder, tmp_path)


def test_one_that_was_left_behind_is_gone_on_with(tmp_path: Path) -> None:
    before = open_capture(None, tmp_path)
    records = np.zeros(3, RECORD)
    records["version"] = 4
    before.append(Batch(records, b""))
    before.close(keep=True)
    (leftover,) = recoverable(tmp_path)
    again = open_capture(leftover.path, tmp_path)
    assert len(again) == 3
    with pytest.raises(SystemExit, match="open elsewhere"):
        open_capture(leftover.path, tmp_path)
    again.close()
