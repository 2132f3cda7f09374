"""ToggleButton: a button that stays down, and shows it in any palette."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from bcastgui.gui.widgets.colours import blend, set_colour

_TINT = 0.35


class ToggleButton(QPushButton):
    """Tinted while it is down: the styles' own shade can hardly be seen in a dark palette.

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._is_tinting:
            self._tint()

    @Slot()
    def _tint(self) -> None:
        self._is_tinting = True
        role = QPalette.ColorRole.Button
        set_colour(self, role, None)  # so that the palette is that of its parent
        if self.isChecked():
            palette = self.palette()
            set_colour(
                self,
                role,
                blend(palette.highlight().color(), palette.button().color(), _TINT),
            )
        self._is_tinting = False
