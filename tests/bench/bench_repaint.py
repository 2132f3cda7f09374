"""What a repaint takes, beside a plain QTableView with data() in Python.

Both show the same texts in columns of the same widths, in turns, without a screen. The plain one
has its texts ready in a list, which is more than a program that receives could have.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from bcastgui.capture.records import Batch
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.table.columns import Column, cells
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from tests.bench.datagrams import Datagrams
from tests.bench.effort import Effort
from tests.bench.report import Report, Row, Sample

SIZE = (1_080, 700)
ROWS = 20_000
REPAINTS = 20
"""For each pair of the effort."""
_NO_PARENT = QModelIndex()


class PlainModel(QAbstractTableModel):
    """Rows of texts, as tutorials show it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, ...]] = []

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:  # type: ignore[override]
        return 0 if parent.isValid() else len(Column)

    def data(  # type: ignore[override]
        self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        return None

    def show(self, rows: list[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def append(self, row: tuple[str, ...]) -> None:
        place = len(self.rows)
        self.beginInsertRows(_NO_PARENT, place, place)
        self.rows.append(row)
        self.endInsertRows()


class Tables:
    """Ours and a plain one, which show the same rows."""

    def __init__(self) -> None:
        self._capture = Capture()
        self._capture.name_interfaces({0: "eth0"})
        self._model = MessageModel(View(self._capture))
        self.ours = MessageTable(self._model)
        self._plain_model = PlainModel()
        self.plain = QTableView()
        self.plain.setModel(self._plain_model)
        self.plain.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.plain.verticalHeader().setDefaultSectionSize(self.ours.rowHeight(0))
        self._batch = Datagrams.generate(2 * ROWS).batches()[0]
        self._capture.append(self._batch)
        self._model.take_in()
        self._plain_model.show([cells(self._model.datagram(row)) for row in range(ROWS)])
        for table in (self.ours, self.plain):
            table.resize(*SIZE)
            table.show()
            table.viewport().repaint()
        QApplication.processEvents()
        for column in Column:
            self.plain.setColumnWidth(column, self.ours.columnWidth(column))
            self.plain.setColumnHidden(column, self.ours.isColumnHidden(column))

    def append(self, table: QTableView, number: int) -> None:
        """One row more, at the lower edge."""
        if table is self.ours:
            row = slice(number, number + 1)
            self._capture.append(Batch(self._batch.records[row], self._batch.block))
            self._model.take_in()
        else:
            self._plain_model.append(self._plain_model.rows[number])
        table.scrollToBottom()

    def turn(self, table: QTableView, number: int) -> None:
        """All rows in sight are others."""
        bar = table.verticalScrollBar()
        bar.setValue(number * bar.pageStep() % (bar.maximum() - bar.pageStep()))


def test_repaint(report: Report, effort: Effort, qapp: object) -> None:
    rows: list[Row] = []
    tables = Tables()
    for name, change in (("one row more", tables.append), ("all rows others", tables.turn)):
        ours, plain = list[float](), list[float]()
        for number in range(REPAINTS * effort.pairs):
            ours.append(_repaint(tables.ours, change, number))
            plain.append(_repaint(tables.plain, change, number))
        rows.append(
            {
                "": name,
                "ours, ms": Sample(tuple(ours)),
                "plain QTableView, ms": Sample(tuple(plain)),
                "ratio": Sample(tuple(a / b for a, b in zip(ours, plain, strict=True))),
            }
        )
    shown = Column.DATA + 1
    report.table("repaint", f"Until a change is painted, {shown} columns, {SIZE} px", rows)


def _repaint(table: QTableView, change: Callable[[QTableView, int], None], number: int) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    change(table, number)
    QApplication.processEvents()
    return 1e3 * (time.perf_counter() - began)
