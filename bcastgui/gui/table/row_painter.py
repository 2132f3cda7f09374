"""RowPainter: draws the text of a row of the message table."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QFontMetricsF, QPainter

from bcastgui.gui.table.columns import PADDING, Column, alignment
from bcastgui.gui.widgets.calm_table import LINE_SPACING
from bcastgui.gui.widgets.fonts import data_font

CACHED_TEXTS = 4096

_ELLIPSIS = "…"
_FROM_RIGHT = [bool(alignment(column) & Qt.AlignmentFlag.AlignRight) for column in Column]
# An endpoint that is cut short keeps its port.
_ELISION = [
    Qt.TextElideMode.ElideMiddle
    if column in (Column.SOURCE, Column.DESTINATION)
    else Qt.TextElideMode.ElideRight
    for column in Column
]


class Span(NamedTuple):
    """Where a column stands, in device-independent pixels."""

    column: Column
    left: int
    width: int


class RowPainter:
    """Draws cells by itself.

    Qt's own delegate asks the model for eight roles a cell and has the style lay the text out:
    several times the work, for a table that gets new rows whenever something comes.
    """

    def __init__(self, font: QFont) -> None:
        self._fitted = lru_cache(CACHED_TEXTS)(self._fit)
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Draw in ``font``, and payloads in the monospaced font of its size."""
        text, data = _Faces.of(font), _Faces.of(data_font(font))
        self._faces = [data if column is Column.DATA else text for column in Column]
        height = max(text.metrics.height(), data.metrics.height())
        self.row_height = height + LINE_SPACING
        self._baselines = [
            (self.row_height - faces.metrics.height()) // 2 + faces.metrics.ascent()
            for faces in self._faces
        ]
        self._fitted.cache_clear()

    def draw(
        self, painter: QPainter, cells: Sequence[str], spans: Iterable[Span], top: int, ink: QColor
    ) -> None:
        """Draw the texts of ``cells`` into a row that begins at ``top``, in the colour ``ink``."""
        painter.setPen(ink)
        current = None
        for column, left, width in spans:
            text = cells[column]
            if not text:
                continue
            font = self._faces[column].suiting(text)
            if font is not current:
                painter.setFont(font)
                current = font
            text, advance = self._fitted(text, column, width - 2 * PADDING)
            x = left + (width - PADDING - advance if _FROM_RIGHT[column] else PADDING)
            painter.drawText(x, top + self._baselines[column], text)

    def width(self, text: str, column: Column) -> int:
        """How wide ``column`` must be to show ``text`` whole."""
        return self._faces[column].advance(text) + 2 * PADDING

    def _fit(self, text: str, column: Column, width: int) -> tuple[str, int]:
        """What of ``text`` has room in ``width``, and how wide that is."""
        faces = self._faces[column]
        if faces.pitch and text.isascii():
            room = max(int(width / faces.pitch), 0)
            if len(text) > room:
                text = text[: room - 1] + _ELLIPSIS if room else ""
            return text, faces.advance(text)
        if column is Column.DATA:
            # Measuring costs by the character, so it is cut first to what could fit.
            most = max(2 * width // faces.metrics.averageCharWidth(), 0) + 1
            text = text if len(text) <= most else text[:most] + _ELLIPSIS
        advance = faces.advance(text)
        if advance > width:
            text = faces.metrics.elidedText(text, _ELISION[column], width)
            advance = faces.advance(text)
        return text, advance


@dataclass(frozen=True, slots=True)
class _Faces:
    """A font, and what is known of it.

    ``plain`` is the same font for text that has nothing to be shaped, which is drawn in two
    thirds of the time. ``pitch`` is the width of each ASCII character where that is the same,
    otherwise 0.
    """

    font: QFont
    metrics: QFontMetrics
    plain: QFont
    plain_metrics: QFontMetrics
    pitch: float

    @classmethod
    def of(cls, font: QFont) -> _Faces:
        plain = QFont(font)
        plain.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        precise = QFontMetricsF(plain)
        is_fixed = QFontInfo(font).fixedPitch() and (
            precise.horizontalAdvance("i") == precise.horizontalAdvance("W")
        )
        pitch = precise.horizontalAdvance("W") if is_fixed else 0.0
        return cls(font, QFontMetrics(font), plain, QFontMetrics(plain), pitch)

    def advance(self, text: str) -> int:
        """How wide ``text`` is."""
        if not text.isascii():
            return self.metrics.horizontalAdvance(text)
        if self.pitch:
            return math.ceil(len(text) * self.pitch)
        return self.plain_metrics.horizontalAdvance(text)

    def suiting(self, text: str) -> QFont:
        """The font to draw ``text`` in."""
        return self.plain if text.isascii() else self.font
