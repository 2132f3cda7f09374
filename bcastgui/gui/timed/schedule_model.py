"""ScheduleModel: entries and, below a sequence, its steps, for Qt."""

from __future__ import annotations

from itertools import count
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication

from bcastgui.gui.timed.schedule_columns import (
    HostText,
    ScheduleColumn,
    ScheduleRow,
    editable_number,
    entry_text,
    explanation,
    limits,
    step_text,
    title,
    with_number,
)
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.net.timed.conductor import Progress
from bcastgui.payload.message import Message
from bcastgui.payload.schedule import Entry

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NUMBERS = frozenset(
    {
        ScheduleColumn.INTERVAL,
        ScheduleColumn.ROUNDS,
        ScheduleColumn.SENT,
        ScheduleColumn.MEAN,
        ScheduleColumn.DEVIATION,
        ScheduleColumn.JITTER,
        ScheduleColumn.OFFSET,
    }
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class ScheduleModel(QAbstractItemModel):
    """Entries in the user's order. A tick before one says that it is being sent."""

    toggled = Signal(int, bool)
    """The entry with this key is to be started, or stopped."""

    edited = Signal(int)
    """The entry with this key has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: HostText = str
        self._rows: list[ScheduleRow] = []
        self._keys = count(1)

    def show_hosts(self, host: HostText) -> None:
        """Show destinations by what ``host`` calls them now."""
        self._host = host
        last = self.index(len(self._rows) - 1, len(ScheduleColumn) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    @property
    def rows(self) -> tuple[ScheduleRow, ...]:
        """All entries, to be looked at only."""
        return tuple(self._rows)

    def row_of(self, key: int) -> ScheduleRow | None:
        """The entry with ``key``, None when it was removed."""
        return next((row for row in self._rows if row.key == key), None)

    def place(self, index: Index) -> tuple[int, int | None] | None:
        """The entry and the step that ``index`` shows; None for the step of an entry itself."""
        if not index.isValid():
            return None
        if not index.internalId():
            return index.row(), None
        return self._place_of(index.internalId()), index.row()

    def message(self, index: Index) -> Message | None:
        """The message that ``index`` shows; None for a sequence as a whole."""
        place = self.place(index)
        if place is None:
            return None
        entry, step = self._rows[place[0]].entry, place[1]
        if step is None:
            return None if entry.is_sequence else entry.steps[0].message
        return entry.steps[step].message

    def add(self, entry: Entry) -> QModelIndex:
        """Add ``entry`` at the end, and return where it is."""
        place = len(self._rows)
        self.beginInsertRows(QModelIndex(), place, place)
        self._rows.append(ScheduleRow(next(self._keys), entry))
        self.endInsertRows()
        return self.index(place, 0)

    def replace(self, place: int, entry: Entry) -> None:
        """Put ``entry`` in the place of another one."""
        row, parent = self._rows[place], self.index(place, 0)
        before, after = self.rowCount(parent), len(entry.steps) if entry.is_sequence else 0
        if after > before:
            self.beginInsertRows(parent, before, after - 1)
            row.entry = entry
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(parent, after, before - 1)
            row.entry = entry
            self.endRemoveRows()
        row.entry = entry
        self._repaint(row)
        self.edited.emit(row.key)

    def remove(self, place: int) -> None:
        """Remove an entry, which must not be running."""
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._rows[place]
        self.endRemoveRows()

    def move(self, place: int, by: int) -> bool:
        """Move an entry up (-1) or down (1). False at the ends."""
        there = place + by
        if not 0 <= there < len(self._rows):
            return False
        # Qt counts the place before which it comes, as if it were still where it was.
        self.beginMoveRows(
            QModelIndex(), place, place, QModelIndex(), there + 1 if by > 0 else there
        )
        self._rows.insert(there, self._rows.pop(place))
        self.endMoveRows()
        return True

    def show_running(self, key: int, is_running: bool, failure: str = "") -> None:
        """Show whether an entry is being sent, or why it is not."""
        row = self.row_of(key)
        if row is None:
            return
        row.is_running, row.failure = is_running, failure
        if is_running:
            row.progress = None
        self._repaint(row)

    def show_progress(self, key: int, progress: Progress) -> None:
        """Show how an entry gets on."""
        row = self.row_of(key)
        if row is not None:
            row.progress = progress
            self._repaint(row)

    def limits(self, index: Index) -> tuple[int, int]:
        """The least and the greatest number that can be typed into a cell."""
        return limits(ScheduleColumn(index.column()))

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        key = self._rows[parent.row()].key if parent.isValid() else 0
        return self.createIndex(row, column, key)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(self._place_of(index.internalId()), 0, 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._rows)
        if parent.internalId() or parent.column():
            return 0
        entry = self._rows[parent.row()].entry
        return len(entry.steps) if entry.is_sequence else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return len(ScheduleColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        place = self.place(index)
        if place is None:
            return Qt.ItemFlag.NoItemFlags
        column = ScheduleColumn(index.column())
        if column is ScheduleColumn.MESSAGE and place[1] is None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if editable_number(self._rows[place[0]].entry, place[1], column) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.place(index)
        if place is None:
            return None
        row, step, column = self._rows[place[0]], place[1], ScheduleColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                if step is not None:
                    return step_text(row.entry.steps[step], column, self._host)
                return entry_text(row, column, self._host)
            case Qt.ItemDataRole.EditRole:
                return editable_number(row.entry, step, column)
            case Qt.ItemDataRole.CheckStateRole if step is None and not column:
                return Qt.CheckState.Checked if row.is_running else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                text = entry_text(row, column) if column is ScheduleColumn.STATE else ""
                return plain_tooltip(text or explanation(column))
            case Qt.ItemDataRole.ForegroundRole if column is ScheduleColumn.STATE:
                has_failed = row.failure or (row.progress is not None and row.progress.refused)
                return error_colour(QGuiApplication.palette()) if has_failed else None
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place = self.place(index)
        if place is None:
            return False
        row, step = self._rows[place[0]], place[1]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.toggled.emit(row.key, Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        column = ScheduleColumn(index.column())
        old = editable_number(row.entry, step, column)
        if role != Qt.ItemDataRole.EditRole or old is None or old == value:
            return False
        row.entry = with_number(row.entry, step, column, int(value))
        self._repaint(row)
        self.edited.emit(row.key)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = ScheduleColumn(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title(column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(explanation(column))
            case Qt.ItemDataRole.TextAlignmentRole if column in _NUMBERS:
                return _RIGHT
        return None

    def _place_of(self, key: int) -> int:
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def _repaint(self, row: ScheduleRow) -> None:
        place = self._rows.index(row)
        last = len(ScheduleColumn) - 1
        self.dataChanged.emit(self.index(place, 0), self.index(place, last))
        parent = self.index(place, 0)
        if steps := self.rowCount(parent):
            self.dataChanged.emit(self.index(0, 0, parent), self.index(steps - 1, last, parent))
