"""Appearance: light, dark, or as the system has it."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from bcastgui.gui.widgets.colours import (
    READABLE_CONTRAST,
    VISIBLE_CONTRAST,
    blend,
    contrast,
    readable_on,
)


class Appearance(enum.Enum):
    """What the user chose; the values are what the settings keep."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def apply_appearance(application: QApplication, appearance: Appearance) -> None:
    """Show all windows so from now on."""
    hints = application.styleHints()
    application.setPalette(QPalette())
    if appearance is Appearance.SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = appearance is Appearance.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        if is_dark(application.palette()) != dark:
            # A bare X server has no theme that Qt could ask for the other colours.
            application.setPalette(_palette(_DARK if dark else _LIGHT))
    _mend(application)


def is_dark(palette: QPalette) -> bool:
    """Whether a palette writes light on dark."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()


_Role = QPalette.ColorRole

_LIGHT = {
    _Role.Window: "#efefef",
    _Role.WindowText: "#1b1b1b",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f6f6f6",
    _Role.Text: "#1b1b1b",
    _Role.Button: "#efefef",
    _Role.ButtonText: "#1b1b1b",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#fffbe6",
    _Role.ToolTipText: "#1b1b1b",
    _Role.PlaceholderText: "#6b6b6b",
    _Role.Highlight: "#2a6fbf",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#1c5fb8",
    _Role.LinkVisited: "#6d4aa8",
}

_DARK = {
    _Role.Window: "#37383b",
    _Role.WindowText: "#ededed",
    _Role.Base: "#1d1e20",
    _Role.AlternateBase: "#252628",
    _Role.Text: "#ededed",
    _Role.Button: "#48494d",
    _Role.ButtonText: "#f6f6f6",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#48494d",
    _Role.ToolTipText: "#ededed",
    _Role.PlaceholderText: "#9a9a9a",
    _Role.Highlight: "#1e76cb",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#7fb2f5",
    _Role.LinkVisited: "#b9a0e8",
}

_DISABLED_TEXT = {False: "#8f8f8f", True: "#7d7d7d"}


def _mend(application: QApplication) -> None:
    """Make readable what Qt's own colours, or the system's, leave too pale."""
    palette, mended = application.palette(), QPalette()
    text, ground = palette.color(_Role.PlaceholderText), palette.color(_Role.Base)
    shown = blend(text, ground, text.alphaF())
    readable = readable_on(ground, shown)
    if readable != shown:
        mended.setColor(_Role.PlaceholderText, readable)
    if not _shows_selection_and_focus(palette, application.style().name()):
        colours = _DARK if is_dark(palette) else _LIGHT
        for role in (_Role.Highlight, _Role.HighlightedText):
            mended.setColor(role, QColor(colours[role]))
    if mended.resolveMask():
        application.setPalette(mended)


def _shows_selection_and_focus(palette: QPalette, style: str) -> bool:
    selected = palette.color(_Role.Highlight)
    if contrast(palette.color(_Role.HighlightedText), selected) < READABLE_CONTRAST:
        return False
    grounds = (palette.color(role) for role in (_Role.Window, _Role.Base, _Role.Button))
    ring = _focus_ring(selected)
    return style != "fusion" or all(contrast(ring, each) >= VISIBLE_CONTRAST for each in grounds)


def _focus_ring(highlight: QColor) -> QColor:
    """What the style Fusion frames the focus with (Qt's highlightedOutline).

    A darker shade of the highlight, but of highlights brighter than 200 of 255 one so light that
    it can hardly be seen in a light window. Hence one of more in the dark palette, of less in the
    light one.
    """
    ring = highlight.darker(125)
    if ring.value() > _BRIGHTEST_RING:
        ring.setHsl(ring.hue(), ring.saturation(), _BRIGHTEST_RING)
    return ring


_BRIGHTEST_RING = 160


def _palette(colours: dict[QPalette.ColorRole, str]) -> QPalette:
    # The two-colour constructor derives the shades that frames and grooves are drawn with.
    palette = QPalette(QColor(colours[_Role.Button]), QColor(colours[_Role.Window]))
    for role, name in colours.items():
        palette.setColor(role, QColor(name))
    disabled = QColor(_DISABLED_TEXT[is_dark(palette)])
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette
