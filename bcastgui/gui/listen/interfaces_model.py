"""InterfacesModel: the machine's interfaces as rows, one for each address."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from bcastgui.gui.widgets.colours import (
    blend,
    good_colour,
    muted_colour,
    readable_on,
    warning_colour,
)
from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState

HIGHLIGHT_MS = 3_000
"""How long a cell that changed is tinted."""

_TINT = 0.16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class Column(enum.IntEnum):
    NAME = 0
    STATE = 1
    ADDRESSES = 2
    MASK = 3
    BROADCAST = 4
    MTU = 5


_OF_INTERFACE = frozenset({Column.NAME, Column.STATE, Column.MTU})
"""What is shown once for an interface, beside its first address."""


def changed_ground(palette: QPalette) -> QColor:
    """Behind what has just changed."""
    return blend(palette.highlight().color(), palette.base().color(), _TINT)


class InterfacesModel(QAbstractTableModel):
    """Rows change in place, so that a view keeps its selection and its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._was_filled = False
        self._changed: set[tuple[_Key, Column]] = set()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(HIGHLIGHT_MS)
        self._calm.timeout.connect(self._calm_down)

    def set_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Show these. Cells that differ from the last time are tinted for a while."""
        rows = [row for interface in interfaces for row in _rows(interface)]
        if rows == self._rows:
            return
        before = {row.key: row for row in self._rows}
        changed = {
            (row.key, column)
            for row in rows
            for column in Column
            if row.key not in before
            or self._shown(row, column) != self._shown(before[row.key], column)
        }
        self._move_rows(rows)
        self._rows = rows
        if self._was_filled and changed:
            self._changed |= changed
            self._calm.start()
        self._was_filled = True
        self._repaint()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.MTU:
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.STATE: self.tr("State"),
            Column.ADDRESSES: self.tr("Addresses"),
            Column.MASK: self.tr("Mask"),
            Column.BROADCAST: self.tr("Broadcast"),
            Column.MTU: self.tr("MTU"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell. Under AccessibleTextRole each row says all, also what is drawn only once."""
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._explanation(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.MTU:
            return _RIGHT
        has_changed, palette = (row.key, column) in self._changed, QGuiApplication.palette()
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.STATE:
            colour = _state_colour(row.interface.state, palette)
            return readable_on(changed_ground(palette), colour) if has_changed else colour
        if role == Qt.ItemDataRole.BackgroundRole and has_changed:
            return changed_ground(palette)
        return None

    @Slot()
    def _calm_down(self) -> None:
        self._changed.clear()
        self._repaint()

    def _repaint(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _move_rows(self, rows: list[_Row]) -> None:
        """Take away and put in rows until they are those of ``rows``, contents apart."""
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        matcher = SequenceMatcher(None, old, new, autojunk=False)
        # From the end, so that the places yet to be treated keep their numbers.
        for tag, start, end, new_start, new_end in reversed(matcher.get_opcodes()):
            if tag in ("delete", "replace"):
                self.beginRemoveRows(QModelIndex(), start, end - 1)
                del self._rows[start:end]
                self.endRemoveRows()
            if tag in ("insert", "replace"):
                self.beginInsertRows(QModelIndex(), start, start + new_end - new_start - 1)
                self._rows[start:start] = rows[new_start:new_end]
                self.endInsertRows()

    def _shown(self, row: _Row, column: Column) -> str:
        return self._text(row, column) if row.is_first or column not in _OF_INTERFACE else ""

    def _text(self, row: _Row, column: Column) -> str:
        interface, own = row.interface, row.own
        if column is Column.NAME:
            return interface.name
        if column is Column.STATE:
            return {
                LinkState.UP: self.tr("Up"),
                LinkState.NO_CARRIER: self.tr("No carrier"),
                LinkState.DOWN: self.tr("Down"),
            }[interface.state]
        if column is Column.MTU:
            return str(interface.mtu)
        if own is None:
            return ""
        if column is Column.ADDRESSES:
            return str(own.address)
        if column is Column.MASK:
            return own.mask
        return str(own.broadcast) if own.broadcast is not None else ""

    def _explanation(self, row: _Row, column: Column) -> str | None:
        if column is Column.STATE and row.interface.state is LinkState.NO_CARRIER:
            return self.tr("Switched on, but the cable is out or the other end is off.")
        if column is Column.MTU:
            return self.tr("The largest packet in bytes. Longer datagrams are sent in fragments.")
        if column is Column.BROADCAST and row.own is not None and row.own.broadcast is None:
            if row.own.address.version == 6:
                return self.tr("IPv6 has no broadcast. Its counterpart is the group ff02::1.")
            return self.tr("A network this small has no broadcast address.")
        return None


_Key = tuple[str, InterfaceAddress | None]


@dataclass(frozen=True, slots=True)
class _Row:
    interface: Interface
    own: InterfaceAddress | None
    is_first: bool  # of its interface

    @property
    def key(self) -> _Key:
        """What stays the same while the rest of the row changes."""
        return self.interface.name, self.own


def _rows(interface: Interface) -> list[_Row]:
    if not interface.addresses:
        return [_Row(interface, None, is_first=True)]
    return [
        _Row(interface, own, is_first=place == 0) for place, own in enumerate(interface.addresses)
    ]


def _state_colour(state: LinkState, palette: QPalette) -> QColor:
    if state is LinkState.UP:
        return good_colour(palette)
    return warning_colour(palette) if state is LinkState.NO_CARRIER else muted_colour(palette)
