"""JobSign: long work with a file, in the status bar, with its progress and an end to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from bcastgui.gui.status_bar import TEXT_MARGIN
from bcastgui.gui.widgets.field_message import plain_tooltip


class JobSign(QWidget):
    """Hidden until there is work to show."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR)
        self._cancel = _LowButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAutoRaise(True)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP, 0, 0, 0)
        row.setSpacing(_GAP)
        for widget in (self._text, self._bar, self._cancel):
            row.addWidget(widget)
        self.hide()

    def begin(self, text: str, cancel_name: str, consequence: str) -> None:
        """Show ``text``; a screen reader calls the button ``cancel_name``.

        ``consequence`` says what becomes of what is done already.
        """
        self._text.setText(text)
        self._bar.setValue(0)
        self._bar.setAccessibleName(text)
        self._cancel.setEnabled(True)
        self._cancel.setAccessibleName(cancel_name)
        self._cancel.setToolTip(plain_tooltip(consequence))
        self.show()

    def set_share(self, share: float) -> None:
        """The share of the work that is done."""
        self._bar.setValue(round(share * _STEPS))

    def end(self) -> None:
        """The work is over."""
        self.hide()


class _LowButton(QToolButton):
    """As high as a text of the status bar, which would grow with it, and the table shrink."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2 * TEXT_MARGIN)


_STEPS = 1_000
_BAR = QSize(90, 12)
_GAP = 8
