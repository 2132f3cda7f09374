"""A panel may be lower than it needs, and all of it can still be reached."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.scrolling import Scrolling


def test_what_has_no_room_is_scrolled_to_by_tab(qtbot: QtBot) -> None:
    panel = QWidget()
    column = QVBoxLayout(panel)
    fields = [QLineEdit() for _ in range(8)]
    for field in fields:
        column.addWidget(field)
    area = Scrolling(panel)
    qtbot.addWidget(area)
    assert area.minimumSizeHint().height() < panel.minimumSizeHint().height() / 2
    assert area.minimumSizeHint().width() > panel.minimumSizeHint().width()
    area.resize(area.sizeHint().width(), area.minimumSizeHint().height())
    area.show()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    for _ in fields[1:]:
        QTest.keyClick(area.focusWidget(), Qt.Key.Key_Tab)
    assert fields[-1].hasFocus()
    assert not fields[-1].visibleRegion().isEmpty()


def test_where_there_is_room_it_is_as_without(qtbot: QtBot) -> None:
    panel = QWidget()
    QVBoxLayout(panel).addWidget(QLineEdit())
    area = Scrolling(panel)
    qtbot.addWidget(area)
    area.resize(area.sizeHint() * 2)
    area.show()
    assert not area.verticalScrollBar().isVisible()
    assert panel.size() == area.viewport().size()
