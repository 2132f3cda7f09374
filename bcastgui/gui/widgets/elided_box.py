"""ElidedBox: a combo box that says where it has not the room for its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from bcastgui.gui.widgets.field_message import plain_tooltip


class ElidedBox(QComboBox):
    """Shows a long text elided, where Qt would cut it; its tool tip is then the whole text."""

    @property
    def least_width(self) -> int:
        """In pixels: a few characters and the arrow."""
        return self.fontMetrics().horizontalAdvance("x" * _LEAST_CHARACTERS) + ARROW

    @property
    def is_elided(self) -> bool:
        return self._shown_text() != self.currentText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does it, but for the text."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown_text()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.is_elided:
            QToolTip.showText(event.globalPos(), plain_tooltip(self.currentText()), self)
            return True
        return super().event(event)

    def _shown_text(self) -> str:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - _TEXT_MARGIN
        )


ARROW = 30  # pixels: the arrow and the margins of the text
_TEXT_MARGIN = 4  # pixels: what styles leave free on both sides of the text
_LEAST_CHARACTERS = 5
