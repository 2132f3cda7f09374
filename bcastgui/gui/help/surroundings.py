"""What a report of a fault has to say about where the window stands."""

from __future__ import annotations

import os

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from bcastgui.children import is_packaged


def surroundings() -> tuple[str, ...]:
    """A line for each fact, in English; there is an application by now."""
    style = QApplication.style()
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
    screens = (
        f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return (
        f"Packaged: {'yes' if is_packaged() else 'no'}",
        f"Window system: {' '.join((QGuiApplication.platformName(), desktop)).strip()}",
        f"Style: {style.name()}, {QGuiApplication.styleHints().colorScheme().name.lower()}",
        f"Screens: {', '.join(screens)}",
        f"Language: {QLocale().name()}, of the system {QLocale.system().name()}",
    )
