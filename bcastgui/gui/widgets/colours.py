"""Colours that carry a meaning, readable on whatever palette the system has."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

READABLE_CONTRAST = 4.5
"""The least contrast of text with its background (WCAG 2.2, criterion 1.4.3)."""

VISIBLE_CONTRAST = 3.0
"""The least contrast of lines, marks and the focus with what lies beside (criterion 1.4.11)."""

_ERROR = QColor("#c62828")
_WARNING = QColor("#9a5b00")
_GOOD = QColor("#2e7d32")
_MUTED = QColor("#757575")
_LIGHTNESS_STEPS = 100


def error_colour(palette: QPalette) -> QColor:
    """For what failed or does not parse."""
    return _readable_on(palette, _ERROR)


def warning_colour(palette: QPalette) -> QColor:
    """For what works, but not as well as it should."""
    return _readable_on(palette, _WARNING)


def good_colour(palette: QPalette) -> QColor:
    """For what is on and well."""
    return _readable_on(palette, _GOOD)


def muted_colour(palette: QPalette) -> QColor:
    """For hints, units and what is switched off."""
    return _readable_on(palette, _MUTED)


def focus_colour(palette: QPalette) -> QColor:
    """For a line around what has the focus: that of selections, as strong as text."""
    return _readable_on(palette, palette.highlight().color())


def readable_on(ground: QColor, wanted: QColor) -> QColor:
    """``wanted``, as much lighter or darker as it takes to be read on ``ground``."""
    if contrast(wanted, ground) >= READABLE_CONTRAST:
        return wanted
    return QColor.fromRgb(
        _nearest_readable(wanted.rgb(), ground.rgb(), ground.rgb(), farthest(ground).rgb())
    )


def farthest(colour: QColor) -> QColor:
    """Black or white, of which one always can be read on ``colour``."""
    return max((QColor("#000000"), QColor("#ffffff")), key=lambda ink: contrast(ink, colour))


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(colour: QColor, background: QColor, share: float) -> QColor:
    """``background`` tinted with ``share`` (0 to 1) of ``colour``."""
    return QColor.fromRgbF(
        *(
            share * over + (1 - share) * under
            for over, under in zip(_channels(colour), _channels(background), strict=True)
        )
    )


def set_colour(widget: QWidget, role: QPalette.ColorRole, colour: QColor | None) -> None:
    """Give ``widget`` this colour in this role; with None, its parent's again."""
    palette = QPalette()
    if colour is not None:
        palette.setColor(role, colour)
    widget.setPalette(palette)


def _readable_on(palette: QPalette, wanted: QColor) -> QColor:
    return QColor.fromRgb(
        _nearest_readable(
            wanted.rgb(),
            palette.base().color().rgb(),
            palette.window().color().rgb(),
            palette.windowText().color().rgb(),
        )
    )


@lru_cache(maxsize=64)  # Delegates ask for each cell they paint.
def _nearest_readable(wanted: int, base: int, window: int, fallback: int) -> int:
    """``wanted``, as much lighter or darker as it takes to be read on both backgrounds."""
    backgrounds = [QColor.fromRgb(base), QColor.fromRgb(window)]
    preferred = QColor.fromRgb(wanted)
    lightness = preferred.lightnessF()
    shades = (
        QColor.fromHslF(
            max(preferred.hslHueF(), 0.0), preferred.hslSaturationF(), step / _LIGHTNESS_STEPS
        )
        for step in sorted(
            range(_LIGHTNESS_STEPS + 1), key=lambda step: abs(step / _LIGHTNESS_STEPS - lightness)
        )
    )
    for shade in shades:
        # As drawn, that is in 8 bits a channel: rounding may cost the last hundredth.
        drawn = QColor.fromRgb(shade.rgb())
        if all(contrast(drawn, ground) >= READABLE_CONTRAST for ground in backgrounds):
            return drawn.rgb()
    # A palette of white fields on a mid-grey window may leave no shade that suits both.
    return fallback


def _luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
