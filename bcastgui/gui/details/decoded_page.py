"""DecodedPage: the fields of a payload, and the bytes of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.gui.details.decoded_view import DecodedView
from bcastgui.gui.details.hex_view import HexView
from bcastgui.gui.details.plot_menu import offer_bytes

_WIDE = 760
"""Pixels from which on the bytes have room beside the fields."""


class DecodedPage(QSplitter):
    """Shows the bytes beside the fields where there is room, and otherwise the fields alone."""

    range_chosen = Signal(int, int)
    """The bytes of the chosen field, from the first to before the second."""

    plot_requested = Signal(object)
    """A ValueSpec, to be plotted over time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = DecodedView()
        self._hex = HexView(self.tr("Bytes"), most=8)
        self.addWidget(self.view)
        self.addWidget(self._hex)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.view.range_chosen.connect(self._mark)
        self.view.plot_requested.connect(self.plot_requested)
        self._hex.menu_made.connect(self._offer_plots)

    def show_datagram(self, datagram: Datagram) -> None:
        self._hex.show_payload(datagram.payload)
        self.view.show_datagram(datagram)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hex.setVisible(self.width() >= _WIDE)

    @Slot(object)
    def _offer_plots(self, menu: QMenu) -> None:
        offer_bytes(menu, self._hex.payload, self._hex.selection, self.plot_requested.emit)

    @Slot(int, int)
    def _mark(self, start: int, end: int) -> None:
        self._hex.mark(start, end)
        self.range_chosen.emit(start, end)
