"""PanelKeys: from panel to panel with a key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from bcastgui.gui.panel_order import move_to_panel
from bcastgui.gui.settings import Settings
from bcastgui.gui.window_frame import Menu, WindowFrame


class PanelKeys(QObject):
    """F6 goes to the next panel and Shift+F6 to the one before, as in other programs."""

    def __init__(
        self, frame: WindowFrame, window: QMainWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        following = partial(move_to_panel, window, 1)
        frame.add_action(Menu.VIEW, self.tr("Ne&xt panel"), "F6", following)
        before = partial(move_to_panel, window, -1)
        frame.add_action(Menu.VIEW, self.tr("Previous pa&nel"), "Shift+F6", before)

    def restore(self, settings: Settings) -> None:
        """Nothing was kept."""

    def save(self, settings: Settings) -> None:
        """Nothing needs to be kept."""

    def stop(self) -> None:
        """Nothing runs on."""
