"""ChartLegend: which line is which, in one line of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bcastgui.gui.charts.line_colours import line_look
from bcastgui.gui.widgets.field_message import plain_tooltip

_SAMPLE = 22  # pixels of a line
_GAP = 6
_BETWEEN = 14
_LEAST_CHARACTERS = 3  # of a name that is cut short


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A line of the chart: its number, for its look, and its name."""

    number: int
    name: str


class ChartLegend(QWidget):
    """Paints plain text, so that no name is taken for markup; what has no room is in a tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[LegendEntry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend"))

    @property
    def entries(self) -> tuple[LegendEntry, ...]:
        """What is shown, from the left."""
        return self._entries

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these, from the left."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        names = "\n".join(entry.name for entry in self._entries)
        self.setAccessibleDescription(names)
        self.setToolTip(plain_tooltip(names) if names else "")
        self.updateGeometry()
        self.update()

    @property
    def full_width(self) -> int:
        """In pixels, to show all names whole."""
        return sum(self._name_widths()) + self._width_beside_names()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        widest = self._widest_name()
        left = 0
        for entry in self._entries:
            room = min(self.width() - left - _SAMPLE - _GAP, widest)
            if room < metrics.averageCharWidth() * _LEAST_CHARACTERS:
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight, "…")
                return
            left = self._paint(painter, entry, left, room, metrics)

    def _name_widths(self) -> list[int]:
        # Qt rounds them, and may find too little room in what it has said itself.
        return [self.fontMetrics().horizontalAdvance(each.name) + 1 for each in self._entries]

    def _width_beside_names(self) -> int:
        return len(self._entries) * (_SAMPLE + _GAP + _BETWEEN) - _BETWEEN

    def _widest_name(self) -> int:
        """How wide a name may be, so that the names share the room: short ones show whole."""
        room = self.width() - self._width_beside_names()
        widths = sorted(self._name_widths())
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        for place, width in enumerate(widths):
            share = room // (len(widths) - place)
            if width > share:
                return max(share, least)
            room -= width
        return max(widths, default=0)

    def _paint(
        self, painter: QPainter, entry: LegendEntry, left: int, room: int, metrics: QFontMetrics
    ) -> int:
        middle = self.height() / 2
        painter.setPen(line_look(entry.number, self.palette()).pen(2))
        painter.drawLine(QPointF(left, middle), QPointF(left + _SAMPLE, middle))
        painter.setPen(self.palette().windowText().color())
        name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left + _SAMPLE + _GAP, baseline), name)
        return left + _SAMPLE + _GAP + metrics.horizontalAdvance(name) + _BETWEEN
