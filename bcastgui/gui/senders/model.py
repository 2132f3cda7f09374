"""SendersModel: the senders as rows, for Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from bcastgui.capture.sender_numbers import Numbers
from bcastgui.capture.sender_order import SenderSorting
from bcastgui.capture.senders import Sender
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.columns import (
    FIELDS,
    SenderColumn,
    alignment,
    cells,
    explanation,
    is_silent,
    title,
    tool_tip,
)
from bcastgui.gui.senders.preview import Piece, pieces
from bcastgui.gui.senders.worker import Ranking
from bcastgui.gui.widgets.field_message import plain_tooltip

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_CACHED_ROWS = 256
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class SenderRow:
    """A row as it is shown."""

    sender: Sender
    cells: tuple[str, ...]
    pieces: tuple[Piece, ...]  # of the last payload
    is_silent: bool

    @property
    def has_changes(self) -> bool:
        """Whether the last payload differs from the one before."""
        return any(piece.is_changed for piece in self.pieces)


class SendersModel(QAbstractTableModel):
    """The senders of a Ranking; only those rows are made that are asked for.

    ``payload`` gives the payload of a row of the capture, or raises IndexError.
    """

    sort_requested = Signal(object)  # a SenderSorting

    def __init__(
        self,
        payload: Callable[[int], bytes],
        names: AddressNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._payload = payload
        self._names = names
        self._ranking: Ranking | None = None
        self._order: Numbers = np.empty(0, np.intp)
        self._held_until = 0.0
        self.row = lru_cache(_CACHED_ROWS)(self._make_row)
        self._pieces = lru_cache(_CACHED_ROWS)(self._read_pieces)
        names.changed.connect(self._write_anew)

    def show(self, ranking: Ranking) -> None:
        """Show ``ranking``; senders keep their selection when they change places."""
        self.row.cache_clear()
        if self._ranking is None or ranking.count is not self._ranking.count:
            self.beginResetModel()
            self._ranking, self._order = ranking, ranking.order
            self._pieces.cache_clear()
            self.endResetModel()
            return
        known = len(self._order)
        self._ranking = ranking
        if len(ranking.senders) > known:
            # New ones come at the end first, whatever the order will be.
            self.beginInsertRows(_NO_PARENT, known, len(ranking.senders) - 1)
            self._order = np.append(self._order, np.arange(known, len(ranking.senders)))
            self.endInsertRows()
        if time.monotonic() >= self._held_until:
            self._rearrange(ranking.order)
        self._write_anew()

    def clear(self) -> None:
        """Show nobody."""
        self.beginResetModel()
        self._ranking, self._order = None, np.empty(0, np.intp)
        self.row.cache_clear()
        self._pieces.cache_clear()
        self.endResetModel()

    def hold_order(self, seconds: float) -> None:
        """Let all senders stay where they are for a while, so that a click meets its aim."""
        self._held_until = time.monotonic() + seconds

    def sender_at(self, row: int) -> Sender:
        """The sender of ``row``, which must be there."""
        return self.row(row).sender

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(SenderColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = SenderColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            if column is SenderColumn.DATA:
                return "".join(piece.text for piece in row.pieces)
            return row.cells[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = tool_tip(column, self.sender_at(index.row()), self._now, self._names)
            return plain_tooltip(text) if text else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = SenderColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return title(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(explanation(column))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the order; it comes with the next Ranking."""
        field = FIELDS[SenderColumn(column)]
        self._held_until = 0.0
        self.sort_requested.emit(SenderSorting(field, order is Qt.SortOrder.DescendingOrder))

    @property
    def _now(self) -> int:
        return 0 if self._ranking is None else self._ranking.senders.now

    def _rearrange(self, order: Numbers) -> None:
        if np.array_equal(order, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        rows = np.empty(len(order), np.intp)
        rows[order] = np.arange(len(order))
        before = self.persistentIndexList()
        after = [
            self.index(int(rows[self._order[index.row()]]), index.column()) for index in before
        ]
        self._order = order
        self.row.cache_clear()
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    @Slot()
    def _write_anew(self) -> None:
        self.row.cache_clear()
        if rows := len(self._order):
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(SenderColumn) - 1))

    def _make_row(self, row: int) -> SenderRow:
        assert self._ranking is not None
        sender = self._ranking.senders.sender(int(self._order[row]))
        return SenderRow(
            sender,
            cells(sender, self._now, self._names),
            self._pieces(sender.row, sender.row_before),
            is_silent(sender, self._now),
        )

    def _read_pieces(self, row: int, row_before: int | None) -> tuple[Piece, ...]:
        try:
            payload = self._payload(row)
        except IndexError:
            return ()  # The capture has it no more.
        try:
            return pieces(payload, None if row_before is None else self._payload(row_before))
        except IndexError:
            return pieces(payload, None)
