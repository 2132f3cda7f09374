"""ListenBar: listen or not, on which ports, and how the table follows."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from bcastgui.gui.language.counted import counted
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import (
    error_colour,
    good_colour,
    muted_colour,
    set_colour,
    warning_colour,
)
from bcastgui.gui.widgets.field_message import plain_tooltip, sentence
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.toggle_button import ToggleButton
from bcastgui.net.ports import ListenPlan, parse_ports

_LONGEST_PORTS = 1_000
_DOT_SIZE = 12
_DOT_GAP = 4
_TOP = 6  # pixels above the bar
_PORTS_COLUMN = 2
_FILTER_COLUMN = 6


class ListenBar(QWidget):
    """The row above the table. Setters show a state; signals tell only what the user did."""

    listen_toggled = Signal(bool)
    plan_changed = Signal(object)  # a ListenPlan
    pause_toggled = Signal(bool)
    follow_toggled = Signal(bool)
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ListenPlan | None = None
        self._trouble = ""
        self._waiting = 0

        self._listen = _ListenButton(self.tr("&Listen"))
        self._listen.setAccessibleName(self.tr("Listen"))
        self._ports = QLineEdit()
        self._ports.setAccessibleName(self.tr("Ports"))
        self._ports.setMaxLength(_LONGEST_PORTS)
        self._ports.setToolTip(
            self.tr(
                "The ports to receive on: numbers and ranges such as 12345, 5000-5010, and "
                "multicast groups to join such as 239.1.2.3:5000. Enter applies them at once."
            )
        )
        self._checked = CheckedField(self._ports, parse_ports)
        self._message = QLabel()
        self._pause = ToggleButton(self.tr("Pause"), self.tr("Paused"))
        self._pause.setAccessibleName(self.tr("Pause"))
        self._follow = ToggleButton(self.tr("Follo&w"))
        self._follow.setAccessibleName(self.tr("Follow"))
        self._follow.setToolTip(
            self.tr(
                "Keep the newest message in view. Scrolling up stops that; this begins it again."
            )
        )
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear"))
        self._clear.setToolTip(
            self.tr("Remove all messages from the table. Edit, Undo Clear brings them back.")
        )
        self._filter_slot = QHBoxLayout()
        self._messages = QHBoxLayout()
        self._grid = QGridLayout(self)
        self._lay_out()

        self._listen.clicked.connect(self.listen_toggled)
        self._ports.textEdited.connect(self._typed)
        self._ports.returnPressed.connect(self._point_at_error)
        self._ports.editingFinished.connect(self._apply)
        self._pause.clicked.connect(self._pause_clicked)
        self._follow.clicked.connect(self.follow_toggled)
        self._clear.clicked.connect(self._clear_clicked)
        self._show_state()
        self._show_waiting()

    @property
    def plan(self) -> ListenPlan | None:
        """What was applied last; None while that was no text that parses."""
        return self._plan

    def add_filter(self, widget: QWidget, message: QWidget | None = None) -> None:
        """Put ``widget`` into the free place at the end of the bar, and ``message`` below.

        A message of one line that never hides keeps the bar as high as it is.
        """
        self._filter_slot.addWidget(widget)
        self._grid.setColumnStretch(_PORTS_COLUMN, 2)
        self._grid.setColumnStretch(_FILTER_COLUMN, 3)
        if message is not None:
            self._messages.addWidget(message, 2)
            margins = self._grid.contentsMargins()
            margins.setTop(_TOP)
            margins.setBottom(self._grid.verticalSpacing())
            self._grid.setContentsMargins(margins)

    def set_listening(self, listening: bool) -> None:
        self._listen.setChecked(listening)
        self._show_state()

    def set_trouble(self, text: str) -> None:
        """Say why not everything asked for is listened to; an empty text ends the trouble."""
        self._trouble = text
        self._show_state()

    def set_ports_text(self, text: str) -> None:
        """Show ``text`` as what is applied already."""
        self._ports.setText(text)
        self._ports.setCursorPosition(0)
        self._checked.check(is_attempt=True)
        self._plan = self._checked.value
        self._review(is_attempt=True)

    def set_paused(self, paused: bool) -> None:
        self._pause.setChecked(paused)
        self._show_waiting()

    def set_waiting(self, count: int) -> None:
        """Say how many messages arrived since the pause began."""
        if count != self._waiting:
            self._waiting = count
            self._show_waiting()

    def set_following(self, following: bool) -> None:
        self._follow.setChecked(following)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._show_state()
            self._review(is_attempt=False)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Ports"))
        label.setBuddy(self._ports)
        self._ports.setMinimumWidth(self._ports.fontMetrics().horizontalAdvance("0") * 9)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.hide()

        grid = self._grid
        grid.setVerticalSpacing(2)
        grid.addWidget(self._listen, 0, 0)
        grid.addWidget(label, 0, 1)
        grid.addWidget(self._ports, 0, _PORTS_COLUMN)
        grid.addWidget(self._pause, 0, 3)
        grid.addWidget(self._follow, 0, 4)
        grid.addWidget(self._clear, 0, 5)
        grid.addLayout(self._filter_slot, 0, _FILTER_COLUMN)
        self._messages.addWidget(self._message, 3)
        grid.addLayout(self._messages, 1, _PORTS_COLUMN, 1, -1)
        grid.setColumnStretch(_PORTS_COLUMN, 2)
        grid.setColumnStretch(_FILTER_COLUMN, 1)

    @Slot()
    def _typed(self) -> None:
        self._review(is_attempt=False)

    @Slot()
    def _apply(self) -> None:
        self._review(is_attempt=True)
        plan = self._checked.value
        if plan is None or plan == self._plan:
            return
        self._plan = plan
        self._review(is_attempt=False)
        self.plan_changed.emit(plan)

    @Slot()
    def _point_at_error(self) -> None:
        self._review(is_attempt=True)
        if self._checked.error is not None:
            self._checked.point_out()

    def _review(self, *, is_attempt: bool) -> None:
        """Say beside the field how its text stands to what is listened to."""
        self._checked.check(is_attempt=is_attempt)
        error, plan = self._checked.error, self._checked.value
        if error is not None and error.end > error.start:
            text = self.tr("Character {position}: {error}").format(
                position=error.start + 1, error=sentence(error)
            )
        elif error is not None:
            text = sentence(error)
        elif plan != self._plan:
            text = self.tr("Enter applies these ports.") if plan is not None else ""
        else:
            text = ""
        self._message.setText(text)
        self._message.setVisible(bool(text))
        colour_of = muted_colour if error is None else error_colour
        set_colour(self._message, QPalette.ColorRole.WindowText, colour_of(self.palette()))
        if error is None:
            self._ports.setAccessibleDescription(text)

    @Slot(bool)
    def _pause_clicked(self, paused: bool) -> None:
        self._show_waiting()
        self.pause_toggled.emit(paused)

    @Slot()
    def _clear_clicked(self) -> None:
        self.clear_requested.emit()

    def _show_state(self) -> None:
        if self._trouble:
            state, words = _State.TROUBLE, self._trouble
        elif self._listen.isChecked():
            state, words = _State.LISTENING, self.tr("Listening.")
        else:
            state, words = _State.OFF, self.tr("Not listening.")
        self._listen.show_state(state, self.palette())
        self._listen.setAccessibleDescription(words)
        advice = self.tr("Receive what reaches these ports, or stop.")
        self._listen.setToolTip(plain_tooltip(f"{words}\n{advice}"))

    def _show_waiting(self) -> None:
        # How many wait is told by the tool tip: with a number the button would be three times as
        # wide, or move what stands beside it. What has been received is in the status bar too.
        if not self._pause.isChecked():
            text, words = self.tr("Pause"), ""
        else:
            text = self.tr("Paused")
            words = counted(
                "ListenBar",
                "Paused. {count} message waits.",
                "Paused. {count} messages wait.",
                self._waiting,
            ).format(count=grouped(self._waiting))
        self._pause.setText(text)
        self._pause.setAccessibleDescription(words)
        advice = self.tr("Hold the table still to read it. Receiving and recording go on.")
        self._pause.setToolTip(f"{words}\n{advice}".strip())


class _State(enum.Enum):
    OFF = enum.auto()
    LISTENING = enum.auto()
    TROUBLE = enum.auto()


class _ListenButton(QPushButton):
    """A toggle with a dot. The dot tells the states apart by its shape as well as its colour."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setIconSize(QSize(_DOT_GAP + _DOT_SIZE, _DOT_SIZE))
        # The dot stands after the word, where an icon usually stands before it.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def show_state(self, state: _State, palette: QPalette) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.iconSize() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_DOT_GAP, 0)
        self._paint_dot(painter, state, palette)
        painter.end()
        self.setIcon(QIcon(pixmap))

    @staticmethod
    def _paint_dot(painter: QPainter, state: _State, palette: QPalette) -> None:
        centre = QPointF(_DOT_SIZE / 2, _DOT_SIZE / 2)
        if state is _State.LISTENING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(good_colour(palette))
            painter.drawEllipse(centre, 5, 5)
        elif state is _State.OFF:
            painter.setPen(QPen(muted_colour(palette), 1.5))
            painter.drawEllipse(centre, 4.25, 4.25)
        else:
            colour = warning_colour(palette)
            painter.setPen(QPen(colour, 1.5))
            painter.drawEllipse(centre, 4.25, 4.25)
            painter.setBrush(colour)
            painter.drawChord(1, 1, _DOT_SIZE - 2, _DOT_SIZE - 2, 180 * 16, 180 * 16)
