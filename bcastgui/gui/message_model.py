"""MessageModel: the rows of a View, for Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication

from bcastgui.capture.records import Datagram
from bcastgui.capture.view import View
from bcastgui.gui.columns import Column, alignment, cells, title, tool_tip
from bcastgui.gui.datagram_text import Kind, kind_of
from bcastgui.gui.field_message import plain_tooltip
from bcastgui.gui.fonts import data_font
from bcastgui.gui.kind_colours import kind_colour

CACHED_ROWS = 256
"""More than a screen shows at once, so that painting makes each row once."""

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is shown: what happened, and its text for each Column."""

    kind: Kind
    cells: tuple[str, ...]


class MessageModel(QAbstractTableModel):
    """The rows of ``view``; only those asked for are ever made, however many there are."""

    paused_changed = Signal(bool)

    def __init__(self, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._paused = False
        self._titles = [title(column) for column in Column]
        self.row = lru_cache(CACHED_ROWS)(self._make_row)

    @property
    def waiting(self) -> int:
        """How many rows were recorded and are not shown yet."""
        return self._view.waiting

    @property
    def paused(self) -> bool:
        """Whether new rows wait instead of being shown."""
        return self._paused

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        """Freeze the table, or let it go on with all the rows that waited."""
        if paused == self._paused:
            return
        self._paused = paused
        self.paused_changed.emit(paused)
        self.take_in()

    @Slot()
    def take_in(self) -> int:
        """Show the rows that wait, unless paused. Returns how many."""
        rows = 0 if self._paused else self._view.waiting
        if rows:
            first = len(self._view)
            self.beginInsertRows(QModelIndex(), first, first + rows - 1)
            self._view.take_in(rows)
            self.endInsertRows()
        return rows

    @Slot()
    def clear(self) -> None:
        """Forget all rows, shown or waiting."""
        self.beginResetModel()
        self._view.clear()
        self.row.cache_clear()
        self.endResetModel()

    def datagram(self, row: int) -> Datagram:
        """Row ``row`` as a value. Raises IndexError when there is no such row."""
        return self._view.datagram(row)

    def payload(self, row: int) -> bytes:
        """The payload of row ``row``. Raises IndexError when there is no such row."""
        return self._view.payload(row)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._view)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # A view asks for a dozen roles a cell, most of which no cell has.
        if role not in _ROLES or not index.isValid():
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.row(index.row()).cells[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case Qt.ItemDataRole.FontRole:
                return data_font(QGuiApplication.font()) if column is Column.DATA else None
            case Qt.ItemDataRole.ForegroundRole:
                return kind_colour(self.row(index.row()).kind, QGuiApplication.palette())
            case Qt.ItemDataRole.ToolTipRole:
                text = tool_tip(column, self.datagram(index.row()))
                return plain_tooltip(text) if text else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return alignment(Column(section))
        return None

    def _make_row(self, row: int) -> Row:
        datagram = self._view.datagram(row)
        return Row(kind_of(datagram), cells(datagram))
