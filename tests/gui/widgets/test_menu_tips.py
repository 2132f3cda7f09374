"""A menu says in the status bar what its entries do."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.menu_tips import tell_tips


def test_the_tip_shows_in_the_window_until_the_menu_hides(qtbot: QtBot) -> None:
    window, inner = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(inner)
    menu = QMenu(inner)
    told, silent = menu.addAction("Told"), menu.addAction("Silent")
    told.setStatusTip("What it does.")
    tell_tips(menu, inner)
    bar = window.statusBar()
    menu.hovered.emit(told)
    assert bar.currentMessage() == "What it does."
    menu.hovered.emit(silent)
    assert bar.currentMessage() == ""
    menu.hovered.emit(told)
    menu.aboutToHide.emit()
    assert bar.currentMessage() == ""
