"""Arranging: joins the message table and the worker that filters and sorts for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from bcastgui.capture.arranging import Predicate, Wish
from bcastgui.errors import InputError
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.sort_order import Order, shown_as, sorting
from bcastgui.gui.table.view_worker import Result, ViewWorkerThread


class Arranging(QObject):
    """What the user wishes to see, and in which order."""

    progressed = Signal(float)
    """The share that is done of filtering and sorting all rows; 1 when nothing is to be done."""

    refused = Signal(object)
    """The InputError that ended filtering; None when it begins anew."""

    filter_restored = Signal(object)
    """The predicate in force again after cancel(); None for all rows."""

    def __init__(
        self,
        worker: ViewWorkerThread,
        model: MessageModel,
        table: MessageTable,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._model = model
        self._table = table
        self._status_bar = status_bar
        self._wish = Wish()
        worker.arranged.connect(self._show)
        worker.progressed.connect(self._tell_progress)
        worker.refused.connect(self._tell_refusal)
        worker.located.connect(table.select_located)
        table.locate_requested.connect(worker.locate)
        table.sort_requested.connect(self.sort)
        table.cancel_requested.connect(self.cancel)
        table.selection_reduced.connect(self._explain_selection)
        table.set_sortable(True)
        model.taken_in.connect(self._extend)
        model.modelAboutToBeReset.connect(self._rest)
        model.modelReset.connect(self._begin)

    @Slot(object)
    def set_filter(self, predicate: Predicate | None) -> None:
        """Show the rows that ``predicate`` wants, or all."""
        self._wish = replace(self._wish, predicate=predicate)
        self._begin(can_go_back=True)

    @Slot(object, object)
    def sort(self, column: Column, order: Order) -> None:
        """Sort the rows by ``column``."""
        self._wish = replace(self._wish, sorting=sorting(column, order))
        self._begin(can_go_back=True)

    @Slot()
    def cancel(self) -> None:
        """Give up filtering or sorting that runs, and show again what was shown before."""
        wish = self._worker.go_back(self._model.stop)
        if wish is None:
            return
        self._wish = wish
        self.progressed.emit(1.0)
        self.refused.emit(None)
        self.filter_restored.emit(wish.predicate)
        self._table.restore_order(*shown_as(wish.sorting))
        if wish.is_plain:
            self._model.show_all()
        self._status_bar.show_result(self.tr("Cancelled: the table is as it was."), is_error=False)

    def look_again(self) -> None:
        """Ask of all rows anew whether they are wanted, since what is known of them has changed."""
        self._begin()

    @Slot()
    def _begin(self, *, can_go_back: bool = False) -> None:
        self._wish = replace(self._wish)  # Another one, so that results of the old one are told.
        self._worker.arrange(self._wish, self._model.stop, can_go_back=can_go_back)
        self.progressed.emit(1.0)
        self.refused.emit(None)
        if self._wish.is_plain:
            self._model.show_all()

    @Slot()
    def _rest(self) -> None:
        """Read nothing from a capture that is about to be cleared."""
        self._worker.arrange(Wish(), 0)

    @Slot()
    def _extend(self) -> None:
        if not self._wish.is_plain:
            self._worker.extend(self._model.stop)

    @Slot(object)
    def _show(self, result: Result) -> None:
        if result.wish is self._wish:
            self._model.show(result)
            self._worker.taken()

    @Slot(object, float)
    def _tell_progress(self, wish: Wish, share: float) -> None:
        if wish is self._wish:
            self.progressed.emit(share)

    @Slot(object, object)
    def _tell_refusal(self, wish: Wish, error: InputError) -> None:
        if wish is self._wish:
            self.progressed.emit(1.0)
            self.refused.emit(error)

    @Slot()
    def _explain_selection(self) -> None:
        self._status_bar.show_result(
            self.tr("In this order the selected messages are too scattered to stay selected."),
            is_error=False,
        )
