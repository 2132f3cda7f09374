"""LibraryTree: the rows of saved messages, to choose from, to drag and to rename."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from bcastgui.gui.colours import muted_colour
from bcastgui.gui.library_model import Column, LibraryModel
from bcastgui.gui.send_button import SendButton
from bcastgui.payload.library.tree import Entry, Folder, Library, SavedMessage

_MARGIN = 16

_WIDE = 70
"""Width, in those of an average character, below which it is not shown where messages go."""

_USUAL, _LEAST = 52, 30
"""The width that it asks for, and the least, in the same unit."""


class LibraryTree(QTreeView):
    """Keeps what is selected, current and open over each change of the library."""

    chosen = Signal(object)  # a SavedMessage: double click
    send_requested = Signal(object)  # a SavedMessage: its button

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._open: set[str] = set()
        self._showing = False
        self._empty_text = ""
        self.setModel(model)
        self.setAccessibleName(self.tr("Saved messages"))
        self._set_up_look()
        self._set_up_behaviour()
        button = SendButton(self)
        button.clicked.connect(self._button_clicked)
        self.setItemDelegateForColumn(Column.SEND, button)
        self.expanded.connect(lambda index: self._note_open(index, is_open=True))
        self.collapsed.connect(lambda index: self._note_open(index, is_open=False))
        self.doubleClicked.connect(self._double_clicked)

    @property
    def open_folders(self) -> frozenset[str]:
        """The keys of the folders that are open."""
        return frozenset(self._open)

    def set_open_folders(self, keys: Iterable[str]) -> None:
        """Open these folders, now or as soon as they are shown."""
        self._open = set(keys)
        self._expand_open()

    def show_library(self, library: Library, empty_text: str, *, is_result: bool = False) -> None:
        """Show ``library``, or the text if it is empty; the result of a search is all open."""
        selected, current = self.selected_keys(), self.current()
        place = self.verticalScrollBar().value()
        self._empty_text = empty_text
        self._showing = True
        self._rows.set_library(library, movable=not is_result)
        if is_result:
            self.expandAll()
        else:
            self._expand_open()
        self._showing = False
        self.select(selected, current.key if current is not None else "")
        self.verticalScrollBar().setValue(place)

    def select(self, keys: Iterable[str], current: str) -> None:
        """Select these entries, and make ``current`` the one that keys are about."""
        selection = QItemSelection()
        for index in filter(QModelIndex.isValid, map(self._rows.index_of, keys)):
            selection.select(index, index.siblingAtColumn(Column.SEND))
        flags = QItemSelectionModel.SelectionFlag
        if (index := self._rows.index_of(current)).isValid():
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def reveal(self, key: str) -> None:
        """Select one entry and bring it into sight, its folders open."""
        self.select([key], key)
        self.scrollTo(self._rows.index_of(key))

    def current(self) -> Entry | None:
        """The entry that keys are about."""
        return self._rows.entry(self.currentIndex())

    def current_message(self) -> SavedMessage | None:
        """The current entry, if it is a message."""
        entry = self.current()
        return entry if isinstance(entry, SavedMessage) else None

    def selected_keys(self) -> list[str]:
        """The keys of the selected entries, in no certain order."""
        entries = map(self._rows.entry, self.selectionModel().selectedRows(Column.NAME))
        return [entry.key for entry in entries if entry is not None]

    def neighbour(self, keys: Collection[str]) -> str:
        """The key of the entry below the current one, or else above, that is none of ``keys``.

        Empty when there is no other.
        """
        for step in (self.indexBelow, self.indexAbove):
            index = self.currentIndex()
            while (entry := self._rows.entry(index)) is not None:
                if not self._is_within(index, keys):
                    return entry.key
                index = step(index)
        return ""

    def rename_current(self) -> None:
        """Let the name of the current entry be typed in its row."""
        index = self.currentIndex()
        if index.isValid():
            self.edit(index.siblingAtColumn(Column.NAME))

    def sizeHint(self) -> QSize:
        return QSize(self._characters(_USUAL), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._characters(_LEAST), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        # What a key means here comes before what it means in the window, as in a text field.
        if event.type() == QEvent.Type.ShortcutOverride and self._action_for(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_for(event)
        if action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rows.rowCount() or not self._empty_text:
            return
        painter = QPainter(self.viewport())
        painter.setPen(muted_colour(self.palette()))
        painter.drawText(
            self.viewport().rect().adjusted(_MARGIN, 0, -_MARGIN, 0),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self._empty_text,
        )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(Column.TARGET, event.size().width() < self._characters(_WIDE))

    def _action_for(self, event: QEvent) -> QAction | None:
        """The action of this widget that a key stands for, if it can be done now."""
        if not isinstance(event, QKeyEvent):
            return None
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        return next((a for a in self.actions() if a.isEnabled() and keys in a.shortcuts()), None)

    def _set_up_look(self) -> None:
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setAllColumnsShowFocus(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        for column in (Column.KEYS, Column.TARGET, Column.SEND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)

    def _set_up_behaviour(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(True)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragEnabled(True)
        self.setAutoExpandDelay(600)

    def _is_within(self, index: QModelIndex, keys: Collection[str]) -> bool:
        while (entry := self._rows.entry(index)) is not None:
            if entry.key in keys:
                return True
            index = index.parent()
        return False

    def _characters(self, count: int) -> int:
        return count * self.fontMetrics().averageCharWidth()

    def _expand_open(self) -> None:
        for key in tuple(self._open):
            self.expand(self._rows.index_of(key))

    def _note_open(self, index: QModelIndex, *, is_open: bool) -> None:
        entry = self._rows.entry(index)
        if self._showing or not isinstance(entry, Folder):
            return
        if is_open:
            self._open.add(entry.key)
        else:
            self._open.discard(entry.key)

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        entry = self._rows.entry(index)
        if isinstance(entry, SavedMessage) and index.column() != Column.SEND:
            self.chosen.emit(entry)

    @Slot(QModelIndex)
    def _button_clicked(self, index: QModelIndex) -> None:
        entry = self._rows.entry(index)
        if isinstance(entry, SavedMessage):
            self.send_requested.emit(entry)
