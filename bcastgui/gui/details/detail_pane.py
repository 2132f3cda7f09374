"""DetailPane: one datagram, whole."""

from __future__ import annotations

import enum
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bcastgui.capture.records import Datagram
from bcastgui.gui.details.detail_heading import DetailHeading
from bcastgui.gui.details.encoding_box import EncodingBox
from bcastgui.gui.details.text_view import TextView
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.data_text import DataText
from bcastgui.gui.widgets.colours import muted_colour, set_colour
from bcastgui.payload.render import as_text

if TYPE_CHECKING:
    from bcastgui.gui.details.compare_view import CompareView
    from bcastgui.gui.details.decoded_page import DecodedPage
    from bcastgui.gui.details.hex_page import HexPage

_WIDE = 500
"""Pixels from which on there is room beside the tabs to say that the box is about encodings."""

_GAP = 2
"""Pixels between the heading and the tabs."""

_Page = TypeVar("_Page", bound=QWidget)


class Tab(enum.Enum):
    """What a payload is shown as, in the order of the tabs; the values are remembered."""

    TEXT = "text"
    HEX = "hex"
    DECODED = "decoded"
    COMPARE = "compare"


class DetailPane(QWidget):
    """Shows a datagram: who sent it to whom, when, by which way, and its payload.

    Only the tab in front is filled, and what it shows is made when it is first looked at.
    """

    comparison_wanted = Signal()
    """Answered with show_comparison() or explain_no_comparison()."""

    decoded_view_made = Signal(object)
    """The DecodedView, before it asks for anything to be decoded."""

    plot_requested = Signal(object)
    """A ValueSpec: a number that was picked from a page, to be plotted over time."""

    def __init__(self, names: AddressNames | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details"))
        self._datagram: Datagram | None = None
        self._filled: set[Tab] = set()  # with what there is to show of the datagram
        self._marked = (0, 0)
        self._nothing = QLabel(self.tr("Select a message to see all of it."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._heading = DetailHeading(names or AddressNames(self))
        self._text = TextView(self.tr("Text"))
        self._encoding = EncodingBox()
        self._encoding.encoding_chosen.connect(self._show_text)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._corner, self._encoding_label = QWidget(), QLabel(self.tr("Encoding"))
        self._tabs.setCornerWidget(self._make_corner())
        self._tabs.addTab(self._text, self.tr("Text"))
        self._holders = {
            Tab.HEX: self._add_holder(self.tr("Hex")),
            Tab.DECODED: self._add_holder(self.tr("Decoded")),
            Tab.COMPARE: self._add_holder(self.tr("Compare")),
        }
        self._tabs.currentChanged.connect(self._fill_tab)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._make_page())
        self._apply_style()

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return list(Tab)[self._tabs.currentIndex()]

    @Slot(object)
    def show_datagram(self, datagram: Datagram | None) -> None:
        """Show ``datagram``, or that there is none to show."""
        self._datagram = datagram
        self._filled.clear()
        self._marked = (0, 0)
        self._pages.setCurrentIndex(0 if datagram is None else 1)
        if datagram is not None:
            self._heading.show_datagram(datagram)
            self._fill_tab()

    def show_tab(self, tab: Tab) -> None:
        """Bring ``tab`` to the front."""
        self._tabs.setCurrentIndex(list(Tab).index(tab))

    def show_comparison(self, earlier: Datagram, later: Datagram) -> None:
        """Show where ``later`` differs from ``earlier``."""
        self._compare.show_pair(earlier, later)

    def explain_no_comparison(self, text: str) -> None:
        """Say why there is nothing to compare with."""
        self._compare.explain(text)

    def state(self) -> dict[str, object]:
        """The tab in front and the encoding, to be remembered."""
        return {"tab": self.tab.value, "encoding": self._encoding.state()}

    def restore(self, state: dict[str, object]) -> None:
        """Take back what state() gave; what it cannot have given is left out."""
        self._encoding.restore(state.get("encoding"))
        for tab in Tab:
            if tab.value == state.get("tab"):
                self.show_tab(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._encoding_label.setVisible(self.width() >= _WIDE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._apply_style()

    def _make_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._heading)
        layout.addWidget(self._tabs, stretch=1)
        return page

    def _make_corner(self) -> QWidget:
        # By its label a screen reader names a combo box; what Qt tells on Linux is its value.
        self._encoding_label.setBuddy(self._encoding)
        line = QHBoxLayout(self._corner)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._encoding_label)
        line.addWidget(self._encoding)
        return self._corner

    def _add_holder(self, title: str) -> QVBoxLayout:
        """A tab for a page that is made later."""
        holder = QWidget()
        self._tabs.addTab(holder, title)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        return layout

    def _hold(self, tab: Tab, page: _Page) -> _Page:
        self._holders[tab].addWidget(page)
        self._apply_data_font()
        return page

    # The pages load when they are looked at: the window shows with the text in front.

    @cached_property
    def _hex(self) -> HexPage:
        from bcastgui.gui.details.hex_page import HexPage

        page = HexPage()
        page.plot_requested.connect(self.plot_requested)
        return self._hold(Tab.HEX, page)

    @cached_property
    def _decoded(self) -> DecodedPage:
        from bcastgui.gui.details.decoded_page import DecodedPage

        page = DecodedPage()
        page.range_chosen.connect(self._mark)
        page.plot_requested.connect(self.plot_requested)
        self.decoded_view_made.emit(page.view)
        return self._hold(Tab.DECODED, page)

    @cached_property
    def _compare(self) -> CompareView:
        from bcastgui.gui.details.compare_view import CompareView

        return self._hold(Tab.COMPARE, CompareView())

    def _apply_style(self) -> None:
        set_colour(self._nothing, QPalette.ColorRole.WindowText, muted_colour(self.palette()))
        self._apply_data_font()

    def _apply_data_font(self) -> None:
        for view in self.findChildren(DataText):
            view.take_size(self.font())

    @Slot()
    def _fill_tab(self) -> None:
        tab = self.tab
        self._corner.setVisible(tab is Tab.TEXT)
        if self._datagram is None or tab in self._filled:
            return
        self._filled.add(tab)
        match tab:
            case Tab.TEXT:
                self._show_text()
            case Tab.HEX:
                self._hex.show_datagram(self._datagram)
                self._hex.mark(*self._marked)
            case Tab.DECODED:
                self._decoded.show_datagram(self._datagram)
            case Tab.COMPARE:
                self.comparison_wanted.emit()

    @Slot()
    def _show_text(self) -> None:
        if self._datagram is not None:
            payload = self._datagram.payload
            self._text.show_text(as_text(payload, self._encoding.encoding_of(payload)))

    @Slot(int, int)
    def _mark(self, start: int, end: int) -> None:
        self._marked = (start, end)
        if Tab.HEX in self._filled:
            self._hex.mark(start, end)
