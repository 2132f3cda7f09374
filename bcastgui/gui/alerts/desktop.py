"""Who shows notices on this desktop."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from bcastgui.gui.alerts.notice import Teller


def desktop_teller(icon: QIcon, parent: QObject, platform: str = sys.platform) -> Teller:
    """A tray on Windows and macOS; elsewhere the notifications of the desktop, which need none.

    There Qt would hand a payload to the desktop as markup. Either is loaded when it is asked for.
    """
    if platform in ("win32", "darwin"):
        from bcastgui.gui.alerts.tray_teller import TrayTeller

        return TrayTeller(icon, parent)
    from bcastgui.gui.alerts.bus_teller import BusTeller

    return BusTeller(parent)
