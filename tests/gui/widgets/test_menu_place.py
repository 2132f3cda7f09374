"""A menu opens below what is current, and never outside of the view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.menu_place import menu_place


@pytest.mark.parametrize(
    ("current", "place"),
    [
        (QRect(10, 20, 50, 16), QPoint(10, 35)),
        (QRect(-300, 20, 350, 16), QPoint(0, 35)),
        (QRect(10, -90_000, 50, 16), QPoint(10, 0)),
        (QRect(10, 90_000, 50, 16), QPoint(10, 99)),
    ],
)
def test_the_place(qtbot: QtBot, current: QRect, place: QPoint) -> None:
    view = QPlainTextEdit()
    qtbot.addWidget(view)
    view.viewport().setGeometry(0, 0, 200, 100)
    assert menu_place(view, current) == view.viewport().mapToGlobal(place)
