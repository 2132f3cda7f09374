"""CompareView: two payloads side by side, with what differs in colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.gui.details.hex_view import HexView
from bcastgui.gui.language.counted import counted
from bcastgui.gui.language.joined import listed
from bcastgui.gui.widgets.colours import muted_colour, set_colour
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.plain_label import PlainLabel
from bcastgui.payload.comparison import Comparison, compare

_WIDE = 500
"""Pixels from which on the payloads stand side by side; otherwise one is above the other."""

_HIGH = 110
"""Pixels from which on there is room to say how payloads of different lengths are compared."""

_MARGIN, _GAP = 6, 12  # pixels


class CompareView(QWidget):
    """Shows where the later of two messages differs from the earlier one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = PlainLabel()
        self._method = PlainLabel()
        for line in (self._summary, self._method):
            line.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._method_text = self.tr(
            "Their lengths differ: compared byte by byte between what both begin with and what "
            "both end with."
        )
        self._earlier = HexView(self.tr("Earlier message"))
        self._later = HexView(self.tr("Later message"))
        self._payloads = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._payloads)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(_GAP)
        for view, other in ((self._earlier, self._later), (self._later, self._earlier)):
            # Always, so that both have the same room, and so as many bytes in a line.
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            view.verticalScrollBar().valueChanged.connect(
                lambda value, other=other: self._scroll(other, value)
            )
            self._sides.addWidget(view, 1)
        self._scrolling = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._summary)
        column.addWidget(self._method)
        column.addWidget(self._payloads, 1)
        column.addStretch(0)
        self._colour()
        self.explain("")

    def show_pair(self, earlier: Datagram, later: Datagram) -> None:
        """Show both payloads from the first difference on."""
        comparison = compare(earlier.payload, later.payload)
        self._summary.setText(self._summary_text(earlier, later, comparison))
        is_aligned = len(earlier.payload) != len(later.payload)
        self._summary.setToolTip(self._method_text if is_aligned else "")
        self._method.setText(self._method_text if is_aligned else "")
        self._fit()
        self._payloads.show()
        self._earlier.show_payload(earlier.payload, comparison.before)
        self._later.show_payload(later.payload, comparison.after)
        if comparison.first is not None:
            self._earlier.scroll_to(comparison.first)
            self._later.scroll_to(comparison.first)

    def explain(self, text: str) -> None:
        """Say why there is nothing to compare."""
        self._summary.setText(text)
        self._summary.setToolTip("")
        self._method.setText("")
        self._fit()
        self._payloads.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _summary_text(self, earlier: Datagram, later: Datagram, comparison: Comparison) -> str:
        pair = f"{grouped(earlier.number)} → {grouped(later.number)}"
        if comparison.first is None:
            return self.tr("{pair}: no difference").format(pair=pair)
        return self.tr("{pair}: {changes}").format(pair=pair, changes=_changes_text(comparison))

    def _scroll(self, view: HexView, value: int) -> None:
        # The shorter payload stops at its end, and must not hold back the other.
        if not self._scrolling:
            self._scrolling = True
            view.verticalScrollBar().setValue(value)
            self._scrolling = False

    def _fit(self) -> None:
        is_wide = self.width() >= _WIDE
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        self._method.setVisible(bool(self._method.text()) and self.height() >= _HIGH)

    def _colour(self) -> None:
        set_colour(self._method, QPalette.ColorRole.WindowText, muted_colour(self.palette()))


def _changes_text(comparison: Comparison) -> str:
    changed, removed, inserted = comparison.changed, comparison.removed, comparison.inserted
    told = (
        (changed, counted("CompareView", "{count} byte changed", "{count} bytes changed", changed)),
        (removed, counted("CompareView", "{count} byte removed", "{count} bytes removed", removed)),
        (
            inserted,
            counted("CompareView", "{count} byte inserted", "{count} bytes inserted", inserted),
        ),
    )
    return listed(text.format(count=grouped(count)) for count, text in told if count)
