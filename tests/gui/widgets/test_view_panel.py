"""A panel's buttons can be clicked, pressed as keys, and found in the view's menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.view_panel import ViewPanel


class Panel(ViewPanel):
    """A table of two rows, from which something can be removed."""

    def __init__(self) -> None:
        self.table = QTableView()
        super().__init__(self.table)
        self.table.setModel(QStringListModel(["one", "two"], self))
        self.done: list[str] = []
        self.remove = self._add_action(
            "&Remove", "Del", "Remove the row.", lambda: self.done.append("remove")
        )
        self.copy = self._add_action("&Copy", "", "Copy the row.", lambda: self.done.append("copy"))
        self._set_widths({0: 30})

    def call(self, action: QAction, text: str) -> None:
        self._name_action(action, text)

    @property
    def bar(self) -> QToolBar:
        return self._bar


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    panel = Panel()
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_an_action_is_a_button_a_key_and_an_entry(panel: Panel) -> None:
    button = panel.bar.widgetForAction(panel.remove)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert panel.done == ["remove", "remove"]
    assert panel.table.actions() == [panel.remove, panel.copy]
    assert panel.table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu


@pytest.mark.parametrize(
    ("name", "tip"), [("remove", "Remove the row. (Del)"), ("copy", "Copy the row.")]
)
def test_a_tip_tells_the_key_where_there_is_one(panel: Panel, name: str, tip: str) -> None:
    action = getattr(panel, name)
    assert isinstance(action, QAction)
    assert action.toolTip() == tip


def test_what_cannot_be_done_has_no_key(panel: Panel) -> None:
    panel.remove.setEnabled(False)
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    assert panel.done == []


def test_columns_are_as_wide_as_so_many_digits(panel: Panel) -> None:
    assert panel.table.columnWidth(0) == 30 * panel.fontMetrics().horizontalAdvance("0")


def test_the_rows_take_the_room_below_the_buttons(panel: Panel) -> None:
    assert panel.table.geometry().top() == panel.bar.geometry().bottom() + 1
    assert panel.table.geometry().bottom() == panel.rect().bottom()


def test_a_button_has_no_letter_and_follows_what_its_action_is_called(panel: Panel) -> None:
    button = panel.bar.widgetForAction(panel.copy)
    assert isinstance(button, QToolButton)
    assert (button.text(), panel.copy.text()) == ("Copy", "&Copy")
    panel.call(panel.copy, "複製(&C)…")
    assert (button.text(), panel.copy.text()) == ("複製", "複製(&C)…")
