"""Shift+F10 asks what has the focus for its menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.menu_key import KEYS, add_menu_key


class List(QListWidget):
    """Remembers how it was asked for its menu."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QContextMenuEvent.Reason] = []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.append(event.reason())


def test_what_has_the_focus_is_asked(qtbot: QtBot) -> None:
    window, rows, field = QWidget(), List(), QLineEdit()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(rows)
    layout.addWidget(field)
    add_menu_key(window)
    with qtbot.waitActive(window):
        window.show()
    rows.setFocus()
    QTest.keySequence(window, QKeySequence(KEYS))
    assert rows.asked == [QContextMenuEvent.Reason.Keyboard]
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    field.setFocus()
    with qtbot.waitSignal(field.customContextMenuRequested):
        QTest.keySequence(window, QKeySequence(KEYS))
    field.clearFocus()
    QTest.keySequence(window, QKeySequence(KEYS))
    assert len(rows.asked) == 1
