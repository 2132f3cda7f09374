"""ToolRow: the tools above a chart, with its legend among them where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from bcastgui.gui.charts.legend import ChartLegend

_GAP = 6


class ToolRow(QWidget):
    """Puts the legend between the tools, or below them where it would be cut off."""

    def __init__(
        self, before: Sequence[QWidget], legend: ChartLegend, after: Sequence[QWidget]
    ) -> None:
        super().__init__()
        self._legend = legend
        self._tools = (*before, *after)
        self._middle = len(before)
        self._is_below = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(self._middle, 1)
        for column, widget in enumerate((*before, legend, *after)):
            self._grid.addWidget(widget, 0, column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()  # Something has more to show, or less.
        return super().event(event)

    def _place(self) -> None:
        tools = sum(tool.sizeHint().width() + _GAP for tool in self._tools)
        is_below = tools + self._legend.full_width > self.width()
        if is_below == self._is_below:
            return
        self._is_below = is_below
        if is_below:
            self._grid.addWidget(self._legend, 1, 0, 1, len(self._tools) + 1)
        else:
            self._grid.addWidget(self._legend, 0, self._middle)
