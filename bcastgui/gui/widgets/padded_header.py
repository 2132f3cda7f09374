"""PaddedHeader: column titles with as much room beside them as the texts of their columns have."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget


class PaddedHeader(QHeaderView):
    """Writes the titles by itself: styles leave so little room beside them that one to the right
    of its column touches one to the left of the next."""

    def __init__(self, padding: int, parent: QWidget | None = None) -> None:
        """``padding`` is the room on either side of a title, in pixels."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._padding = padding
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        super().paintSection(painter, rect, section)
        option = QStyleOptionHeader()
        super().initStyleOptionForIndex(option, section)
        right = self._padding
        if self.isSortIndicatorShown() and section == self.sortIndicatorSection():
            right += self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, self)
        room = rect.adjusted(self._padding, 0, -right, 0)
        title = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, option.textAlignment, title)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        option.text = ""
