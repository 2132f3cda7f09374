"""Rows are found by what the table shows and what is selected in it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Wish
from bcastgui.gui.files.row_choice import RowChoice, Which
from bcastgui.gui.table.view_worker import Result
from tests.capture.samples import numbered
from tests.gui.files.samples import SampleWindow


@pytest.fixture
def rows(parts: SampleWindow) -> RowChoice:
    parts.record(0, 10)
    return RowChoice(parts.capture, parts.model, parts.table)


def select(parts: SampleWindow, *ranges: tuple[int, int]) -> None:
    model = parts.model
    for first, last in ranges:
        parts.table.selectionModel().select(
            QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1)),
            QItemSelectionModel.SelectionFlag.Select,
        )


def listed(rows: RowChoice, which: Which) -> list[int]:
    numbers = rows.numbers(which)
    assert numbers is not None
    assert rows.count(which) == len(numbers)
    return list(map(int, numbers))


def test_all_are_not_counted_out(rows: RowChoice) -> None:
    assert rows.numbers(Which.ALL) is None
    assert rows.count(Which.ALL) == 10


def test_those_shown_are_in_the_order_of_the_table(rows: RowChoice, parts: SampleWindow) -> None:
    assert rows.numbers(Which.SHOWN) is None
    parts.capture.append(numbered(10, 1))
    assert listed(rows, Which.SHOWN) == list(range(10))
    arrangement = Arrangement(0, 10, np.array([7, 3, 5]), in_order=False)
    parts.model.show(Result(Wish(), arrangement, is_complete=True))
    assert listed(rows, Which.SHOWN) == [7, 3, 5]
    select(parts, (2, 2), (0, 0))
    assert listed(rows, Which.SELECTED) == [7, 5]


def test_each_selected_row_is_there_once(
    rows: RowChoice, parts: SampleWindow, qtbot: QtBot
) -> None:
    assert listed(rows, Which.SELECTED) == []
    select(parts, (6, 8), (1, 2), (7, 9))
    assert listed(rows, Which.SELECTED) == [1, 2, 6, 7, 8, 9]
