"""The filter, its help, and the way to a row or a time lead to the right rows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import Joint, regex
from bcastgui.capture.records import RECORD, Batch, Datagram
from bcastgui.capture.segments import RowGoneError
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.help.help_window import HelpWindow
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.search.finding import Finding
from bcastgui.gui.search.go_to import GoTo
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.view_worker import ViewWorkerThread

NOON = 1_767_268_800_000_000_000  # 2026-01-01 12:00 UTC
SECOND = 1_000_000_000


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.capture = Capture()
        view = View(self.capture)
        self.model = MessageModel(view)
        self.table = MessageTable(self.model)
        self.bar = FilterBar()
        self.status_bar = StatusBar()
        for widget in (self.table, self.bar, self.status_bar):
            qtbot.addWidget(widget)
        self.table.resize(800, 300)
        self.table.show()
        self.worker = ViewWorkerThread(self.capture)
        self.worker.start()
        self.arranging = Arranging(self.worker, self.model, self.table, self.status_bar)
        self.finding = Finding(view, self.arranging, self.bar, self.table)

    def record(self, count: int) -> None:
        """Rows one second apart, whose lengths are their numbers."""
        records = np.zeros(count, RECORD)
        records["version"] = 4
        records["time"] = NOON + np.arange(count) * SECOND
        records["length"] = np.arange(count)
        self.capture.append(Batch(records, bytes(count)))
        self.model.take_in()

    def wait_for_rows(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: self.model.rowCount() == count)

    def go_to(self, text: str) -> GoTo:
        self.finding.ask_where_to()
        dialog = self.table.window().findChild(GoTo)
        assert dialog is not None
        edit = dialog.findChild(QLineEdit)
        assert edit is not None
        edit.setText(text)
        edit.textEdited.emit(text)
        dialog._enter()
        return dialog

    @property
    def current(self) -> int:
        """The number of the current row, from 1."""
        datagram = self.table.current()
        assert datagram is not None
        return datagram.number


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.worker.stop()
    made.capture.close()


def test_a_filter_leaves_the_rows_that_it_wants(parts: Parts) -> None:
    parts.record(500)
    parts.bar.set_text("length >= 490")
    parts.wait_for_rows(10)
    parts.record(500)
    parts.wait_for_rows(20)
    parts.bar.set_text("")
    parts.wait_for_rows(1_000)


def test_a_filter_that_takes_too_long_says_so(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regex, "PATIENCE", 0.05)
    records = np.zeros(1, RECORD)
    records["version"], records["length"] = 4, 61
    parts.record(2)
    parts.capture.append(Batch(records, b"a" * 60 + b"!"))
    parts.model.take_in()
    parts.bar.set_text("payload matches '^(a|aa)+$'")
    parts.qtbot.waitUntil(lambda: "too long in row 3" in parts.bar.message.text())
    parts.bar.set_text("payload matches '^(a|aa)+$' and no < 3")
    parts.wait_for_rows(0)
    assert parts.bar.message.text() == ""


def test_a_cell_adds_to_the_filter(parts: Parts) -> None:
    parts.record(10)
    parts.table.filter_requested.emit("length > 4", None)
    parts.wait_for_rows(5)
    parts.table.filter_requested.emit("length == 9", Joint.AND_NOT)
    parts.wait_for_rows(4)
    assert parts.bar.filter is not None
    assert parts.bar.filter.text == "length > 4 and not length == 9"


def test_the_menu_of_a_cell_offers_its_filters(parts: Parts) -> None:
    parts.record(10)
    parts.table.go_to(7)
    menu = parts.table.row_menu(Column.LENGTH)
    texts = [action.text() for action in menu.actions()]
    assert "Filter: length == 7" in texts
    next(a for a in menu.actions() if a.text() == "Filter: length == 7").trigger()
    parts.wait_for_rows(1)
    assert any(
        action.text() == "… and length == 7"
        for action in parts.table.row_menu(Column.LENGTH).actions()
    )


def test_go_to_leads_to_a_row(parts: Parts) -> None:
    parts.record(1_000)
    assert not parts.go_to("500").isVisible()
    assert parts.current == 500
    assert not parts.table.following
    parts.go_to("+10")
    assert parts.current == 510
    parts.go_to("-9999")
    assert parts.current == 1


def test_go_to_leads_to_a_time(parts: Parts) -> None:
    parts.record(1_000)
    parts.go_to("2026-01-01T12:01:40Z")
    assert parts.current == 101


@pytest.mark.parametrize("gone", [{0}, {0, 999}])
def test_rows_that_go_while_it_asks_do_no_harm(
    parts: Parts, monkeypatch: pytest.MonkeyPatch, gone: set[int]
) -> None:
    datagram = parts.capture.datagram

    def datagram_or_gone(row: int) -> Datagram:
        if row in gone:
            raise RowGoneError(row)
        return datagram(row)

    parts.record(1_000)
    monkeypatch.setattr(parts.capture, "datagram", datagram_or_gone)
    parts.go_to("2026-01-01T12:01:40Z")
    assert parts.current == 101


def test_where_nothing_is_the_question_stays(parts: Parts) -> None:
    parts.record(100)
    assert parts.go_to("5000").isVisible()
    parts.bar.set_text("length > 50")
    parts.wait_for_rows(49)
    assert parts.go_to("10").isVisible()
    assert not parts.go_to("60").isVisible()
    assert parts.current == 60


def test_there_is_nowhere_to_go_in_an_empty_table(parts: Parts) -> None:
    parts.finding.ask_where_to()
    assert parts.table.window().findChild(GoTo) is None


def test_the_help_opens_once(parts: Parts) -> None:
    parts.bar.help_requested.emit()
    parts.finding.show_help()
    (window,) = parts.table.window().findChildren(HelpWindow)
    assert window.isVisible()
    window.close()
