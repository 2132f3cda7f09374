"""LargeEditor: a payload on several lines, beside the same in another format, and the preview."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from bcastgui.errors import InputError
from bcastgui.gui.send.payload_text import CR_LF, LF, PayloadText
from bcastgui.gui.widgets.checked_field import ErrorFrame
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.fonts import data_font
from bcastgui.gui.widgets.numbers import bytes_text
from bcastgui.payload.compose import Format
from bcastgui.payload.render import hex_dump

MOST_PREVIEWED = 4_096
"""Bytes that the preview shows of a datagram."""


class LargeEditor(QWidget):
    """Two panes that show one payload. What keeps them in step is the business of the owner."""

    edited = Signal()
    other_edited = Signal()
    line_end_chosen = Signal()
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PayloadText()
        self.text.setAccessibleName(self.tr("Payload"))
        self.other = PayloadText()
        self._frames = {pane: ErrorFrame(pane) for pane in (self.text, self.other)}
        self._line_ends = QComboBox()
        self._line_ends.setAccessibleName(self.tr("Line ends"))
        self._line_ends.setToolTip(self.tr("What each line of the text ends with."))
        self._line_ends.addItem("LF", LF)
        self._line_ends.addItem("CR LF", CR_LF)
        self._preview_title = QLabel()
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setTabChangesFocus(True)
        self._preview.setFont(data_font(self.font()))
        self._preview.setAccessibleName(self.tr("Preview"))
        self._preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._arrange()
        self.show_preview(None)
        self._line_ends.currentIndexChanged.connect(self._line_end_picked)
        self.text.edited.connect(self.edited)
        self.text.line_end_found.connect(self.choose_line_end)
        self.other.edited.connect(self.other_edited)
        for pane in (self.text, self.other):
            pane.help_requested.connect(self.help_requested)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in the order of the eye."""
        return self.text, self.other, self._preview, self._line_ends

    def choose_line_end(self, line_end: str) -> None:
        """Let all lines of the text end so."""
        self._line_ends.setCurrentIndex(self._line_ends.findData(line_end))

    def show_line_ends(self, shown: bool) -> None:
        """Let a line end be chosen, where there are lines."""
        self._line_ends_box.setVisible(shown)

    def name_other(self, form: Format) -> None:
        """Say in which format the other pane is."""
        as_hex = form is Format.HEX
        self.other.setAccessibleName(
            self.tr("Payload in hex") if as_hex else self.tr("Payload as text")
        )

    def show_error(self, error: InputError | None, pane: PayloadText) -> None:
        """Mark ``pane`` as wrong, the other as right; both as right when there is no error."""
        for each, frame in self._frames.items():
            is_wrong = error is not None and each is pane
            frame.setVisible(is_wrong)
            each.setAccessibleDescription(sentence(error) if error and is_wrong else "")

    def show_preview(self, payload: bytes | None) -> None:
        """Show the bytes of the next datagram; None to hide them."""
        self._preview_box.setVisible(payload is not None)
        if payload is None:
            return
        title = self.tr("Next datagram: {length}").format(length=bytes_text(len(payload)))
        if len(payload) > MOST_PREVIEWED:
            title = self.tr("{title}, its beginning").format(title=title)
        self._preview_title.setText(title)
        place = self._preview.verticalScrollBar().value()
        self._preview.setPlainText(hex_dump(payload[:MOST_PREVIEWED]))
        self._preview.verticalScrollBar().setValue(place)

    def sizeHint(self) -> QSize:
        return QSize(0, _LINES * self.fontMetrics().lineSpacing())

    def _arrange(self) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.text)
        panes.addWidget(self.other)
        self._preview_box = QWidget()
        below = QVBoxLayout(self._preview_box)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._preview_title)
        below.addWidget(self._preview)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(panes)
        split.addWidget(self._preview_box)
        for pane in (self.text, self.other, self._preview):
            # Small enough for a low dock: a line and a half.
            pane.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        label = QLabel(self.tr("Line ends"))
        label.setBuddy(self._line_ends)
        self._line_ends_box = QWidget()
        row = QHBoxLayout(self._line_ends_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self._line_ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split, 1)
        column.addWidget(self._line_ends_box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @Slot()
    def _line_end_picked(self) -> None:
        self.text.line_end = self._line_ends.currentData()
        self.line_end_chosen.emit()


_LINES = 11
