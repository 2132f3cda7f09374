"""HexPainter: draws the lines of a hex dump, and what is marked in them."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette

from bcastgui.gui.widgets.colours import (
    blend,
    error_colour,
    focus_colour,
    muted_colour,
    warning_colour,
)
from bcastgui.payload.hex_layout import HexLayout


class Ground(enum.Enum):
    """What lies behind a byte."""

    PLAIN = enum.auto()
    MARKED = enum.auto()
    CHANGED = enum.auto()
    LONE = enum.auto()
    SELECTED = enum.auto()


def ground_colours(palette: QPalette) -> dict[Ground, QColor]:
    """The colour of each ground, on which text can be read."""
    base, accent = palette.base().color(), palette.highlight().color()
    return {
        Ground.PLAIN: base,
        Ground.MARKED: blend(accent, base, _MARKED_SHARE),
        Ground.CHANGED: blend(warning_colour(palette), base, _CHANGED_SHARE),
        Ground.LONE: blend(error_colour(palette), base, _CHANGED_SHARE),
        Ground.SELECTED: blend(accent, base, _SELECTED_SHARE),
    }


class HexPainter:
    """Draws lines as ``layout`` has them, in a font of equally wide characters."""

    def __init__(self, font: QFont, palette: QPalette, layout: HexLayout) -> None:
        metrics = QFontMetricsF(font)
        self._font = font
        self._layout = layout
        self._ascent = metrics.ascent()
        self.pitch = metrics.horizontalAdvance("0")
        self._ink = palette.text().color()
        self._pale_ink = muted_colour(palette)
        self._cursor_ink = focus_colour(palette)
        accent, warning = focus_colour(palette), warning_colour(palette)
        # Not by their colours alone, which are the same to many people, or hardly seen.
        self._lines: dict[Ground, tuple[QColor, float]] = {
            Ground.MARKED: (accent, _THIN),
            Ground.CHANGED: (warning, _THIN),
            Ground.LONE: (error_colour(palette), _THICK),
            Ground.SELECTED: (accent, _THICK),
        }
        self._grounds = ground_colours(palette)

    def draw_line(
        self, painter: QPainter, line: str, grounds: Sequence[Ground], area: QRectF
    ) -> None:
        """Draw ``line``, which has a byte for each of ``grounds``, from the left of ``area`` on."""
        place = 0
        for ground, run in groupby(grounds):
            stop = place + len(list(run))
            if ground is not Ground.PLAIN:
                for rectangle in self._rectangles(place, stop, area):
                    painter.fillRect(rectangle, self._grounds[ground])
                    colour, height = self._lines[ground]
                    underline = QRectF(rectangle)
                    underline.setTop(rectangle.bottom() - height)
                    painter.fillRect(underline, colour)
            place = stop
        painter.setFont(self._font)
        layout = self._layout
        for ink, start, stop in (
            (self._pale_ink, 0, layout.first_digit),
            (self._ink, layout.first_digit, layout.first_character),
            (self._ink, layout.first_character, layout.line_length),
        ):
            painter.setPen(ink)
            left = area.left() + start * self.pitch
            painter.drawText(QPointF(left, area.top() + self._ascent), line[start:stop])

    def draw_cursor(self, painter: QPainter, place: int, area: QRectF) -> None:
        """Frame the byte at ``place`` of the line in ``area``, in both halves."""
        painter.setPen(self._cursor_ink)
        for rectangle in self._rectangles(place, place + 1, area):
            painter.drawRect(rectangle.adjusted(0, 0, -1, -1))

    def _rectangles(self, start: int, stop: int, area: QRectF) -> tuple[QRectF, QRectF]:
        """Where the bytes from ``start`` to before ``stop`` are, as digits and as characters."""
        layout, pitch = self._layout, self.pitch
        margin = 0.5 * pitch
        left = layout.digits(start) * pitch - margin
        right = (layout.digits(stop - 1) + 2) * pitch + margin
        first = layout.character(start) * pitch
        last = layout.character(stop) * pitch
        return (
            QRectF(area.left() + left, area.top(), right - left, area.height()),
            QRectF(area.left() + first, area.top(), last - first, area.height()),
        )


_MARKED_SHARE = 0.25
_CHANGED_SHARE = 0.35
_SELECTED_SHARE = 0.45
_THIN, _THICK = 1, 2  # pixels of the lines below bytes
