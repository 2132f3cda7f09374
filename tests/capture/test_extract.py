"""What goes to a file is what stands in the rows, in the order that was asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import extract as module
from bcastgui.capture.annotations import Annotations
from bcastgui.capture.extract import extract
from bcastgui.capture.records import Rows
from bcastgui.capture.store import Capture
from tests.capture.samples import NO_RESERVE, Row, batch_of

PAYLOADS = [b"%d " % number * (number % 5) for number in range(200)]


def capture_of(payloads: list[bytes]) -> Capture:
    capture = Capture()
    for start in range(0, len(payloads), 7):
        some = [Row(payload) for payload in payloads[start : start + 7]]
        capture.append(batch_of(some, gap=start % 3))
    return capture


def payloads_of(rows: Rows) -> list[bytes]:
    begins = rows.records["offset"].tolist()
    lengths = rows.records["length"].tolist()
    return [
        rows.block[begin : begin + length].tobytes()
        for begin, length in zip(begins, lengths, strict=True)
    ]


def test_all_rows_come_as_they_were_recorded() -> None:
    pieces = list(extract(capture_of(PAYLOADS)))
    assert [payload for rows in pieces for payload in payloads_of(rows)] == PAYLOADS
    assert np.concatenate([rows.numbers for rows in pieces]).tolist() == list(range(200))


@given(numbers=st.lists(st.integers(0, 199), unique=True), most=st.integers(1, 50))
def test_some_rows_come_in_the_order_asked_for(numbers: list[int], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PICKED_ROWS", most)
        pieces = list(extract(capture_of(PAYLOADS), np.array(numbers, np.int64)))
    assert [number for rows in pieces for number in rows.numbers.tolist()] == numbers
    expected = [PAYLOADS[number] for number in numbers]
    assert [payload for rows in pieces for payload in payloads_of(rows)] == expected
    assert all(0 < len(rows) <= most for rows in pieces)


def test_rows_that_are_gone_are_missing(tmp_path: Path) -> None:
    capture = Capture(tmp_path, replace(NO_RESERVE, disk=1 << 20, segment_rows=500))
    while not capture.first_row:
        capture.append(batch_of([Row(bytes(1_000))] * 500))
    last = len(capture) - 1
    (rows,) = extract(capture, np.array([last, 0], np.int64))
    assert rows.numbers.tolist() == [last]
    assert payloads_of(rows) == [bytes(1_000)]
    assert list(extract(capture, np.array([0], np.int64))) == []
    capture.close()


@pytest.mark.parametrize("numbers", [None, np.array([5, 3, 4], np.int64)])
def test_marks_and_comments_go_with_their_rows(numbers: np.ndarray | None) -> None:
    capture = capture_of(PAYLOADS)
    marks = Annotations().with_marks(np.array([3, 60], np.int64), marked=True)
    capture.annotate(marks.with_comment(5, "why?"))
    rows = next(extract(capture, numbers))
    found = {int(rows.numbers[place]): text for place, text in rows.comments.items()}
    assert found == {5: "why?"}
    expected = {3, 60} if numbers is None else {3}
    assert set(rows.numbers[rows.marked].tolist()) == expected
