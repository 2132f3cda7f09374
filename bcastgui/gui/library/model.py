"""LibraryModel: saved messages and their folders as the rows of a tree."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from bcastgui.gui.library.words import name_text, shortcut_text, target_text, tool_tip
from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.payload.library.tree import TOP, Entry, Folder, Library, Place, SavedMessage

Index = QModelIndex | QPersistentModelIndex

_Flag = Qt.ItemFlag

_MIME_TYPE = "application/x-bcastgui-saved-messages"


class Column(enum.IntEnum):
    NAME = 0
    KEYS = 1
    TARGET = 2
    SEND = 3


class LibraryModel(QAbstractItemModel):
    """Shows a library, or what a search left of one. It asks for changes, and makes none."""

    rename_requested = Signal(str, str)  # the key of an entry, its new name
    move_requested = Signal(object, object)  # keys, a Place

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._movable = True
        self._host: Callable[[str], str] = str
        self._folder_icon = QApplication.style().standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._fill(Library())

    def set_library(self, library: Library, *, movable: bool) -> None:
        """Show ``library``; its entries can be dragged if it is ``movable``."""
        self.beginResetModel()
        self._movable = movable
        self._fill(library)
        self.endResetModel()

    def show_hosts(self, host: Callable[[str], str]) -> None:
        """Show where messages go by what ``host`` calls it now."""
        self._host = host
        top = QModelIndex()
        last = self.index(self.rowCount(top) - 1, Column.SEND, top)
        self.dataChanged.emit(self.index(0, Column.NAME, top), last)

    def entry(self, index: Index) -> Entry | None:
        """The entry of a row; None for the top."""
        return self._entries[index.internalId()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """The row of an entry; invalid if it is not shown."""
        number = self._numbers.get(key)
        return QModelIndex() if number is None else self._index(number, Column.NAME)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        inside = self._inside(parent)
        if not (0 <= row < len(inside) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, inside[row])

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        if not index.isValid():
            return QModelIndex()
        folder = self._folders[index.internalId()]
        return QModelIndex() if folder is None else self._index(folder, Column.NAME)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._inside(parent)) if parent.column() <= Column.NAME else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.KEYS: self.tr("Keys"),
            Column.TARGET: self.tr("To"),
            Column.SEND: self.tr("Send"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.EditRole and column is Column.NAME:
            return entry.name
        if role == Qt.ItemDataRole.DecorationRole and column is Column.NAME:
            return self._folder_icon if isinstance(entry, Folder) else None
        if role == Qt.ItemDataRole.ForegroundRole and column in (Column.KEYS, Column.TARGET):
            return muted_colour(QGuiApplication.palette())
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is Column.SEND and isinstance(entry, SavedMessage):
                return self.tr("Send this message at once; the send panel stays as it is.")
            return tool_tip(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.SEND:
            text = self._text(entry, column)
            return f"{text} {name_text(entry)}" if text else ""
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry(index)
        name = str(value).strip()
        if entry is None or role != Qt.ItemDataRole.EditRole or name in ("", entry.name):
            return False
        self.rename_requested.emit(entry.key, name)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if entry is None:
            return _Flag.ItemIsDropEnabled if self._movable else _Flag.NoItemFlags
        return _flags(isinstance(entry, Folder), index.column() == Column.NAME, self._movable)

    def mimeTypes(self) -> list[str]:
        return [_MIME_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        entries = (self.entry(index) for index in indexes)
        keys = dict.fromkeys(entry.key for entry in entries if entry is not None)
        data = QMimeData()
        data.setData(_MIME_TYPE, "\n".join(keys).encode("utf-8"))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not (self._movable and data.hasFormat(_MIME_TYPE)):
            return False
        place = self._place(row, parent)
        try:
            self._library.move(_keys(data), place)
        except (KeyError, ValueError):
            return False
        return True

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            self.move_requested.emit(_keys(data), self._place(row, parent))
        # Never True: Qt would then remove the rows that were dragged, which the move has done.
        return False

    def _place(self, row: int, parent: Index) -> Place:
        """Where something dropped there goes; upon a folder, to its end."""
        entry = self.entry(parent)
        folder = entry.key if isinstance(entry, Folder) else TOP
        return self._library.end(folder) if row < 0 else Place(folder, row)

    def _text(self, entry: Entry, column: Column) -> str:
        if column is Column.NAME:
            return name_text(entry)
        if isinstance(entry, Folder):
            return ""
        if column is Column.KEYS:
            return shortcut_text(entry)
        return (
            target_text(entry.message, self._host) if column is Column.TARGET else self.tr("Send")
        )

    def _fill(self, library: Library) -> None:
        """Number the entries, for Qt's rows know no more than a number."""
        self._library = library
        self._entries: list[Entry] = []
        self._folders: list[int | None] = []
        self._rows: list[int] = []
        self._contents: dict[int | None, list[int]] = {}
        self._add(library.entries, None)
        self._numbers = {entry.key: number for number, entry in enumerate(self._entries)}

    def _add(self, entries: tuple[Entry, ...], folder: int | None) -> None:
        contents = self._contents[folder] = []
        for row, entry in enumerate(entries):
            number = len(self._entries)
            contents.append(number)
            self._entries.append(entry)
            self._folders.append(folder)
            self._rows.append(row)
            if isinstance(entry, Folder):
                self._add(entry.entries, number)

    def _inside(self, parent: Index) -> list[int]:
        return self._contents.get(parent.internalId() if parent.isValid() else None, [])

    def _index(self, number: int, column: Column) -> QModelIndex:
        return self.createIndex(self._rows[number], column, number)


@lru_cache
def _flags(is_folder: bool, is_name: bool, is_movable: bool) -> Qt.ItemFlag:
    """What can be done with a cell. Kept, for Qt asks for each row, and to join flags is slow."""
    flags = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable
    if is_name:
        flags |= _Flag.ItemIsEditable
    if is_movable:
        flags |= _Flag.ItemIsDragEnabled
    if not is_folder:
        return flags | _Flag.ItemNeverHasChildren
    return flags | _Flag.ItemIsDropEnabled if is_movable else flags


def _keys(data: QMimeData) -> list[str]:
    return bytes(data.data(_MIME_TYPE).data()).decode("utf-8").split("\n")
