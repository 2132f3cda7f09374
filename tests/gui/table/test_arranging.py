"""The table shows what is wished, in the order that is wished, whatever happens meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.ordering import Sorting
from bcastgui.capture.records import Chunk
from bcastgui.capture.view import View
from bcastgui.errors import InputError
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table import place_keeper
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.sort_order import Order, sorting
from bcastgui.gui.table.view_worker import ViewWorkerThread
from tests.capture.rows import LengthOver, ShrinkingCapture, arranged_slowly, rows

Flag = QItemSelectionModel.SelectionFlag


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.capture = ShrinkingCapture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.status_bar = StatusBar()
        self.worker = ViewWorkerThread(self.capture)
        self.errors: list[Exception] = []
        self.worker.failed.connect(self.errors.append)
        self.arranging = Arranging(self.worker, self.model, self.table, self.status_bar)
        self.shares: list[float] = []
        self.arranging.progressed.connect(self.shares.append)
        self.refusals: list[InputError | None] = []
        self.arranging.refused.connect(self.refusals.append)
        for widget in (self.table, self.status_bar):
            qtbot.addWidget(widget)
        self.table.resize(900, 400)
        self.table.show()
        self.worker.start()

    def receive(self, payloads: list[bytes]) -> None:
        self.capture.record([{"payload": payload} for payload in payloads])
        self.model.take_in()

    def numbers(self) -> list[int]:
        arrangement = self.model.arrangement
        numbers: list[int] = arrangement.numbers(0, len(arrangement)).tolist()
        return numbers

    def wait_for(self, numbers: list[int]) -> None:
        """Wait until rows with these numbers are shown."""
        self.qtbot.waitUntil(lambda: self.numbers() == numbers)

    def selected(self) -> set[int]:
        selected = self.table.selectionModel().selectedRows()
        return {self.model.arrangement.number(index.row()) for index in selected}

    def is_following(self) -> bool:
        return self.table.following

    def click(self, column: Column) -> None:
        header = self.table.horizontalHeader()
        place = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        QTest.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(place, header.height() // 2),
        )


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    parts = Parts(qtbot)
    yield parts
    parts.worker.stop()
    assert parts.errors == []


def test_a_filter_is_set_and_cleared(parts: Parts) -> None:
    parts.receive([b"a", b"aaa", b"aa"])
    parts.arranging.set_filter(LengthOver(1))
    parts.wait_for([1, 2])
    parts.receive([b"aaaa", b""])
    parts.wait_for([1, 2, 3])
    parts.arranging.set_filter(None)
    assert parts.numbers() == [0, 1, 2, 3, 4]
    parts.receive([b""])
    assert parts.numbers() == [0, 1, 2, 3, 4, 5]


def test_a_click_on_a_title_sorts(parts: Parts) -> None:
    parts.receive([b"b", b"c", b"a"])
    header = parts.table.horizontalHeader()
    parts.click(Column.DATA)
    parts.wait_for([2, 0, 1])
    assert header.sortIndicatorSection() == Column.DATA
    parts.click(Column.DATA)
    parts.wait_for([1, 0, 2])
    parts.receive([b"bb"])
    parts.wait_for([1, 3, 0, 2])
    parts.click(Column.DATA)
    assert parts.numbers() == [0, 1, 2, 3]
    assert header.sortIndicatorSection() == -1


def test_what_is_sorted_can_be_filtered(parts: Parts) -> None:
    parts.receive([b"bb", b"c", b"aa", b"aab"])
    parts.arranging.sort(Column.DATA, Order.DESCENDING)
    parts.arranging.set_filter(LengthOver(1))
    parts.wait_for([0, 3, 2])
    parts.arranging.set_filter(LengthOver(2))
    parts.wait_for([3])
    parts.arranging.sort(Column.DATA, Order.RECORDED)
    parts.wait_for([3])
    parts.arranging.set_filter(LengthOver(1))
    parts.wait_for([0, 2, 3])


def test_following_ends_with_sorting_and_returns_after_it(parts: Parts) -> None:
    parts.receive([b"b", b"c", b"a"] * 40)
    assert parts.is_following()
    parts.click(Column.DATA)
    assert not parts.is_following()
    parts.table.verticalScrollBar().setValue(parts.table.verticalScrollBar().maximum())
    assert not parts.is_following()
    parts.click(Column.DATA)
    parts.click(Column.DATA)
    assert parts.is_following()


def test_following_ends_sorting(parts: Parts) -> None:
    parts.receive([b"b", b"c", b"a"])
    parts.table.set_following(False)
    parts.click(Column.DATA)
    parts.wait_for([2, 0, 1])
    parts.table.set_following(True)
    assert parts.numbers() == [0, 1, 2]
    assert parts.is_following()
    assert parts.table.horizontalHeader().sortIndicatorSection() == -1


def test_a_title_of_numbers_leaves_following_alone(parts: Parts) -> None:
    parts.receive([b"b", b"c"])
    parts.click(Column.NUMBER)
    assert parts.is_following()
    assert parts.numbers() == [0, 1]
    parts.click(Column.NUMBER)
    parts.wait_for([1, 0])
    assert not parts.is_following()


def test_a_paused_table_is_filtered_without_new_rows(parts: Parts) -> None:
    parts.receive([b"a", b"aa"])
    parts.model.set_paused(True)
    parts.receive([b"aaa"])
    parts.arranging.set_filter(LengthOver(1))
    parts.wait_for([1])
    assert parts.model.waiting == 1
    parts.model.set_paused(False)
    parts.wait_for([1, 2])
    assert parts.model.waiting == 0


def test_a_wish_outlives_a_clearing(parts: Parts) -> None:
    parts.receive([b"a", b"aa"])
    parts.arranging.set_filter(LengthOver(1))
    parts.wait_for([1])
    parts.model.clear()
    assert parts.numbers() == []
    parts.receive([b"aaa", b""])
    parts.wait_for([0])


def test_rows_that_are_gone_leave_the_table(parts: Parts) -> None:
    parts.receive([b"b", b"c", b"a", b"d"])
    parts.arranging.sort(Column.DATA, Order.ASCENDING)
    parts.wait_for([2, 0, 1, 3])
    parts.capture.forget(1)
    parts.model.write_anew()
    assert parts.model.row(1).cells == ("",) * len(Column)
    parts.receive([b"aa"])
    parts.wait_for([2, 4, 1, 3])
    parts.arranging.sort(Column.DATA, Order.RECORDED)
    parts.capture.forget(1)
    parts.model.take_in()
    assert parts.numbers() == [2, 3, 4]


def test_long_work_tells_how_far_it_is(parts: Parts) -> None:
    parts.receive([b"abc"] * 300_000)
    parts.shares.clear()
    parts.arranging.sort(Column.DATA, Order.ASCENDING)
    parts.qtbot.waitUntil(lambda: parts.model.arrangement.rows is not None)
    parts.qtbot.waitUntil(lambda: parts.shares[-1] == 1.0)
    assert all(0 <= share <= 1 for share in parts.shares)


class Fussy(LengthOver):
    """Refuses to look at rows from the ``limit`` on."""

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        if chunk.first + len(chunk) > self.limit:
            raise InputError("No.")
        return np.arange(chunk.first, chunk.first + len(chunk)) > 0


def test_a_refusal_is_told_until_all_begins_anew(parts: Parts) -> None:
    parts.receive([b"a", b"b"])
    parts.arranging.set_filter(Fussy(2))
    parts.wait_for([1])
    assert parts.refusals == [None]
    parts.receive([b"c"])
    parts.qtbot.waitUntil(lambda: len(parts.refusals) == 2)
    assert str(parts.refusals[1]) == "No."
    assert parts.shares[-1] == 1.0
    assert parts.numbers() == [1]
    parts.arranging.set_filter(None)
    assert parts.refusals[2] is None
    assert parts.numbers() == [0, 1, 2]


class Stalled(LengthOver):
    """Answers when it is let."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.may_answer = threading.Event()

    def evaluate(self, chunk: Chunk) -> npt.NDArray[np.bool_]:
        assert self.may_answer.wait(10)
        return super().evaluate(chunk)


