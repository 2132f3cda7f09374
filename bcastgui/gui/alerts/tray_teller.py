"""TrayTeller: notices at the icon in the tray, for systems whose notifications belong to one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from bcastgui.gui.alerts.notice import Notice, Teller


class TrayTeller(Teller):
    """Puts its icon there with the first notice, and takes it away at last."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.setToolTip("bcastgui")
        self._tray.messageClicked.connect(self._activate)
        self._latest: Notice | None = None

    def tell(self, notice: Notice) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            self.refused.emit(notice)
            return
        self._latest = notice
        self._tray.show()
        self._tray.showMessage(notice.title, notice.body, self._icon)

    def close(self) -> None:
        self._tray.hide()

    @Slot()
    def _activate(self) -> None:
        # The system does not say which; it shows one at a time.
        if self._latest is not None:
            self.activated.emit(self._latest)
