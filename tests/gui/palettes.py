"""Palettes to test colours on."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

GROUNDS = [
    ("#ffffff", "#efefef"),  # Fusion, light
    ("#2d2d2d", "#353535"),  # Fusion, dark
    ("#1e1e1e", "#2b2b2b"),
    ("#fdf6e3", "#eee8d5"),
    ("#000000", "#000000"),
    ("#ffffff", "#d4d0c8"),
]
"""Backgrounds of fields and of windows, as systems have them."""


def palette(base: str, window: str) -> QPalette:
    """A palette of these backgrounds, with black or white text on them."""
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, QColor(base))
    made.setColor(QPalette.ColorRole.Window, QColor(window))
    is_dark = QColor(base).lightnessF() < 0.5
    made.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff" if is_dark else "#000000"))
    return made
