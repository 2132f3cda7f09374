"""InterfacesPanel: the machine's network interfaces, as they are now."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.listen.interfaces_model import InterfacesModel
from bcastgui.gui.widgets.calm_table import make_calm
from bcastgui.net.interfaces import Interface

_COLUMN_GAP = 16


class InterfacesPanel(QWidget):
    """A table to look at and to copy from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = InterfacesModel(self)
        self._table = QTableView()
        self._table.setModel(self._model)
        self._table.setItemDelegate(_RoomyDelegate(self._table))
        self._table.setAccessibleName(self.tr("Interfaces"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        make_calm(self._table)
        columns = self._table.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

        copy = QAction(self.tr("&Copy"), self._table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.setToolTip(self.tr("Copy the selected cells as text, to paste them elsewhere."))
        copy.triggered.connect(self._copy)
        self._table.addAction(copy)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)

    def set_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Show these; the selection stays on the rows that remain."""
        self._model.set_interfaces(interfaces)

    def selected_text(self) -> str:
        """The selected cells: a line for each row, tabs between cells."""
        lines: defaultdict[int, list[str]] = defaultdict(list)
        for index in sorted(self._table.selectedIndexes()):
            lines[index.row()].append(index.data(Qt.ItemDataRole.AccessibleTextRole))
        return "\n".join("\t".join(cells) for cells in lines.values())

    @Slot()
    def _copy(self) -> None:
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)


class _RoomyDelegate(QStyledItemDelegate):
    """Leaves air between columns that are as wide as their contents."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(_COLUMN_GAP, 0)
