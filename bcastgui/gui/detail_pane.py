"""DetailPane: one datagram, whole."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bcastgui.capture.records import Datagram
from bcastgui.gui.address_names import AddressNames
from bcastgui.gui.colours import error_colour, muted_colour, set_colour
from bcastgui.gui.datagram_text import (
    Kind,
    delivery_text,
    destination_text,
    full_time,
    kind_of,
    kind_text,
    reason,
    source_text,
)
from bcastgui.gui.fonts import data_font
from bcastgui.gui.numbers import bytes_text, grouped
from bcastgui.payload.render import as_text, hex_dump

_ENDLESS_WORD = re.compile(r"\S{100}")


class DetailPane(QWidget):
    """Shows a datagram: who sent it to whom, when, by which way, and its payload."""

    def __init__(self, names: AddressNames | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details"))
        self._names = names or AddressNames(self)
        self._names.changed.connect(self._fill_heading)
        self._datagram: Datagram | None = None
        self._nothing = QLabel(self.tr("Select a message to see all of it."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._endpoints = _line()
        self._facts = _line()
        self._reason = _line()
        self._text = _PayloadView(self.tr("Text"))
        self._hex = _PayloadView(self.tr("Hex"))
        self._hex.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._text, self.tr("Text"))
        self._tabs.addTab(self._hex, self.tr("Hex"))
        self._tabs.currentChanged.connect(self._fill_tab)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._make_page())
        self._apply_style()

    @Slot(object)
    def show_datagram(self, datagram: Datagram | None) -> None:
        """Show ``datagram``, or that there is none to show."""
        self._datagram = datagram
        self._text.clear()
        self._hex.clear()
        self._pages.setCurrentIndex(0 if datagram is None else 1)
        self._fill_heading()
        self._fill_tab()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._apply_style()

    def _make_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        heading = QVBoxLayout()
        heading.setContentsMargins(6, 4, 6, 0)
        heading.setSpacing(2)
        for line in (self._endpoints, self._facts, self._reason):
            heading.addWidget(line)
        layout.addLayout(heading)
        layout.addWidget(self._tabs, stretch=1)
        return page

    def _apply_style(self) -> None:
        role = QPalette.ColorRole.WindowText
        set_colour(self._nothing, role, muted_colour(self.palette()))
        set_colour(self._facts, role, muted_colour(self.palette()))
        set_colour(self._reason, role, error_colour(self.palette()))
        strong = self.font()
        strong.setBold(True)
        self._endpoints.setFont(strong)
        for view in (self._text, self._hex):
            view.setFont(data_font(self.font()))

    @Slot()
    def _fill_heading(self) -> None:
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

    @Slot()
    def _fill_tab(self) -> None:
        """Fill the tab in front; the other one is filled when it is looked at."""
        view = self._tabs.currentWidget()
        if self._datagram is None or not isinstance(view, _PayloadView):
            return
        render = as_text if view is self._text else hex_dump
        view.show_text(render(self._datagram.payload))


class _PayloadView(QPlainTextEdit):
    """Plain text to read and to copy from."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("The payload is empty."))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        # In a low window two lines with a scroll bar are better than a table without rows.
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, text: str) -> None:
        # Qt looks for the place to break a word from its end, each time: seconds for 65,507
        # characters without a space, against hundredths when any place will do.
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAnywhere
            if _ENDLESS_WORD.search(text)
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        self.setPlainText(text)


def _line() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
