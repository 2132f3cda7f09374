"""DecodedModel: the fields of a payload as a tree."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.numbers import bytes_text
from bcastgui.payload.decoders.outcome import Row

SHOWN = 300
"""Characters of a value that are painted: a screen has no room for more. All can be copied."""

Index = QModelIndex | QPersistentModelIndex


class Column(enum.IntEnum):
    NAME = 0
    VALUE = 1
    BYTES = 2


class DecodedModel(QAbstractItemModel):
    """Rows that name their parents, the parent before its children."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._children: dict[int, list[int]] = {}
        self._places: list[int] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these in place of all there were."""
        self.beginResetModel()
        self._rows = rows
        self._children = {}
        self._places = []
        for number, row in enumerate(rows):
            siblings = self._children.setdefault(row.parent, [])
            self._places.append(len(siblings))
            siblings.append(number)
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """What a valid ``index`` is about."""
        return self._rows[index.internalId()]

    def path(self, index: Index) -> list[int]:
        """The place of a valid ``index`` among its siblings, after those of what it is in."""
        found = []
        number = index.internalId()
        while number >= 0:
            found.append(self._places[number])
            number = self._rows[number].parent
        return found[::-1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._children.get(self._number(parent), ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        siblings = self._children.get(self._number(parent), ())
        if not (0 <= row < len(siblings) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, child: Index = QModelIndex()) -> Any:  # noqa: B008
        """The index of the field that ``child`` is a part of; without a child, the QObject's."""
        if not child.isValid():
            return QModelIndex()
        above = self.row(child).parent
        return QModelIndex() if above < 0 else self.createIndex(self._places[above], 0, above)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.VALUE: self.tr("Value"),
            Column.BYTES: self.tr("Bytes"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.row(index), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.NAME: row.name,
                Column.VALUE: row.value[:SHOWN],
                Column.BYTES: range_text(row.start, row.end),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.BYTES:
            return plain_tooltip(
                self.tr("{length} from offset {offset} (hexadecimal {hexadecimal})").format(
                    length=bytes_text(row.end - row.start),
                    offset=row.start,
                    hexadecimal=f"{row.start:x}",
                )
            )
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.VALUE and row.value:
            return plain_tooltip(row.value)
        return None

    def _number(self, index: Index) -> int:
        return int(index.internalId()) if index.isValid() else -1


def range_text(start: int, end: int) -> str:
    """The bytes ``start`` to before ``end`` as a person counts them: ``4–7``, or ``4``."""
    if end <= start:
        return ""
    return str(start) if end == start + 1 else f"{start}–{end - 1}"
