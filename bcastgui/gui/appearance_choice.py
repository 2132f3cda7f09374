"""AppearanceChoice: has all windows look as the user chose, or as the system does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from bcastgui.gui.appearance import Appearance, apply_appearance


class AppearanceChoice(QObject):
    """Follows the system for as long as that is what was chosen."""

    used = Signal(object)
    """The Appearance that was chosen."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._chosen = Appearance.SYSTEM
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @Slot(object)
    def use(self, appearance: Appearance) -> None:
        """Look so from now on."""
        self._chosen = appearance
        apply_appearance(self._application, appearance)
        self.used.emit(appearance)

    @Slot()
    def _follow_system(self) -> None:
        if self._chosen is Appearance.SYSTEM:
            apply_appearance(self._application, Appearance.SYSTEM)
