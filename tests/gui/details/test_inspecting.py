"""Messages are compared as they are selected, and the details are remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QMenu, QSplitter
from pytestqt.qtbot import QtBot

from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.records import RECORD, Batch, pack_address
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.details.detail_pane import DetailPane, Tab
from bcastgui.gui.details.inspecting import Inspecting
from bcastgui.gui.settings import Settings
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.window_frame import Menu

ROWS = [(1, b"t=21"), (2, b"on"), (1, b"t=22"), (2, b"off"), (3, b"alone")]
"""Source ports and payloads."""

_Flag = QItemSelectionModel.SelectionFlag


class Frame(QMainWindow):
    """A window with nothing but what the feature needs."""

    def __init__(self, table: MessageTable, details: DetailPane) -> None:
        super().__init__()
        self._details = details
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(table)
        halves.addWidget(details)
        self.setCentralWidget(halves)

    def add_dock(
        self, dock: QDockWidget, text: str, shortcut: str, area: Qt.DockWidgetArea
    ) -> None:
        raise NotImplementedError

    def add_action(
        self, menu: Menu, text: str, shortcut: str, slot: Callable[[], object]
    ) -> QAction:
        assert menu is Menu.VIEW
        action = QAction(text, self)
        action.triggered.connect(lambda checked: slot())
        return action

    def bring_forward(self, dock: QDockWidget) -> None:
        raise NotImplementedError

    def add_menu(self, menu: Menu, text: str) -> QMenu:
        raise NotImplementedError

    def show_send_panel(self) -> None:
        raise NotImplementedError

    def show_details(self) -> None:
        self._details.show()


@dataclass(frozen=True, slots=True)
class Bench:
    window: Frame
    view: View
    table: MessageTable
    model: MessageModel
    details: DetailPane
    inspecting: Inspecting

    def select(self, *rows: int) -> None:
        """As a person does: click the first, and the others with Ctrl."""
        selection = self.table.selectionModel()
        for place, row in enumerate(rows):
            how = _Flag.Select if place else _Flag.ClearAndSelect
            selection.setCurrentIndex(self.model.index(row, 0), _Flag.NoUpdate)
            selection.select(self.model.index(row, 0), how | _Flag.Rows)

    @property
    def said(self) -> str:
        labels = self.details.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def bench(qtbot: QtBot, english: None) -> Iterator[Bench]:
    capture = Capture()
    view = View(capture)
    model = MessageModel(view)
    table, details = MessageTable(model), DetailPane()
    window = Frame(table, details)
    qtbot.addWidget(window)
    table.current_changed.connect(details.show_datagram)
    inspecting = Inspecting(window, details, table, model, capture)
    window.resize(1_000, 700)
    window.show()
    records = np.zeros(len(ROWS), RECORD)
    records["source"] = np.void(pack_address(IPv4Address("10.9.0.2")))
    records["version"] = 4
    records["source_port"] = [port for port, _ in ROWS]
    records["length"] = [len(payload) for _, payload in ROWS]
    records["offset"] = np.cumsum(records["length"]) - records["length"]
    capture.append(Batch(records, b"".join(payload for _, payload in ROWS)))
    model.take_in()
    yield Bench(window, view, table, model, details, inspecting)
    inspecting.stop()
    capture.close()


def test_the_current_message_is_compared_with_that_before_from_its_sender(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.select(2)
    bench.inspecting.compare()
    assert bench.details.tab is Tab.COMPARE
    qtbot.waitUntil(lambda: "1 → 3: 1 byte changed" in bench.said)
    bench.select(3)
    qtbot.waitUntil(lambda: "2 → 4: 1 byte changed, 1 byte inserted" in bench.said)
    bench.select(4)
    qtbot.waitUntil(lambda: "No earlier message from 10.9.0.2:3 is shown." in bench.said)


def test_a_message_that_the_filter_hides_is_not_compared_with(bench: Bench, qtbot: QtBot) -> None:
    bench.view.show(Arrangement(0, len(ROWS), np.arange(1, len(ROWS))))
    bench.select(1)
    bench.inspecting.compare()
    qtbot.waitUntil(lambda: "No earlier message from 10.9.0.2:1 is shown." in bench.said)


def test_two_selected_messages_are_compared_the_earlier_one_first(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.select(3, 1)
    bench.inspecting.compare()
    qtbot.waitUntil(lambda: "2 → 4: " in bench.said)
    bench.select(0, 4)
    qtbot.waitUntil(lambda: "1 → 5: " in bench.said)
    bench.select(0, 4, 2)
    qtbot.waitUntil(lambda: "1 → 3: " in bench.said)


def test_it_brings_the_details_into_sight(bench: Bench, qtbot: QtBot) -> None:
    bench.details.hide()
    bench.select(2)
    (entry,) = (
        action
        for action in bench.window.findChildren(QAction)
        if action.text() == "Com&pare messages"
    )
    entry.trigger()
    qtbot.waitUntil(lambda: "1 → 3: " in bench.said)


def test_the_menu_of_a_row_says_with_what(bench: Bench) -> None:
    def offered() -> tuple[str, bool]:
        menu = bench.table.row_menu()
        (entry,) = (action for action in menu.actions() if "Com&pare" in action.text())
        found = entry.text(), entry.isEnabled()
        menu.deleteLater()
        return found

    bench.select(2)
    assert offered() == ("Com&pare with the previous of the sender", True)
    bench.select(2, 3)
    assert offered() == ("Com&pare both", True)
    bench.model.clear()
    assert offered() == ("Com&pare with the previous of the sender", False)


def test_a_capture_that_is_cleared_is_compared_no_more(bench: Bench, qtbot: QtBot) -> None:
    bench.select(2)
    bench.inspecting.compare()
    bench.model.clear()
    bench.inspecting.compare()
    qtbot.waitUntil(lambda: "Select a message to see all of it." in bench.said)


def test_tab_and_encoding_are_remembered(bench: Bench, tmp_path: Path) -> None:
    bench.details.restore({"tab": "hex", "encoding": "latin-1"})
    settings = Settings(tmp_path)
    bench.inspecting.save(settings)
    settings.save()
    bench.details.restore({"tab": "text"})
    bench.inspecting.restore(Settings(tmp_path))
    assert bench.details.state() == {"tab": "hex", "encoding": "latin-1"}
