from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from bcastgui.capture.records import Batch
from bcastgui.capture.retention import MIB, Limits
from bcastgui.capture.store import Capture
from bcastgui.cli import backlog as module
from bcastgui.cli.backlog import MOST_ROWS, Backlog
from tests.formats.row_samples import Row, rows_of


def batch_of(*payloads: bytes) -> Batch:
    rows = rows_of([Row(payload) for payload in payloads])
    return Batch(rows.records, bytearray(rows.block))


def drained(backlog: Backlog) -> list[bytes]:
    found: list[bytes] = []
    while (batch := backlog.take()) is not None:
        found += [batch.payload(place) for place in range(len(batch))]
    return found


def test_batches_come_out_together_in_order(tmp_path: Path) -> None:
    backlog = Backlog(tmp_path)
    backlog.put(batch_of(b"1", b"22"))
    block = batch_of(b"333", b"")
    backlog.put(block)
    assert isinstance(block.block, bytearray)
    block.block[:] = bytes(len(block.block))  # as a reader does that uses it again
    batch = backlog.take()
    assert batch is not None
    assert [batch.payload(place) for place in range(4)] == [b"1", b"22", b"333", b""]
    assert backlog.take() is None
    assert (backlog.received, backlog.lost) == (4, 0)


def test_what_does_not_fit_waits_on_disk_in_order(tmp_path: Path) -> None:
    backlog = Backlog(tmp_path, room=1_000)
    sent = [b"%d" % number for number in range(500)]
    for payload in sent[:300]:
        backlog.put(batch_of(payload))
    assert any(tmp_path.iterdir())
    first = backlog.take()
    assert first is not None
    heard = [first.payload(place) for place in range(len(first))]
    # There is room in memory again, but who overtakes would be out of order.
    for payload in sent[300:]:
        backlog.put(batch_of(payload))
    assert heard + drained(backlog) == sent
    assert not any(tmp_path.iterdir())
    backlog.put(batch_of(b"in memory"))
    assert drained(backlog) == [b"in memory"]
    assert (backlog.received, backlog.lost) == (501, 0)


def test_what_the_disk_cannot_hold_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(disk=4 * MIB, reserve=0, segment_rows=1_000)
    monkeypatch.setattr(module, "Capture", lambda directory: Capture(directory, limits))
    backlog = Backlog(tmp_path, room=0)
    backlog.put(batch_of(b"first"))
    batch = batch_of(*[b"x" * 1_000] * 1_000)
    for _ in range(20):
        backlog.put(batch)
    heard = drained(backlog)
    assert heard[0] == b"first"
    assert 0 < backlog.lost < 20_000
    assert len(heard) + backlog.lost == backlog.received == 20_001


def test_no_more_is_taken_at_once_than_a_writer_wants(tmp_path: Path) -> None:
    backlog = Backlog(tmp_path)
    batch = batch_of(*[b""] * 40_000)
    backlog.put(batch)
    backlog.put(batch)
    first = backlog.take()
    assert first is not None
    assert len(first) == 40_000 <= MOST_ROWS
    assert backlog.close() == 40_000
    assert backlog.take() is None


@pytest.mark.parametrize("room", [0, 1_000_000])
def test_what_is_left_at_the_end_is_counted(room: int, tmp_path: Path) -> None:
    backlog = Backlog(tmp_path, room)
    for _ in range(3):
        backlog.put(batch_of(b"a", b"b"))
    assert backlog.close() == 6
    assert not any(tmp_path.iterdir())


def test_a_wait_ends_when_something_comes(tmp_path: Path) -> None:
    backlog = Backlog(tmp_path)
    backlog.ring()
    backlog.ring()
    backlog.wait(10)
    begun = time.monotonic()
    backlog.wait(0.01)
    assert time.monotonic() - begun >= 0.01
    late = threading.Timer(0.01, backlog.put, [batch_of(b"x")])
    late.start()
    backlog.wait(10)
    late.join()
    assert drained(backlog) == [b"x"]
