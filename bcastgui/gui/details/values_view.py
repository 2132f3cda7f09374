"""ValuesView: what the bytes at the cursor are as a number."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bcastgui.gui.details.plot_menu import PlotMenu
from bcastgui.gui.details.values_model import Column, ValuesModel

WIDTH = 320
"""Pixels, in which all but the longest numbers and times show whole."""

_LEAST_WIDTH = 180
_LINE_SPACING = 4


class ValuesView(QTableView):
    """A table to look at and to copy from."""

    plot_requested = Signal(object)
    """A ValueSpec: the number of the current cell, to be plotted over time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ValuesModel(self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Values"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _LINE_SPACING)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(Column.KIND, QHeaderView.ResizeMode.ResizeToContents)
        copy = QAction(self.tr("&Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self._plot = PlotMenu(self.plot_requested.emit, self)
        self.addAction(self._plot.menuAction())
        self.selectionModel().currentChanged.connect(self._offer_plot)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def read(self, payload: bytes, offset: int) -> None:
        """Show what begins at ``offset`` of ``payload``."""
        self._model.read(payload, offset)
        self._offer_plot()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, 3 * self.fontMetrics().lineSpacing())

    @Slot()
    def _offer_plot(self) -> None:
        spec = self._model.spec(self.currentIndex())
        self._plot.offer([] if spec is None else [spec])

    @Slot()
    def _copy(self) -> None:
        lines: defaultdict[int, list[str]] = defaultdict(list)
        for index in sorted(self.selectedIndexes()):
            lines[index.row()].append(index.data())
        if lines:
            text = "\n".join("\t".join(cells) for cells in lines.values())
            QGuiApplication.clipboard().setText(text)
