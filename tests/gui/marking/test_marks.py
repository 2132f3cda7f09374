"""Messages are marked and commented on, and found again by that."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Wish
from bcastgui.capture.query import parse
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.marking import marks
from bcastgui.gui.marking.marks import Marking
from bcastgui.gui.marking.marks_dialog import CommentDialog
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.columns import MARK_SIGN, Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.view_worker import Result, ViewWorkerThread
from tests.capture.samples import numbered
from tests.gui.sample_frame import SampleFrame

Flag = QItemSelectionModel.SelectionFlag


class Parts(QObject):
    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.capture = Capture()
        self.model = MessageModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.frame, self.filter_bar, self.status_bar = SampleFrame(), FilterBar(), StatusBar()
        for widget in (self.table, self.frame, self.filter_bar, self.status_bar):
            qtbot.addWidget(widget)
        self.worker = ViewWorkerThread(self.capture)
        self.arranging = Arranging(self.worker, self.model, self.table, self.status_bar, self)
        self.feature = Marking(
            self.model, self.table, self.frame, self.arranging, self.filter_bar, self.status_bar
        )
        self.capture.append(numbered(0, 20))
        self.model.take_in()

    def select(self, *rows: int) -> None:
        selection = self.table.selectionModel()
        selection.clear()
        for row in rows:
            index = self.model.index(row, 0)
            selection.setCurrentIndex(index, Flag.Select | Flag.Rows)

    @property
    def marks(self) -> list[int]:
        return list(map(int, self.model.annotations.marks))

    @property
    def current(self) -> int:
        return self.table.currentIndex().row()

    def said(self) -> list[str]:
        return [label.text() for label in self.status_bar.findChildren(QLabel)]


@pytest.fixture
def parts(qtbot: QtBot, english: None) -> Parts:
    return Parts(qtbot)


def test_all_that_is_selected_is_marked_and_unmarked(parts: Parts) -> None:
    parts.frame.action("Mark or unmark").trigger()
    assert parts.marks == []
    parts.select(2, 5, 6)
    parts.frame.action("Mark or unmark").trigger()
    assert parts.marks == [2, 5, 6]
    assert parts.model.row(5).cells[Column.NUMBER].startswith(MARK_SIGN)
    parts.select(5, 7)
    parts.feature.toggle()
    assert parts.marks == [2, 5, 6, 7]
    parts.feature.toggle()
    assert parts.marks == [2, 6]
    parts.feature.remove_all()
    assert parts.marks == []


def test_too_many_are_refused(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "MOST_MARKS", 3)
    parts.select(1, 2, 3, 4)
    parts.feature.toggle()
    assert parts.marks == []
    assert "No more than 3 rows can be marked." in parts.said()


def test_the_way_leads_from_mark_to_mark_and_around(parts: Parts) -> None:
    parts.feature.go_to_next()
    assert "No message that is shown is marked." in parts.said()
    parts.model.annotate(Annotations(np.array([3, 8, 15])))
    parts.select(5)
    visited = []
    for _ in range(3):
        parts.frame.action("Next mark").trigger()
        visited.append(parts.current)
    assert visited == [8, 15, 3]
    assert "Continued from the top." in parts.said()
    parts.frame.action("Previous mark").trigger()
    assert parts.current == 15
    assert "Continued from the end." in parts.said()
    parts.feature.go_to_previous()
    assert parts.current == 8


def test_marks_that_are_not_shown_are_passed_over(parts: Parts) -> None:
    parts.model.annotate(Annotations(np.array([3, 8, 15])))
    some = Arrangement(0, 20, np.array([15, 9, 3]), in_order=False)
    parts.model.show(Result(Wish(), some, is_complete=True))
    parts.select(1)
    parts.feature.go_to_next()
    assert parts.current == 2
    parts.feature.go_to_next()
    assert parts.current == 0


def test_a_comment_is_asked_for_and_kept(parts: Parts, qtbot: QtBot) -> None:
    parts.feature.comment()
    assert "Choose a message to comment on." in parts.said()
    parts.select(4)
    parts.frame.action("Comment…").trigger()
    dialog = parts.table.window().findChild(CommentDialog)
    assert dialog is not None
    dialog.edit.setText("look here")
    dialog.commented.emit("look here")
    assert parts.model.annotations.comments == {4: "look here"}
    assert parts.model.row(4).cells[Column.COMMENT] == "look here"
    assert not dialog.isVisible()


def test_a_comment_that_cannot_be_kept_stays_in_the_dialog(parts: Parts) -> None:
    parts.select(4)
    parts.feature.comment()
    dialog = parts.table.window().findChild(CommentDialog)
    assert dialog is not None
    dialog.commented.emit("x" * 1_000)
    assert "500 characters" in dialog.message.text()
    assert dialog.isVisible()
    parts.model.clear()  # The number is that of another message now.
    assert not dialog.isVisible()


def test_the_menu_of_a_row_says_what_it_does(parts: Parts) -> None:
    def entries() -> list[str]:
        return [action.text().replace("&", "") for action in parts.table.row_menu().actions()]

    assert "Mark" not in entries()
    parts.select(4)
    assert {"Mark", "Comment…"} <= set(entries())
    parts.feature.toggle()
    assert "Unmark" in entries()


def test_a_filter_by_marks_follows_them(parts: Parts, qtbot: QtBot) -> None:
    parts.worker.start()
    try:
        chosen = parse("marked")
        parts.filter_bar.filter_changed.emit(chosen)
        parts.arranging.set_filter(chosen)
        qtbot.waitUntil(lambda: parts.model.rowCount() == 0)
        parts.model.annotate(Annotations(np.array([3, 8])))
        qtbot.waitUntil(lambda: parts.model.rowCount() == 2)
        parts.filter_bar.filter_changed.emit(None)
    finally:
        parts.worker.stop()
