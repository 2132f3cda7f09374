"""Tab goes through the buttons of a dialog from left to right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.tab_order import tab_as_shown


def test_tab_goes_from_left_to_right(qtbot: QtBot) -> None:
    dialog, field = QDialog(), QLineEdit()
    qtbot.addWidget(dialog)
    standard, roles = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
    buttons = QDialogButtonBox(standard.Close | standard.Ok)
    for role in (roles.ResetRole, roles.ActionRole):
        buttons.addButton(role.name, role)
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(buttons)
    tab_as_shown(buttons)
    with qtbot.waitActive(dialog):
        dialog.show()
    field.setFocus()
    places = []
    for _ in buttons.buttons():
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused in buttons.buttons()
        places.append(focused.x())
    assert places == sorted(places)
    assert len(set(places)) == 4
