"""NoticeBar: what the user should know now, without a box in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.widgets.colours import blend, set_colour
from bcastgui.gui.widgets.severity import Severity, severity_colour, severity_mark

VISIBLE_NOTICES = 3

_PANELS_HEIGHT = 400
"""Pixels that a window needs for all but notices;"""

_NOTICE_HEIGHT = 40
"""and for each of these, with two lines."""

Action = tuple[str, Callable[[], None]]
"""What the button of a notice says and does."""

_TINT = 0.12
_STRIPE_WIDTH = 4
_MARGIN = 8
_MARGIN_ABOVE = 3  # and below


@dataclass(frozen=True, slots=True)
class NoticeColours:
    background: QColor
    text: QColor
    stripe: QColor


def notice_colours(severity: Severity, palette: QPalette) -> NoticeColours:
    """The colours of a notice in a window of this palette."""
    stripe = severity_colour(severity, palette)
    return NoticeColours(
        background=blend(stripe, palette.window().color(), _TINT),
        text=palette.windowText().color(),
        stripe=stripe,
    )


class NoticeBar(QWidget):
    """Notices one above the other: the worst first, then the oldest; at most three in view, and
    fewer in a low window.

    A notice stays until its trouble is over or the user closes it. A closed one comes back
    only with other words, or when its trouble was over and begins anew.
    """

    closed = Signal(str)
    """The user closed the notice of this key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, _Notice] = {}
        self._closed_texts: dict[str, str] = {}
        self._most = VISIBLE_NOTICES
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._arrange()

    def show_notice(
        self, key: str, text: str, severity: Severity, action: Action | None = None
    ) -> None:
        """Show ``text``, taken as plain, in place of what ``key`` said before."""
        if self._closed_texts.get(key) == text:
            return
        self._closed_texts.pop(key, None)
        notice = self._notices.get(key)
        if notice is None:
            notice = self._notices[key] = _Notice(key, self)
            notice.closed.connect(self._close)
        is_news = notice.text() != text
        notice.show_content(text, severity, action, self.palette())
        self._arrange()
        if is_news:
            _announce(notice, text, severity)

    def clear_notice(self, key: str) -> None:
        """The trouble called ``key`` is over. Does nothing when there was none."""
        self._closed_texts.pop(key, None)
        self._remove(key)

    def fit_into(self, height: int) -> None:
        """Leave room for the panels in a window that is ``height`` pixels high."""
        fitting = (height - _PANELS_HEIGHT) // _NOTICE_HEIGHT
        most = min(max(fitting, 1), VISIBLE_NOTICES)
        if most != self._most:
            self._most = most
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for notice in self._notices.values():
                notice.colour(self.palette())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_whole()
        return is_done

    def _keep_whole(self) -> None:
        # A main window does not ask what height a width needs, and a low one would cut lines.
        if self.isVisible():
            self.setMinimumHeight(max(0, self._stack.heightForWidth(self.width())))

    @Slot(str)
    def _close(self, key: str) -> None:
        self._closed_texts[key] = self._notices[key].text()
        self._remove(key)
        self.closed.emit(key)

    def _remove(self, key: str) -> None:
        notice = self._notices.pop(key, None)
        if notice is None:
            return
        notice.hide()
        self._stack.removeWidget(notice)
        notice.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        # sorted() is stable: of equals, the one that came first stays first.
        ordered = sorted(self._notices.values(), key=lambda notice: -notice.severity)
        hidden = max(0, len(ordered) - self._most)
        more = self.tr("and {count} more", None, hidden).format(count=hidden)
        for place, notice in enumerate(ordered):
            self._stack.insertWidget(place, notice)
            notice.show_more(more if hidden and place == self._most - 1 else "")
            notice.setVisible(place < self._most)
        self.setVisible(bool(ordered))


class _Notice(QWidget):
    closed = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.severity = Severity.INFO
        self._key = key
        self._act: Callable[[], None] | None = None
        self._stripe = QColor()
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._more = QLabel()
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        self._more.hide()
        self._button = QPushButton()
        self._close = QToolButton()
        self._close.setText("×")
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.setAccessibleName(self.tr("Close notice"))
        self._close.setToolTip(
            self.tr("Close this notice. It comes back when there is something new to say.")
        )
        self.setAutoFillBackground(True)

        row = QHBoxLayout(self)
        row.setContentsMargins(_STRIPE_WIDTH + _MARGIN, _MARGIN_ABOVE, _MARGIN, _MARGIN_ABOVE)
        row.setSpacing(_MARGIN)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._more)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._button.clicked.connect(self._run_action)
        self._close.clicked.connect(self._ask_to_close)

    def text(self) -> str:
        return self._text.text()

    def show_content(
        self, text: str, severity: Severity, action: Action | None, palette: QPalette
    ) -> None:
        self.severity = severity
        severity_name = {
            Severity.INFO: self.tr("Information"),
            Severity.WARNING: self.tr("Warning"),
            Severity.ERROR: self.tr("Error"),
        }[severity]
        self._icon.setAccessibleName(severity_name)
        self._text.setText(text)
        self.setAccessibleName(f"{severity_name}: {text}")
        label, self._act = action if action is not None else ("", None)
        self._button.setText(label)
        self._button.setAccessibleName(label)
        self._button.setVisible(action is not None)
        self.colour(palette)

    def show_more(self, text: str) -> None:
        """Say how many notices wait behind this one; nothing when none does."""
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def colour(self, palette: QPalette) -> None:
        colours = notice_colours(self.severity, palette)
        self._stripe = colours.stripe
        self._icon.setPixmap(severity_mark(self.severity, palette, self.devicePixelRatioF()))
        set_colour(self, QPalette.ColorRole.Window, colours.background)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, _STRIPE_WIDTH, self.height(), self._stripe)
        painter.end()

    @Slot()
    def _run_action(self) -> None:
        if self._act is not None:
            self._act()

    @Slot()
    def _ask_to_close(self) -> None:
        self.closed.emit(self._key)


def _announce(notice: QWidget, text: str, severity: Severity) -> None:
    """Have a screen reader say ``text``; an error interrupts what it is saying."""
    # With the first notice: the many enumerations of this class take 5 ms to load.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(notice, text)
    if severity is Severity.ERROR:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
