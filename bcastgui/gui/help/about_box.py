"""AboutBox: opens the dialog about the program, which loads when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from bcastgui.gui.settings import Settings
from bcastgui.net.interfaces import Interface


class AboutBox(QObject):
    """Gathers what a report of a fault may tell, as it is when the dialog opens."""

    def __init__(
        self,
        window: QWidget,
        icon: QIcon,
        interfaces: Callable[[], tuple[Interface, ...]],
        settings: Settings,
        log: Path,
        parent: QObject | None = None,
    ) -> None:
        """``log`` is the file of crash reports, which need not be there."""
        super().__init__(parent)
        self._window = window
        self._icon = icon
        self._interfaces = interfaces
        self._settings = settings
        self._log = log

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.help.about import AboutDialog
        from bcastgui.gui.help.bug_report import Evidence
        from bcastgui.gui.help.surroundings import surroundings

        evidence = Evidence(surroundings(), self._interfaces(), self._settings.texts(), self._log)
        dialog = AboutDialog(self._icon, evidence, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
