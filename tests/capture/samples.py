"""Rows, and batches and captures of them, for the tests of the capture."""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import pytest

from bcastgui.capture.records import RECORD, Batch, Direction
from bcastgui.capture.retention import Limits
from bcastgui.capture.store import Capture

PATIENCE = 10.0
NUMBER = struct.Struct("<q")

NO_RESERVE = Limits(reserve=0)
"""For a machine whose disk is nearly full."""

SHORT = replace(NO_RESERVE, segment_rows=16)

short_segments = pytest.mark.parametrize("limits", [SHORT], ids=["short"])
"""For tests of the fixture ``capture``: its rows go over many segments."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the plain list that a capture is held against."""

    payload: bytes
    time: int = 0
    direction: Direction = Direction.RECEIVED


Rows: TypeAlias = list[Row]


def batch_of(rows: Rows, start: int = 0, gap: int = 0) -> Batch:
    """The rows as a reader gives them, with ``start`` bytes before and ``gap`` after each."""
    records = np.zeros(len(rows), RECORD)
    records["version"] = 4
    block = bytearray(b"\xaa" * start)
    for record, row in zip(records, rows, strict=True):
        record["time"] = row.time
        record["direction"] = row.direction
        record["offset"] = len(block)
        record["length"] = len(row.payload)
        block += row.payload + b"\xbb" * gap
    return Batch(records, memoryview(block))


def numbered(first: int, count: int, *, length: int = 8) -> Batch:
    """Rows whose time is their number and whose payload, of ``length`` bytes, begins with it."""
    return batch_of([Row(numbered_payload(n, length), n) for n in range(first, first + count)])


def numbered_payload(number: int, length: int = 8) -> bytes:
    return NUMBER.pack(number).ljust(length, b".")[:length]


def rows_of(capture: Capture) -> Rows:
    """All rows, none of which may be gone."""
    datagrams = [capture.datagram(row) for row in range(len(capture))]
    assert [datagram.number for datagram in datagrams] == list(range(1, len(capture) + 1))
    return [Row(d.payload, d.time, d.direction) for d in datagrams]


def chunked_rows(capture: Capture, rows: int = 65_536) -> dict[int, Row]:
    """All rows that are there by number, read as columns."""
    found = {}
    for chunk in capture.chunks(0, len(capture), rows):
        assert 0 < len(chunk) <= rows
        for place, record in enumerate(chunk.records):
            start = int(record["offset"])
            payload = chunk.block[start : start + int(record["length"])].tobytes()
            found[chunk.first + place] = Row(
                payload, int(record["time"]), Direction(int(record["direction"]))
            )
    return found


def run_together(*tasks: Callable[[], None]) -> None:
    """Run each task on a thread of its own, and raise the first error of any of them."""
    errors: list[BaseException] = []

    def guarded(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as error:  # noqa: BLE001 - raised again below
            errors.append(error)

    threads = [threading.Thread(target=guarded, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    if errors:
        raise errors[0]
