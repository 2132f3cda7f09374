"""Values can be copied, and stay selected while the cursor moves."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.values import number_at
from bcastgui.gui.details.values_model import Column
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


def test_the_number_of_a_cell_can_be_plotted(qtbot: QtBot) -> None:
    view = ValuesView()
    qtbot.addWidget(view)
    plot = next(a for a in view.actions() if a.text() == "Plot over &time")
    view.read(b"\x01\x02\x03\x04", 1)
    view.setCurrentIndex(view.model().index(2, Column.BIG))
    menu = plot.menu()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(view.plot_requested) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [number_at(1, "u16be")]
    view.read(b"", 0)
    assert not plot.isEnabled()
