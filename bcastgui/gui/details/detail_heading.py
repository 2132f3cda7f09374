"""DetailHeading: all about a datagram but its payload."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.table.datagram_text import (
    Kind,
    delivery_text,
    destination_text,
    full_time,
    kind_of,
    kind_text,
    reason,
    source_text,
)
from bcastgui.gui.widgets.colours import error_colour, muted_colour, set_colour
from bcastgui.gui.widgets.numbers import bytes_text, grouped
from bcastgui.gui.widgets.plain_label import PlainLabel


class DetailHeading(QWidget):
    """Says who sent a datagram to whom, when, by which way, and why it was not sent."""

    def __init__(self, names: AddressNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._names.changed.connect(self._fill)
        self._datagram: Datagram | None = None
        self._endpoints = PlainLabel()
        self._facts = PlainLabel()
        self._reason = PlainLabel()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(6, 2, 6, 0)
        lines.setSpacing(2)
        for line in (self._endpoints, self._facts, self._reason):
            lines.addWidget(line)
        # Still empty, it would count in the least height of the window.
        self._reason.hide()
        self._apply_style()

    def show_datagram(self, datagram: Datagram) -> None:
        self._datagram = datagram
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._apply_style()

    def _apply_style(self) -> None:
        role = QPalette.ColorRole.WindowText
        set_colour(self._facts, role, muted_colour(self.palette()))
        set_colour(self._reason, role, error_colour(self.palette()))
        strong = self.font()
        strong.setBold(True)
        self._endpoints.setFont(strong)

    @Slot()
    def _fill(self) -> None:
        datagram = self._datagram
        if datagram is None:
            return
        source = source_text(datagram, self._names.full)
        destination = destination_text(datagram, self._names.full)
        self._endpoints.setText(f"{source} → {destination}")
        kind = kind_of(datagram)
        facts = [
            "" if kind is Kind.NOT_SENT else kind_text(kind),
            full_time(datagram.time),
            delivery_text(datagram.delivery),
            datagram.interface,
            bytes_text(len(datagram.payload)),
        ]
        if datagram.dropped:
            lost = grouped(datagram.dropped)
            facts.append(self.tr("lost just before: {count}").format(count=lost))
        self._facts.setText(" · ".join(filter(None, facts)))
        self._reason.setText(self.tr("Not sent: {reason}").format(reason=reason(datagram)))
        self._reason.setVisible(bool(datagram.error))
