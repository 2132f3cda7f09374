"""RowColours: what a colour rule makes of a row, readable on whatever palette the system has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from bcastgui.gui.widgets.colours import blend, readable_on

_TINT = 0.4


@dataclass(frozen=True, slots=True)
class RowColours:
    """Colours as ``#rrggbb``; empty for those of a row without a rule. ``rule`` is its filter."""

    background: str = ""
    text: str = ""
    rule: str = ""

    def paper(self, usual: QColor) -> QColor:
        """The colour behind a row; ``usual`` is that of a row without a rule."""
        if not self.background:
            return usual
        # As it is drawn, in 8 bits a channel, so that ink() sees what people see.
        return QColor.fromRgb(blend(QColor(self.background), usual, _TINT).rgb())

    def ink(self, usual: QColor, paper: QColor) -> QColor:
        """The colour of its text, as near to the one asked for as can be read on ``paper``."""
        return readable_on(paper, QColor(self.text) if self.text else usual)
