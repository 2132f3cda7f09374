"""The keyboard goes through the panels as they stand, and into none that is out of sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.gui.panel_order import move_focus, move_to_panel, panels

Area = Qt.DockWidgetArea


class Window(QMainWindow):
    """A search and rows in the centre, made from the bottom up; docks come around them."""

    def __init__(self) -> None:
        super().__init__()
        centre = QWidget()
        self.rows, self.search = field("rows"), field("search")
        self.column = QVBoxLayout(centre)
        self.column.addWidget(self.rows)
        self.column.insertWidget(0, self.search)
        self.setCentralWidget(centre)
        self.resize(800, 600)

    def add(self, name: str, area: Area) -> QDockWidget:
        dock = QDockWidget(name, self)
        inner = QWidget()
        column = QVBoxLayout(inner)
        for part in ("one", "two"):
            column.addWidget(field(f"{name} {part}"))
        dock.setWidget(inner)
        self.addDockWidget(area, dock)
        return dock

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return move_focus(self, 1 if is_next else -1)


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.search.setFocus()
    return made


def focused() -> str:
    widget = QApplication.focusWidget()
    return "nothing" if widget is None else widget.objectName() or type(widget).__name__


def bars(window: Window) -> list[QWidget]:
    return [panel for panel in panels(window) if isinstance(panel, QTabBar)]


def way(window: Window, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """What the key leads to until it is back."""
    start = focused()
    names: list[str] = []
    while start not in names:
        QTest.keyClick(window, key)
        names.append(focused())
        assert len(names) < 30
    return names


def test_tab_goes_from_the_top_to_the_bottom(window: Window) -> None:
    window.add("below", Area.BottomDockWidgetArea)
    window.add("above", Area.TopDockWidgetArea)
    QApplication.processEvents()
    there = ["rows", "below one", "below two", "above one", "above two", "search"]
    assert way(window) == there
    assert way(window, Qt.Key.Key_Backtab) == [*there[-2::-1], "search"]


def test_the_way_follows_a_dock_that_is_moved(window: Window) -> None:
    dock = window.add("moved", Area.RightDockWidgetArea)
    QApplication.processEvents()
    assert way(window) == ["rows", "moved one", "moved two", "search"]
    window.addDockWidget(Area.LeftDockWidgetArea, dock)
    QApplication.processEvents()
    assert panels(window)[0] is dock
    dock.setFloating(True)
    assert dock not in panels(window)


def test_what_is_behind_another_tab_is_left_out(window: Window, qtbot: QtBot) -> None:
    behind, front = (window.add(name, Area.BottomDockWidgetArea) for name in ("behind", "front"))
    window.tabifyDockWidget(behind, front)
    QApplication.processEvents()
    front.raise_()
    qtbot.waitUntil(lambda: front in panels(window) and bool(bars(window)))
    assert way(window) == ["rows", "front one", "front two", "QTabBar", "search"]
    front.hide()
    # Qt keeps the bar of tabs for the next time.
    qtbot.waitUntil(lambda: behind in panels(window) and not bars(window))
    assert window.findChildren(QTabBar)
    assert way(window) == ["rows", "behind one", "behind two", "search"]


def test_a_key_leads_from_panel_to_panel(window: Window) -> None:
    window.add("below", Area.BottomDockWidgetArea)
    QApplication.processEvents()
    steps = []
    for step in (1, 1, 1, -1, -1):
        move_to_panel(window, step)
        steps.append(focused())
    assert steps == ["rows", "below one", "search", "below one", "rows"]
    window.search.setFocus()
    window.search.clearFocus()
    move_to_panel(window, 1)
    assert focused() == "search"


def test_the_way_goes_on_from_what_only_the_mouse_reaches(window: Window) -> None:
    label = QLabel("some text")
    window.column.insertWidget(1, label)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setFocus()
    move_focus(window, 1)
    assert focused() == "rows"


def test_there_may_be_nothing_to_go_to(qtbot: QtBot) -> None:
    empty = QMainWindow()
    qtbot.addWidget(empty)
    empty.setCentralWidget(QWidget())
    assert not move_focus(empty, 1)
    move_to_panel(empty, 1)


def test_the_focus_shows_in_the_panel_that_a_key_leads_to(window: Window) -> None:
    shows = Qt.WidgetAttribute.WA_KeyboardFocusChange
    window.setAttribute(shows, False)
    move_to_panel(window, 1)
    assert window.testAttribute(shows)
