"""Floods by a process and by a thread send, count and record the same."""

from __future__ import annotations

import errno
import socket
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from bcastgui.capture.records import Batch, Direction
from bcastgui.net import child_end
from bcastgui.net.batches.recvmmsg import can_read_fast
from bcastgui.net.flood import area as place
from bcastgui.net.flood import link as link_module
from bcastgui.net.flood.flooder import Order
from bcastgui.net.flood.link import FloodLink, Payloads, _name
from tests.end_to_end.waiting import wait_until
from tests.net.timed.places import Place

needs_linux = pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux")
UNLIMITED = Order(rate=0, count=1_000, seconds=60)


@pytest.fixture(params=[pytest.param(True, marks=needs_linux), False], ids=["process", "thread"])
def in_process(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def run(link: FloodLink) -> list[tuple[int, bytes]]:
    """The times and payloads of the rows, until all is over."""
    rows: list[tuple[int, bytes]] = []

    def over() -> bool:
        is_over = link.is_over
        rows.extend(_rows(link.sent()))
        link.fill()
        return is_over

    wait_until(over, "the end of the flood", 10)
    rows.extend(_rows(link.sent()))
    link.close()
    return rows


def _rows(batch: Batch) -> Iterator[tuple[int, bytes]]:
    for row in range(len(batch)):
        yield int(batch.records["time"][row]), batch.payload(row)


def numbered(first: int, count: int) -> Payloads:
    return [str(number).encode() for number in range(first, first + count)]


def as_table(first: int, count: int) -> Payloads:
    return np.arange(first, first + count, dtype="<u4").view(np.uint8).reshape(count, 4)


def test_one_payload_is_sent_again_and_again(at: Place, in_process: bool) -> None:
    before = time.time_ns()
    link = FloodLink(at.way, b"again", UNLIMITED, in_process=in_process)
    rows = run(link)
    assert [payload for _, payload in rows] == [b"again"] * 1_000
    times = [moment for moment, _ in rows]
    assert times == sorted(times)
    assert before <= times[0] <= times[-1] <= time.time_ns()
    assert (link.count, link.error) == (1_000, 0)
    assert at.receive(100) == [b"again"] * 100


def test_each_row_has_the_time_of_its_own_system_call(at: Place, in_process: bool) -> None:
    link = FloodLink(at.way, b"", UNLIMITED, in_process=in_process)
    wait_until(lambda: link.is_over, "the end")
    times = link.sent().records["time"]
    sent, moments = link._log[: int(link._counters[place.LOGGED])].astype(np.int64).T
    assert len(sent) > 1
    assert times.tolist() == np.repeat(moments, np.diff(sent, prepend=0)).tolist()
    link.close()


def test_the_start_does_not_count_for_the_rate(at: Place, in_process: bool) -> None:
    link = FloodLink(at.way, b"", replace(UNLIMITED, rate=1_000, count=50), in_process=in_process)
    wait_until(lambda: link.is_over, "the end")
    # A machine that is busy may be late with the last, never early.
    assert 500 < link.rate < 1_001
    link.close()


def test_payloads_that_differ_are_sent_in_order(
    at: Place, in_process: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_module, "MOST_SLOTS", 256)
    link = FloodLink(at.way, (numbered, 4), UNLIMITED, in_process=in_process)
    assert [payload for _, payload in run(link)] == numbered(0, 1_000)
    assert at.receive(50) == numbered(0, 50)


def test_payloads_come_as_a_table_too(at: Place, in_process: bool) -> None:
    link = FloodLink(at.way, (as_table, 4), UNLIMITED, in_process=in_process)
    rows = run(link)
    assert [int.from_bytes(payload, "little") for _, payload in rows] == list(range(1_000))


def test_rows_tell_the_way(at: Place, in_process: bool) -> None:
    link = FloodLink(at.way, b"row", replace(UNLIMITED, count=1), in_process=in_process)
    wait_until(lambda: link.is_over, "the end")
    (record,) = link.sent().records
    assert record["direction"] == Direction.SENT
    assert record["source_port"] == at.way.source.port
    assert record["destination_port"] == at.way.destination.port
    assert record["interface"] == at.way.index
    assert len(link.sent()) == 0
    assert link.rate == 0
    link.close()


def test_what_is_skipped_makes_room_and_no_rows(
    at: Place, in_process: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_module, "MOST_SLOTS", 256)
    link = FloodLink(at.way, (numbered, 4), UNLIMITED, in_process=in_process)

    def over() -> bool:
        link.skip()
        link.fill()
        return link.is_over

    wait_until(over, "the end", 10)
    assert link.count == 1_000
    link.close()


def test_rows_come_in_batches_that_are_not_too_long(
    at: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_module, "MOST_ROWS", 300)
    link = FloodLink(at.way, b"", UNLIMITED)
    wait_until(lambda: link.is_over, "the end")
    assert [len(link.sent()) for _ in range(5)] == [300, 300, 300, 100, 0]
    link.close()


def test_a_log_that_was_written_over_still_gives_times(
    at: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "LOGS", 4)
    link = FloodLink(at.way, b"", replace(UNLIMITED, count=5_000), in_process=False)
    before = time.time_ns() - 60_000_000_000
    rows = run(link)
    assert len(rows) == 5_000
    assert all(before < moment <= time.time_ns() for moment, _ in rows)


def test_a_stop_is_heard_at_once(at: Place, in_process: bool) -> None:
    order = Order(rate=100, count=1_000_000, seconds=60)
    link = FloodLink(at.way, b"", order, in_process=in_process)
    wait_until(lambda: link.count > 0, "the first")
    link.stop()
    wait_until(lambda: link.is_over, "the end", 1)
    assert link.count < 1_000
    link.close()


def test_an_error_ends_it(at: Place, in_process: bool) -> None:
    link = FloodLink(at.way, bytes(65_508), UNLIMITED, in_process=in_process)
    wait_until(lambda: link.is_over, "the end")
    assert (link.count, link.error) == (0, errno.EMSGSIZE)
    link.close()


@needs_linux
def test_a_flooder_that_does_not_end_is_ended(at: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_end, "PATIENCE", 0.01)
    link = FloodLink(at.way, b"", Order(rate=1, count=100, seconds=60))
    monkeypatch.setattr(link, "stop", lambda: None)
    link.close()
    assert link._process is not None
    assert link._process.returncode < 0


def test_a_way_without_a_socket_is_refused(at: Place) -> None:
    with pytest.raises(ValueError, match="leads nowhere"):
        FloodLink(replace(at.way, socket=None), b"", UNLIMITED)


@needs_linux
def test_names_are_those_of_the_system(at: Place) -> None:
    """Of IPv6 too: a datagram sent to the packed name arrives."""
    with (
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as receiver,
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as sender,
    ):
        receiver.bind(("::1", 0))
        receiver.settimeout(5)
        sender.bind(("::1", 0))
        way = replace(at.way, socket=sender, address=receiver.getsockname())
        run(FloodLink(way, b"six", replace(UNLIMITED, count=1)))
        assert receiver.recv(10) == b"six"
    assert _name(("127.0.0.1", 9))[2:8] == bytes([0, 9, 127, 0, 0, 1])
