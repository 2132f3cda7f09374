"""What widgets really paint: how strong their text is, and what the focus changes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.gui.accessible_places import place_of, tab_chain

_MARGIN = 3
"""Pixels around a widget that its frame of focus may take."""


def text_contrast(widget: QWidget) -> float:
    """The contrast of the strongest ink that ``widget`` paints with most of its ground."""
    colours, counts = np.unique(pixels(widget), return_counts=True)
    light = luminance(colours)
    ground = light[counts.argmax()]
    return float(((np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)).max())


def luminance(colours: NDArray[np.uint32]) -> NDArray[np.float64]:
    """The relative luminance, 0 to 1, of colours as 0xffrrggbb (WCAG 2.2)."""
    channels = np.stack([colours >> shift & 0xFF for shift in (16, 8, 0)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    weighted: NDArray[np.float64] = np.array([0.2126, 0.7152, 0.0722]) @ linear
    return weighted


def changed_by_focus(widget: QWidget) -> int:
    """How many pixels change in and around ``widget`` when a key brings it the focus."""
    others = [each for each in tab_chain(widget.window()) if each is not widget]
    if others:
        others[0].setFocus(Qt.FocusReason.TabFocusReason)
    else:
        widget.clearFocus()
    before = pixels(widget, _MARGIN)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    # As the Tab key does it: styles show the focus only where a key has led.
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return int(np.count_nonzero(before != pixels(widget, _MARGIN)))


def pixels(widget: QWidget, margin: int = 0) -> NDArray[np.uint32]:
    """What shows where ``widget`` is, by row and column, as 0xffrrggbb."""
    area = place_of(widget).adjusted(-margin, -margin, margin, margin)
    image = widget.window().grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    values = np.frombuffer(image.constBits(), np.uint32)
    return values.reshape(image.height(), -1)[:, : image.width()] | np.uint32(0xFF000000)
