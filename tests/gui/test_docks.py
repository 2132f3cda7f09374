"""The docks stand where they should at first, and again when they are reset."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from bcastgui.gui.docks import Docks

Area = Qt.DockWidgetArea


class Frame:
    """A window with docks around a centre."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        self.table = QLabel("table")
        self.window.setCentralWidget(self.table)
        self.docks = Docks(self.window, QLabel("details"), QLabel("send"), QLabel("interfaces"))
        qtbot.addWidget(self.window)
        self.window.resize(1_000, 700)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def texts(self) -> list[str]:
        return [action.text() for action in self.docks.actions]


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    return Frame(qtbot)


def added(frame: Frame, area: Area) -> QDockWidget:
    dock = QDockWidget("Senders")
    dock.setObjectName("senders")
    dock.setWidget(QLabel("senders"))
    action = frame.docks.add(dock, "Se&nders", "Ctrl+Alt+S", area)
    assert action.shortcut().toString() == "Ctrl+Alt+S"
    return dock


def test_details_and_send_show_at_first_below_the_table(frame: Frame) -> None:
    docks = frame.docks
    assert (docks.details.isVisible(), docks.send.isVisible()) == (True, True)
    assert docks.interfaces.isHidden()
    assert docks.details.geometry().bottom() < docks.send.geometry().top()
    assert frame.table.geometry().bottom() < docks.details.geometry().top()


def test_each_has_an_action_with_a_letter_and_a_title_without(frame: Frame) -> None:
    added(frame, Area.LeftDockWidgetArea)
    assert frame.texts() == ["&Details", "&Send", "&Interfaces", "Se&nders"]
    assert frame.docks.details.windowTitle() == "Details"


def test_the_interfaces_get_more_room_than_the_details(frame: Frame) -> None:
    frame.docks.interfaces.toggleViewAction().trigger()
    QApplication.processEvents()
    assert frame.docks.interfaces.width() > frame.docks.details.width()


def test_what_is_added_is_hidden_and_shares_the_place_of_the_details(frame: Frame) -> None:
    below = added(frame, Area.BottomDockWidgetArea)
    assert below.isHidden()
    below.toggleViewAction().trigger()
    assert frame.window.tabifiedDockWidgets(below) == [frame.docks.details]


def test_what_is_added_beside_the_table_has_a_place_of_its_own(frame: Frame) -> None:
    beside = added(frame, Area.RightDockWidgetArea)
    beside.toggleViewAction().trigger()
    assert frame.window.tabifiedDockWidgets(beside) == []
    assert frame.window.dockWidgetArea(beside) is Area.RightDockWidgetArea


def test_what_is_brought_forward_has_room_to_be_read(frame: Frame) -> None:
    details = frame.docks.details
    frame.window.resizeDocks([details], [60], Qt.Orientation.Vertical)
    QApplication.processEvents()
    details.hide()
    frame.docks.bring_forward(details)
    QApplication.processEvents()
    assert details.height() >= frame.window.height() // 3


def test_what_is_added_and_opened_has_room_to_be_read(frame: Frame) -> None:
    below = added(frame, Area.BottomDockWidgetArea)
    frame.window.resizeDocks([frame.docks.details], [60], Qt.Orientation.Vertical)
    below.toggleViewAction().trigger()
    QApplication.processEvents()
    assert below.height() >= 200


def test_the_dock_in_front_gives_way_to_the_table(frame: Frame) -> None:
    below = added(frame, Area.BottomDockWidgetArea)
    below.toggleViewAction().trigger()
    QApplication.processEvents()
    height, table, send = below.height(), frame.table.height(), frame.docks.send.height()
    frame.docks.give_way(60)
    QApplication.processEvents()
    assert below.height() <= height - 60
    assert frame.table.height() >= table + 60
    assert frame.docks.send.height() == send


def test_a_table_with_room_enough_takes_none(frame: Frame) -> None:
    height = frame.docks.details.height()
    frame.docks.give_way(-1)
    QApplication.processEvents()
    assert frame.docks.details.height() == height


def test_reset_puts_all_back(frame: Frame) -> None:
    beside = added(frame, Area.RightDockWidgetArea)
    beside.show()
    frame.docks.details.setFloating(True)
    frame.docks.send.hide()
    frame.docks.reset()
    assert beside.isHidden()
    assert not frame.docks.details.isFloating()
    assert frame.docks.send.isVisible()
