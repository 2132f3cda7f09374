"""GivingRow: a row that fits a window which is too narrow for all that stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayoutItem, QStyle, QWidget


class GivingRow(QHBoxLayout):
    """Where the least widths have no room side by side, some fields give of theirs.

    ``least`` tells down to how many pixels. Qt, told this as their least widths, would make them
    narrower in wide windows too.
    """

    def __init__(self, least: Mapping[QWidget, int]) -> None:
        super().__init__()
        self._least = least

    def minimumSize(self) -> QSize:
        spare = sum(map(self._spare, self._items()))
        return super().minimumSize() - QSize(spare, 0)

    def setGeometry(self, rect: QRect) -> None:
        missing = super().minimumSize().width() - rect.width()
        super().setGeometry(rect)
        if missing > 0:
            self._place(rect, missing)

    def _place(self, rect: QRect, missing: int) -> None:
        """Give each item its least width, less its share of the ``missing`` pixels."""
        spare_left = sum(map(self._spare, self._items()))
        missing = min(missing, spare_left)
        parent = self.parentWidget()
        direction = QApplication.layoutDirection() if parent is None else parent.layoutDirection()
        left = rect.left()
        for item in self._items():
            width = item.minimumSize().width()
            if spare := self._spare(item):
                given = missing * spare // spare_left
                missing -= given
                spare_left -= spare
                width -= given
            place = QRect(left, rect.top(), width, rect.height())
            item.setGeometry(QStyle.visualRect(direction, rect, place))
            left += width + self.spacing()

    def _items(self) -> Iterator[QLayoutItem]:
        for place in range(self.count()):
            item = self.itemAt(place)
            if item is not None and not item.isEmpty():
                yield item

    def _spare(self, item: QLayoutItem) -> int:
        """Pixels of its least width that an item can do without."""
        widget = item.widget()
        if widget is None or widget not in self._least:
            return 0
        return max(0, item.minimumSize().width() - self._least[widget])
