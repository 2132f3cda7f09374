"""MessageModel: the rows of a View, for Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.arrangement import Arrangement
from bcastgui.capture.arranging import Wish
from bcastgui.capture.records import Datagram
from bcastgui.capture.view import View
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.columns import Column, alignment, title
from bcastgui.gui.table.rearrangement import ANEW, Rearrangement
from bcastgui.gui.table.row_contexts import RowContexts
from bcastgui.gui.table.row_writer import ColoursOf, Row, RowWriter
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.table.view_worker import Result

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()


class MessageModel(QAbstractTableModel):
    """The rows of ``view``; only those asked for are ever made, however many there are.

    Where rows change places, the persistent indexes of those that can be found at a glance go
    with them; the others become invalid.
    """

    paused_changed = Signal(bool)

    taken_in = Signal()
    """There are more rows to be shown, or to be arranged."""

    rearranging = Signal()
    """Rows are about to change places."""

    rearranged = Signal(object)
    """Rows have changed places, and a Rearrangement tells how."""

    completed = Signal()
    """All that there is of a wish is shown."""

    shown = Signal()
    """What there is of a wish so far is shown."""

    cleared = Signal(object)
    """All rows were taken away; so many were shown or waited."""

    brought_back = Signal()
    """The rows that were taken away last are there again."""

    annotated = Signal()
    """Marks or comments have changed."""

    def __init__(
        self, view: View, names: AddressNames | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self.names = names or AddressNames(self)
        self._wish: Wish | None = None
        self._paused = False
        self.contexts = RowContexts(view)
        self._writer = RowWriter(view, self.names, self.contexts)
        self._titles = [title(column) for column in Column]
        self.names.changed.connect(self.write_anew)

    @property
    def waiting(self) -> int:
        """How many rows were recorded and are not shown yet."""
        return self._view.waiting

    @property
    def arrangement(self) -> Arrangement:
        """Which rows are shown, and where."""
        return self._view.arrangement

    @property
    def stop(self) -> int:
        """The number of the first row of the capture that was not taken in."""
        return self._view.stop

    @property
    def paused(self) -> bool:
        """Whether new rows wait instead of being shown."""
        return self._paused

    @property
    def annotations(self) -> Annotations:
        """The marks and comments on rows, by their number in the capture."""
        return self._view.annotations

    def annotate(self, annotations: Annotations) -> None:
        """Put these marks and comments in the place of those of before."""
        self._view.annotate(annotations)
        self.annotated.emit()
        self.write_anew()

    def set_time_format(self, form: TimeFormat) -> None:
        """Write moments in this form."""
        self.contexts.time_format = form
        self.write_anew()

    def set_colours(self, colours_of: ColoursOf | None) -> None:
        """Give rows the colours that ``colours_of`` tells; it is asked when rows are painted."""
        self._writer.colours_of = colours_of
        self.write_anew()

    @Slot()
    def write_anew(self) -> None:
        """Write what is shown anew; the rows are the same."""
        self._writer.forget()
        if rows := len(self._view):
            last = self.createIndex(rows - 1, len(Column) - 1)
            self.dataChanged.emit(self.first_cell(0), last)

    def limit(self, most: int) -> None:
        """Show at most so many rows, the newest ones; sorted ones, the first."""
        self._view.limit(most)

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
        """Take in the rows that wait, unless paused, and forget those that are gone.

        Shows them where all rows are shown as recorded. Returns how many were taken in.
        """
        self._forget_gone()
        rows = 0 if self._paused else self._view.waiting
        if rows:
            first = len(self._view)
            if self._view.is_plain and first + rows > self._view.most:
                # As when a capture is opened that has more than Qt's tables can show.
                self._rearrange(self._view.after(rows), ANEW)
                self._view.take_in(rows)
            elif self._view.is_plain:
                self.beginInsertRows(QModelIndex(), first, first + rows - 1)
                self._view.take_in(rows)
                self.endInsertRows()
            else:
                self._view.take_in(rows)
            self.taken_in.emit()
        return rows

    def show(self, result: Result) -> None:
        """Show what a wish has brought so far."""
        before, arrangement = self._view.arrangement, result.arrangement
        is_new, self._wish = result.wish is not self._wish, result.wish
        if not is_new and arrangement.in_order and len(arrangement) <= self._view.most:
            self._append(arrangement.without_oldest(before.first))
        else:
            inserted = None if is_new or result.previous is not before else result.inserted
            change = Rearrangement(inserted, is_new, result.is_complete)
            self._rearrange(self._view.without_gone(arrangement), change)
        if result.is_complete:
            self.completed.emit()
        self.shown.emit()

    def show_all(self) -> None:
        """Show all rows that were taken in, as recorded."""
        self._wish = None
        if not self._view.is_plain:
            self._rearrange(self._view.after(0), ANEW)
        self.completed.emit()
        self.shown.emit()

    @Slot()
    def clear(self) -> None:
        """Take all rows away, shown or waiting, and what was wished."""
        rows = self._view.recorded
        self._reset(self._view.clear)
        self.cleared.emit(rows)

    def undo_clear(self) -> bool:
        """Bring back the rows that were taken away last. False when they are gone."""
        if not self._view.can_undo_clear:
            return False
        self._reset(self._view.undo_clear)
        self.brought_back.emit()
        self.shown.emit()
        return True

    def first_cell(self, row: int) -> QModelIndex:
        """The index of the first cell of ``row``, which must be there."""
        # Not by index(), which asks twice in Python for the size of the table.
        return self.createIndex(row, 0)

    def rows_range(self, start: int, stop: int) -> QItemSelectionRange:
        """The cells of the rows from ``start`` to before ``stop``, one row at least."""
        last = self.createIndex(stop - 1, len(Column) - 1)
        return QItemSelectionRange(self.first_cell(start), last)

    def row(self, row: int) -> Row:
        """Row ``row`` as it is shown."""
        return self._writer.row(row)

    def datagram(self, row: int) -> Datagram:
        """Row ``row`` as a value. Raises IndexError when there is no such row."""
        return self._view.datagram(row)

    def numbered(self, number: int) -> Datagram:
        """Row ``number`` of the capture. Raises IndexError when it is there no more."""
        return self._view.numbered(number)

    def payload(self, row: int) -> bytes:
        """The payload of row ``row``. Raises IndexError when there is no such row."""
        return self._view.payload(row)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._view)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return self._writer.value(index.row(), Column(index.column()), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return alignment(Column(section))
        return None

    def _reset(self, change: Callable[[], object]) -> None:
        self.beginResetModel()
        self._wish = None
        change()
        self.contexts.forget()
        self._writer.forget()
        self.endResetModel()

    def _forget_gone(self) -> None:
        gone = self._view.gone
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            self._view.forget_gone()
            self._writer.forget()
            self.endRemoveRows()

    def _append(self, arrangement: Arrangement) -> None:
        first, last = len(self._view), len(arrangement) - 1
        if last < first:
            self._view.show(arrangement)
            return
        self.beginInsertRows(QModelIndex(), first, last)
        self._view.show(arrangement)
        self.endInsertRows()

    def _rearrange(self, arrangement: Arrangement, change: Rearrangement) -> None:
        if change.changes_nothing:
            self._view.show(arrangement)
            return
        self.rearranging.emit()
        self.layoutAboutToBeChanged.emit()
        self._view.show(arrangement)
        self._writer.forget()
        indexes = self.persistentIndexList()
        self.changePersistentIndexList(indexes, self._moved(indexes, change))
        self.layoutChanged.emit()
        self.rearranged.emit(change)

    def _moved(self, indexes: list[QModelIndex], change: Rearrangement) -> list[QModelIndex]:
        rows = change.places([index.row() for index in indexes])
        if rows is None:
            return [QModelIndex()] * len(indexes)
        return [
            self.createIndex(row, index.column()) for row, index in zip(rows, indexes, strict=True)
        ]
