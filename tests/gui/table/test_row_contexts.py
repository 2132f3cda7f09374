"""What surrounds a row: the times of others, its mark, its comment."""

from __future__ import annotations

import numpy as np
import pytest

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.table.columns import RowContext
from bcastgui.gui.table.row_contexts import RowContexts
from bcastgui.gui.table.time_format import TimeFormat
from tests.capture.samples import numbered


@pytest.fixture
def capture() -> Capture:
    made = Capture()
    made.append(numbered(100, 10))
    return made


@pytest.fixture
def contexts(capture: Capture) -> RowContexts:
    view = View(capture)
    view.take_in(10)
    return RowContexts(view)


def test_all_rows_as_recorded(contexts: RowContexts) -> None:
    everything = Arrangement(0, 10)
    assert contexts.of(everything, 0) == RowContext(start=100, first=100)
    assert contexts.of(everything, 3) == RowContext(start=100, first=100, previous=102)
    with pytest.raises(IndexError):
        contexts.of(everything, 10)


def test_some_rows_in_another_order(contexts: RowContexts, capture: Capture) -> None:
    capture.annotate(Annotations(np.array([2, 5]), {2: "two"}))
    contexts.time_format = TimeFormat.UTC
    some = Arrangement(0, 10, np.array([7, 2, 5]), in_order=False)
    utc = TimeFormat.UTC
    assert contexts.of(some, 0) == RowContext(utc, start=100, first=107, mark=105)
    assert contexts.of(some, 1) == RowContext(utc, 100, 107, 107, None, True, "two")
    assert contexts.of(some, 2) == RowContext(utc, 100, 107, 102, 102, True)


def test_the_start_stays_until_it_is_forgotten(contexts: RowContexts, capture: Capture) -> None:
    everything = Arrangement(0, 5)
    contexts.of(everything, 1)
    capture.clear()
    capture.append(numbered(200, 5))
    assert contexts.of(everything, 1).start == 100
    contexts.forget()
    assert contexts.of(everything, 1).start == 200
