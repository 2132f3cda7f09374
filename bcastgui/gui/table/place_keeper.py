"""PlaceKeeper: lets selection, current row and scroll position stay with their datagrams."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QTableView

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.marks import Marks, Spans, is_quick, locate, no_spans, shift, shift_places
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.rearrangement import Rearrangement
from bcastgui.gui.table.view_worker import Location

MOST_SPANS = 2_000
"""Selected rows that stand together count as one span. Qt looks at each whenever it paints or
selects anything, which takes 100 ms for so many."""


@dataclass(slots=True, eq=False)
class _Memory:
    """What stood where, before rows changed places. ``y`` is in pixels from the upper edge."""

    marks: Marks  # The selected rows.
    current: int | None  # The number of the current row in the capture.
    current_place: int
    current_y: int | None  # None when it was out of sight.
    top: int | None  # The number of the first row in sight.
    top_place: int
    top_y: int
    scroll: int


class PlaceKeeper(QObject):
    """Watches ``model`` for the selection and the scroll bar of ``table``.

    Qt would keep a persistent index for each selected row, which takes seconds for millions.
    ``put_row`` scrolls the table so that a row stands at a height, in pixels.
    """

    locate_requested = Signal(object, object)  # Marks, and the Arrangement to find them in
    current_lost = Signal()
    selection_reduced = Signal()  # It is too scattered to be kept.

    def __init__(
        self,
        table: QTableView,
        model: MessageModel,
        put_row: Callable[[int, int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._put_row = put_row
        self._selection = table.selectionModel()
        self._memory: _Memory | None = None
        self._is_fresh = False
        self._is_asked = False
        self._scrolled_to = -1
        model.rearranging.connect(self._remember)
        model.rearranged.connect(self._put_back)
        model.completed.connect(self._finish)
        model.rowsRemoved.connect(self._ask_again)
        model.rowsRemoved.connect(self._hold_still)
        model.modelReset.connect(self._forget)
        # Told only of what others do: what is put back here is put back in silence.
        self._selection.selectionChanged.connect(self._forget)
        self._selection.currentChanged.connect(self._forget)

    @Slot(object)
    def select_located(self, location: Location) -> None:
        """Select the rows that were asked for, unless they have moved since, or the user has."""
        memory = self._memory
        if memory is None or location.marks is not memory.marks:
            return
        # Rows that came below since have moved nothing.
        shown = self._model.arrangement
        if location.arrangement is shown or (
            shown.in_order and location.arrangement.first == shown.first
        ):
            self._memory = None
            self._select(location.spans)
            self._table.viewport().update()

    @Slot()
    def _remember(self) -> None:
        self._is_fresh = self._memory is None
        if self._memory is None:
            self._memory = self._look()
        self._is_asked = False
        self._selection.reset()

    @Slot(object)
    def _put_back(self, change: Rearrangement) -> None:
        memory = self._memory
        if memory is None:
            return
        if change.inserted is not None and self._is_fresh:
            self._shift(memory, change.inserted)
            self._memory = None
            return
        self._restore(memory, is_final=change.is_complete)
        self._scroll(memory, is_new=change.is_new)

    @Slot()
    def _finish(self) -> None:
        """Give up what was not found among all rows."""
        memory = self._memory
        if memory is None or self._is_asked:
            return
        self._restore(memory, is_final=True)
        if self._table.verticalScrollBar().value() == self._scrolled_to:
            self._scroll(memory, is_new=True)

    @Slot()
    def _ask_again(self) -> None:
        if self._memory is not None and self._is_asked:
            self._ask(self._memory.marks)

    @Slot(QModelIndex, int, int)
    def _hold_still(self, parent: QModelIndex, first: int, last: int) -> None:
        """Keep the rows in sight where they are when older ones go."""
        gone = (last + 1 - first) * self._table.verticalHeader().defaultSectionSize()
        self._put_row(0, gone - self._table.verticalScrollBar().value())

    @Slot()
    def _forget(self) -> None:
        self._memory = None

    def _look(self) -> _Memory:
        table, arrangement = self._table, self._model.arrangement
        current, top = table.currentIndex().row(), table.rowAt(0)
        y = table.rowViewportPosition(current) if current >= 0 else -1
        return _Memory(
            marks=Marks(arrangement, _spans(self._selection.selection())),
            current=arrangement.number(current) if current >= 0 else None,
            current_place=current,
            current_y=y if 0 <= y < table.viewport().height() else None,
            top=arrangement.number(top) if top >= 0 else None,
            top_place=top,
            top_y=table.rowViewportPosition(top) if top >= 0 else 0,
            scroll=table.verticalScrollBar().value(),
        )

    def _shift(self, memory: _Memory, inserted: RowNumbers) -> None:
        places = np.array([memory.current_place, memory.top_place])
        current, top = shift_places(places, inserted).tolist()
        if memory.current is not None:
            self._set_current(current)
        self._select(shift(memory.marks.spans, inserted))
        if memory.scroll > 0 and memory.top is not None:
            self._put_row(top, memory.top_y)

    def _restore(self, memory: _Memory, *, is_final: bool) -> None:
        """Select what can be found at once, and ask for the rest when all rows are there."""
        arrangement = self._model.arrangement
        place = None if memory.current is None else arrangement.find(memory.current)
        if place is not None:
            self._set_current(place)
        if is_quick(memory.marks, arrangement):
            self._select(locate(memory.marks, arrangement))
            if is_final:
                self._memory = None
        elif is_final:
            self._ask(memory.marks)
        if is_final and place is None and memory.current is not None:
            self.current_lost.emit()

    def _scroll(self, memory: _Memory, *, is_new: bool) -> None:
        arrangement = self._model.arrangement
        current = self._table.currentIndex().row()
        if memory.current_y is not None and current >= 0:
            self._put_row(current, memory.current_y)
        elif memory.scroll == 0 or memory.top is None:
            self._put_row(0, 0)
        elif arrangement.in_order:
            top = arrangement.find_from(memory.top)
            self._put_row(len(arrangement) if top is None else top, memory.top_y)
        elif is_new:
            self._put_row(0, 0)
        self._scrolled_to = self._table.verticalScrollBar().value()

    def _ask(self, marks: Marks) -> None:
        self._is_asked = True
        self.locate_requested.emit(marks, self._model.arrangement)

    def _set_current(self, place: int) -> None:
        column = max(self._table.horizontalHeader().logicalIndexAt(0), 0)
        with QSignalBlocker(self._selection):
            self._selection.setCurrentIndex(
                self._model.index(place, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _select(self, spans: Spans) -> None:
        if len(spans) > MOST_SPANS:
            current = self._table.currentIndex().row()
            spans = np.array([[current, current + 1]]) if current >= 0 else no_spans()
            self.selection_reduced.emit()
        selection = QItemSelection()
        for start, stop in spans.tolist():
            selection.append(self._model.rows_range(start, stop))
        with QSignalBlocker(self._selection):
            self._selection.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _spans(selection: QItemSelection) -> Spans:
    """The rows of ``selection``, whose ranges may touch and overlap in any order."""
    if not selection.count():
        return no_spans()
    ranges = [selection.at(place) for place in range(selection.count())]
    pairs = np.array(sorted((found.top(), found.bottom() + 1) for found in ranges))
    reach = np.maximum.accumulate(pairs[:, 1])
    first = np.flatnonzero(np.append(True, pairs[1:, 0] > reach[:-1]))
    last = np.append(first[1:], len(pairs)) - 1
    return np.column_stack((pairs[first, 0], reach[last]))
