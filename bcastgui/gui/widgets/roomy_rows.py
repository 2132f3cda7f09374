"""RoomyRows: rows with some room between one line of text and the next."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

LINE_SPACING = 4
"""More than a style gives a row, in device-independent pixels."""


class RoomyRows(QStyledItemDelegate):
    """For trees, whose rows styles set as close as lines of text."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(0, LINE_SPACING)
