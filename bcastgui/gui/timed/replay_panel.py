"""ReplayPanel: how to send the selected rows again, and how far that is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from bcastgui.gui.language.counted import counted
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.progress_bar import ProgressBar

SLOWEST, FASTEST = 0.01, 1_000.0
"""Speeds that can be set, as multiples of the recorded one."""

_MARGIN = 6
_GAP = 8


class ReplayPanel(QWidget):
    """``Replay [1.00 ×] to [Where each went]  [Replay] [Next] [ ] Loop``"""

    replay_requested = Signal(float, bool, bool)
    """With this speed; whether to where the send panel says; and whether again and again."""

    next_requested = Signal(bool)
    """Send the next row alone; and whether to where the send panel says."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = False
        self._total = 0
        self._summary = FieldMessage(1, self)
        self._speed = QDoubleSpinBox(self)
        self._speed.setRange(SLOWEST, FASTEST)
        self._speed.setDecimals(2)
        self._speed.setValue(1.0)
        self._speed.setSuffix(self.tr(" ×"))
        self._speed.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self._speed.setAccessibleName(self.tr("Speed"))
        self._speed.setToolTip(self.tr("1 × keeps the recorded times, 2 × is twice as fast."))
        self._to = QComboBox(self)
        self._to.addItems([self.tr("Where each went"), self.tr("Where the send panel says")])
        self._to.setAccessibleName(self.tr("Replay to"))
        self._to.setToolTip(self.tr("Each to the address it had, or all to the one below."))
        self._button = QPushButton(self)
        self._button.setToolTip(
            self.tr("Send the rows again with the times between them, or stop.")
        )
        self._next = QPushButton(self.tr("Send next"), self)
        self._next.setToolTip(
            plain_tooltip(self.tr("Send one row and wait for the next press. (F8)"))
        )
        self._loop = QCheckBox(self.tr("Loop"), self)
        self._loop.setToolTip(self.tr("Begin again after the last one, until it is stopped."))
        self._bar = ProgressBar(self)
        self._bar.setAccessibleName(self.tr("Replayed"))
        self._state = FieldMessage(1, self)
        self._arrange()
        self._button.clicked.connect(self._press)
        self._next.clicked.connect(lambda: self.next_requested.emit(self._goes_to_panel()))
        self.show_rows(0, 0)

    def show_rows(self, count: int, duration: int) -> None:
        """Say what there is to replay: ``count`` rows over ``duration`` ns."""
        self._total = count
        if count:
            text = counted(
                "ReplayPanel",
                "{count} message over {seconds} s",
                "{count} messages over {seconds} s",
                count,
            ).format(count=grouped(count), seconds=self.locale().toString(duration / 1e9, "f", 3))
        else:
            text = self.tr("Select messages in the table, and choose Replay from their menu.")
        self._summary.show_text(text)
        self._bar.setRange(0, max(count, 1))
        self._bar.setValue(0)
        self._state.show_text("")
        self.set_running(False)

    def set_running(self, is_running: bool) -> None:
        """Whether a replay runs, which the button then stops."""
        self._is_running = is_running
        self._button.setText(self.tr("Stop") if is_running else self.tr("Replay"))
        self._button.setEnabled(is_running or self._total > 0)
        self._next.setEnabled(self._total > 0 and not is_running)

    def show_progress(self, done: int, text: str, *, is_error: bool = False) -> None:
        """Say how many rows are done, and what became of them."""
        self._bar.setValue(min(done, self._bar.maximum()))
        if is_error:
            self._state.show_text(text, error_colour)
        else:
            self._state.show_text(text)

    @Slot()
    def press_next(self) -> None:
        """Send the next row, if that is possible now."""
        self._next.click()

    @Slot()
    def _press(self) -> None:
        if self._is_running:
            self.stop_requested.emit()
        else:
            is_loop = self._loop.isChecked()
            self.replay_requested.emit(self._speed.value(), self._goes_to_panel(), is_loop)

    def _goes_to_panel(self) -> bool:
        return self._to.currentIndex() == 1

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._button)
        buttons.addWidget(self._next)
        buttons.addWidget(self._loop)
        buttons.addWidget(self._bar, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)  # so that the fields are no wider than they need
        grid.addWidget(self._summary, 0, 0, 1, 3)
        for row, (text, field) in enumerate(
            ((self.tr("Speed"), self._speed), (self.tr("Destination"), self._to)), 1
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addLayout(buttons, 3, 0, 1, 3)
        grid.addWidget(self._state, 4, 0, 1, 3)
        grid.setRowStretch(5, 1)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
