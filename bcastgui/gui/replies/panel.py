"""RepliesPanel: the rules of automatic replies, and the switch for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QTableView, QWidget

from bcastgui.capture.query import NO_NAMES, Names
from bcastgui.gui.replies.model import RepliesColumn, RepliesModel
from bcastgui.gui.replies.rule import ReplyRule
from bcastgui.gui.widgets.calm_table import make_calm
from bcastgui.gui.widgets.empty_text import paint_empty_text
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.view_panel import ViewPanel

_WIDTHS = {
    RepliesColumn.NAME: 16,
    RepliesColumn.FILTER: 28,
    RepliesColumn.REPLY: 20,
    RepliesColumn.STATE: 24,
}
_WIDTH = 9
"""Widths of columns, in digits."""


class RepliesPanel(ViewPanel):
    """A table of rules with a bar above it."""

    switched = Signal(bool)
    """Replies are to be sent from now on, or no longer."""

    def __init__(
        self,
        model: RepliesModel,
        names: Callable[[], Names] = lambda: NO_NAMES,
        parent: QWidget | None = None,
    ) -> None:
        """``names`` gives those that may stand for addresses in filters."""
        self._table = _Table()
        self._switch = QCheckBox()
        super().__init__(self._table, parent, self._switch)
        self._model = model
        self._names = names
        self._switch.setText(self.tr("Reply automatically"))
        self._switch.setToolTip(
            plain_tooltip(
                self.tr(
                    "Answer new messages by the rules with a tick. Off at each start, so that "
                    "nothing is sent that nobody thinks of."
                )
            )
        )
        self._switch.toggled.connect(self.switched)
        self._table.set_empty_text(self.tr("No rules yet. Add makes one."))
        self._table.setModel(model)
        self._table.setAccessibleName(self.tr("Automatic replies"))
        self._set_widths({column: _WIDTHS.get(column, _WIDTH) for column in RepliesColumn})
        self._make_actions()
        self._table.doubleClicked.connect(self._edit_index)
        self._table.selectionModel().currentRowChanged.connect(self._refresh)
        model.rowsRemoved.connect(self._refresh)
        self._refresh()

    def set_switched(self, is_on: bool) -> None:
        """Show whether replies are sent."""
        self._switch.setChecked(is_on)

    def _make_actions(self) -> None:
        self._add_action(self.tr("A&dd…"), "Ins", self.tr("Make another rule."), self._ask_for_new)
        self._edit = self._add_action(
            self.tr("&Edit…"), "Return", self.tr("Change the rule."), self._ask_for_change
        )
        self._copy = self._add_action(
            self.tr("D&uplicate"),
            "",
            self.tr("Make another rule like this one, switched off."),
            self._duplicate,
        )
        self._remove = self._add_action(
            self.tr("&Remove"), "Del", self.tr("Remove the rule."), self._remove_current
        )

    @property
    def _place(self) -> int | None:
        index = self._table.currentIndex()
        return index.row() if index.isValid() else None

    @Slot()
    def _refresh(self) -> None:
        for action in (self._edit, self._copy, self._remove):
            action.setEnabled(self._place is not None)

    @Slot()
    def _ask_for_new(self) -> None:
        self._ask(ReplyRule(), None)

    @Slot()
    def _ask_for_change(self) -> None:
        if self._place is not None:
            self._ask(self._model.rule(self._place), self._place)

    @Slot(QModelIndex)
    def _edit_index(self, index: QModelIndex) -> None:
        self._ask(self._model.rule(index.row()), index.row())

    def _ask(self, rule: ReplyRule, place: int | None) -> None:
        from bcastgui.gui.replies.dialog import ReplyDialog

        dialog = ReplyDialog(rule, self.window(), self._names())
        dialog.entered.connect(lambda entered: self._take(entered, place))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, rule: ReplyRule, place: int | None) -> None:
        if place is None:
            self._insert(self._model.rowCount(), rule)
        else:
            # It may have been switched off while the dialog was open.
            self._model.put(place, replace(rule, is_on=self._model.rule(place).is_on))

    @Slot()
    def _duplicate(self) -> None:
        if self._place is not None:
            rule = replace(self._model.rule(self._place), is_on=False)
            self._insert(self._place + 1, rule)

    def _insert(self, place: int, rule: ReplyRule) -> None:
        self._model.insert(place, [rule])
        self._table.setCurrentIndex(self._model.index(place, 0))
        self._refresh()

    @Slot()
    def _remove_current(self) -> None:
        if self._place is not None:
            self._model.remove(self._place)


class _Table(QTableView):
    """Says what to do while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._empty_text = ""
        make_calm(self)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )

    def set_empty_text(self, text: str) -> None:
        self._empty_text = text

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is not None and not self.model().rowCount():
            paint_empty_text(self, self._empty_text)
