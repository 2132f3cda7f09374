"""The panel of interfaces keeps the selection, and copies it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from bcastgui.gui.listen.interfaces_model import Column
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from tests.gui.listen.test_interfaces_model import ETH0, TUN0, WLAN0

SELECT = QItemSelectionModel.SelectionFlag.Select


@pytest.fixture
def panel(qtbot: QtBot) -> InterfacesPanel:
    made = InterfacesPanel()
    qtbot.addWidget(made)
    made.set_interfaces((ETH0, TUN0))
    made.resize(780, 200)
    made.show()
    return made


def table(panel: InterfacesPanel) -> QTableView:
    found = panel.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def select(panel: InterfacesPanel, row: int, *columns: Column) -> None:
    view = table(panel)
    for column in columns:
        view.selectionModel().select(view.model().index(row, column), SELECT)


def test_the_table_has_its_name_and_cannot_be_edited(panel: InterfacesPanel) -> None:
    view = table(panel)
    assert view.accessibleName() == "Interfaces"
    assert view.editTriggers() == QTableView.EditTrigger.NoEditTriggers


def test_what_is_copied_is_what_is_selected(panel: InterfacesPanel) -> None:
    select(panel, 2, Column.NAME, Column.ADDRESSES)
    select(panel, 1, Column.NAME, Column.ADDRESSES, Column.MASK)
    QTest.keyClick(table(panel), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "eth0\tfe80::1\t/64\ntun0\t10.8.0.2"


def test_without_a_selection_the_clipboard_stays(panel: InterfacesPanel) -> None:
    QGuiApplication.clipboard().setText("before")
    QTest.keyClick(table(panel), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


def test_a_change_keeps_the_selection(panel: InterfacesPanel) -> None:
    select(panel, 2, Column.ADDRESSES)
    panel.set_interfaces((ETH0, WLAN0, TUN0))
    assert panel.selected_text() == "10.8.0.2"


def test_all_columns_are_in_view_in_a_narrow_window(panel: InterfacesPanel) -> None:
    header = table(panel).horizontalHeader()
    assert header.length() <= table(panel).viewport().width()
