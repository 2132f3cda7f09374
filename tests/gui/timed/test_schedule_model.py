"""The model has entries with their steps below, and tells of what is ticked and edited."""

from __future__ import annotations

import errno
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bcastgui.gui.timed.schedule_columns import ScheduleColumn, title
from bcastgui.gui.timed.schedule_model import ScheduleModel
from bcastgui.payload.message import Message
from bcastgui.payload.schedule import Entry, Step
from tests.gui.timed_stand_in import progress

ROLE = Qt.ItemDataRole


def entry(*names: str) -> Entry:
    return Entry(tuple(Step(Message(name=name)) for name in names))


@pytest.fixture
def model(qtbot: QtBot) -> ScheduleModel:
    """Two messages with a sequence between."""
    made = ScheduleModel()
    made.tester = QAbstractItemModelTester(made)  # type: ignore[attr-defined]
    for each in (entry("one"), entry("a", "b", "c"), entry("two")):
        made.add(each)
    return made


def names(model: ScheduleModel, parent: QModelIndex | None = None) -> list[str]:
    parent = QModelIndex() if parent is None else parent
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_entries_have_their_steps_below(model: ScheduleModel) -> None:
    assert names(model) == ["one", "Sequence of 3", "two"]
    sequence = model.index(1, 0)
    assert names(model, sequence) == ["a", "b", "c"]
    assert names(model, model.index(0, 0)) == []
    step = model.index(2, 3, sequence)
    assert model.parent(step) == sequence
    assert model.place(step) == (1, 2)
    assert model.place(sequence) == (1, None)
    assert model.place(QModelIndex()) is None


def test_a_place_has_its_message(model: ScheduleModel) -> None:
    sequence = model.index(1, 0)
    assert model.message(model.index(0, 0)) == Message(name="one")
    assert model.message(sequence) is None
    assert model.message(model.index(1, 0, sequence)) == Message(name="b")
    assert model.message(QModelIndex()) is None


def test_a_tick_asks_to_start_or_to_stop(model: ScheduleModel, qtbot: QtBot) -> None:
    first = model.index(0, 0)
    key = model.rows[0].key
    with qtbot.waitSignal(model.toggled) as told:
        assert model.setData(first, Qt.CheckState.Checked.value, ROLE.CheckStateRole)
    assert told.args == [key, True]
    assert first.data(ROLE.CheckStateRole) == Qt.CheckState.Unchecked
    model.show_running(key, True)
    assert first.data(ROLE.CheckStateRole) == Qt.CheckState.Checked
    step = model.index(0, 0, model.index(1, 0))
    assert step.data(ROLE.CheckStateRole) is None
    assert not model.flags(step) & Qt.ItemFlag.ItemIsUserCheckable


def test_a_number_is_edited_within_its_limits(model: ScheduleModel, qtbot: QtBot) -> None:
    cell = model.index(0, ScheduleColumn.INTERVAL)
    assert model.flags(cell) & Qt.ItemFlag.ItemIsEditable
    assert model.limits(cell)[0] == 1
    with qtbot.waitSignal(model.edited) as told:
        assert model.setData(cell, 20)
    assert told.args == [model.rows[0].key]
    assert model.rows[0].entry.steps[0].wait == 20
    with qtbot.assertNotEmitted(model.edited):
        assert not model.setData(cell, 20)
        assert not model.setData(model.index(0, 0), 20)
        assert not model.setData(QModelIndex(), 20)
    waits = model.index(1, ScheduleColumn.INTERVAL, model.index(1, 0))
    assert model.setData(waits, 33)
    assert [step.wait for step in model.rows[1].entry.steps] == [1_000, 33, 1_000]


def test_an_entry_gets_more_steps_and_fewer(model: ScheduleModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.edited):
        model.replace(0, entry("x", "y"))
    assert names(model, model.index(0, 0)) == ["x", "y"]
    model.replace(0, entry("x", "y", "z"))
    assert names(model, model.index(0, 0)) == ["x", "y", "z"]
    model.replace(0, entry("x"))
    assert names(model, model.index(0, 0)) == []
    assert names(model) == ["x", "Sequence of 3", "two"]


def test_entries_move_and_go(model: ScheduleModel) -> None:
    assert model.move(0, 1)
    assert names(model) == ["Sequence of 3", "one", "two"]
    assert names(model, model.index(0, 0)) == ["a", "b", "c"]
    assert model.move(2, -1)
    assert not model.move(0, -1)
    assert not model.move(2, 1)
    assert names(model) == ["Sequence of 3", "two", "one"]
    model.remove(1)
    assert names(model) == ["Sequence of 3", "one"]


def test_progress_is_shown_where_it_belongs(model: ScheduleModel) -> None:
    key = model.rows[1].key
    model.show_running(key, True)
    model.show_progress(key, progress(sent=5, refused=1, error=errno.ENETDOWN))
    assert model.index(1, ScheduleColumn.SENT).data() == "5"
    state = model.index(1, ScheduleColumn.STATE)
    assert state.data() == "1 refused: the interface is switched off"
    assert state.data(ROLE.ForegroundRole) is not None
    assert "switched off" in state.data(ROLE.ToolTipRole)
    assert model.index(0, ScheduleColumn.STATE).data(ROLE.ForegroundRole) is None
    model.show_running(key, True)
    assert model.index(1, ScheduleColumn.SENT).data() == ""
    model.show_running(999, True)
    model.show_progress(999, progress())


def test_titles_and_cells_explain_themselves(model: ScheduleModel) -> None:
    across = Qt.Orientation.Horizontal
    for column in ScheduleColumn:
        assert model.headerData(column, across) == title(column)
        assert model.headerData(column, across, ROLE.ToolTipRole)
        assert model.index(0, column).data(ROLE.ToolTipRole)
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(ScheduleColumn.SENT, across, ROLE.TextAlignmentRole)
    assert model.index(0, ScheduleColumn.SENT).data(ROLE.TextAlignmentRole)
    assert model.index(0, ScheduleColumn.MESSAGE).data(ROLE.TextAlignmentRole) is None


def test_an_entry_is_found_by_its_key(model: ScheduleModel) -> None:
    row = model.rows[2]
    assert model.row_of(row.key) is row
    assert model.row_of(999) is None
    assert row.entry == replace(entry("two"))
