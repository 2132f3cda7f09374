"""Values can be copied, and stay selected while the cursor moves."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.values_view import ValuesView


def test_the_selected_values_are_copied(qtbot: QtBot) -> None:
    view = ValuesView()
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    view.read(b"\x01\x02\x03\x04", 0)
    view.selectRow(2)
    view.read(b"\x01\x02\x03\x04", 1)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "u16\t770\t515"
    cell = view.model().index(0, 1)
    view.selectionModel().select(cell, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "2"


def test_it_has_a_name(qtbot: QtBot) -> None:
    view = ValuesView()
    qtbot.addWidget(view)
    assert view.accessibleName() == "Values"
