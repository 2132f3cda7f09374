"""DataLines: payloads in one line, laid out once to be drawn many times."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from bcastgui.gui.senders.preview import Piece

_CACHED = 256  # as many as there are rows on a large screen
_ELLIPSIS = "…"


class Stretch(NamedTuple):
    """A part of a line, in pixels from its start."""

    start: float
    end: float


class DataLine(NamedTuple):
    """A line, and what in it has changed."""

    layout: QTextLayout
    height: float
    changed: tuple[Stretch, ...]

    def draw(self, painter: QPainter, place: QPointF, tint: QColor | None) -> None:
        """Draw it from ``place`` on in the colour of the pen, over ``tint`` where it has changed;
        None does without."""
        if tint is not None:
            for start, end in self.changed:
                area = QRectF(place.x() + start, place.y(), end - start, self.height)
                painter.fillRect(area, tint)
        self.layout.draw(painter, place)


class DataLines:
    """Lays out in ``font``, which is monospaced.

    While a change fades, all rows in sight are drawn ten times a second. Most of the work is to
    find the glyphs of a text, and that is done once.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._pitch = max(self._metrics.horizontalAdvance("0"), 1.0)
        self.line = lru_cache(_CACHED)(self._line)

    def _line(self, pieces: tuple[Piece, ...], width: int) -> DataLine:
        """As much of ``pieces`` as has room in ``width`` pixels."""
        whole = "".join([piece.text for piece in pieces])
        text = self._cut(whole, width)
        layout = self._lay_out(text)
        kept = len(text) if text == whole else len(text) - len(_ELLIPSIS)
        changed = []
        start = 0
        for piece in pieces:
            end = min(start + len(piece.text), kept)
            if piece.is_changed and start < end:
                changed.append(_stretch(layout, text, start, end))
            start = end
        return DataLine(layout, self._metrics.height(), tuple(changed))

    def _cut(self, text: str, width: int) -> str:
        # By count first, which is all that ASCII needs: to measure costs by the character.
        most = int(width / self._pitch)
        if len(text) > most:
            text = text[: most - 1] + _ELLIPSIS if most > 0 else ""
        if text.isascii() or self._metrics.horizontalAdvance(text) <= width:
            return text
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _lay_out(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        layout.setTextOption(_FROM_THE_LEFT)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        return layout


def _stretch(layout: QTextLayout, text: str, start: int, end: int) -> Stretch:
    if not text.isascii():
        # As Qt counts: characters beyond U+FFFF are two.
        start, end = (len(text[:place].encode("utf-16-le")) // 2 for place in (start, end))
    line = layout.lineAt(0)
    # PySide gives the place of the cursor beside its x.
    first, _ = cast("tuple[float, int]", line.cursorToX(start))
    last, _ = cast("tuple[float, int]", line.cursorToX(end))
    return Stretch(min(first, last), max(first, last))


_FROM_THE_LEFT = QTextOption()
_FROM_THE_LEFT.setTextDirection(Qt.LayoutDirection.LeftToRight)
_FROM_THE_LEFT.setWrapMode(QTextOption.WrapMode.NoWrap)
