"""LicencesPage: the licences of all that is shipped, with a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.help.licences import Licence
from bcastgui.gui.widgets.fonts import data_font
from bcastgui.gui.widgets.plain_label import PlainLabel


class LicencesPage(QWidget):
    """What the search finds is listed; Enter goes to the next place in the text."""

    def __init__(self, licences: list[Licence], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences = licences
        self._search = QLineEdit(clearButtonEnabled=True)
        self._search.setPlaceholderText(self.tr("Search in names and texts"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setToolTip(self.tr("Enter goes to the next place in the text."))
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._find_next)
        self._names = QListWidget()
        self._names.setAccessibleName(self.tr("Parts"))
        self._names.currentRowChanged.connect(self._show)
        self._heading = PlainLabel()
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setFont(data_font(self.font()))
        for licence in licences:
            self._names.addItem(QListWidgetItem(licence.name))

        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._heading)
        beside.addWidget(self._text, 1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._names)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes(_SIZES)
        column = QVBoxLayout(self)
        column.addWidget(self._search)
        column.addWidget(halves, 1)
        self._names.setCurrentRow(0)

    @Slot(int)
    def _show(self, row: int) -> None:
        if row < 0:
            self._heading.setText(self.tr("Nothing is found."))
            self._text.clear()
            return
        licence = self._licences[row]
        self._heading.setText(f"{licence.name} {licence.version} – {licence.terms}")
        self._text.setPlainText(licence.text)
        self._find_next()

    @Slot(str)
    def _filter(self, wanted: str) -> None:
        found = [_holds(licence, wanted) for licence in self._licences]
        for row, is_found in enumerate(found):
            self._names.item(row).setHidden(not is_found)
        row = self._names.currentRow()
        if row < 0 or not found[row]:
            self._names.setCurrentRow(found.index(True) if True in found else -1)
        else:
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """Select the next place that has the words, from the top again after the last."""
        wanted = self._search.text()
        if wanted and not self._text.find(wanted, _AS_TYPED):
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self._text.find(wanted, _AS_TYPED)


def _holds(licence: Licence, wanted: str) -> bool:
    text = f"{licence.name}\n{licence.terms}\n{licence.text}"
    return wanted.casefold() in text.casefold()


_AS_TYPED = QTextDocument.FindFlag(0)
_SIZES = [170, 480]  # pixels
