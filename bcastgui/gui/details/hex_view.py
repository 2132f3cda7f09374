"""HexView: the bytes of a payload, as digits and as characters."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from bcastgui.gui.details.byte_keys import asked_move
from bcastgui.gui.details.byte_menu import byte_menu, copy_bytes
from bcastgui.gui.details.byte_selection import ByteSelection, Move
from bcastgui.gui.details.hex_painter import Ground, HexPainter
from bcastgui.gui.table.data_text import DataText
from bcastgui.gui.widgets.menu_place import menu_place
from bcastgui.payload.comparison import Change
from bcastgui.payload.hex_layout import HexLayout
from bcastgui.payload.render import hex_dump

WIDTHS = (16, 8, 4)
"""Bytes in a line: as many as there is room for."""


class HexView(DataText):
    """Shows a payload, and lets bytes be selected in either half, to be copied.

    Qt's text widget keeps the dump for screen readers, and scrolls it: PySide gives no way to
    offer them a text of one's own. What is selected are bytes, not characters, so the keys, the
    mouse and the painting are done here.
    """

    selection_changed = Signal(int, int)
    """The selected bytes, from the first to before the second: the cursor's place twice when none
    are, and 0 when there are no bytes."""

    menu_made = Signal(object)
    """A QMenu for the bytes is about to show; whoever has more to offer may add to it."""

    def __init__(self, name: str, most: int = WIDTHS[0], parent: QWidget | None = None) -> None:
        """``most`` is the most bytes that a line may have, one of WIDTHS."""
        super().__init__(name, parent)
        self._payload = b""
        self._changes = b""
        self._marked = range(0)
        self._selection = ByteSelection()
        self._widths = WIDTHS[WIDTHS.index(most) :]
        self._layout = HexLayout(most)
        self._painter: HexPainter | None = None
        self.setLineWrapMode(DataText.LineWrapMode.NoWrap)
        self.setCursorWidth(0)
        self.take_size(self.font())

    @property
    def payload(self) -> bytes:
        return self._payload

    @property
    def selection(self) -> tuple[int, int]:
        """As ``selection_changed`` tells it."""
        return self._selection.span

    @property
    def row_length(self) -> int:
        """Bytes in a line."""
        return self._layout.width

    def show_payload(self, payload: bytes, changes: bytes = b"") -> None:
        """Show ``payload`` from its start; ``changes`` may have a Change for each byte."""
        self._payload = payload
        self._changes = changes or bytes(len(payload))
        self._marked = range(0)
        self._selection = ByteSelection(len(payload))
        self._write()
        self.selection_changed.emit(*self.selection)

    def mark(self, start: int, end: int) -> None:
        """Mark the bytes from ``start`` to before ``end``, and bring them into sight.

        Two equal places mark nothing.
        """
        self._marked = range(start, end)
        if self._marked:
            self.scroll_to(end - 1)
            self.scroll_to(start)
        self.viewport().update()

    def scroll_to(self, offset: int) -> None:
        """Bring the byte at ``offset`` into sight."""
        bar = self.verticalScrollBar()
        line = offset // self._layout.width
        bar.setValue(min(max(bar.value(), line - self._lines_in_sight() + 1), line))

    def select(self, start: int, end: int) -> None:
        """Select the bytes from ``start`` to before ``end``, one at least."""
        self._selection.select(start, end)
        self._tell_selection()

    @Slot()
    def copy(self) -> None:
        """Copy the selected bytes, or all when none are, as hex."""
        copy_bytes(self.chosen())

    def chosen(self) -> bytes:
        """The selected bytes, or all when none are."""
        start, end = self.selection
        return self._payload[start:end] if start < end else self._payload

    def sizeHint(self) -> QSize:
        return QSize(self._width_for(self._widths[0]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_LEAST_COLUMNS * self._pitch()), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select_all()
        elif (asked := asked_move(event)) is not None:
            move, extending = asked
            self._move(move, extending=extending)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._selection.move_to(self._byte_at(event.position()), extending=extending)
            self._tell_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            place = self._byte_at(event.position())
            if place != self._selection.cursor:
                self._selection.move_to(place, extending=True)
                self._tell_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._payload:
            place = self._byte_at(event.position())
            self.select(place, place + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None: ...

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        start, end = self.selection
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            line = self._line_area(self._selection.cursor // self._layout.width)
            place = menu_place(self, line.toAlignedRect())
        elif start == end:
            self._selection.move_to(self._byte_at(event.pos().toPointF()), extending=False)
            self._tell_selection()
        menu = byte_menu(self.chosen(), self._select_all, self)
        self.menu_made.emit(menu)
        menu.popup(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter = None
            self.updateGeometry()
            self._fit()
        elif event.type() == QEvent.Type.PaletteChange:
            self._painter = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._payload:
            self._paint_lines(painter, event.rect().bottom())
        else:
            margin = int(self.document().documentMargin())
            area = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
            painter.setPen(self.palette().placeholderText().color())
            text = self.tr("The payload is empty.")
            painter.drawText(area, Qt.TextFlag.TextWordWrap, text)
        painter.end()

    def _paint_lines(self, painter: QPainter, bottom: int) -> None:
        if self._painter is None:
            self._painter = HexPainter(self.font(), self.palette(), self._layout)
        width, cursor = self._layout.width, self._selection.cursor
        block = self.firstVisibleBlock()
        area = self._line_area(block.blockNumber())
        while block.isValid() and area.top() <= bottom:
            start = block.blockNumber() * width
            stop = min(start + width, len(self._payload))
            self._painter.draw_line(painter, block.text(), self._grounds(start, stop), area)
            if self.hasFocus() and start <= cursor < stop:
                self._painter.draw_cursor(painter, cursor - start, area)
            block = block.next()
            area.translate(0, area.height())

    def _grounds(self, start: int, stop: int) -> list[Ground]:
        """What lies behind the bytes from ``start`` to before ``stop``."""
        grounds = [_GROUNDS[change] for change in self._changes[start:stop]]
        for chosen, ground in (
            (self._marked, Ground.MARKED),
            (range(*self.selection), Ground.SELECTED),
        ):
            first, end = max(chosen.start, start), min(chosen.stop, stop)
            if first < end:
                grounds[first - start : end - start] = [ground] * (end - first)
        return grounds

    def _move(self, move: Move, *, extending: bool) -> None:
        lines = max(self._lines_in_sight() - 1, 1)
        self._selection.move(move, self._layout.width, lines, extending=extending)
        self._tell_selection()

    @Slot()
    def _select_all(self) -> None:
        if self._payload:
            self._selection.select(0, len(self._payload))
            self._tell_selection(following=False)

    def _tell_selection(self, *, following: bool = True) -> None:
        if following:
            self._follow_cursor()
        self.viewport().update()
        self.selection_changed.emit(*self.selection)

    def _follow_cursor(self) -> None:
        """Select the digits under the cursor as text, which scrolls, and which is read out."""
        line, place = divmod(self._selection.cursor, self._layout.width)
        block = self.document().findBlockByNumber(line)
        if not block.text():
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + self._layout.digits(place))
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, _DIGITS
        )
        self.setTextCursor(cursor)

    def _write(self) -> None:
        self.setPlainText(hex_dump(self._payload, self._layout.width))

    def _fit(self) -> None:
        """Put as many bytes in a line as there is room for, whether a scroll bar shows or not."""
        fitting = (width for width in self._widths if self._width_for(width) <= self.width())
        width = next(fitting, self._widths[-1])
        if width != self._layout.width:
            self._layout = HexLayout(width)
            self._painter = None
            self._write()
            self._follow_cursor()

    def _width_for(self, width: int) -> int:
        """Pixels that lines of ``width`` bytes take, with a scroll bar beside them."""
        margins = 2 * self.document().documentMargin()
        bar = self.verticalScrollBar().sizeHint().width()
        return math.ceil(HexLayout(width).line_length * self._pitch() + margins) + bar

    def _pitch(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("0")

    def _lines_in_sight(self) -> int:
        height = self._line_area(0).height()
        return max(int(self.viewport().height() / height), 1)

    def _line_area(self, line: int) -> QRectF:
        """Where a line is in the viewport; its left edge is that of the text."""
        first = self.firstVisibleBlock()
        area = self.blockBoundingGeometry(first).translated(self.contentOffset())
        area.translate(0, (line - first.blockNumber()) * area.height())
        area.setLeft(self.contentOffset().x() + self.document().documentMargin())
        return area

    def _byte_at(self, point: QPointF) -> int:
        """The byte nearest to a point of the viewport."""
        area = self._line_area(0)
        line = max(math.floor((point.y() - area.top()) / area.height()), 0)
        column = (point.x() - area.left()) / self._pitch()
        return line * self._layout.width + self._layout.place(column)


_DIGITS = 2
_LEAST_COLUMNS = 12  # The rest of a line can be scrolled to.
_GROUNDS: dict[int, Ground] = {
    Change.NONE: Ground.PLAIN,
    Change.CHANGED: Ground.CHANGED,
    Change.LONE: Ground.LONE,
}
