"""The model shows what its view has, and asks for no more than it must."""

from __future__ import annotations

import errno

import numpy as np
import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.records import Direction
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.table.columns import COMMENT_SIGN, MARK_SIGN, Column, alignment, cells
from bcastgui.gui.table.datagram_text import Kind
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.widgets.field_message import plain_tooltip
from tests.capture.samples import numbered as numbered_rows
from tests.gui.samples import SampleView, numbered, sample

Role = Qt.ItemDataRole

pytestmark = pytest.mark.usefixtures("qapp")


def model_of(rows: int) -> tuple[MessageModel, SampleView]:
    view = SampleView(rows)
    model = MessageModel(view)
    model.take_in()
    view.asked.clear()
    return model, view


def text(model: MessageModel, row: int, column: Column) -> object:
    return model.data(model.index(row, column))


def test_it_keeps_the_rules_of_qt() -> None:
    view = SampleView(3)
    model = MessageModel(view)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take_in()
    view.recorded += 1000
    model.take_in()
    model.clear()
    view.recorded += 2
    model.take_in()
    assert model.rowCount() == 2


def test_it_announces_exactly_the_rows_that_waited(qtbot: QtBot) -> None:
    model, view = model_of(10)
    view.recorded = 15
    assert (model.waiting, model.rowCount()) == (5, 10)
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        assert model.take_in() == 5
    assert inserted.args is not None
    assert inserted.args[1:] == [10, 14]
    assert (model.waiting, model.rowCount()) == (0, 15)


def test_nothing_new_is_announced_to_nobody(qtbot: QtBot) -> None:
    model, _ = model_of(10)
    with qtbot.assertNotEmitted(model.rowsAboutToBeInserted):
        assert model.take_in() == 0


def test_a_paused_model_lets_rows_wait(qtbot: QtBot) -> None:
    model, view = model_of(10)
    with qtbot.waitSignal(model.paused_changed, check_params_cb=bool):
        model.set_paused(True)
    view.recorded = 15
    assert model.paused
    assert model.take_in() == 0
    assert (model.waiting, model.rowCount()) == (5, 10)
    with qtbot.waitSignal(model.paused_changed, check_params_cb=lambda paused: not paused):
        model.set_paused(False)
    assert (model.waiting, model.rowCount()) == (0, 15)


def test_pausing_twice_says_so_once(qtbot: QtBot) -> None:
    model, _ = model_of(0)
    model.set_paused(True)
    with qtbot.assertNotEmitted(model.paused_changed):
        model.set_paused(True)


def test_cleared_rows_are_gone_from_the_cache_too() -> None:
    rows = ["before"]
    view = SampleView(1, lambda row: sample(payload=rows[row].encode()))
    model = MessageModel(view)
    model.take_in()
    assert text(model, 0, Column.DATA) == "before"
    model.clear()
    assert model.rowCount() == 0
    rows[0] = "after"
    view.recorded = 1
    model.take_in()
    assert text(model, 0, Column.DATA) == "after"


def test_cells_are_those_of_the_datagram() -> None:
    model, _ = model_of(3)
    expected = cells(numbered(2), context=model.contexts.of(model.arrangement, 2))
    for column in Column:
        assert text(model, 2, column) == expected[column]
        accessible = model.data(model.index(2, column), Role.AccessibleTextRole)
        assert accessible == expected[column]


def test_roles_besides_the_text() -> None:
    view = SampleView(1, lambda row: sample(direction=Direction.SENT, error=errno.EPERM))
    model = MessageModel(view)
    model.take_in()
    data, source = model.index(0, Column.DATA), model.index(0, Column.SOURCE)
    assert model.data(data, Role.TextAlignmentRole) == alignment(Column.DATA)
    assert QFontInfo(model.data(data, Role.FontRole)).fixedPitch()
    assert model.data(source, Role.FontRole) is None
    expected = kind_colour(Kind.NOT_SENT, QGuiApplication.palette())
    assert model.data(source, Role.ForegroundRole) == expected
    assert "10.9.0.2:40123" in model.data(source, Role.ToolTipRole)
    assert model.data(model.index(0, Column.LENGTH), Role.ToolTipRole) is None
    assert model.data(QModelIndex()) is None


def test_other_roles_make_no_row() -> None:
    model, view = model_of(10)
    for role in (Role.DecorationRole, Role.CheckStateRole, Role.BackgroundRole, Role.SizeHintRole):
        assert model.data(model.index(3, 0), role) is None
    assert view.asked == []


