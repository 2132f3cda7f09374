"""ValuesPanel: numbers out of payloads, over time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QMenu, QStyle, QToolButton, QWidget

from bcastgui.capture.query.times import SECOND
from bcastgui.capture.value_series import Curve, ValuePicture, ValueSeries, ValueSet
from bcastgui.capture.values import ValueSpec
from bcastgui.errors import InputError
from bcastgui.gui.charts.cursor import ChartCursor
from bcastgui.gui.charts.legend import LegendEntry
from bcastgui.gui.charts.line_colours import line_look
from bcastgui.gui.charts.panel import ChartPanel
from bcastgui.gui.charts.tool_row import ToolRow
from bcastgui.gui.charts.value_bar import ValueBar
from bcastgui.gui.charts.words import curve_text, point_text, value_name
from bcastgui.gui.charts.worker import ChartWorkerThread
from bcastgui.gui.search.filter_words import menu_text
from bcastgui.gui.widgets.field_message import plain_tooltip, sentence
from bcastgui.gui.widgets.spoken_label import add_spoken_label

MOST_VALUES = 8
"""How many can be plotted at a time."""

_SYMBOL_SIZE = 6
_SYMBOL_GAP = 10
"""Pixels from one point to the next, mostly; where it is less, their shapes would hide the line."""

_PADDING = 0.08


class ValuesPanel(ChartPanel):
    """Plots values that are typed here or picked elsewhere.

    ``make`` makes the series of a value: of the messages shown in the table only, when it is told
    so. It raises InputError.
    """

    row_chosen = Signal(object)
    """The number of a row, from 0."""

    def __init__(
        self,
        worker: ChartWorkerThread,
        make: Callable[[ValueSpec, bool], ValueSeries],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(worker, pg.AxisItem("left"), parent)
        self._make = make
        self._series: dict[int, ValueSeries] = {}
        self._items: dict[int, pg.PlotDataItem] = {}
        self._curves: dict[int, Curve] = {}
        self._error: InputError | None = None
        self._cursor = ChartCursor(self.plot)
        self._bar = ValueBar()
        self.setFocusProxy(self._bar)
        self._scope = QComboBox()
        self._remove = QToolButton()
        self._set_up_controls()
        self.arrange(self._bar, ToolRow([self._scope], self.legend, [self._remove, self.follow]))
        add_spoken_label(self._scope)
        self._connect()
        self._describe()

    @property
    def specs(self) -> list[ValueSpec]:
        """What is plotted."""
        return [series.spec for series in self._series.values()]

    @property
    def shows_filtered(self) -> bool:
        """Whether only messages are read that the table shows."""
        return bool(self._scope.currentData())

    def set_shows_filtered(self, is_filtered: bool) -> None:
        """Read only messages that the table shows, or all."""
        self._scope.setCurrentIndex(self._scope.findData(is_filtered))

    @Slot(object)
    def plot_value(self, spec: ValueSpec) -> None:
        """Plot ``spec`` in addition to what is plotted, or say why that cannot be."""
        if spec not in self.specs:
            try:
                self._series[self._free_number()] = self._make(spec, self.shows_filtered)
            except InputError as error:
                self._explain(error)
                return
            self._use_series()
        self._bar.clear()

    def remove_value(self, spec: ValueSpec) -> None:
        """Plot ``spec`` no more."""
        self._series = {n: series for n, series in self._series.items() if series.spec != spec}
        self._use_series()

    def begin(self, stop: int) -> None:
        """Read the rows to before ``stop`` anew."""
        self._stop = stop
        self._series = {
            number: self._make(series.spec, self.shows_filtered)
            for number, series in self._series.items()
        }
        self._use_series()

    def draw(self, picture: ValuePicture) -> None:
        self._curves = dict(zip(self._series, picture.curves, strict=True))
        for number, curve in self._curves.items():
            self._draw_curve(number, curve)
        self._fit_heights()
        self._cursor.show(self._curves)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for number, curve in self._curves.items():
                self._draw_curve(number, curve)
            self._cursor.paint(self.palette())

    def _free_number(self) -> int:
        for number in range(MOST_VALUES):
            if number not in self._series:
                return number
        raise InputError(
            "No more than {most} values are plotted at once. Remove one first.", most=MOST_VALUES
        )

    def _use_series(self) -> None:
        for number in self._items.keys() - self._series.keys():
            self.plot.removeItem(self._items.pop(number))
        self._curves = {n: curve for n, curve in self._curves.items() if n in self._series}
        self._cursor.show(self._curves)
        series = self._series.values()
        self.use(ValueSet(tuple(series)) if series else None, self._stop)
        self.legend.show_entries(
            [LegendEntry(number, value_name(each.spec)) for number, each in self._series.items()]
        )
        self._remove.setEnabled(bool(series))
        self._describe()

    def _draw_curve(self, number: int, curve: Curve) -> None:
        item = self._items.get(number)
        if item is None:
            item = self._items[number] = pg.PlotDataItem()
            self.plot.addItem(item)
        look = line_look(number, self.palette())
        points = curve.points
        item.setData(
            points["time"] / SECOND,
            points["value"],
            pen=look.pen(),
            symbol=look.symbol if self._has_room_for_symbols(curve) else None,
            symbolSize=_SYMBOL_SIZE,
            symbolBrush=look.colour,
            symbolPen=None,
        )

    def _has_room_for_symbols(self, curve: Curve) -> bool:
        across, _ = self.plot.places_of(curve.points["time"], curve.points["value"])
        gaps = np.diff(across)
        return curve.is_exact and (not len(gaps) or bool(np.median(gaps) >= _SYMBOL_GAP))

    def _fit_heights(self) -> None:
        start, stop = self.plot.view.start, self.plot.view.stop
        inside = [
            points["value"][(points["time"] >= start) & (points["time"] < stop)]
            for points in (curve.points for curve in self._curves.values())
        ]
        values = np.concatenate(inside)
        if len(values):
            low, high = float(values.min()), float(values.max())
            padding = _PADDING * ((high - low) or abs(high) or 1.0)
            self.plot.set_heights(low - padding, high + padding)

    @Slot(QPoint)
    def _pick(self, place: QPoint) -> None:
        if self._cursor.pick(place):
            self._describe()
            self._choose()

    @Slot(int)
    def _step(self, direction: int) -> None:
        self._cursor.step(direction)
        self._describe()

    @Slot()
    def _choose(self) -> None:
        point = self._cursor.point
        if point is not None:
            self.row_chosen.emit(point.row)

    @Slot(object)
    def _explain(self, error: InputError | None) -> None:
        self._error = error
        self._describe()

    def _describe(self) -> None:
        if self._error is not None:
            self.say(sentence(self._error), is_error=True)
            return
        if not self._series:
            self.say(self.tr("Type a value to plot, such as sensor.temp, and press Enter."))
            return
        for curve in self._curves.values():
            if curve.error is not None:
                self.say(f"{value_name(curve.spec)}: {sentence(curve.error)}", is_error=True)
                return
        point = self._cursor.point
        texts = [point_text(point.row, point.time, point.value)] if point is not None else []
        self.say(" · ".join([*texts, *map(curve_text, self._curves.values())]))

    @Slot()
    def _fill_remove_menu(self) -> None:
        menu = self._remove.menu()
        menu.clear()
        for spec in self.specs:
            menu.addAction(menu_text(value_name(spec)), partial(self.remove_value, spec))

    def _connect(self) -> None:
        self._bar.plot_requested.connect(self.plot_value)
        self._bar.explained.connect(self._explain)
        self._scope.currentIndexChanged.connect(lambda: self.begin(self._stop))
        self._remove.menu().aboutToShow.connect(self._fill_remove_menu)
        self.plot.clicked.connect(self._pick)
        self.plot.stepped.connect(self._step)
        self.plot.chosen.connect(self._choose)

    def _set_up_controls(self) -> None:
        self.plot.setAccessibleName(self.tr("Values over time"))
        self._scope.addItem(self.tr("All messages"), False)
        self._scope.addItem(self.tr("Those shown"), True)
        self._scope.setAccessibleName(self.tr("Messages to read"))
        self._scope.setToolTip(
            plain_tooltip(self.tr("Read all messages, or only those that the table shows."))
        )
        self._remove.setText(self.tr("Remove"))
        self._remove.setAccessibleName(self.tr("Remove a value"))
        self._remove.setToolTip(plain_tooltip(self.tr("Stop drawing a value.")))
        self._remove.setAutoRaise(True)
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove.setMenu(QMenu(self._remove))
        self._remove.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # Qt draws the arrow over the end of the text.
        arrow = self._remove.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator)
        self._remove.setMinimumWidth(self._remove.sizeHint().width() + arrow)
        self._remove.setEnabled(False)
