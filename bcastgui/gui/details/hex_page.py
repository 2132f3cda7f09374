"""HexPage: the bytes of a payload, and what they are at the cursor as a number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.gui.details.hex_view import HexView
from bcastgui.gui.details.plot_menu import offer_bytes
from bcastgui.gui.details.values_view import ValuesView

_WIDE, _HIGH = 560, 320
"""Pixels from which on the values have room beside the bytes, or else below them."""


class HexPage(QSplitter):
    """Shows the values where there is room, and otherwise the bytes alone."""

    plot_requested = Signal(object)
    """A ValueSpec, to be plotted over time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hex = HexView(self.tr("Hex"))
        self._values = ValuesView()
        self.addWidget(self._hex)
        self.addWidget(self._values)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self._hex.selection_changed.connect(self._read)
        self._hex.menu_made.connect(self._offer_plots)
        self._values.plot_requested.connect(self.plot_requested)

    def show_datagram(self, datagram: Datagram) -> None:
        self._hex.show_payload(datagram.payload)

    def mark(self, start: int, end: int) -> None:
        """Mark the bytes from ``start`` to before ``end``; equal places mark none."""
        self._hex.mark(start, end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE
        self.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        self._values.setVisible(is_wide or self.height() >= _HIGH)

    @Slot(object)
    def _offer_plots(self, menu: QMenu) -> None:
        offer_bytes(menu, self._hex.payload, self._hex.selection, self.plot_requested.emit)

    @Slot(int, int)
    def _read(self, start: int, end: int) -> None:
        self._values.read(self._hex.payload, start)
