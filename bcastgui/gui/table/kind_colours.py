"""The text colour of a row by what happened to its datagram."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from bcastgui.gui.table.datagram_text import Kind
from bcastgui.gui.widgets.colours import blend, error_colour, muted_colour

_SENT_TINT = 0.6


def kind_colour(kind: Kind, palette: QPalette) -> QColor:
    """The colour for a row that is not selected; most rows have that of plain text.

    It repeats what the column Direction says, for those who see it.
    """
    match kind:
        case Kind.RECEIVED:
            return palette.text().color()
        case Kind.ECHO:
            return muted_colour(palette)
        case Kind.SENT:
            return blend(palette.link().color(), palette.text().color(), _SENT_TINT)
        case Kind.NOT_SENT:
            return error_colour(palette)
