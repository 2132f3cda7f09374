"""What the column titles do by mouse, two menus do by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QMenu, QTreeWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.table.column_menus import ColumnMenus
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.sort_order import Order
from bcastgui.gui.widgets.columns_dialog import ColumnsDialog
from bcastgui.gui.window_frame import Menu
from tests.gui.sample_frame import SampleFrame
from tests.gui.samples import SampleView


class Parts:
    def __init__(self, qtbot: QtBot) -> None:
        self.table, self.frame = MessageTable(MessageModel(SampleView(3))), SampleFrame()
        for widget in (self.table, self.frame):
            qtbot.addWidget(widget)
        self.table.set_sortable(True)
        self.asked: list[tuple[Column, Order]] = []
        self.table.sort_requested.connect(lambda *asked: self.asked.append(asked))
        self.feature = ColumnMenus(self.table.header, self.frame)

    def open(self, title: str) -> QMenu:
        menu = self.frame.action(title).menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        return menu

    def entry(self, title: str, text: str) -> QAction:
        return next(a for a in self.open(title).actions() if a.text().replace("&", "") == text)

    def texts(self, title: str) -> list[str]:
        return [entry.text().replace("&", "") for entry in self.open(title).actions()]

    def chosen(self) -> list[str]:
        entries = self.open("Sort by").actions()
        return [entry.text().replace("&", "") for entry in entries if entry.isChecked()]


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def test_columns_are_shown_and_hidden(parts: Parts) -> None:
    parts.entry("Columns", "Since previous").trigger()
    assert Column.SINCE_PREVIOUS in parts.table.header.shown_columns()
    assert parts.entry("Columns", "Since previous").isChecked()
    parts.entry("Columns", "Delivery").trigger()
    assert Column.DELIVERY not in parts.table.header.shown_columns()


def test_rows_are_sorted_each_way_and_as_recorded(parts: Parts) -> None:
    assert parts.chosen() == ["As recorded"]
    assert not parts.entry("Sort by", "Largest first").isEnabled()
    parts.entry("Sort by", "Len").trigger()
    assert parts.chosen() == ["Len", "Smallest first"]
    parts.entry("Sort by", "Largest first").trigger()
    parts.entry("Sort by", "Source").trigger()
    assert parts.chosen() == ["Source", "Largest first"]
    parts.entry("Sort by", "As recorded").trigger()
    assert parts.chosen() == ["As recorded"]
    assert parts.asked == [
        (Column.LENGTH, Order.ASCENDING),
        (Column.LENGTH, Order.DESCENDING),
        (Column.SOURCE, Order.DESCENDING),
        (Column.NUMBER, Order.RECORDED),
    ]


def test_only_columns_in_sight_that_sort_are_offered(parts: Parts) -> None:
    texts = parts.texts("Sort by")
    assert "Len" in texts
    assert "Since first" not in texts
    parts.entry("Columns", "Comment").trigger()
    parts.entry("Columns", "Len").trigger()
    texts = parts.texts("Sort by")
    assert "Comment" not in texts
    assert "Len" not in texts


def test_the_menus_are_never_empty_and_keep_nothing(parts: Parts) -> None:
    before = len(parts.feature.children())
    for _ in range(3):
        parts.open("Sort by")
    assert len(parts.feature.children()) == before
    assert all(menu.actions() for menu in parts.frame.menus[Menu.VIEW].findChildren(QMenu))
    parts.feature.stop()


def arranged(parts: Parts) -> QListWidget:
    """The columns that the dialog offers."""
    parts.frame.action("Order and widths of columns…").trigger()
    (dialog,) = parts.table.window().findChildren(ColumnsDialog)
    (columns,) = dialog.findChildren(QListWidget)
    return columns


def test_columns_are_arranged_by_keyboard(parts: Parts) -> None:
    columns = arranged(parts)
    (delivery,) = columns.findItems("Delivery", Qt.MatchFlag.MatchExactly)
    delivery.setCheckState(Qt.CheckState.Unchecked)
    assert Column.DELIVERY not in parts.table.header.shown_columns()


def test_they_are_those_of_the_table_with_the_focus(parts: Parts, qtbot: QtBot) -> None:
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    tree.setHeaderLabels(["Name", "Value"])
    with qtbot.waitActive(tree):
        tree.show()
    tree.setFocus()
    columns = arranged(parts)
    assert [columns.item(row).text() for row in range(columns.count())] == ["Name", "Value"]
