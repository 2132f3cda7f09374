"""How lines of a chart look: told apart by colour, by dashes and by the shape of their points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPen

from bcastgui.gui.widgets.colours import VISIBLE_CONTRAST, blend, contrast

_HUES = ("#0072b2", "#009e73", "#d55e00", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442", "#8f6bd6")
"""Mostly the colours that Okabe and Ito chose for all kinds of colour vision."""

_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)

_SYMBOLS = ("o", "s", "t", "d", "+", "t1", "x", "star")
_STEPS = 20


@dataclass(frozen=True, slots=True)
class LineLook:
    """``symbol`` is the shape of its points, by pyqtgraph's name."""

    colour: QColor
    dashes: Qt.PenStyle
    symbol: str

    def pen(self, width: float = 1.5) -> QPen:
        """To draw the line with, ``width`` pixels wide at any zoom."""
        pen = QPen(self.colour, width, self.dashes)
        pen.setCosmetic(True)
        return pen


def line_look(number: int, palette: QPalette) -> LineLook:
    """The look of line ``number``, from 0; the first nine differ, the ninth being that of text."""
    base, text = palette.base().color(), palette.text().color()
    place = number % (len(_HUES) + 1)
    hue = QColor(_HUES[place]) if place < len(_HUES) else text
    shades = (blend(text, hue, step / _STEPS) for step in range(_STEPS + 1))
    colour = next((s for s in shades if contrast(s, base) >= VISIBLE_CONTRAST), text)
    return LineLook(colour, _DASHES[place % len(_DASHES)], _SYMBOLS[place % len(_SYMBOLS)])
