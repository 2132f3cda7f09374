"""Columns are moved, sized, sorted by and hidden without a mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QSpinBox, QTableWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.columns_dialog import ColumnsDialog

TITLES = ["No.", "Source", "Data"]


class Bench:
    """A table of three columns, and the dialog on its header."""

    def __init__(self, qtbot: QtBot) -> None:
        self.table = QTableWidget(2, len(TITLES))
        qtbot.addWidget(self.table)
        self.table.setHorizontalHeaderLabels(TITLES)
        self.header = self.table.horizontalHeader()
        self.header.setSectionsMovable(True)
        self.header.setSortIndicatorShown(True)
        self.header.setStretchLastSection(True)
        self.dialog = ColumnsDialog(self.header, self._show, self.table)
        with qtbot.waitActive(self.dialog):
            self.dialog.open()
        (self.columns,) = self.dialog.findChildren(QListWidget)
        (self.width,) = self.dialog.findChildren(QSpinBox)

    def choose(self, row: int) -> None:
        self.columns.setFocus()
        self.columns.setCurrentRow(row)

    def press(self, text: str) -> None:
        buttons = self.dialog.findChildren(QPushButton)
        button = next(each for each in buttons if each.text().replace("&", "") == text)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)

    def order(self) -> list[str]:
        return [TITLES[self.header.logicalIndex(place)] for place in range(len(TITLES))]

    def listed(self) -> list[str]:
        return [self.columns.item(row).text() for row in range(self.columns.count())]

    def _show(self, section: int, shown: bool) -> None:
        self.header.setSectionHidden(section, not shown)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.dialog.close()


def test_a_column_moves(bench: Bench) -> None:
    bench.choose(0)
    for order in (["Source", "No.", "Data"], ["Source", "Data", "No."]):
        bench.press("Down")
        assert bench.order() == bench.listed() == order
    bench.press("Up")
    assert bench.order() == bench.listed() == ["Source", "No.", "Data"]
    assert bench.columns.currentItem().text() == "No."


def test_it_moves_no_further_than_the_end(bench: Bench) -> None:
    buttons = {each.text(): each for each in bench.dialog.findChildren(QPushButton)}
    bench.choose(0)
    assert not buttons["&Up"].isEnabled()
    bench.choose(2)
    assert not buttons["&Down"].isEnabled()


def test_it_becomes_wider(bench: Bench) -> None:
    bench.choose(1)
    assert bench.width.value() == bench.header.sectionSize(1)
    bench.width.setFocus()
    QTest.keyClick(bench.width, Qt.Key.Key_Up)
    assert bench.header.sectionSize(1) == bench.width.value()


def test_the_last_one_takes_what_is_left(bench: Bench) -> None:
    bench.choose(2)
    assert not bench.width.isEnabled()


def test_the_rows_are_sorted_by_it(bench: Bench) -> None:
    bench.choose(1)
    bench.press("Largest first")
    assert bench.header.sortIndicatorSection() == 1
    assert bench.header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    bench.press("Smallest first")
    assert bench.header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder


def test_it_is_hidden_and_shown_but_for_the_last_one(bench: Bench) -> None:
    for row in (0, 1, 2):
        bench.choose(row)
        QTest.keyClick(bench.columns, Qt.Key.Key_Space)
    assert [bench.header.isSectionHidden(section) for section in range(3)] == [True, True, False]
    assert bench.columns.item(2).checkState() is Qt.CheckState.Checked
    bench.choose(0)
    assert not bench.width.isEnabled()
    QTest.keyClick(bench.columns, Qt.Key.Key_Space)
    assert not bench.header.isSectionHidden(0)


def test_columns_that_cannot_be_hidden_have_no_box(bench: Bench) -> None:
    other = ColumnsDialog(bench.header, None, bench.table)
    (columns,) = other.findChildren(QListWidget)
    assert columns.item(0).data(Qt.ItemDataRole.CheckStateRole) is None
