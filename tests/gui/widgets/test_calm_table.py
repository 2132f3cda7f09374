"""A calm table shows its rows, lets go of the focus, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.calm_table import LINE_SPACING, make_calm


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[QTableView]:
    """In a window, above a field."""
    window = QWidget()
    qtbot.addWidget(window)
    table = QTableView()
    make_calm(table)
    table.setModel(QStringListModel(["one", "two"], table))
    layout = QVBoxLayout(window)
    layout.addWidget(table)
    layout.addWidget(QLineEdit())
    with qtbot.waitActive(window):
        window.show()
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    yield table
    window.close()


def test_rows_are_of_the_height_of_their_text(table: QTableView) -> None:
    height = table.fontMetrics().height() + LINE_SPACING
    assert [table.rowHeight(row) for row in range(2)] == [height, height]
    assert table.verticalHeader().isHidden()


def test_the_tab_key_leaves_it(table: QTableView) -> None:
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_a_double_click_edits_nothing(table: QTableView) -> None:
    place = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.viewport().findChild(QLineEdit) is None
