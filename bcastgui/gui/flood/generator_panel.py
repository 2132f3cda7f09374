"""GeneratorPanel: how fast to send, how much at the most, and how it gets on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QWidget,
)

from bcastgui.gui.library.words import target_text
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage
from bcastgui.gui.widgets.numbers import bytes_text, grouped
from bcastgui.gui.widgets.progress_bar import ProgressBar
from bcastgui.payload.message import Message
from bcastgui.payload.render import preview

MOST_RATE = 10_000_000
MOST_COUNT = 1_000_000_000
MOST_SECONDS = 3_600

_MARGIN = 6
_GAP = 8
_BAR_STEPS = 1_000
_SHOWN = 200  # characters of a payload


@dataclass(frozen=True, slots=True)
class Limits:
    """``rate`` in datagrams a second, 0 for as fast as possible; the end after ``count`` of them
    or after ``seconds``, by each interface."""

    rate: int = 1_000
    count: int = 10_000
    seconds: int = 10


class GeneratorPanel(QWidget):
    """``Rate [1,000 a second]  Count [10,000]  Time [10 s]  Sends to lan:9: Hello  [Start]``"""

    start_requested = Signal(object)  # Limits
    stop_requested = Signal()

    def __init__(self, recorded_rate: int, parent: QWidget | None = None) -> None:
        """Up to ``recorded_rate`` a second, datagrams become rows."""
        super().__init__(parent)
        self._recorded_rate = recorded_rate
        self._is_running = False
        self._rate = _spin_box(self, 0, MOST_RATE, self.tr(" a second"))
        self._rate.setSpecialValueText(self.tr("As fast as possible"))
        self._rate.setAccessibleName(self.tr("Rate"))
        self._rate.setToolTip(self.tr("Datagrams a second by each interface; 0 is no limit."))
        self._count = _spin_box(self, 1, MOST_COUNT, "")
        self._count.setAccessibleName(self.tr("Datagrams"))
        self._count.setToolTip(self.tr("The generator stops after this many by each interface."))
        self._seconds = _spin_box(self, 1, MOST_SECONDS, self.tr(" s"))
        self._seconds.setAccessibleName(self.tr("Seconds"))
        self._seconds.setToolTip(
            self.tr(
                "The generator stops after this many seconds, however many datagrams were sent."
            )
        )
        self._button = QPushButton(self)
        self._button.setToolTip(self.tr("Send what the send panel shows, again and again."))
        self._bar = ProgressBar(self)
        self._bar.setAccessibleName(self.tr("Generated"))
        self._bar.setRange(0, _BAR_STEPS)
        self._message = FieldMessage(3, self)
        self._note = FieldMessage(1, self)
        self._state = FieldMessage(1, self)
        self._arrange()
        self._button.clicked.connect(self._press)
        self._rate.valueChanged.connect(self._explain)
        self.set_limits({})
        self.set_running(False)

    def show_message(self, message: Message) -> None:
        """Say what is sent, and where."""
        payload = preview(message.payload[: _SHOWN + 1].encode("utf-8", "surrogatepass"), _SHOWN)
        self._message.show_text(
            self.tr("Sends to {target}: {payload}").format(
                target=target_text(message), payload=payload or bytes_text(0)
            )
        )

    def limits(self) -> Limits:
        """What the fields say."""
        return Limits(self._rate.value(), self._count.value(), self._seconds.value())

    def set_limits(self, plain: Mapping[str, object]) -> None:
        """Show what state() gave; what is damaged gets its first value."""
        usual = Limits()
        for name, box in self._boxes().items():
            value = plain.get(name)
            box.setValue(value if isinstance(value, int) else getattr(usual, name))
        self._explain()

    def state(self) -> dict[str, object]:
        """What to remember, in values that JSON knows."""
        return {name: box.value() for name, box in self._boxes().items()}

    def set_running(self, is_running: bool) -> None:
        """Whether a flood runs, which the button then stops."""
        self._is_running = is_running
        self._button.setText(self.tr("Stop") if is_running else self.tr("Start"))
        for box in self._boxes().values():
            box.setEnabled(not is_running)
        if is_running:
            self._bar.setValue(0)
            self._state.show_text("")

    def show_progress(self, share: float, text: str) -> None:
        """Say which share of the limit is reached, 0 to 1, and what was sent."""
        self._bar.setValue(round(_BAR_STEPS * min(share, 1.0)))
        self._state.show_text(text)

    def show_error(self, text: str) -> None:
        """Say why nothing, or nothing more, is sent."""
        self._state.show_text(text, error_colour)

    @Slot()
    def _press(self) -> None:
        if self._is_running:
            self.stop_requested.emit()
        else:
            self.start_requested.emit(self.limits())

    @Slot()
    def _explain(self) -> None:
        if 0 < self._rate.value() <= self._recorded_rate:
            text = self.tr("Each datagram becomes a row of the table.")
        else:
            text = self.tr(
                "Only counted: above {rate} datagrams a second, none becomes a row of the table."
            ).format(rate=grouped(self._recorded_rate))
        self._note.show_text(text)

    def _boxes(self) -> dict[str, QSpinBox]:
        """By the names of the limits."""
        return {"rate": self._rate, "count": self._count, "seconds": self._seconds}

    def _arrange(self) -> None:
        fields = QGridLayout()
        for row, (text, box) in enumerate(
            (
                (self.tr("Rate"), self._rate),
                (self.tr("Count"), self._count),
                (self.tr("Time"), self._seconds),
            )
        ):
            label = QLabel(text, self)
            label.setBuddy(box)
            fields.addWidget(label, row, 0)
            fields.addWidget(box, row, 1)
        fields.addWidget(self._message, 0, 2, -1, 1)
        fields.setHorizontalSpacing(_GAP)
        fields.setColumnStretch(2, 1)  # so that the fields are no wider than they need
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addWidget(self._bar, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setVerticalSpacing(2)
        grid.addLayout(fields, 0, 0)
        grid.addWidget(self._note, 1, 0)
        grid.addLayout(buttons, 2, 0)
        grid.addWidget(self._state, 3, 0)
        grid.setRowStretch(4, 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)


def _spin_box(parent: QWidget, least: int, most: int, suffix: str) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(least, most)
    box.setSuffix(suffix)
    box.setGroupSeparatorShown(True)
    box.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
    return box
