"""A lazy dock makes its content when it is first needed, and only once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.lazy_dock import LazyDock


def test_the_content_is_made_when_it_is_first_shown(qtbot: QtBot) -> None:
    made: list[QLabel] = []

    def make() -> QWidget:
        made.append(QLabel("content"))
        return made[-1]

    window = QMainWindow()
    qtbot.addWidget(window)
    dock = LazyDock("Senders", "senders", make)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()
    window.show()
    assert not made
    assert dock.objectName() == "senders"
    for _ in range(2):
        dock.show()
        dock.hide()
    assert len(made) == 1
    assert dock.widget() is made[0]


def test_the_content_can_be_had_before(qtbot: QtBot) -> None:
    dock = LazyDock("Senders", "senders", QLabel)
    qtbot.addWidget(dock)
    assert dock.content() is dock.content() is dock.widget()
