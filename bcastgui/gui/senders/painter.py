"""SendersPainter: draws the rows of the senders."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette

from bcastgui.capture.sender_numbers import Way
from bcastgui.capture.senders import SECOND
from bcastgui.gui.senders.columns import KINDS, SenderColumn, alignment
from bcastgui.gui.senders.data_lines import DataLines
from bcastgui.gui.senders.model import SenderRow
from bcastgui.gui.table.columns import PADDING
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.widgets.calm_table import LINE_SPACING
from bcastgui.gui.widgets.colours import blend, farthest, warning_colour
from bcastgui.gui.widgets.fonts import data_font

_TINT, _PALE = 0.5, 0.25
"""Of what has just changed, the latter on a selected row; it fades from there."""

_CACHED_TEXTS = 1024
_FROM_RIGHT = [bool(alignment(column) & Qt.AlignmentFlag.AlignRight) for column in SenderColumn]


class Span(NamedTuple):
    """Where a column stands, in device-independent pixels."""

    column: SenderColumn
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a row. What has just changed is ``tint`` on ``ground``, ``share`` of it."""

    text: QColor
    silent: QColor
    ways: Mapping[Way, QColor]
    tint: QColor
    ground: QColor
    share: float

    @classmethod
    def plain(cls, palette: QPalette, group: QPalette.ColorGroup) -> Inks:
        """Those of a row that is not selected."""
        return cls(
            palette.text().color(),
            warning_colour(palette),
            {way: kind_colour(kind, palette) for way, kind in KINDS.items()},
            palette.color(group, QPalette.ColorRole.Highlight),
            palette.base().color(),
            _TINT,
        )

    @classmethod
    def selected(cls, palette: QPalette, group: QPalette.ColorGroup) -> Inks:
        """Those of one that is, whose ground goes away from its text where that has changed."""
        text = palette.color(group, QPalette.ColorRole.HighlightedText)
        ground = palette.color(group, QPalette.ColorRole.Highlight)
        tint = farthest(text)
        return cls(text, text, dict.fromkeys(Way, text), tint, ground, _PALE)


class SendersPainter:
    """Draws cells by itself: Qt's own delegates would take several times as long."""

    def __init__(self, font: QFont) -> None:
        self._fitted = lru_cache(_CACHED_TEXTS)(self._fit)
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Draw in ``font``, and payloads in the monospaced font of its size."""
        self._font = font
        self._metrics = QFontMetrics(font)
        data = data_font(font)
        self._lines = DataLines(data)
        self.row_height = self._metrics.height() + LINE_SPACING
        self._baseline = LINE_SPACING // 2 + self._metrics.ascent()
        self._data_top = self._baseline - QFontMetrics(data).ascent()
        self._fitted.cache_clear()

    def draw(
        self, painter: QPainter, row: SenderRow, spans: Iterable[Span], top: int, inks: Inks
    ) -> None:
        """Draw the cells of ``row``, which begins at ``top``."""
        painter.setFont(self._font)
        for column, left, width in spans:
            room = width - 2 * PADDING
            if room <= 0:
                continue
            painter.setPen(_ink(row, column, inks))
            if column is SenderColumn.DATA:
                place = QPointF(left + PADDING, top + self._data_top)
                line = self._lines.line(row.pieces, room)
                line.draw(painter, place, _tint(row.sender.last, inks))
            elif text := row.cells[column]:
                text, advance = self._fitted(text, column, room)
                x = left + PADDING + (room - advance if _FROM_RIGHT[column] else 0)
                painter.drawText(x, top + self._baseline, text)

    def _fit(self, text: str, column: SenderColumn, width: int) -> tuple[str, int]:
        """What of ``text`` has room in ``width``, and how wide that is."""
        advance = self._metrics.horizontalAdvance(text)
        if advance <= width:
            return text, advance
        elision = Qt.TextElideMode.ElideRight
        if column is SenderColumn.SENDER:
            elision = Qt.TextElideMode.ElideMiddle  # It keeps its port.
        text = self._metrics.elidedText(text, elision, width)
        return text, self._metrics.horizontalAdvance(text)


def freshness(moment: int) -> float:
    """1 for what comes just now, 0 after a second; ``moment`` in ns since 1970 UTC."""
    return min(max(1 - (time.time_ns() - moment) / SECOND, 0.0), 1.0)


def _tint(moment: int, inks: Inks) -> QColor | None:
    share = inks.share * freshness(moment)
    return blend(inks.tint, inks.ground, share) if share else None


def _ink(row: SenderRow, column: SenderColumn, inks: Inks) -> QColor:
    if column is SenderColumn.SILENCE and row.is_silent:
        return inks.silent
    if column is SenderColumn.SENDER:
        return inks.ways[row.sender.way]
    return inks.text
