"""Each system shows notices in its own way."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from bcastgui.gui.alerts.bus_teller import BusTeller
from bcastgui.gui.alerts.desktop import desktop_teller
from bcastgui.gui.alerts.tray_teller import TrayTeller


def test_a_tray_is_used_where_notifications_belong_to_one(qtbot: QtBot) -> None:
    parent = QObject()
    kinds = [type(desktop_teller(QIcon(), parent, each)) for each in ("linux", "win32", "darwin")]
    assert kinds == [BusTeller, TrayTeller, TrayTeller]
