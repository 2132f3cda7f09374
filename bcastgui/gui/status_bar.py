"""StatusBar: what is listened to, what was sent, and how much has come."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from bcastgui.gui.widgets.colours import blend, error_colour, set_colour, warning_colour
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.numbers import grouped

RESULT_SHOWN_MS = 8_000
"""How long a good result stays; a bad one stays until the next."""

TEXT_MARGIN = 1
"""Pixels above a text, and below it."""

_RATE_SPAN = 1.0  # seconds
_RATE_EVERY_MS = 250
_GAP = 8
_LINE_SHARE = 0.25
_ELIDED_CHARACTERS = 12


class StatusBar(QStatusBar):
    """Texts that are always there; a screen reader finds each under its own words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop_advice = ""
        self._received = 0
        self._has_drops = False
        self._result_words = ""
        self._result_is_error = False
        self._rate = _Rate()
        self._rate_timer = QTimer(self)
        self._rate_timer.setInterval(_RATE_EVERY_MS)
        self._rate_timer.timeout.connect(lambda: self.tick(time.monotonic()))
        self._listening = _ElidedText()
        self._result = _ElidedText()
        self._received_text = _SteadyText()
        self._received_text.setToolTip(
            self.tr("Datagrams that reached the program since it was started, or cleared.")
        )
        self._shown_text = _SteadyText()
        self._shown_text.setToolTip(
            self.tr(
                "Rows in the table. Fewer than received when the table is paused or filtered, and "
                "beyond some hundred million, of which it shows the newest; a filter searches all."
            )
        )
        self._rate_text = _SteadyText()
        self._rate_text.setToolTip(self.tr("Datagrams received in the last second."))
        self._dropped_text = _SteadyText()
        self._result_timer = QTimer(self)
        self._result_timer.setSingleShot(True)
        self._result_timer.setInterval(RESULT_SHOWN_MS)
        self._result_timer.timeout.connect(self._forget_result)

        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, _GAP, 0)
        # All are permanent: a status tip of a menu would hide the others. It stands for so long
        # in the place of the result.
        self.addPermanentWidget(self._listening)
        self.addPermanentWidget(self._result, 1)
        for text in (self._received_text, self._shown_text, self._rate_text, self._dropped_text):
            self.addPermanentWidget(text)
        self.messageChanged.connect(self._show_result_or_tip)
        self.set_listening(self.tr("Listening: off"))
        self.set_counts(0, 0, 0)
        self._rate_text.set_text(self._rate_words(0))

    def set_listening(self, text: str) -> None:
        """Show ``text`` as it is: ``Listening on 12345``, or ``Listening: off``."""
        self._listening.setText(text)
        self._listening.setToolTip(plain_tooltip(text))

    def set_counts(self, received: int, shown: int, dropped: int) -> None:
        if received != self._received and not self._rate_timer.isActive():
            self.tick(time.monotonic())  # To count from.
            self._rate_timer.start()
        self._received = received
        self._received_text.set_text(self.tr("Received {count}").format(count=grouped(received)))
        self._shown_text.set_text(self.tr("Shown {count}").format(count=grouped(shown)))
        self._dropped_text.set_text(self.tr("Dropped {count}").format(count=grouped(dropped)))
        if (dropped > 0) != self._has_drops:
            self._has_drops = dropped > 0
            self._show_drops()

    def tick(self, now: float) -> None:
        """Show the rate at ``now``, in seconds of time.monotonic(), until it has become 0."""
        self._rate_text.set_text(self._rate_words(self._rate.update(now, self._received)))
        if self._rate.is_still:
            self._rate_timer.stop()

    def set_drop_advice(self, text: str) -> None:
        """What the user of this system can do against drops."""
        self._drop_advice = text
        self._show_drops()

    def show_result(self, text: str, is_error: bool) -> None:
        """Show what came of a send. An error stays until the next result."""
        self._result_words = text
        self._result_is_error = is_error
        self._show_result_or_tip()
        if is_error:
            self._result_timer.stop()
        else:
            self._result_timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_result_or_tip()
            self._show_drops()

    @Slot()
    def _forget_result(self) -> None:
        self.show_result("", is_error=False)

    @Slot()
    def _show_result_or_tip(self) -> None:
        tip = self.currentMessage()
        self._result.setText(tip or self._result_words)
        self._result.setToolTip(plain_tooltip(self._result_words))
        is_error = self._result_is_error and not tip
        colour = error_colour(self.palette()) if is_error else None
        set_colour(self._result, QPalette.ColorRole.WindowText, colour)

    def _show_drops(self) -> None:
        colour = warning_colour(self.palette()) if self._has_drops else None
        set_colour(self._dropped_text, QPalette.ColorRole.WindowText, colour)
        font = self.font()
        font.setBold(self._has_drops)
        self._dropped_text.setFont(font)
        if self._has_drops:
            meaning = self.tr(
                "The system threw these datagrams away, because they came faster than the program "
                "could read them and the receive buffer was full. They are in no row and no file."
            )
            self._dropped_text.setToolTip(plain_tooltip(f"{meaning}\n{self._drop_advice}".strip()))
        else:
            self._dropped_text.setToolTip(
                self.tr("Datagrams that the system lost before the program could read them.")
            )

    def _rate_words(self, rate: int) -> str:
        return self.tr("{count}/s").format(count=grouped(rate))


class _Rate:
    """How much a running count grew over the last second."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, int]] = deque()

    def update(self, now: float, count: int) -> int:
        samples = self._samples
        if samples and count < samples[-1][1]:
            samples.clear()
        samples.append((now, count))
        # One sample at least a second old stays, to count from.
        while len(samples) > 2 and samples[1][0] <= now - _RATE_SPAN:
            samples.popleft()
        since, before = samples[0]
        return round((count - before) / max(now - since, _RATE_SPAN))

    @property
    def is_still(self) -> bool:
        """Whether it did not grow."""
        return self._samples[0][1] == self._samples[-1][1]


class _Text(QLabel):
    """Plain text, elided for want of room, and a thin line where something stands before it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(_GAP, TEXT_MARGIN, 0, TEXT_MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        text_colour = self.palette().windowText().color()
        painter = QPainter(self)
        painter.setPen(text_colour)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.x() > _GAP and self.text():
            painter.setPen(blend(text_colour, self.palette().window().color(), _LINE_SHARE))
            painter.drawLine(0, 4, 0, self.height() - 5)
        painter.end()


class _SteadyText(_Text):
    """Keeps the width of its longest text, so that what stands beside it does not tremble.

    Its size is fixed, so that a new text has only itself painted anew: a label of a free size
    has the whole window laid out again, several times a second.
    """

    def __init__(self) -> None:
        super().__init__()
        self._size = QSize()

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size = QSize()
            self._fit()

    def _fit(self) -> None:
        self._size = self._size.expandedTo(self.sizeHint())
        self.setFixedSize(self._size)


class _ElidedText(_Text):
    """Gives way when there is no room; its accessible name is still the whole text."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        room = self.fontMetrics().horizontalAdvance("x") * _ELIDED_CHARACTERS
        return QSize(min(hint.width(), room), hint.height())
