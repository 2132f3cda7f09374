"""LibraryTree: the rows of saved messages, to choose from, to drag and to rename."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

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
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from bcastgui.gui.library.model import Column, LibraryModel
from bcastgui.gui.library.send_button import SendButton
from bcastgui.gui.widgets.empty_text import paint_empty_text
from bcastgui.payload.library.tree import Entry, Folder, Library, SavedMessage

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
        for first, last in _ranges(filter(QModelIndex.isValid, map(self._rows.index_of, keys))):
            selection.select(first, last.siblingAtColumn(Column.SEND))
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
        # Not by selectedRows(), which takes seconds when thousands are selected.
        selection = self.selectionModel().selection()
        indexes = (
            self._rows.index(row, Column.NAME, selected.parent())
            for selected in map(selection.at, range(selection.count()))
            for row in range(selected.top(), selected.bottom() + 1)
        )
        return [entry.key for entry in map(self._rows.entry, indexes) if entry is not None]

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
        if self._empty_text and not self._rows.rowCount():
            paint_empty_text(self, self._empty_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(Column.TARGET, event.size().width() < self._characters(_WIDE))

    def _action_for(self, event: QEvent) -> QAction | None:
        """The action of this widget that a key stands for, if it can be done now."""
        # The keys that end the typing of a name come here too.
        is_typing = self.state() is QAbstractItemView.State.EditingState
        if not isinstance(event, QKeyEvent) or is_typing:
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
        header.setResizeContentsPrecision(0)  # As wide as what is in sight needs it.
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
        metrics = self.fontMetrics()
        # The average of a Chinese or Japanese font is twice what the letters of most texts have.
        return count * min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))

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


def _ranges(rows: Iterable[QModelIndex]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
    """First and last of the rows that follow each other: Qt is slow with thousands of ranges."""
    ordered = sorted(rows, key=lambda row: (row.parent().internalId(), row.row()))
    first = last = None
    for row in ordered:
        if first is not None and last is not None:
            if row.parent() == last.parent() and row.row() == last.row() + 1:
                last = row
                continue
            yield first, last
        first = last = row
    if first is not None and last is not None:
        yield first, last
