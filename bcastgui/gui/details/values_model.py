"""ValuesModel: numbers and times that begin at one byte of a payload, for Qt."""

from __future__ import annotations

import enum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bcastgui.capture.values import NUMBER_TYPES, ValueSpec
from bcastgui.capture.values import number_at as spec_at
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.payload.values import NOTHING, Kind, Reading, number_at, time_at

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_TIME_SIZES = (4, 8)


class Column(enum.IntEnum):
    """The columns, in their order."""

    KIND = 0
    LITTLE = 1
    BIG = 2


class ValuesModel(QAbstractTableModel):
    """A row for each Kind of number, and two for times; the rows stay, whatever the payload."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offset: int | None = None
        self._names = [
            *(kind.name.lower() for kind in Kind),
            *(f"time{8 * size}" for size in _TIME_SIZES),
        ]
        self._readings = [NOTHING] * len(self._names)

    def read(self, payload: bytes, offset: int) -> None:
        """Show what begins at ``offset`` of ``payload``."""
        self._offset = offset if payload else None
        self._readings = [
            *(number_at(payload, offset, kind) for kind in Kind),
            *(time_at(payload, offset, size) for size in _TIME_SIZES),
        ]
        last = len(self._names) - 1
        self.dataChanged.emit(self.index(0, Column.LITTLE), self.index(last, Column.BIG))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.KIND, Column.KIND)

    def spec(self, index: Index) -> ValueSpec | None:
        """How to find the number of a cell in other payloads too; None where there is none."""
        if self._offset is None or not index.isValid() or not self._text(*_cell(index)):
            return None
        row, column = _cell(index)
        order = {Column.LITTLE: "le", Column.BIG: "be"}.get(column)
        if order is None:
            return None
        name = self._names[row]
        known = next((each for each in (name, name + order) if each in NUMBER_TYPES), None)
        return None if known is None else spec_at(self._offset, known)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(*_cell(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            row, column = _cell(index)
            return self._tool_tip(row) if column is Column.KIND else self._text(row, column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        match Column(section):
            case Column.KIND:
                if self._offset is None:
                    return self.tr("No byte")
                return self.tr("Byte {offset}").format(offset=grouped(self._offset))
            case Column.LITTLE:
                return self.tr("Little-endian")
            case Column.BIG:
                return self.tr("Big-endian")

    def _text(self, row: int, column: Column) -> str:
        reading: Reading = self._readings[row]
        match column:
            case Column.KIND:
                return self._names[row]
            case Column.LITTLE:
                return reading.little
            case Column.BIG:
                return reading.big

    def _tool_tip(self, row: int) -> str:
        match row - len(Kind):
            case 0:
                return self.tr("Seconds since 1970 in UTC, if that is a time between 2000 and 2050")
            case 1:
                return self.tr(
                    "Seconds, ms, µs or ns since 1970 in UTC, if that is a time between 2000 and "
                    "2050"
                )
            case _:
                kind = self._names[row]
                signs = {
                    "u": self.tr("Unsigned whole number of {bits} bits"),
                    "i": self.tr("Signed whole number of {bits} bits, in two's complement"),
                    "f": self.tr("Floating-point number of {bits} bits (IEEE 754)"),
                }
                return signs[kind[0]].format(bits=kind[1:])


def _cell(index: Index) -> tuple[int, Column]:
    return index.row(), Column(index.column())
