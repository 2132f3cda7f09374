"""Counts, rates and intervals of senders are those that one would count by hand."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from ipaddress import IPv4Address
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import RECORD, Chunk, Datagram, Direction, pack_address
from bcastgui.capture.sender_numbers import Way
from bcastgui.capture.senders import SECOND, Grouping, Sender, Senders
from tests.capture.rows import ShrinkingCapture, rows

NOW = (1 << 60) + 1
GROUPINGS = [Grouping(by_port, own) for by_port in (True, False) for own in (True, False)]


def counted(
    made: list[dict[str, Any]], grouping: Grouping | None = None, size: int = 65_536
) -> tuple[list[Sender], ShrinkingCapture]:
    """The senders of the rows, which are taken ``size`` at a time."""
    capture = ShrinkingCapture()
    capture.record(made)
    senders = Senders(grouping)
    for chunk in capture.chunks(0, len(capture), size):
        senders.take(chunk, NOW)
    listed = senders.listed(NOW)
    return [listed.sender(number) for number in range(len(listed))], capture


def by_hand(datagrams: list[Datagram], grouping: Grouping) -> list[list[Datagram]]:
    """The datagrams of each sender, in the order in which senders were met."""
    groups = defaultdict(list)
    for datagram in datagrams:
        if (datagram.direction is Direction.SENT or datagram.echo) and not grouping.own:
            continue
        if datagram.error and grouping.own:
            continue
        port = datagram.source_port if grouping.by_port else None
        way = datagram.direction, datagram.echo and datagram.direction is Direction.RECEIVED
        groups[datagram.source, port, way].append(datagram)
    return list(groups.values())


@pytest.mark.parametrize("grouping", GROUPINGS)
@given(made=st.lists(rows, max_size=30), size=st.integers(1, 40))
def test_what_is_counted_is_what_came(
    grouping: Grouping, made: list[dict[str, Any]], size: int
) -> None:
    senders, capture = counted(made, grouping, size)
    datagrams = [capture.datagram(row) for row in range(len(capture))]
    groups = by_hand(datagrams, grouping)
    assert len(senders) == len(groups)
    for sender, group in zip(senders, groups, strict=True):
        times = [datagram.time for datagram in group]
        assert (sender.address, sender.count) == (group[0].source, len(group))
        assert sender.port == (group[0].source_port if grouping.by_port else None)
        assert sender.bytes == sum(len(datagram.payload) for datagram in group)
        assert sender.length == len(group[-1].payload)
        assert (sender.first, sender.last) == (times[0], times[-1])
        assert sender.row == group[-1].number - 1
        assert sender.row_before == (group[-2].number - 1 if len(group) > 1 else None)
        assert sender.rate == sum(NOW - SECOND < moment <= NOW for moment in times)
        intervals = [float(after - before) for before, after in pairwise(times)]
        if intervals:
            assert sender.interval == pytest.approx(statistics.fmean(intervals))
            assert sender.jitter == pytest.approx(statistics.pstdev(intervals), abs=1e3)
        else:
            assert sender.interval is sender.jitter is None


def one_sender(times: list[int]) -> list[dict[str, Any]]:
    return [{"time": moment, "source": IPv4Address("10.9.0.2")} for moment in times]


def test_a_small_jitter_is_not_lost_in_a_long_interval() -> None:
    minute = 60 * SECOND
    times = np.cumsum([minute + wobble for wobble in 500 * [1_000, -1_000]]).tolist()
    (sender,), _ = counted(one_sender([0, *times]), size=7)
    assert sender.interval == pytest.approx(minute)
    assert sender.jitter == pytest.approx(1_000, rel=1e-3)


def test_the_rate_is_that_of_the_last_second() -> None:
    senders = Senders()
    capture = ShrinkingCapture()
    capture.record(one_sender([NOW - SECOND, NOW - SECOND + 1, NOW - 5, NOW, NOW + SECOND]))
    (chunk,) = capture.chunks(0, 5)
    senders.take(chunk, NOW)
    assert senders.listed(NOW).sender(0).rate == 3
    assert senders.listed(NOW + SECOND - 5).sender(0).rate == 1
    assert senders.listed(NOW + SECOND).sender(0).rate == 1
    assert senders.listed(NOW + 2 * SECOND).sender(0).rate == 0


def test_a_list_stays_as_it_is() -> None:
    senders = Senders()
    capture = ShrinkingCapture()
    capture.record(one_sender([NOW - 2, NOW]))
    first, second = capture.chunks(0, 2, 1)
    senders.take(first, NOW)
    before = senders.listed(NOW)
    senders.take(second, NOW)
    assert before.sender(0).count == 1
    assert senders.listed(NOW).sender(0).count == 2
    with pytest.raises(IndexError):
        before.sender(1)


def test_what_we_sent_is_told_apart_from_what_we_heard_of_it() -> None:
    source = IPv4Address("10.9.0.1")
    made = [
        {"source": source, "direction": Direction.SENT},
        {"source": source, "echo": True},
        {"source": source, "direction": Direction.SENT, "error": 101},
    ]
    senders, _ = counted(made, Grouping(own=True))
    assert [(sender.way, sender.count) for sender in senders] == [(Way.SENT, 1), (Way.ECHO, 1)]
    assert counted(made)[0] == []


def test_of_too_many_senders_the_others_are_counted_together() -> None:
    senders = Senders(most=2)
    capture = ShrinkingCapture()
    capture.record([{"source": IPv4Address(number % 5 + 1)} for number in range(10)])
    (chunk,) = capture.chunks(0, 10)
    senders.take(chunk, NOW)
    listed = senders.listed(NOW)
    assert (len(listed), listed.not_counted) == (2, 6)
    assert listed.sender(1).count == 2


def test_thousands_of_senders_take_a_part_of_the_time_that_they_send() -> None:
    """5,000 senders and 100,000 datagrams a second, in the pieces of a quarter of a second."""
    rows, parts = 25_000, 4
    packed = [pack_address(IPv4Address(0x0A090000 + number)) for number in range(5_000)]
    addresses = np.frombuffer(b"".join(packed), "V16")
    random = np.random.default_rng(1)
    senders = Senders()
    began = time.process_time()
    for part in range(parts):
        records = np.zeros(rows, RECORD)
        records["source"] = addresses[random.integers(0, len(addresses), rows)]
        records["time"] = NOW + np.arange(part * rows, (part + 1) * rows) * 10_000
        now = int(records["time"][-1])
        senders.take(Chunk(part * rows, records, np.zeros(8, np.uint8), None, {}), now)
        listed = senders.listed(now)
    assert time.process_time() - began < 0.5  # a tenth is usual
    assert int(listed.tallies["count"].sum()) == rows * parts
    assert int(listed.rates.sum()) == rows * parts