def test_a_filter_that_runs_is_cancelled_by_escape(parts: Parts) -> None:
    parts.receive([b"b", b"ccc", b"aa"])
    parts.click(Column.DATA)
    parts.wait_for([2, 0, 1])
    filters: list[object] = []
    parts.arranging.filter_restored.connect(filters.append)
    stalled = Stalled(1)
    parts.arranging.set_filter(stalled)
    parts.click(Column.LENGTH)
    QTest.keyClick(parts.table, Qt.Key.Key_Escape)
    stalled.may_answer.set()
    assert filters == [None]
    assert parts.table.header.order == (Column.DATA, Order.ASCENDING)
    parts.receive([b"ab"])
    parts.wait_for([2, 3, 0, 1])
    QTest.keyClick(parts.table, Qt.Key.Key_Escape)
    assert filters == [None]


def test_sorting_that_runs_is_cancelled_to_what_was_filtered(parts: Parts) -> None:
    parts.receive([b"b", b"ccc", b"aa"])
    stalled = Stalled(1)
    stalled.may_answer.set()
    parts.arranging.set_filter(stalled)
    parts.wait_for([1, 2])
    stalled.may_answer.clear()
    parts.click(Column.LENGTH)
    assert not parts.is_following()
    parts.arranging.cancel()
    stalled.may_answer.set()
    assert parts.is_following()
    parts.receive([b"dd"])
    parts.wait_for([1, 2, 3])
    assert parts.table.header.order == (Column.NUMBER, Order.RECORDED)


