"""Buttons that are drawn in cells."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from bcastgui.gui.library.send_button import SendButton


@pytest.fixture
def view(qtbot: QtBot) -> QTreeView:
    model = QStandardItemModel()
    for text in ("Send", ""):
        model.appendRow(QStandardItem(text))
    view = QTreeView()
    qtbot.addWidget(view)
    model.setParent(view)
    view.setModel(model)
    view.setRootIsDecorated(False)
    view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
    view.setItemDelegate(SendButton(view))
    view.resize(200, 100)
    view.show()
    return view


def middle(view: QTreeView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 0)).center()


def button(view: QTreeView) -> SendButton:
    delegate = view.itemDelegate()
    assert isinstance(delegate, SendButton)
    return delegate


def test_a_click_presses_the_button(view: QTreeView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button(view).clicked) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 0))
    assert clicked.args == [view.model().index(0, 0)]


def test_a_cell_without_a_text_has_no_button(view: QTreeView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button(view).clicked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 1))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=middle(view, 0))


def test_a_press_that_ends_elsewhere_is_no_click(view: QTreeView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button(view).clicked):
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 0))
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 1))


def test_the_button_is_drawn_and_looks_pressed(view: QTreeView) -> None:
    up = view.grab().toImage()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 0))
    view.viewport().update()
    assert view.grab().toImage() != up
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, 1))


def test_the_button_has_room_for_its_text(view: QTreeView) -> None:
    assert view.sizeHintForColumn(0) > view.fontMetrics().horizontalAdvance("Send")
