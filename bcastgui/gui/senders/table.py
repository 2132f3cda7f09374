"""SendersTable: who talks, one row a sender."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from bcastgui.capture.senders import Sender
from bcastgui.gui.senders.columns import SAMPLES, SenderColumn, title
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.senders.painter import Inks, SendersPainter, Span, freshness
from bcastgui.gui.table.columns import PADDING
from bcastgui.gui.widgets.calm_table import make_calm
from bcastgui.gui.widgets.colours import focus_colour
from bcastgui.gui.widgets.empty_text import paint_empty_text
from bcastgui.gui.widgets.menu_place import menu_place
from bcastgui.gui.widgets.own_keys import OwnKeys, key_name
from bcastgui.gui.widgets.padded_header import PaddedHeader

FADE_MS = 100
"""Between two steps in which the tint of a change fades."""


class SendersTable(QTableView):
    """Shows ``model``, and asks for what the user wants to do with a sender."""

    shown_only = Signal(object)  # the Sender whose messages shall be shown alone
    hidden = Signal(object)  # the Sender whose messages shall not be shown
    naming_requested = Signal(object)  # a Sender
    compose_requested = Signal(object)  # a Sender

    def __init__(self, model: SendersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._painter = SendersPainter(self.font())
        self.own_keys: OwnKeys = {
            "Return": self._show_only,
            "Enter": self._show_only,
            "F2": self._name,
            "Ctrl+C": self._copy,
        }
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(FADE_MS)
        self._fade.timeout.connect(self._go_on_fading)
        self.setAccessibleName(self.tr("Senders"))
        self._set_up()
        self.setHorizontalHeader(PaddedHeader(PADDING))
        self.setModel(model)
        self._set_up_columns()
        model.dataChanged.connect(self._fade.start)
        self.doubleClicked.connect(self._show_only)

    def current(self) -> Sender | None:
        """The sender of the current row."""
        index = self.currentIndex()
        return self._model.sender_at(index.row()) if index.isValid() else None

    def sender_menu(self, sender: Sender) -> QMenu:
        """What can be done with ``sender``, wherever it stands by then."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        only = menu.addAction(
            self.tr("&Show only its messages"), lambda: self.shown_only.emit(sender)
        )
        only.setShortcut(QKeySequence(Qt.Key.Key_Return))
        menu.addAction(self.tr("&Hide its messages"), lambda: self.hidden.emit(sender))
        menu.addSeparator()
        name = menu.addAction(
            self.tr("&Name the address…"), lambda: self.naming_requested.emit(sender)
        )
        name.setShortcut(QKeySequence(Qt.Key.Key_F2))
        copy = menu.addAction(self.tr("&Copy the address"), lambda: _copy(sender))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        menu.addAction(self.tr("&Fill send panel"), lambda: self.compose_requested.emit(sender))
        return menu

    def restore_columns(self, state: QByteArray) -> None:
        """Arrange the columns as the header's state tells; as at first when it tells nothing."""
        header = self.horizontalHeader()
        if header.restoreState(state):
            header.setStretchLastSection(True)
            header.setSortIndicator(SenderColumn.FIRST, Qt.SortOrder.AscendingOrder)

    def event(self, event: QEvent) -> bool:
        # The window has another use for the key, wherever nobody claims it.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = self.own_keys.get(key_name(event))
        if does is None or self.current() is None:
            super().keyPressEvent(event)
        else:
            does()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: Qt would make the row of each of thousands of senders."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # In a list sorted by what changes, the second click would meet another sender.
        self._model.hold_order(2 * QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            cell = self.currentIndex()
            place = menu_place(self, self.visualRect(cell))
        else:
            cell = self.indexAt(event.pos())
        if cell.isValid():
            self.sender_menu(self._model.sender_at(cell.row())).popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not by QTableView, which would ask a delegate to draw each cell.
        if not self._model.rowCount():
            paint_empty_text(self, self.tr("Nobody has sent anything yet."))
            return
        painter = QPainter(self.viewport())
        self._paint_rows(painter, event.rect())
        painter.end()

    def sizeHintForColumn(self, column: int) -> int:
        # Asked for when the edge of a column is double-clicked; the font of DATA is another.
        if column == SenderColumn.DATA:
            return -1
        texts = [title(SenderColumn(column))]
        texts += [self._model.row(row).cells[column] for row in self._in_sight()]
        return max(map(self.fontMetrics().horizontalAdvance, texts)) + 2 * PADDING + 1

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.set_font(self.font())
            self._fit_rows()

    def _set_up(self) -> None:
        make_calm(self)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._fit_rows()

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(24)
        metrics = self.fontMetrics()
        for column in SenderColumn:
            wider = max(map(metrics.horizontalAdvance, (title(column) + "WW", SAMPLES[column])))
            header.resizeSection(column, wider + 2 * PADDING + 1)
        header.setSortIndicator(SenderColumn.FIRST, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height)

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        height, offset = self._painter.row_height, self.verticalOffset()
        palette, selection = self.palette(), self.selectionModel()
        is_active = self.isActiveWindow()
        group = QPalette.ColorGroup.Active if is_active else QPalette.ColorGroup.Inactive
        plain, selected = Inks.plain(palette, group), Inks.selected(palette, group)
        papers = palette.base(), palette.alternateBase()
        spans = self._spans(area)
        for place in self._in_sight():
            top = place * height - offset
            if top + height <= area.top() or top > area.bottom():
                continue
            is_selected = selection.isSelected(self._model.index(place, 0))
            paper = selected.ground if is_selected else papers[place % 2]
            painter.fillRect(QRect(area.left(), top, area.width(), height), paper)
            inks = selected if is_selected else plain
            self._painter.draw(painter, self._model.row(place), spans, top, inks)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid() and not selection.isSelected(current):
            painter.setPen(focus_colour(palette))
            painter.drawRect(self.visualRect(current).adjusted(0, 0, -1, -1))

    def _spans(self, area: QRect) -> list[Span]:
        """The columns of which something is in ``area``."""
        header = self.horizontalHeader()
        spans = (
            Span(column, header.sectionViewportPosition(column), header.sectionSize(column))
            for column in SenderColumn
        )
        return [
            span
            for span in spans
            if span.left <= area.right() and span.left + span.width > area.left()
        ]

    def _in_sight(self) -> range:
        """The rows of which something can be seen."""
        height, offset = self._painter.row_height, self.verticalOffset()
        stop = -(-(offset + self.viewport().height()) // height)
        return range(offset // height, min(stop, self._model.rowCount()))

    @Slot()
    def _show_only(self) -> None:
        sender = self.current()
        if sender is not None:
            self.shown_only.emit(sender)

    def _name(self) -> None:
        self.naming_requested.emit(self.current())

    def _copy(self) -> None:
        sender = self.current()
        if sender is not None:
            _copy(sender)

    @Slot()
    def _go_on_fading(self) -> None:
        column = self.viewport().rect()
        column.setLeft(self.columnViewportPosition(SenderColumn.DATA))
        column.setWidth(self.columnWidth(SenderColumn.DATA))
        self.viewport().update(column)
        rows = (self._model.row(row) for row in self._in_sight())
        if any(row.has_changes and freshness(row.sender.last) for row in rows):
            self._fade.start()


def _copy(sender: Sender) -> None:
    QGuiApplication.clipboard().setText(str(sender.address))
