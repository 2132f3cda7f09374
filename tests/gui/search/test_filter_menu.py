"""The menu beside the filter: what was used before, and what has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.search.filter_history import FilterHistory
from bcastgui.gui.search.filter_menu import FilterMenuButton
from bcastgui.gui.search.filter_name_dialog import FilterNameDialog


@pytest.fixture
def history() -> FilterHistory:
    made = FilterHistory()
    made.save("R&D", "interface == eth0 && length > 1")
    made.remember("hello")
    made.remember("a\nb & c")
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def button(window: QWidget, history: FilterHistory) -> FilterMenuButton:
    return FilterMenuButton(history, window)


def opened(button: FilterMenuButton) -> QMenu:
    menu = button.menu()
    menu.aboutToShow.emit()
    return menu


def entry(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if text in a.text().replace("&", ""))


def submenu(menu: QMenu, text: str) -> QMenu:
    found = entry(menu, text).menu()
    assert isinstance(found, QMenu)
    return found


def answer(button: FilterMenuButton, qtbot: QtBot, name: str) -> None:
    window = button.window()
    dialog = window.findChildren(FilterNameDialog)[0]
    dialog.findChildren(QLineEdit)[0].setText(name)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.findChildren(FilterNameDialog))


def test_it_has_a_name_and_the_focus_comes_to_it(button: FilterMenuButton) -> None:
    assert button.accessibleName() == "Saved filters"
    assert button.toolTip()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_names_and_recent_filters_are_picked(qtbot: QtBot, button: FilterMenuButton) -> None:
    menu = opened(button)
    named = menu.actions()[0]
    assert named.text() == "R&&D"
    with qtbot.waitSignal(button.picked) as picked:
        named.trigger()
    assert picked.args == ["interface == eth0 && length > 1"]
    recent = submenu(menu, "Recent").actions()
    assert [action.text() for action in recent] == ["a␣b && c", "hello"]
    with qtbot.waitSignal(button.picked) as picked:
        recent[0].trigger()
    assert picked.args == ["a\nb & c"]


def test_there_is_nothing_to_do_where_there_is_nothing(qtbot: QtBot) -> None:
    button = FilterMenuButton(FilterHistory())
    qtbot.addWidget(button)
    menu = opened(button)
    for text in ("Recent", "Save", "Rename", "Delete"):
        assert not entry(menu, text).isEnabled()
    button.set_current("hello")
    assert entry(opened(button), "Save").isEnabled()


def test_the_filter_in_force_is_saved(
    qtbot: QtBot, button: FilterMenuButton, history: FilterHistory
) -> None:
    button.set_current("echo")
    entry(opened(button), "Save").trigger()
    button.set_current("not echo")
    answer(button, qtbot, "own")
    assert history.named["own"] == "echo"


def test_a_filter_is_renamed(
    qtbot: QtBot, button: FilterMenuButton, history: FilterHistory
) -> None:
    submenu(opened(button), "Rename").actions()[0].trigger()
    answer(button, qtbot, "lab")
    assert list(history.named) == ["lab"]


def test_a_filter_is_deleted_and_stays_recent(
    button: FilterMenuButton, history: FilterHistory
) -> None:
    submenu(opened(button), "Delete").actions()[0].trigger()
    assert not history.named
    assert history.recent[0] == "interface == eth0 && length > 1"


def test_help_is_asked_for(qtbot: QtBot, button: FilterMenuButton) -> None:
    with qtbot.waitSignal(button.help_requested):
        entry(opened(button), "Help").trigger()
