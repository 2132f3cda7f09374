"""Rows are sent in the order and with the times recorded, at any speed."""

from __future__ import annotations

from dataclasses import replace
from ipaddress import IPv4Address
from itertools import islice, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Datagram
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.timed.replay_rows import LEAST_PAUSE, ReplayRows, looped, moments
from bcastgui.gui.timed.row_requests import same_again
from bcastgui.gui.timed.timed_requests import target
from tests.gui.samples import sample

MS = 1_000_000
ELSEWHERE = SendRequest(IPv4Address("10.1.1.1"), 7, b"other")


def row(number: int) -> Datagram:
    """Rows 10 ms apart; the third is gone, and nobody knows where the fifth went."""
    if number == 2:
        raise IndexError(number)
    found = sample(time=1_000 * MS + number * 10 * MS, payload=f"{number}".encode())
    return replace(found, destination=IPv4Address(0)) if number == 4 else found


def rows(*numbers: int) -> ReplayRows:
    return ReplayRows.of(np.array(numbers, np.int64), row)


def payloads(found: ReplayRows, to: SendRequest | None = None) -> list[tuple[int, bytes]]:
    return [
        (each.offset // MS, each.fill(None, 0))  # type: ignore[arg-type]
        for each in moments(found, row, 1.0, to)
    ]


def test_rows_keep_their_distances() -> None:
    found = rows(5, 0, 1, 1)
    assert (len(found), found.duration) == (3, 50 * MS)
    assert payloads(found) == [(0, b"0"), (10, b"1"), (50, b"5")]


@pytest.mark.parametrize(("speed", "last"), [(2.0, 25 * MS), (0.5, 100 * MS)])
def test_the_speed_changes_the_distances(speed: float, last: int) -> None:
    assert [each.offset for each in moments(rows(0, 5), row, speed)] == [0, last]


def test_rows_that_are_gone_or_went_nobody_knows_where_are_left_out() -> None:
    assert payloads(rows(1, 2, 3, 4, 5)) == [(0, b"1"), (20, b"3"), (40, b"5")]
    assert len(payloads(rows(1, 2, 3, 4, 5), ELSEWHERE)) == 4


def test_rows_go_where_they_went_or_to_one_destination() -> None:
    (own,) = moments(rows(0), row, 1.0)
    expected = same_again(row(0))
    assert expected is not None
    assert own.target == target(expected)
    (other,) = moments(rows(0), row, 1.0, ELSEWHERE)
    assert other.target == target(ELSEWHERE)


def test_a_loop_follows_its_last_row_as_the_others_follow_each_other() -> None:
    offsets = [each.offset // MS for each in islice(looped(rows(0, 1, 3), row, 2.0), 7)]
    assert offsets == [0, 5, 15, 25, 30, 40, 50]


def test_a_loop_of_one_moment_is_no_flood() -> None:
    offsets = [each.offset for each in islice(looped(rows(0), row, 1.0), 3)]
    assert offsets == [0, LEAST_PAUSE, 2 * LEAST_PAUSE]
    assert rows(0).looped_rate(1.0) == 1e9 / LEAST_PAUSE


def test_a_loop_whose_rows_are_gone_ends() -> None:
    assert list(looped(rows(2), row, 1.0)) == []


def test_a_selection_whose_ends_are_gone_has_no_duration() -> None:
    assert rows(2, 3).duration == 0
    assert ReplayRows.of(np.empty(0, np.int64), row).duration == 0


def test_the_rate_is_a_mean() -> None:
    assert rows(0, 1).rate(1.0) == pytest.approx(200)
    assert rows(0, 1).rate(2.0) == pytest.approx(400)
    assert rows(3).rate(1.0) == 0


@given(st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=30))
def test_a_clock_that_was_set_back_turns_nothing_around(times: list[int]) -> None:
    def read(number: int) -> Datagram:
        return sample(time=times[number])

    found = ReplayRows.of(np.arange(len(times)), read)
    offsets = [each.offset for each in islice(looped(found, read, 1.0), 3 * len(times))]
    assert offsets[: len(times)] == [each.offset for each in moments(found, read, 1.0)]
    assert all(one <= other for one, other in pairwise(offsets))
    assert found.duration >= 0
