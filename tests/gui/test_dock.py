"""A dock comes to the front before it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from bcastgui.gui.dock import Dock
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from tests.gui.palettes import GROUNDS, palette

Tabs: TypeAlias = tuple[Dock, Dock]


@pytest.fixture
def tabs(qtbot: QtBot) -> Iterator[Tabs]:
    """Two docks that share a place in a window, the second one in front."""
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = Dock("Rate", "rate"), Dock("Senders", "senders")
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    with qtbot.waitExposed(window):
        window.show()
    docks[1].raise_()
    qtbot.waitUntil(lambda: in_front(docks[1]) and not in_front(docks[0]))
    yield docks
    window.close()


def in_front(dock: Dock) -> bool:
    return not dock.visibleRegion().isEmpty()


def strongest(dock: Dock, name: str) -> QColor:
    """Of the colours of a button, that which differs most from the ground."""
    button = dock.findChild(QAbstractButton, name)
    assert button is not None
    picture = button.icon().pixmap(button.icon().actualSize(QSize(64, 64))).toImage()
    opaque = [
        colour
        for x in range(picture.width())
        for y in range(picture.height())
        if (colour := picture.pixelColor(x, y)).alpha() > 200
    ]
    ground = dock.palette().window().color()
    return max(opaque, key=lambda colour: contrast(colour, ground))


@pytest.mark.parametrize(("base", "window"), GROUNDS)
@pytest.mark.parametrize("name", ["qt_dockwidget_floatbutton", "qt_dockwidget_closebutton"])
def test_the_buttons_can_be_seen(
    qtbot: QtBot, tabs: Tabs, base: str, window: str, name: str
) -> None:
    dock, ground = tabs[1], QColor(window)
    dock.setPalette(palette(base, window))
    for is_floating in (False, True, False):
        dock.setFloating(is_floating)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: contrast(strongest(dock, name), ground) >= READABLE_CONTRAST)


def test_one_behind_a_tab_is_raised_and_only_then_closed(qtbot: QtBot, tabs: Tabs) -> None:
    rate, senders = tabs
    action = rate.toggleViewAction()
    action.trigger()
    qtbot.waitUntil(lambda: in_front(rate) and not in_front(senders))
    assert action.isChecked()
    action.trigger()
    qtbot.waitUntil(lambda: in_front(senders))
    assert not rate.isVisible()
    assert not action.isChecked()
    action.trigger()
    assert rate.isVisible()
    assert action.isChecked()


def test_the_same_with_docks_that_a_window_remembers(qtbot: QtBot, tabs: Tabs) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = Dock("Rate", "rate"), Dock("Senders", "senders")
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.hide()
    before = tabs[0].parentWidget()
    assert isinstance(before, QMainWindow)
    assert window.restoreState(before.saveState())
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: in_front(docks[1]) and not in_front(docks[0]))
    docks[0].toggleViewAction().trigger()
    qtbot.waitUntil(lambda: in_front(docks[0]) and not in_front(docks[1]))
    docks[0].toggleViewAction().trigger()
    qtbot.waitUntil(lambda: in_front(docks[1]))
    assert not docks[0].isVisible()
    window.close()


def test_one_that_floats_is_closed_at_once(qtbot: QtBot, tabs: Tabs) -> None:
    tabs[0].setFloating(True)
    qtbot.waitUntil(lambda: in_front(tabs[0]))
    tabs[0].toggleViewAction().trigger()
    assert not tabs[0].isVisible()
