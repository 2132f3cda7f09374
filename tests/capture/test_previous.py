"""The row before another one from the same sender."""

from __future__ import annotations

import time
from ipaddress import IPv4Address
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.previous import STEP_ROWS, find_previous
from bcastgui.capture.records import RECORD, Batch, Datagram, pack_address
from bcastgui.capture.store import Capture
from tests.capture.rows import ShrinkingCapture, rows

ALL = Arrangement()


def previous(capture: Capture, row: int, shown: Arrangement = ALL) -> int | None:
    *before, found = [None, *find_previous(capture, capture.datagram(row), shown)]
    assert all(step is None for step in before)
    return found


def sender(datagram: Datagram) -> tuple[object, ...]:
    packed = pack_address(datagram.source)
    return packed, datagram.source_port, datagram.direction


def same_sender(count: int) -> Batch:
    records = np.zeros(count, RECORD)
    records["source"] = np.void(pack_address(IPv4Address("10.9.0.2")))
    records["version"] = 4
    records["source_port"] = 4_711
    return Batch(records, b"")


@given(st.lists(rows, min_size=1, max_size=30), st.integers(0, 10))
def test_it_is_the_last_one_before(made: list[dict[str, Any]], gone: int) -> None:
    capture = ShrinkingCapture()
    capture.record(made)
    capture.forget(min(gone, len(made) - 1))
    for row in range(capture.first_row, len(capture)):
        wanted = sender(capture.datagram(row))
        earlier = [
            number
            for number in range(capture.first_row, row)
            if sender(capture.datagram(number)) == wanted
        ]
        assert previous(capture, row) == (earlier[-1] if earlier else None)


@given(st.permutations(range(20)), st.integers(1, 20), st.booleans())
def test_it_is_one_that_is_shown(order: list[int], count: int, in_order: bool) -> None:
    capture = Capture()
    capture.append(same_sender(20))
    numbers = order[:count]
    listed = np.array(sorted(numbers) if in_order else numbers, np.int64)
    shown = Arrangement(0, 20, listed, in_order)
    for row in range(20):
        earlier = [number for number in numbers if number < row]
        assert previous(capture, row, shown) == max(earlier, default=None)
    capture.close()


def test_it_is_found_across_steps_and_each_takes_a_moment() -> None:
    capture = Capture()
    capture.append(same_sender(1))
    others = same_sender(3 * STEP_ROWS)
    others.records["source"] = np.void(pack_address(IPv4Address("10.9.0.3")))
    capture.append(others)
    capture.append(same_sender(1))
    began = time.perf_counter()
    steps = list(find_previous(capture, capture.datagram(len(capture) - 1), ALL))
    assert steps == [None, None, None, 0]
    assert time.perf_counter() - began < 1.0
    capture.close()


def test_rows_that_went_meanwhile_are_none() -> None:
    capture = ShrinkingCapture()
    capture.append(same_sender(2))
    last = capture.datagram(1)
    steps = find_previous(capture, last, ALL)
    capture.forget(2)
    assert list(steps) == []
    capture.clear()
    assert set(find_previous(capture, last, ALL)) <= {None}
