"""Selection, current row and scroll position stay with their datagrams."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bcastgui.capture import marks as marks_module
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Wish
from bcastgui.capture.marks import Marks, locate
from bcastgui.capture.records import Datagram
from bcastgui.gui.table import place_keeper
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.view_worker import Location, Result
from tests.gui.samples import SampleView, numbered

Flag = QItemSelectionModel.SelectionFlag


class Places:
    """A table whose rows change places when it is told so."""

    def __init__(self, qtbot: QtBot, rows: int = 400) -> None:
        self.view = SampleView(rows)
        self.model = MessageModel(self.view)
        self.table = MessageTable(self.model)
        self.questions: list[tuple[Marks, Arrangement]] = []
        self.told: list[Datagram | None] = []
        self.table.locate_requested.connect(lambda *question: self.questions.append(question))
        qtbot.addWidget(self.table)
        self.model.take_in()
        self.table.resize(1000, 400)
        with qtbot.waitExposed(self.table):
            self.table.show()
        self.table.set_following(False)
        self.table.current_changed.connect(self.told.append)
        self.wish = Wish()

    def show(
        self,
        rows: Iterable[int],
        *,
        new: bool = True,
        in_order: bool = False,
        complete: bool = True,
        inserted: list[int] | None = None,
    ) -> None:
        """Show ``rows``, for another wish when ``new``."""
        if new:
            self.wish = Wish()
        arrangement = Arrangement(0, self.view.stop, np.array(list(rows), np.int64), in_order)
        places = None if inserted is None else np.array(inserted, np.int64)
        self.model.show(Result(self.wish, arrangement, complete, self.model.arrangement, places))
        QApplication.processEvents()

    def answer(self) -> None:
        """Answer the last question as the worker would."""
        marks, arrangement = self.questions[-1]
        self.table.select_located(Location(marks, arrangement, locate(marks, arrangement)))

    def select(self, *numbers: int, current: int | None = None) -> None:
        """Select the rows with these numbers in the capture."""
        selection = self.table.selectionModel()
        selection.clear()
        for number in numbers:
            place = self.model.arrangement.find(number)
            assert place is not None
            selection.select(self.model.index(place, 0), Flag.Select | Flag.Rows)
        if current is not None:
            place = self.model.arrangement.find(current)
            assert place is not None
            selection.setCurrentIndex(self.model.index(place, 0), Flag.NoUpdate)
        self.told.clear()

    @property
    def selected(self) -> list[int]:
        """The numbers of the selected rows."""
        rows = self.table.selectionModel().selectedRows()
        return sorted(self.model.arrangement.number(index.row()) for index in rows)

    @property
    def current(self) -> int | None:
        """The number of the current row."""
        row = self.table.currentIndex().row()
        return self.model.arrangement.number(row) if row >= 0 else None

    @property
    def top(self) -> int:
        """The number of the first row in sight."""
        return self.model.arrangement.number(self.table.rowAt(0))

    def scroll_to(self, row: int) -> None:
        self.table.verticalScrollBar().setValue(
            row * self.table.verticalHeader().defaultSectionSize() + 5
        )


@pytest.fixture
def places(qtbot: QtBot) -> Places:
    return Places(qtbot)


def test_they_stay_through_sorting_and_filtering(places: Places) -> None:
    places.select(3, 4, 5, 9, 200, current=4)
    for rows, in_order in (
        (range(399, -1, -1), False),
        (range(400), True),
        ([row * 7 % 400 for row in range(400)], False),
    ):
        places.show(rows, in_order=in_order)
        assert places.selected == [3, 4, 5, 9, 200]
        assert places.current == 4
    places.model.show_all()
    assert places.selected == [3, 4, 5, 9, 200]
    assert places.current == 4
    assert places.told == []  # It was the same all the time.


def test_what_is_not_shown_is_not_selected(places: Places) -> None:
    places.select(3, 4, current=4)
    places.show([1, 2, 3], in_order=True)
    assert places.selected == [3]
    assert places.current is None
    assert places.told == [None]
    places.model.show_all()
    assert places.selected == [3]


def test_a_search_selects_what_it_finds_at_last(places: Places) -> None:
    places.select(3, 300, current=300)
    places.show([1], in_order=True, complete=False)
    assert places.selected == []
    places.show([1, 3], new=False, in_order=True, complete=False)
    assert places.told == []
    places.show([1, 3, 300, 301], new=False, in_order=True)
    assert places.selected == [3, 300]
    assert places.current == 300
    assert places.told == []


def test_a_search_leaves_what_the_user_selected_meanwhile(places: Places) -> None:
    places.select(3, 300, current=300)
    places.show([1, 2], in_order=True, complete=False)
    places.select(2, current=2)
    places.show([1, 2, 3, 300], new=False, in_order=True)
    assert places.selected == [2]
    assert places.current == 2


def test_they_stay_when_rows_come_between(places: Places) -> None:
    places.show(range(0, 400, 2))
    places.select(4, 6, 8, current=6)
    shown = [0, 2, 3, 4, 5, 6, *range(8, 400, 2)]
    places.show(shown, new=False, inserted=[2, 4])
    assert places.selected == [4, 6, 8]
    assert places.current == 6


def test_nothing_changes_when_nothing_came_between(places: Places, qtbot: QtBot) -> None:
    places.show(range(399, -1, -1))
    places.select(4, current=4)
    with qtbot.assertNotEmitted(places.model.layoutChanged):
        places.show(range(399, -1, -1), new=False, inserted=[])
    assert places.selected == [4]


def test_indexes_that_others_keep_go_along(places: Places) -> None:
    places.show(range(0, 400, 2))
    persistent = QPersistentModelIndex(places.model.index(2, 1))
    places.show([0, 1, 2, 3, *range(4, 400, 2)], new=False, inserted=[1, 3])
    assert (persistent.row(), persistent.column()) == (4, 1)
    places.show(range(400))
    assert not persistent.isValid()


def test_a_large_selection_is_looked_for_elsewhere(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks_module, "FEW", 2)
    places.select(*range(100, 150), current=120)
    places.show(range(399, -1, -1))
    assert (places.selected, places.current) == ([], 120)
    places.answer()
    assert places.selected == list(range(100, 150))
    assert places.told == []


def test_an_answer_that_comes_too_late_is_asked_for_anew(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks_module, "FEW", 2)
    places.select(*range(100, 150), current=120)
    places.show(range(399, -1, -1))
    places.show([*range(399, 200, -1), *range(201)], new=False)
    marks, arrangement = places.questions[0]
    places.table.select_located(Location(marks, arrangement, locate(marks, arrangement)))
    assert places.selected == []
    places.answer()
    assert places.selected == list(range(100, 150))


def test_an_answer_does_not_undo_what_the_user_selected(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks_module, "FEW", 2)
    places.select(*range(100, 150), current=120)
    places.show(range(399, -1, -1))
    QTest.keyClick(places.table, Qt.Key.Key_Down)
    places.answer()
    assert places.selected == [119]


def test_an_answer_is_right_although_rows_came_below_and_went_above(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks_module, "FEW", 2)
    places.show(range(399, -1, -1))
    places.select(*range(100, 150), current=120)
    places.model.show_all()
    places.view.recorded += 10
    places.model.take_in()
    places.answer()
    assert places.selected == list(range(100, 150))

    places.show(range(399, -1, -1))
    places.answer()
    places.model.show_all()
    places.view.capture.oldest = 110
    places.model.take_in()
    places.table.select_located(Location(*places.questions[-2], np.array([[0, 1]])))
    assert places.selected == []
    places.answer()
    assert places.selected == list(range(110, 150))


def test_all_rows_stay_selected(places: Places) -> None:
    places.table.selectAll()
    places.show(range(399, -1, -1))
    assert places.selected == list(range(400))
    assert places.table.selectionModel().selection().count() == 1


def test_a_scattered_selection_is_given_up_and_said(
    places: Places, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place_keeper, "MOST_SPANS", 5)
    places.select(*range(100, 120), current=110)
    with qtbot.waitSignal(places.table.selection_reduced):
        places.show([row * 7 % 400 for row in range(400)])
    assert places.selected == [110]


def test_clearing_forgets_all(places: Places) -> None:
    places.select(3, 300, current=300)
    places.show([1], in_order=True, complete=False)
    places.model.clear()
    places.view.recorded = 400
    places.model.take_in()
    places.show(range(400), in_order=True)
    assert places.selected == []


def test_the_rows_in_sight_stay_when_others_come_between(places: Places) -> None:
    places.show(range(0, 400, 2))
    places.scroll_to(50)
    assert places.top == 100
    before = places.table.viewport().grab().toImage()
    shown = [*range(1, 20, 2), *range(0, 400, 2)]
    places.show(shown, new=False, inserted=list(range(10)))
    assert places.top == 100
    assert places.table.viewport().grab().toImage() == before


def test_the_top_stays_in_sight_when_others_come_above(places: Places) -> None:
    places.show(range(200, 0, -1))
    places.scroll_to(-1)
    places.show(range(300, 0, -1), new=False, inserted=list(range(100)))
    assert places.top == 300


def test_a_current_row_in_sight_keeps_its_height(places: Places) -> None:
    places.scroll_to(100)
    places.select(105, current=105)
    y = places.table.rowViewportPosition(105)
    places.show(range(399, -1, -1))
    assert places.table.rowViewportPosition(399 - 105) == y
    places.model.show_all()
    assert places.table.rowViewportPosition(105) == y


def test_a_filter_shows_what_was_in_sight(places: Places) -> None:
    places.scroll_to(100)
    places.show(range(1, 400, 2), in_order=True)
    assert places.top == 101
    places.model.show_all()
    assert places.top == 101


def test_a_search_scrolls_there_when_it_is_found(places: Places) -> None:
    places.scroll_to(100)
    places.show(range(1, 60, 2), in_order=True, complete=False)
    places.show(range(1, 400, 2), new=False, in_order=True)
    assert places.top == 101


def test_another_order_is_shown_from_its_top(places: Places) -> None:
    places.scroll_to(100)
    places.show(range(399, -1, -1))
    assert places.top == 399


def test_rows_in_sight_stay_when_the_oldest_go(places: Places) -> None:
    places.scroll_to(100)
    before = places.table.viewport().grab().toImage()
    places.view.capture.oldest = 50
    places.model.take_in()
    QApplication.processEvents()
    assert places.top == 100
    assert places.table.viewport().grab().toImage() == before
    assert places.model.datagram(0) == numbered(50)
