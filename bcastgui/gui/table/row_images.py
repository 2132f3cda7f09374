"""RowImages: the rows in sight as they were painted, to be put on the screen again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPixmap

from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.datagram_text import Kind
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.table.row_painter import RowPainter, Span
from bcastgui.gui.table.row_writer import Row

MOST_STENCILS = 64
"""As many as there are different rows on a screen at most times."""

STRIPE = 3
"""How wide the stripe is before a marked row, in device-independent pixels."""

_IN_COMMON = slice(Column.DIRECTION, Column.DATA)
_OF_ITS_OWN = frozenset(Column) - frozenset(list(Column)[_IN_COMMON])


class PlacedRow(NamedTuple):
    """A row, its place in the table, and where it begins, in pixels below the upper edge."""

    row: Row
    place: int
    top: int
    is_selected: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What all rows in sight have in common."""

    spans: tuple[Span, ...]
    width: int  # in device-independent pixels
    ratio: float  # pixels of the screen for a device-independent one
    is_active: bool
    palette_key: int
    palette: QPalette = field(compare=False)

    @property
    def group(self) -> QPalette.ColorGroup:
        """The colours of a selection."""
        return QPalette.ColorGroup.Active if self.is_active else QPalette.ColorGroup.Inactive


class RowImages:
    """Puts rows on the screen.

    Qt has the whole table painted anew whenever a row comes, but to draw a row takes ten times
    as long as to copy it. So it is drawn when it comes into sight, and copied from then on. Even
    then its paper and most of its cells are copied, from a stencil: they are those of many rows.
    """

    def __init__(self, painter: RowPainter) -> None:
        self._painter = painter
        self._frame: Frame | None = None
        self._painted: dict[int, _Painted] = {}
        self._stencils: dict[tuple[_Look, tuple[str, ...]], QPixmap] = {}

    def __len__(self) -> int:
        """How many rows are kept."""
        return len(self._painted)

    def forget(self) -> None:
        """Draw all rows anew, since the font has changed."""
        self._painted.clear()
        self._stencils.clear()

    def paint(
        self, painter: QPainter, frame: Frame, rows: Iterable[PlacedRow], in_sight: range
    ) -> None:
        """Paint ``rows``, which are some or all of those ``in_sight``."""
        if frame != self._frame:
            self.forget()
            self._begin(frame)
        # Between the pixels of the screen a copy would be blurred.
        if frame.ratio.is_integer():
            for row in rows:
                painter.drawPixmap(0, row.top, self._image(frame, row))
        else:
            for row in rows:
                self._draw(painter, frame, row.row, _look(row), frame.spans, row.top)
        if len(self._painted) > 2 * len(in_sight):
            self._painted = {k: v for k, v in self._painted.items() if k in in_sight}

    def _begin(self, frame: Frame) -> None:
        self._frame = frame
        self._own = [span for span in frame.spans if span.column in _OF_ITS_OWN]
        self._common = [span for span in frame.spans if span.column not in _OF_ITS_OWN]
        self._inks = {kind: kind_colour(kind, frame.palette) for kind in Kind}

    def _image(self, frame: Frame, placed: PlacedRow) -> QPixmap:
        row = placed.row
        known = self._painted.get(placed.place)
        if known is not None and known.row is row and known.is_selected == placed.is_selected:
            return known.image
        look = _look(placed)
        image = QPixmap(self._stencil(frame, row, look))  # a copy, once it is painted on
        painter = QPainter(image)
        self._painter.draw(painter, row.cells, self._own, 0, self._ink(frame, look))
        painter.end()
        self._painted[placed.place] = _Painted(row, placed.is_selected, image)
        return image

    def _stencil(self, frame: Frame, row: Row, look: _Look) -> QPixmap:
        key = look, row.cells[_IN_COMMON]
        stencil = self._stencils.get(key)
        if stencil is None:
            stencil = QPixmap(QSize(frame.width, self._painter.row_height) * frame.ratio)
            stencil.setDevicePixelRatio(frame.ratio)
            painter = QPainter(stencil)
            self._draw(painter, frame, row, look, self._common, 0)
            painter.end()
            if len(self._stencils) >= MOST_STENCILS:
                self._stencils.clear()
            self._stencils[key] = stencil
        return stencil

    def _draw(
        self,
        painter: QPainter,
        frame: Frame,
        row: Row,
        look: _Look,
        spans: Iterable[Span],
        top: int,
    ) -> None:
        height = self._painter.row_height
        painter.fillRect(QRect(0, top, frame.width, height), _paper(frame, look))
        ink = self._ink(frame, look)
        if look.is_marked:
            painter.fillRect(QRect(0, top, STRIPE, height), ink)
        self._painter.draw(painter, row.cells, spans, top, ink)

    def _ink(self, frame: Frame, look: _Look) -> QColor:
        if look.is_selected:
            return frame.palette.color(frame.group, QPalette.ColorRole.HighlightedText)
        usual = self._inks[look.kind]
        if look.colours is None:
            return usual
        return look.colours.ink(usual, _paper(frame, look).color())


class _Look(NamedTuple):
    """What the colours of a row depend on."""

    kind: Kind
    is_odd: bool
    is_selected: bool
    is_marked: bool
    colours: RowColours | None


@dataclass(frozen=True, slots=True)
class _Painted:
    row: Row
    is_selected: bool
    image: QPixmap


def _look(placed: PlacedRow) -> _Look:
    row = placed.row
    return _Look(row.kind, bool(placed.place % 2), placed.is_selected, row.is_marked, row.colours)


def _paper(frame: Frame, look: _Look) -> QBrush:
    if look.is_selected:
        return frame.palette.brush(frame.group, QPalette.ColorRole.Highlight)
    usual = frame.palette.alternateBase() if look.is_odd else frame.palette.base()
    return usual if look.colours is None else QBrush(look.colours.paper(usual.color()))
