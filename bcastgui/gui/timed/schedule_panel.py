"""SchedulePanel: the entries of the schedule, and what can be done with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSpinBox,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from bcastgui.gui.timed.schedule_columns import ScheduleColumn
from bcastgui.gui.timed.schedule_model import ScheduleModel
from bcastgui.gui.widgets.colours import blend
from bcastgui.gui.widgets.empty_text import paint_empty_text
from bcastgui.gui.widgets.own_keys import OwnKeys, key_name
from bcastgui.gui.widgets.padded_header import PaddedHeader
from bcastgui.gui.widgets.roomy_rows import RoomyRows
from bcastgui.gui.widgets.view_panel import ViewPanel

_WIDTHS = {
    ScheduleColumn.MESSAGE: 22,
    ScheduleColumn.STATE: 16,
    ScheduleColumn.MEAN: 14,
    ScheduleColumn.DESTINATION: 16,
}
_WIDTH = 10
"""Widths of columns, in digits: together no wider than the window on a first start."""

_PADDING = 4  # pixels beside a title
_EDGE = 0.7  # of the colour of text


class SchedulePanel(ViewPanel):
    """A tree of entries with a bar of buttons. It changes the order; all else it asks for."""

    add_requested = Signal()
    """What the send panel shows is to be another entry."""

    add_step_requested = Signal(int)
    """It is to be another step of this entry, which makes that a sequence."""

    remove_requested = Signal(int)
    """This entry is to be removed."""

    toggle_all_requested = Signal()
    show_requested = Signal(object)
    """This Message is to be shown in the send panel."""

    def __init__(self, model: ScheduleModel, parent: QWidget | None = None) -> None:
        self._tree = _Tree()
        super().__init__(self._tree, parent)
        self._model = model
        self._tree.set_empty_text(
            self.tr("Nothing yet. Add puts here what the send panel shows; a tick sends it.")
        )
        self._tree.setModel(model)
        self._tree.setItemDelegate(_NumberDelegate(model, self._tree))
        self._tree.setAccessibleName(self.tr("Schedule"))
        self._set_widths({column: _WIDTHS.get(column, _WIDTH) for column in ScheduleColumn})
        self._make_actions()
        self._tree.doubleClicked.connect(self._show_message)
        self._tree.selectionModel().selectionChanged.connect(self._refresh)
        model.dataChanged.connect(self._refresh)
        model.rowsInserted.connect(self._show_steps)
        model.rowsRemoved.connect(self._refresh)
        self._tree.expandAll()
        self._refresh()

    def select(self, place: int) -> None:
        """Make the entry at ``place`` the current one."""
        self._tree.setCurrentIndex(self._model.index(place, 0))

    def _make_actions(self) -> None:
        self._add_action(
            self.tr("&Add"),
            "Ins",
            self.tr("Add what the send panel shows, to be repeated."),
            self.add_requested.emit,
        )
        self._add_step = self._add_action(
            self.tr("Add s&tep"),
            "Shift+Ins",
            self.tr("Add what the send panel shows to the selected entry, as its next step."),
            self._ask_for_step,
        )
        self._toggle_all = self._add_action(
            self.tr("&Start all"),
            "",
            self.tr("Start all entries, or stop all that are sent."),
            self.toggle_all_requested.emit,
        )
        self._remove = self._add_action(
            self.tr("&Remove"),
            "Del",
            self.tr("Remove the selected entry or step."),
            self._ask_to_remove,
        )
        self._up = self._add_action(
            self.tr("&Up"),
            "Alt+Up",
            self.tr("Move the entry or step up."),
            lambda: self._move(-1),
        )
        self._down = self._add_action(
            self.tr("&Down"),
            "Alt+Down",
            self.tr("Move the entry or step down."),
            lambda: self._move(1),
        )

    @Slot()
    def _refresh(self) -> None:
        place = self._model.place(self._tree.currentIndex())
        is_running = any(row.is_running for row in self._model.rows)
        name = self.tr("&Stop all") if is_running else self.tr("&Start all")
        self._name_action(self._toggle_all, name)
        self._toggle_all.setEnabled(bool(self._model.rows))
        for action in (self._add_step, self._remove, self._up, self._down):
            action.setEnabled(place is not None)

    @Slot(QModelIndex, int, int)
    def _show_steps(self, parent: QModelIndex) -> None:
        if parent.isValid():
            self._tree.expand(parent)
        self._refresh()

    @Slot(QModelIndex)
    def _show_message(self, index: QModelIndex) -> None:
        message = self._model.message(index)
        if message is not None and index.column() == ScheduleColumn.MESSAGE:
            self.show_requested.emit(message)

    def _ask_for_step(self) -> None:
        place = self._model.place(self._tree.currentIndex())
        if place is not None:
            self.add_step_requested.emit(place[0])

    def _ask_to_remove(self) -> None:
        place = self._model.place(self._tree.currentIndex())
        if place is None:
            return
        number, step = place
        if step is None:
            self.remove_requested.emit(number)
            return
        entry = self._model.rows[number].entry
        steps = entry.steps[:step] + entry.steps[step + 1 :]
        self._model.replace(number, replace(entry, steps=steps))

    def _move(self, by: int) -> None:
        place = self._model.place(self._tree.currentIndex())
        if place is None:
            return
        number, step = place
        if step is None:
            self._model.move(number, by)
            return
        entry = self._model.rows[number].entry
        there = step + by
        if 0 <= there < len(entry.steps):
            steps = list(entry.steps)
            steps.insert(there, steps.pop(step))
            self._model.replace(number, replace(entry, steps=tuple(steps)))
            parent = self._model.index(number, 0)
            self._tree.setCurrentIndex(self._model.index(there, 0, parent))


class _Tree(QTreeView):
    """Says what to do while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._empty_text = ""
        self.own_keys: OwnKeys = {"Return": self._open, "Enter": self._open}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        # By cells, so that the arrow keys reach the numbers.
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A double click on a name shows it in the send panel; on a number, it edits that.
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        header = PaddedHeader(_PADDING)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        self.setHeader(header)
        self.setExpandsOnDoubleClick(False)

    def set_empty_text(self, text: str) -> None:
        self._empty_text = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The key that ends editing comes here too.
        is_editing = self.state() is QAbstractItemView.State.EditingState
        does = self.own_keys.get(key_name(event))
        if does is None or is_editing:
            super().keyPressEvent(event)
        else:
            does()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.model() is not None and not self.model().rowCount():
            paint_empty_text(self, self._empty_text)

    def _open(self) -> None:
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.doubleClicked.emit(index)


class _NumberDelegate(RoomyRows):
    """Edits numbers within their limits."""

    def __init__(self, model: ScheduleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # Styles take the edge of a box that is not ticked from the window, and draw it darker: in
        # the dark nobody would see it.
        palette: QPalette = option.palette
        edge = blend(palette.text().color(), palette.base().color(), _EDGE)
        palette.setColor(QPalette.ColorRole.Window, edge)
        option.palette = palette

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        box = QSpinBox(parent)
        box.setFrame(False)
        box.setRange(*self._model.limits(index))
        box.setGroupSeparatorShown(True)
        if index.column() == ScheduleColumn.ROUNDS:
            box.setSpecialValueText("∞")
        box.setAccessibleName(self._model.headerData(index.column(), Qt.Orientation.Horizontal))
        return box
