"""What a right click offers, Shift+F10 offers too, at what has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import chain

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QWidget,
)

from tests.gui.accessible_places import (
    Places,
    controls,
    spoken_name,
    wait_for,
)


@pytest.fixture(scope="module")
def places(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    with closing(Places(qapp, tmp_path_factory.mktemp("program"))) as made:
        # All of it on the screen, which is 800 × 800, so that menus open where they were asked to.
        made.window.move(0, 0)
        made.window.resize(780, 780)
        for _ in chain(made.panels(), made.dialogs()):
            pass
        yield made


def test_the_menus_of_the_mouse_open_by_the_keyboard(places: Places) -> None:
    wrong = []
    met = set()
    for place, root in chain(places.panels(), places.dialogs()):
        for each in controls(root):
            by_mouse = entries(lambda: right_click(each))  # noqa: B023
            give_keyboard(each)
            by_key = entries(lambda: QTest.keyClick(each, _F10, _SHIFT))  # noqa: B023
            if by_mouse and by_key != by_mouse:
                wrong.append(f"{place}: {spoken_name(each)}: {by_key} for {by_mouse}")
            if by_key:
                met.add(spoken_name(each))
    assert wrong == []
    assert met >= {"Messages", "Senders", "Hex"}


_F10, _SHIFT = Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier


def right_click(widget: QWidget) -> None:
    area = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    place = area.rect().center()
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        place = widget.visualRect(widget.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(area, QContextMenuEvent(reason, place, area.mapToGlobal(place)))


def entries(ask: Callable[[], object]) -> list[str]:
    """The entries of the menu that ``ask`` opens; none when it opens none."""
    shown: list[str] = []
    looked: list[bool] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            shown.extend(action.text() for action in menu.actions())
            menu.close()
        looked.append(True)

    # Some menus wait until they are closed.
    QTimer.singleShot(0, close)
    ask()
    wait_for(lambda: looked, "the menu")
    return shown


def give_keyboard(widget: QWidget) -> None:
    """Make it the focus, after a menu that has taken the activity of the window with it."""
    QTest.qWait(1)
    widget.window().activateWindow()
    assert QTest.qWaitForWindowActive(widget.window())
    widget.setFocus()
