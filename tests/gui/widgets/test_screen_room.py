"""A window is no larger than its screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.screen_room import fitting


def test_a_window_with_its_frame_fits_the_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert fitting(QSize(300, 200), window) == QSize(300, 200)
    bounded = fitting(QSize(300, 100_000), window)
    assert bounded.width() == 300
    assert room.height() - 64 < bounded.height() < room.height()
