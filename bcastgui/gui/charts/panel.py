"""ChartPanel: a chart with its tools, its legend, and a line that says what it shows."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from bcastgui.capture.sight import MILLISECOND
from bcastgui.gui.charts.legend import ChartLegend
from bcastgui.gui.charts.picture import save_picture
from bcastgui.gui.charts.plot import TimePlot
from bcastgui.gui.charts.worker import ChartSource, ChartWorkerThread, Drawing
from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip

_LEAST_WAIT_MS, _LONGEST_WAIT_MS = 200, 1_000
"""From one move of what follows the newest to the next."""

_MARGIN = 6


class ChartPanel(QWidget):
    """Draws what ``worker`` finds, as long as it shows; whoever inherits says how."""

    span_chosen = Signal(object, object)
    """The first and the last moment of a span to see the messages of, in ns since 1970 UTC."""

    def __init__(
        self, worker: ChartWorkerThread, height_axis: pg.AxisItem, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._source: ChartSource | None = None
        self._stop = 0
        self._ends: tuple[int | None, int | None] = (None, None)
        self.plot = TimePlot(height_axis)
        self.legend = ChartLegend()
        self.summary = FieldMessage(1)
        self.follow = QToolButton()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._move_on)
        self._set_up_follow()
        self._add_save()
        self.plot.looked.connect(worker.look)
        self.plot.following_changed.connect(self.follow.setChecked)
        self.plot.span_chosen.connect(self.span_chosen)
        worker.drawn.connect(self._show)
        worker.look(self.plot.sight)

    def use(self, source: ChartSource | None, stop: int) -> None:
        """Show ``source``, with the rows to before ``stop``."""
        self._source = source
        self._stop = stop
        self._worker.use(source)
        if self.isVisible():
            self._worker.extend(stop)

    def extend(self, stop: int) -> None:
        """There are rows to before ``stop`` by now; those are read when the panel shows."""
        self._stop = stop
        if self.isVisible():
            self._worker.extend(stop)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._worker.extend(self._stop)
        self._move_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def arrange(self, *rows: QWidget) -> None:
        """Put ``rows`` of tools above the plot."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _MARGIN // 2, 0, 0)
        column.setSpacing(2)
        tools = QVBoxLayout()
        tools.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        for row in rows:
            tools.addWidget(row)
        column.addLayout(tools)
        column.addWidget(self.plot, 1)
        below = QHBoxLayout()
        below.setContentsMargins(_MARGIN, 0, _MARGIN, 2)
        below.addWidget(self.summary)
        column.addLayout(below)

    def say(self, text: str, *, is_error: bool = False) -> None:
        """Show ``text`` below the plot, where a screen reader finds it too."""
        if is_error:
            self.summary.show_text(text, error_colour)
        else:
            self.summary.show_text(text)
        if text != self.plot.accessibleDescription():
            self.plot.setAccessibleDescription(text)

    @abstractmethod
    def draw(self, picture: Any) -> None:
        """Show ``picture``, which the source has made."""

    @Slot(object)
    def _show(self, drawing: Drawing) -> None:
        if drawing.source is self._source:
            picture: Any = drawing.picture
            before, self._ends = self._ends, (picture.oldest, picture.newest)
            self.draw(picture)
            if before[1] is None:
                self._move_on()
            elif self._ends != before or not self._clock.isActive():
                self._move_soon()
        self._worker.taken()

    @Slot()
    def _move_on(self) -> None:
        """Follow the rows and the clock, and do so again when it shows that time has passed."""
        wait = self.plot.advance(*self._ends)
        if wait is not None and self.isVisible():
            wait_ms = wait // MILLISECOND
            self._clock.start(min(max(wait_ms, _LEAST_WAIT_MS), _LONGEST_WAIT_MS))

    def _move_soon(self) -> None:
        # Not at once: a move asks for a picture, and each picture would bring the next move.
        left = self._clock.remainingTime() if self._clock.isActive() else _LEAST_WAIT_MS
        self._clock.start(min(left, _LEAST_WAIT_MS))

    def _set_up_follow(self) -> None:
        self.follow.setText(self.tr("Follow"))
        self.follow.setAccessibleName(self.tr("Follow in the chart"))
        tip = self.tr("Keep the newest in sight, until the chart is moved. ({keys})")
        self.follow.setToolTip(plain_tooltip(tip.format(keys=key_name("End"))))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.follow.setAutoRaise(True)
        self.follow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.follow.clicked.connect(self.plot.set_following)

    def _add_save(self) -> None:
        action = QAction(self.tr("&Save picture…"), self.plot)
        action.triggered.connect(self._ask_where_to_save)
        self.plot.addAction(action)

    @Slot()
    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PNG picture (*.png)"), self.tr("SVG picture (*.svg)")])
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Save the plot as a picture, and say what became of it."""
        try:
            save_picture(self.plot, path)
        except OSError as error:
            self.say(
                self.tr("{path} was not saved: {reason}.").format(
                    path=path, reason=error.strerror or error
                ),
                is_error=True,
            )
        else:
            self.say(self.tr("Saved as {path}.").format(path=path))
