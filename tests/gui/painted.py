"""What widgets really paint: how strong their text is, and what the focus changes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bcastgui.gui.widgets.colours import VISIBLE_CONTRAST
from tests.gui.accessible_places import place_of, tab_chain

_MARGIN = 3
"""Pixels around a widget that its frame of focus may take."""

_EDGE = 2
"""Pixels of a widget that its own frame may take."""


def text_contrast(widget: QWidget) -> float:
    """The contrast of the strongest ink within ``widget``'s edge with most of its ground."""
    colours, counts = np.unique(pixels(widget, -_EDGE), return_counts=True)
    light = luminance(colours)
    ground = light[counts.argmax()]
    return float(contrast(light, ground).max())


def contrast(light: NDArray[np.float64], ground: float) -> NDArray[np.float64]:
    """The contrast ratios of relative luminances with one, 1 to 21 (WCAG 2.2)."""
    ratios: NDArray[np.float64] = (np.maximum(light, ground) + 0.05) / (
        np.minimum(light, ground) + 0.05
    )
    return ratios


def luminance(colours: NDArray[np.uint32]) -> NDArray[np.float64]:
    """The relative luminance, 0 to 1, of colours as 0xffrrggbb (WCAG 2.2)."""
    channels = np.stack([colours >> shift & 0xFF for shift in (16, 8, 0)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    weighted: NDArray[np.float64] = np.array([0.2126, 0.7152, 0.0722]) @ linear
    return weighted


def marked_by_focus(widget: QWidget) -> int:
    """How many pixels in and around ``widget`` a key that brings it the focus makes visible.

    That is, in another colour than before, and one that stands out from windows and fields.
    """
    others = [each for each in tab_chain(widget.window()) if each is not widget]
    if others:
        others[0].setFocus(Qt.FocusReason.TabFocusReason)
    else:
        widget.clearFocus()
    before = pixels(widget, _MARGIN)
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    after = pixels(widget, _MARGIN)
    light = luminance(after[before != after])
    palette = widget.palette()
    grounds = np.array([each.color().rgb() for each in (palette.window(), palette.base())])
    strong = [contrast(light, each) >= VISIBLE_CONTRAST for each in luminance(grounds)]
    return int(np.count_nonzero(np.logical_and(*strong)))


def pixels(widget: QWidget, margin: int = 0) -> NDArray[np.uint32]:
    """What shows where ``widget`` is, by row and column, as 0xffrrggbb."""
    area = place_of(widget).adjusted(-margin, -margin, margin, margin)
    image = widget.window().grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(image.constBits(), np.uint32)
    return values.reshape(image.height(), -1)[:, : image.width()] | np.uint32(0xFF000000)
