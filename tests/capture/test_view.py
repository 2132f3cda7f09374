"""A view shows the rows it was told to take in, and no others."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from tests.capture.rows import ShrinkingCapture
from tests.capture.samples import numbered


def append(capture: Capture, payloads: str) -> None:
    """Append a row for each letter."""
    records = np.zeros(len(payloads), RECORD)
    records["length"] = 1
    records["offset"] = np.arange(len(payloads))
    capture.append(Batch(records, payloads.encode()))


@pytest.fixture
def capture() -> Capture:
    return Capture()


@pytest.fixture
def view(capture: Capture) -> View:
    return View(capture)


def test_it_grows_only_when_told(capture: Capture, view: View) -> None:
    append(capture, "abc")
    assert (len(view), view.waiting) == (0, 3)
    with pytest.raises(IndexError):
        view.datagram(0)

    view.take_in(2)
    assert (len(view), view.waiting) == (2, 1)
    assert [view.payload(row) for row in range(2)] == [b"a", b"b"]
    assert view.datagram(1).number == 2


def test_it_takes_in_no_more_than_there_is(capture: Capture, view: View) -> None:
    append(capture, "abc")
    view.take_in(9)
    assert (len(view), view.waiting) == (3, 0)


@pytest.mark.parametrize("row", [-1, 2, 3])
def test_a_row_that_is_not_shown_is_an_index_error(capture: Capture, view: View, row: int) -> None:
    append(capture, "abc")
    view.take_in(2)
    with pytest.raises(IndexError):
        view.datagram(row)
    with pytest.raises(IndexError):
        view.payload(row)


def test_clear_empties_the_capture_too(capture: Capture, view: View) -> None:
    append(capture, "abc")
    view.take_in(2)
    view.clear()
    assert len(view) == view.waiting == len(capture) == 0
    append(capture, "d")
    view.take_in(1)
    assert view.payload(0) == b"d"


def test_it_has_nothing_waiting_when_the_capture_was_emptied(capture: Capture, view: View) -> None:
    append(capture, "abc")
    view.take_in(3)
    capture.clear()
    assert view.waiting == 0
    with pytest.raises(IndexError):
        view.datagram(0)


@given(st.lists(st.tuples(st.text("abc", max_size=5), st.integers(0, 9))))
def test_shown_and_waiting_make_up_the_capture(steps: list[tuple[str, int]]) -> None:
    capture = Capture()
    view = View(capture)
    for payloads, rows in steps:
        append(capture, payloads)
        view.take_in(rows)
        assert len(view) + view.waiting == len(capture)
    shown = b"".join(view.payload(row) for row in range(len(view)))
    assert shown == "".join(payloads for payloads, _ in steps).encode()[: len(view)]


def shown(view: View) -> bytes:
    return b"".join(view.payload(row) for row in range(len(view)))


def test_it_shows_an_arrangement(capture: Capture, view: View) -> None:
    append(capture, "abcd")
    view.take_in(4)
    view.show(Arrangement(0, 4, np.array([2, 0]), in_order=False))
    assert not view.is_plain
    assert shown(view) == b"ca"
    assert [view.find_row(number) for number in range(4)] == [1, None, 0, None]
    append(capture, "e")
    assert view.waiting == 1
    view.take_in(1)
    assert (view.waiting, view.stop) == (0, 5)
    assert shown(view) == b"ca"
    view.show(view.all_rows())
    assert shown(view) == b"abcde"
    assert view.numbered(3).payload == b"d"


def test_the_oldest_rows_go_when_it_is_told() -> None:
    capture = ShrinkingCapture()
    view = View(capture)
    append(capture, "abcde")
    view.take_in(4)
    capture.forget(2)
    assert (view.gone, len(view)) == (2, 4)
    view.forget_gone()
    assert (view.gone, shown(view)) == (0, b"cd")
    capture.forget(9)
    assert (view.gone, view.waiting) == (2, 1)
    view.forget_gone()
    assert len(view) == 0


def test_rows_that_are_sorted_go_with_another_arrangement() -> None:
    capture = ShrinkingCapture()
    view = View(capture)
    append(capture, "abc")
    view.take_in(3)
    view.show(Arrangement(0, 3, np.array([2, 1, 0]), in_order=False))
    capture.forget(1)
    assert view.gone == 0
    view.forget_gone()
    assert len(view) == 3
    with pytest.raises(IndexError):
        view.payload(2)


def test_a_row_is_found_by_its_time() -> None:
    capture = ShrinkingCapture()
    view = View(capture)
    capture.record([{"time": time} for time in (10, 20, 20, 30, 40)])
    view.take_in(4)
    times = (0, 10, 11, 20, 30, 31)
    assert [view.row_at_time(time) for time in times] == [0, 0, 1, 1, 3, None]
    view.show(Arrangement(0, 4, np.array([3, 0]), in_order=False))
    assert [view.row_at_time(time) for time in times] == [1, 1, 0, 0, 0, None]
    capture.forget(1)
    assert view.row_at_time(0) == 0


def test_above_its_limit_it_shows_the_newest(capture: Capture, view: View) -> None:
    append(capture, "x" * 1_001)
    view.limit(1_000)
    view.take_in(1_001)
    assert view.gone == 11  # A hundredth more than needed.
    view.forget_gone()
    assert len(view) == 990
    assert view.datagram(0).number == 12
    append(capture, "y")
    view.take_in(1)
    assert view.gone == 0
    assert view.datagram(990).payload == b"y"


def test_sorted_rows_above_its_limit_are_cut(capture: Capture, view: View) -> None:
    append(capture, "abc")
    view.take_in(3)
    view.limit(2)
    arrangement = Arrangement(0, 3, np.array([2, 0, 1]), in_order=False)
    assert view.without_gone(arrangement).numbers(0, 2).tolist() == [2, 0]
    assert len(view.without_gone(arrangement)) == 2


def test_rows_that_are_more_than_the_limit_at_once(capture: Capture, view: View) -> None:
    append(capture, "x" * 500)
    view.limit(100)
    arrangement = view.after(500)
    assert len(arrangement) == 99
    assert arrangement.number(0) == 401


def test_what_was_cleared_comes_back_as_it_was_shown() -> None:
    capture = Capture()
    view = View(capture)
    capture.append(numbered(0, 10))
    view.take_in(10)
    view.annotate(Annotations(np.array([3])))
    assert view.annotations.marks.tolist() == [3]
    view.clear()
    assert (view.recorded, view.stop, view.first_row) == (0, 0, 0)
    assert view.can_undo_clear is True
    capture.append(numbered(10, 5))
    view.take_in(3)
    view.undo_clear()
    assert (len(view), view.stop, view.waiting, view.recorded) == (13, 13, 2, 15)
    assert [view.time(row) for row in (0, 12, 15)] == [0, 12, None]
    assert capture.undo_clear() == 0


def test_what_comes_back_into_an_arrangement_is_to_be_arranged() -> None:
    capture = Capture()
    view = View(capture)
    capture.append(numbered(0, 10))
    view.take_in(10)
    view.clear()
    view.show(Arrangement(0, 0, np.empty(0, np.int64)))
    view.undo_clear()
    assert (len(view), view.stop, view.is_plain) == (0, 10, False)