def test_headers() -> None:
    model: QAbstractTableModel = model_of(1)[0]
    horizontal = Qt.Orientation.Horizontal
    assert model.headerData(Column.LENGTH, horizontal) == "Len"
    shown = model.headerData(Column.LENGTH, horizontal, Role.TextAlignmentRole)
    assert shown == alignment(Column.LENGTH)
    assert model.headerData(Column.LENGTH, horizontal, Role.DecorationRole) is None
    assert model.headerData(len(Column), horizontal) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_row_is_made_once_for_all_its_cells() -> None:
    model, view = model_of(100)
    for row in range(30, 60):
        for column in Column:
            text(model, row, column)
    assert view.asked == list(range(30, 60))


def test_ten_million_rows_cost_what_is_looked_at() -> None:
    model, view = model_of(10_000_000)
    assert model.rowCount() == 10_000_000
    for row in (0, 5_000_000, 9_999_999):
        assert text(model, row, Column.NUMBER) == str(row + 1)
    assert view.asked == [0, 5_000_000, 9_999_999]


def test_datagrams_and_payloads_are_those_of_the_view() -> None:
    model, _ = model_of(3)
    assert model.datagram(2) == numbered(2)
    assert model.payload(2) == b"row 2"
    with pytest.raises(IndexError):
        model.datagram(3)


def test_a_name_that_is_given_shows_at_once(qtbot: QtBot) -> None:
    model, _ = model_of(3)
    before = text(model, 2, Column.SOURCE)
    with qtbot.waitSignal(model.dataChanged):
        model.names.give(numbered(2).source, "kitchen")
    assert text(model, 2, Column.SOURCE) == "kitchen:40123"
    tip = model.data(model.index(2, Column.SOURCE), Role.ToolTipRole)
    assert tip == plain_tooltip("kitchen (10.9.0.2:40123)")
    model.names.give(numbered(2).source, "")
    assert text(model, 2, Column.SOURCE) == before


def test_an_empty_table_takes_names() -> None:
    model, _ = model_of(0)
    model.names.give(numbered(2).source, "kitchen")


def test_it_shows_the_newest_rows_where_there_are_too_many() -> None:
    view = SampleView(1_000)
    model = MessageModel(view)
    model.limit(100)
    model.take_in()
    assert model.rowCount() == 99
    assert model.datagram(98).number == 1_000
    view.recorded += 10
    model.take_in()
    assert model.rowCount() <= 109
    model.take_in()
    assert model.rowCount() == 99
    assert model.datagram(98).number == 1_010
    model.show_all()
    assert model.rowCount() == 99


def test_marks_and_comments_are_shown_and_told(qtbot: QtBot) -> None:
    model, _ = model_of(3)
    assert text(model, 1, Column.NUMBER) == "2"
    with qtbot.waitSignals([model.annotated, model.dataChanged]):
        model.annotate(Annotations(np.array([1]), {1: "look here"}))
    assert text(model, 1, Column.NUMBER) == f"{MARK_SIGN}{COMMENT_SIGN} 2"
    assert text(model, 1, Column.COMMENT) == "look here"
    assert model.row(1).is_marked
    spoken = model.data(model.index(1, Column.NUMBER), Role.AccessibleTextRole)
    assert spoken == "2, marked, with a comment"
    tip = model.data(model.index(1, Column.NUMBER), Role.ToolTipRole)
    assert tip == "<span>look here</span>"


def test_times_are_written_as_asked(qtbot: QtBot) -> None:
    model, _ = model_of(3)
    with qtbot.waitSignal(model.dataChanged):
        model.set_time_format(TimeFormat.EPOCH)
    assert text(model, 1, Column.TIME) == "1767225600.123456"
    assert text(model, 1, Column.SINCE_PREVIOUS) == "0.000000"
    assert text(model, 0, Column.SINCE_PREVIOUS) == ""


def test_rules_give_colours_to_the_rows_that_are_painted() -> None:
    model, _ = model_of(1_000)
    asked: list[int] = []

    def colours_of(number: int) -> RowColours | None:
        asked.append(number)
        return RowColours("#ff0000") if number == 7 else None

    model.set_colours(colours_of)
    assert model.row(7).colours == RowColours("#ff0000")
    assert model.row(8).colours is None
    assert asked == [7, 8]
    model.set_colours(None)
    assert model.row(7).colours is None


def test_what_was_cleared_comes_back(qtbot: QtBot) -> None:
    capture = Capture()
    model = MessageModel(View(capture))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    capture.append(numbered_rows(0, 10))
    model.take_in()
    with qtbot.waitSignal(model.cleared) as cleared:
        model.clear()
    assert cleared.args == [10]
    capture.append(numbered_rows(10, 3))
    model.take_in()
    capture.append(numbered_rows(13, 2))
    with qtbot.waitSignal(model.brought_back):
        assert model.undo_clear()
    assert (model.rowCount(), model.waiting) == (13, 2)
    assert [model.datagram(row).time for row in range(13)] == list(range(13))
    assert not model.undo_clear()
    capture.close()
