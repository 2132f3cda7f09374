"""ToggleButton: a button that stays down, and shows it in any palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from bcastgui.gui.widgets.colours import blend, readable_on, set_colour

_TINT = 0.35
_EDGE, _BELOW, _THICKNESS = 8, 3, 2  # pixels, of the line


class ToggleButton(QPushButton):
    """Tinted and underlined while it is down: the styles' own shade can hardly be seen.

    With a ``longest_text`` it is as wide as that, so that its neighbours stay where they are.
    """

    def __init__(self, text: str, longest_text: str = "") -> None:
        super().__init__(text)
        self.setCheckable(True)
        self._longest_text = longest_text
        self._is_tinting = False
        if longest_text:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._tint)

    def sizeHint(self) -> QSize:
        if not self._longest_text:
            return super().sizeHint()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._longest_text
        contents = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._longest_text)
        return self.style().sizeFromContents(
            QStyle.ContentsType.CT_PushButton, option, contents, self
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._longest_text else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            line = self.rect().adjusted(_EDGE, 0, -_EDGE, -_BELOW)
            line.setTop(line.bottom() - _THICKNESS + 1)
            painter.fillRect(line, readable_on(self.palette().button().color(), self._accent()))
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._is_tinting:
            self._tint()

    def _accent(self) -> QColor:
        return self.palette().highlight().color()

    @Slot()
    def _tint(self) -> None:
        self._is_tinting = True
        role = QPalette.ColorRole.Button
        set_colour(self, role, None)  # so that the palette is that of its parent
        if self.isChecked():
            set_colour(self, role, blend(self._accent(), self.palette().button().color(), _TINT))
        self._is_tinting = False
