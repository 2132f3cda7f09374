"""ColumnsDialog: for the columns of a table, by keyboard, what their titles are for by mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

ShowColumn: TypeAlias = Callable[[int, bool], object]
"""Shows or hides a column, by its number in the model."""


class ColumnsDialog(QDialog):
    """Moves, sizes, sorts by and, with ``show``, hides the columns of ``header``, at once."""

    def __init__(
        self, header: QHeaderView, show: ShowColumn | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self._header = header
        self._show = show
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns"))
        self._width = QSpinBox()
        self._width.setAccessibleName(self.tr("Width"))
        self._width.setRange(max(header.minimumSectionSize(), 1), header.maximumSectionSize())
        self._width.setKeyboardTracking(False)
        self._up = self._button(self.tr("&Up"), lambda: self._move(-1))
        self._down = self._button(self.tr("&Down"), lambda: self._move(1))
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self._sorters = (
            self._button(self.tr("S&mallest first"), lambda: self._sort(ascending)),
            self._button(self.tr("Lar&gest first"), lambda: self._sort(descending)),
        )
        self._arrange()
        self._fill()
        self._list.itemChanged.connect(self._show_or_hide)
        self._list.currentRowChanged.connect(self._tell)
        self._width.valueChanged.connect(self._resize)
        self._list.setCurrentRow(0)

    def _arrange(self) -> None:
        beside = QVBoxLayout()
        for button in (self._up, self._down, *self._sorters):
            beside.addWidget(button)
        beside.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self._list, 1)
        middle.addLayout(beside)
        form = QFormLayout()
        label = QLabel(self.tr("&Width"))
        label.setBuddy(self._width)
        form.addRow(label, self._width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addLayout(form)
        column.addWidget(buttons)

    def _button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked: slot())
        return button

    def _fill(self) -> None:
        model, role = self._header.model(), Qt.ItemDataRole.DisplayRole
        for place in range(self._header.count()):
            section = self._header.logicalIndex(place)
            title = model.headerData(section, Qt.Orientation.Horizontal, role)
            item = QListWidgetItem(str(title), self._list)
            item.setData(Qt.ItemDataRole.UserRole, section)
            if self._show is not None:
                is_hidden = self._header.isSectionHidden(section)
                state = Qt.CheckState.Unchecked if is_hidden else Qt.CheckState.Checked
                item.setCheckState(state)

    def _section(self) -> int:
        section: int = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
        return section

    @Slot()
    def _tell(self) -> None:
        """Show what can be done with the current column."""
        header, place, section = self._header, self._list.currentRow(), self._section()
        can_move = header.sectionsMovable()
        self._up.setEnabled(can_move and place > 0)
        self._down.setEnabled(can_move and place < header.count() - 1)
        for button in self._sorters:
            button.setEnabled(header.isSortIndicatorShown())
        has_width = header.sectionResizeMode(section) is QHeaderView.ResizeMode.Interactive
        takes_the_rest = header.stretchLastSection() and section == self._last_shown()
        is_shown = not header.isSectionHidden(section)
        self._width.setEnabled(has_width and is_shown and not takes_the_rest)
        with QSignalBlocker(self._width):
            self._width.setValue(header.sectionSize(section))

    def _last_shown(self) -> int:
        header = self._header
        sections = map(header.logicalIndex, range(header.count() - 1, -1, -1))
        return next((each for each in sections if not header.isSectionHidden(each)), -1)

    def _move(self, by: int) -> None:
        place = self._list.currentRow()
        self._header.moveSection(place, place + by)
        self._list.model().moveRow(QModelIndex(), place, QModelIndex(), place + max(by * 2, by))
        self._tell()

    def _sort(self, order: Qt.SortOrder) -> None:
        self._header.setSortIndicator(self._section(), order)

    @Slot(int)
    def _resize(self, width: int) -> None:
        self._header.resizeSection(self._section(), width)

    @Slot(QListWidgetItem)
    def _show_or_hide(self, item: QListWidgetItem) -> None:
        section: int = item.data(Qt.ItemDataRole.UserRole)
        is_wanted = item.checkState() is Qt.CheckState.Checked
        if not is_wanted and self._header.hiddenSectionCount() == self._header.count() - 1:
            item.setCheckState(Qt.CheckState.Checked)  # A table without columns is none.
        elif self._show is not None and is_wanted is self._header.isSectionHidden(section):
            self._show(section, is_wanted)
            self._tell()
