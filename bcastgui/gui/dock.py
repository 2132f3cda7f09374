"""Dock: a dock that is closed only where it can be seen, with buttons that can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QPainter, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QWidget


class Dock(QDockWidget):
    """``name`` is that by which a window remembers it.

    Who asks to close it while it stands behind the tab of another one, as its entry in a menu
    does, has not seen that it is open: it comes to the front.
    """

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._is_in_front = False
        self.visibilityChanged.connect(self._note_place)

    def closeEvent(self, event: QCloseEvent) -> None:
        # Of one that begins to float, Qt does not tell that it has come to the front.
        if self.isVisible() and not self._is_in_front and not self.isFloating():
            event.ignore()
            self.raise_()
            self.toggleViewAction().setChecked(True)
        else:
            super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whenever it is shown in another place, Qt gives the buttons its own pictures afterwards.
        QTimer.singleShot(0, self, self._draw_buttons)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw_buttons()

    @Slot(bool)
    def _note_place(self, is_in_front: bool) -> None:
        self._is_in_front = is_in_front

    @Slot()
    def _draw_buttons(self) -> None:
        # The style Fusion has one grey for light and dark windows, in which it is hardly seen.
        if self.style().name() != "fusion":
            return
        for name, draw in _BUTTONS.items():
            button = self.findChild(QAbstractButton, name)
            if button is not None:
                button.setIcon(self._icon(draw))

    def _icon(self, draw: Callable[[QPainter], object]) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(_SIZE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().windowText().color(), _WIDTH))
        draw(painter)
        painter.end()
        return QIcon(pixmap)


def _draw_cross(painter: QPainter) -> None:
    painter.drawLines([QLineF(1.5, 1.5, 8.5, 8.5), QLineF(8.5, 1.5, 1.5, 8.5)])


def _draw_windows(painter: QPainter) -> None:
    painter.drawRect(QRectF(1.5, 3.5, 5, 5))
    painter.drawLines([QLineF(3.5, 1.5, 8.5, 1.5), QLineF(8.5, 1.5, 8.5, 6.5)])


_SIZE = QSize(10, 10)
_WIDTH = 1.3

_BUTTONS = {"qt_dockwidget_floatbutton": _draw_windows, "qt_dockwidget_closebutton": _draw_cross}
"""By the names that Qt gives them."""
