"""SendButton: a delegate that draws a button in the cells of messages that can be sent."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex

_MARGIN = 8


class SendButton(QStyledItemDelegate):
    """A cell with a text is a button with this text: thousands of widgets would be slow."""

    clicked = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed = QPersistentModelIndex()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        text = index.data()
        if not text:
            return
        button = QStyleOptionButton()
        button.rect = _button(option.rect)
        button.palette = option.palette
        button.fontMetrics = option.fontMetrics
        button.text = text
        is_down = index == self._pressed
        state = QStyle.StateFlag.State_Sunken if is_down else QStyle.StateFlag.State_Raised
        button.state = QStyle.StateFlag.State_Enabled | state
        option.widget.style().drawControl(QStyle.ControlElement.CE_PushButton, button, painter)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = index.data() or ""
        width: int = option.fontMetrics.horizontalAdvance(text)
        height: int = option.fontMetrics.height()
        return QSize(width + 4 * _MARGIN, height + _MARGIN)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        is_inside = _button(option.rect).contains(event.position().toPoint())
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            pressed = is_inside and bool(index.data())
            self._pressed = QPersistentModelIndex(index) if pressed else QPersistentModelIndex()
            return pressed
        if event.type() == QEvent.Type.MouseButtonRelease:
            is_click = is_inside and index == self._pressed
            self._pressed = QPersistentModelIndex()
            if is_click:
                self.clicked.emit(index)
            return is_click
        return False


def _button(cell: QRect) -> QRect:
    return cell.adjusted(_MARGIN // 2, 1, -_MARGIN // 2, -1)