def test_without_anything_kept_all_rows_come_back(parts: Parts) -> None:
    parts.receive([b"b", b"aa"])
    stalled = Stalled(1)
    parts.arranging.set_filter(stalled)
    parts.arranging.cancel()
    stalled.may_answer.set()
    parts.receive([b"c"])
    assert parts.numbers() == [0, 1, 2]


def test_what_is_known_anew_of_the_rows_is_not_cancelled(parts: Parts) -> None:
    parts.receive([b"b", b"aa"])
    stalled = Stalled(1)
    stalled.may_answer.set()
    parts.arranging.set_filter(stalled)
    parts.wait_for([1])
    stalled.may_answer.clear()
    parts.arranging.look_again()
    parts.arranging.cancel()
    stalled.may_answer.set()
    parts.receive([b"cc"])
    parts.wait_for([1, 2])


def test_a_scattered_selection_is_explained(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_keeper, "MOST_SPANS", 2)
    parts.receive([b"ab"[row % 2 :][:1] for row in range(8)])
    selection = parts.table.selectionModel()
    for row in range(4):
        selection.select(parts.model.index(2 * row, 0), Flag.Select | Flag.Rows)
    parts.arranging.sort(Column.NUMBER, Order.DESCENDING)
    parts.wait_for([7, 6, 5, 4, 3, 2, 1, 0])
    assert parts.selected() == set()
    texts = [label.text() for label in parts.status_bar.findChildren(QLabel)]
    assert any("scattered" in text for text in texts)


events = st.one_of(
    st.tuples(st.just("receive"), st.lists(rows, max_size=8)),
    st.tuples(st.just("filter"), st.none() | st.integers(0, 6)),
    st.tuples(st.just("sort"), st.tuples(st.sampled_from(Column), st.sampled_from(Order))),
    st.tuples(st.just("select"), st.sets(st.integers(0, 30), max_size=6)),
    st.tuples(st.just("pause"), st.booleans()),
    st.tuples(st.just("forget"), st.integers(1, 3)),
    st.tuples(st.just("clear"), st.none()),
    st.tuples(st.just("look"), st.none()),
    st.tuples(st.just("cancel"), st.none()),
)


class Scenario:
    """What happens to the table, and what it should show then."""

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.limit: int | None = None
        self.order: Sorting | None = None
        self.marked: set[int] = set()
        parts.model.set_paused(False)
        parts.model.clear()
        parts.arranging.sort(Column.NUMBER, Order.RECORDED)
        parts.arranging.set_filter(None)

    def receive(self, rows: list[dict[str, Any]]) -> None:
        self.parts.capture.record(rows)
        self.parts.model.take_in()

    def filter(self, limit: int | None) -> None:
        self.settle()
        self.limit = limit
        self.parts.arranging.set_filter(None if limit is None else LengthOver(limit))

    def sort(self, wish: tuple[Column, Order]) -> None:
        self.order = sorting(*wish)
        self.parts.arranging.sort(*wish)

    def select(self, numbers: set[int]) -> None:
        self.settle()
        self.marked = numbers & set(self.parts.numbers())
        selection = self.parts.table.selectionModel()
        selection.clear()
        for number in self.marked:
            place = self.parts.model.arrangement.find(number)
            assert place is not None
            selection.select(self.parts.model.index(place, 0), Flag.Select | Flag.Rows)

    def pause(self, paused: bool) -> None:
        self.parts.model.set_paused(paused)

    def forget(self, count: int) -> None:
        self.settle()
        self.parts.capture.forget(count)
        # A sorted table learns of it with the next row.
        self.pause(False)
        self.receive([{}])

    def clear(self, _: None) -> None:
        self.parts.model.clear()
        self.marked = set()

    def cancel(self, _: None) -> None:
        """Whether it comes in time is not known: what is in force then is asked for."""
        restored: list[object] = []
        with_filter = self.parts.arranging.filter_restored.connect(restored.append)
        self.parts.arranging.cancel()
        self.parts.arranging.filter_restored.disconnect(with_filter)
        if restored:
            (found,) = restored
            self.limit = found.limit if isinstance(found, LengthOver) else None
            self.order = sorting(*self.parts.table.header.order)

    def look(self, _: None) -> None:
        QApplication.processEvents()

    def settle(self) -> None:
        """Wait until the table is as it should be. What is filtered out is selected no more."""
        self.parts.model.take_in()
        stop = self.parts.model.stop
        self.parts.wait_for(arranged_slowly(self.parts.capture, stop, self.limit, self.order))
        self.marked &= set(self.parts.numbers())


@given(st.lists(events, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_is_as_done_row_by_row(parts: Parts, events: list[tuple[str, Any]]) -> None:
    scenario = Scenario(parts)
    tester = QAbstractItemModelTester(
        parts.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for name, value in events:
        getattr(scenario, name)(value)
    scenario.settle()
    assert parts.selected() == scenario.marked
    tester.deleteLater()
