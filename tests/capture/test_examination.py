"""Rows that no capture would have written are told from the others."""

from __future__ import annotations

import time
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import examination
from bcastgui.capture.examination import Findings, Harm, examine, payloads_end, written
from bcastgui.capture.records import RECORD, Direction, Records

LENGTHS = [8, 0, 20, 11]
ROWS = 40


def sound_rows(count: int = ROWS) -> tuple[Records, int]:
    """Rows as a capture writes them, every second one sent, and the size of their payloads."""
    records = np.zeros(count, RECORD)
    records["version"] = np.where(np.arange(count) % 3, 4, 6)
    records["time"] = np.arange(count)
    records["direction"] = np.arange(count) % 2
    records["length"] = np.resize(LENGTHS, count)
    ends = np.cumsum(records["length"])
    records["offset"] = ends - records["length"]
    return records, int(ends[-1]) if count else 0


@pytest.mark.parametrize("is_sealed", [False, True])
def test_sound_rows_are_all_sound(is_sealed: bool) -> None:
    records, size = sound_rows()
    assert examine(records, size, ROWS, is_sealed=is_sealed) == Findings(None, ROWS // 2, {})


@pytest.mark.parametrize("moment", [-(1 << 63), -1, 1 << 62, (1 << 63) - 1])
def test_rows_of_any_time_are_sound(moment: int) -> None:
    """Those of files that others wrote are recorded as they are."""
    records, size = sound_rows()
    records["time"][7] = moment
    assert examine(records, size, ROWS, is_sealed=True).sound is None


def test_a_file_that_is_still_longer_harms_none() -> None:
    records, size = sound_rows()
    assert examine(records, size + 1_000, ROWS, is_sealed=False).sound is None


def test_no_rows_are_sound() -> None:
    assert examine(np.zeros(0, RECORD), 0, 0, is_sealed=False) == Findings(None, 0, {})


def test_rows_that_were_cut_are_missing() -> None:
    records, size = sound_rows()
    findings = examine(records[:30], size, ROWS, is_sealed=False)
    assert findings.harmed[Harm.MISSING] == 10
    assert findings.received == 15


def test_rows_that_are_blank_are_missing_at_the_end_and_invalid_before() -> None:
    records, size = sound_rows()
    records[35:] = records[4] = np.zeros((), RECORD)
    findings = examine(records, size, ROWS, is_sealed=True)
    assert findings.sound is not None
    assert np.flatnonzero(~findings.sound).tolist() == [4, *range(35, 40)]
    assert findings.harmed == {Harm.MISSING: 5, Harm.INVALID: 1, Harm.WITHOUT_PAYLOAD: 0}


@pytest.mark.parametrize("size", [-1, 0, 100])
def test_payloads_that_are_gone_are_missed(size: int) -> None:
    records, _ = sound_rows()
    findings = examine(records, size, ROWS, is_sealed=True)
    assert findings.sound is not None
    expected = [row for row in range(ROWS) if _end(records, row) <= size]
    if size < 0:
        expected = []
    assert np.flatnonzero(findings.sound).tolist() == expected
    assert findings.harmed[Harm.WITHOUT_PAYLOAD] == ROWS - len(expected)


def _end(records: Records, row: int) -> int:
    length = int(records["length"][row])
    return int(records["offset"][row]) + length if length else 0


@given(
    st.integers(0, ROWS - 1),
    st.sampled_from(["version", "direction", "delivery", "time", "offset", "length"]),
    st.integers(0, 255),
    st.booleans(),
    st.sampled_from([1, 3, 7, 16_384]),
)
def test_the_quick_look_agrees_with_the_close_one(
    row: int, field: str, value: int, is_sealed: bool, block: int
) -> None:
    records, size = sound_rows()
    records[field][row] = value
    with patch.object(examination, "_BLOCK", block):
        findings = examine(records, size, ROWS, is_sealed=is_sealed)
        with patch.object(examination, "_received_if_sound", lambda *_, **__: None):
            closely = examine(records, size, ROWS, is_sealed=is_sealed)
        assert closely.sound is not None
        is_sound = np.ones(ROWS, np.bool_) if findings.sound is None else findings.sound
        assert is_sound.tolist() == closely.sound.tolist()
        assert findings.received == closely.received
        assert written(records) == (max(np.flatnonzero(records["version"]), default=-1) + 1)
    was_received = records["direction"][is_sound] == Direction.RECEIVED
    assert findings.received == np.count_nonzero(was_received)


def test_rows_that_were_never_written_are_none() -> None:
    records = np.zeros(100_000, RECORD)
    assert written(records) == 0
    records["version"][[5, 70_000]] = 4
    assert written(records) == 70_001


def test_the_end_of_the_payloads() -> None:
    records, size = sound_rows()
    assert payloads_end(records) == size
    assert payloads_end(records[:0]) == 0


def test_a_million_rows_are_examined_in_a_moment() -> None:
    records, size = sound_rows(1_000_000)
    start = time.thread_time()
    assert examine(records, size, 1_000_000, is_sealed=True).sound is None
    assert time.thread_time() - start < 0.3
