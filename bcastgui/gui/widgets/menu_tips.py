"""Status tips of menus that are opened anywhere: Qt tells only those of the menu bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QStatusTipEvent
from PySide6.QtWidgets import QMenu, QWidget


def tell_tips(menu: QMenu, widget: QWidget) -> None:
    """Show the status tip of the current entry of ``menu`` in the window of ``widget``."""

    def tell(text: str) -> None:
        QCoreApplication.sendEvent(widget, QStatusTipEvent(text))

    def tell_of(entry: QAction) -> None:
        tell(entry.statusTip())

    menu.hovered.connect(tell_of)
    menu.aboutToHide.connect(lambda: tell(""))
