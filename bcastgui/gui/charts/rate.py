"""RatePanel: how many datagrams came, over time."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from bcastgui.capture.query.times import SECOND
from bcastgui.capture.rate_groups import Grouping
from bcastgui.capture.rates import RateLine, RatePicture, Rates
from bcastgui.gui.charts.axis import CountAxis
from bcastgui.gui.charts.legend import LegendEntry
from bcastgui.gui.charts.line_colours import line_look
from bcastgui.gui.charts.panel import ChartPanel
from bcastgui.gui.charts.tool_row import ToolRow
from bcastgui.gui.charts.words import interval_text, line_name, moment_text, span_text
from bcastgui.gui.charts.worker import ChartWorkerThread
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.spoken_label import add_spoken_label

_FILL = 0.18
_SPOKEN = 3
"""How many lines the summary tells of; the legend has them all."""


class RatePanel(ChartPanel):
    """Counts by direction, by delivery or by sender. ``make`` makes what counts so."""

    def __init__(
        self,
        worker: ChartWorkerThread,
        make: Callable[[Grouping], Rates],
        names: AddressNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(worker, CountAxis(), parent)
        self._make = make
        self._names = names
        self._picture: RatePicture | None = None
        self._shown_columns = 0
        self._curves: dict[int, pg.PlotCurveItem] = {}
        self._pointed: int | None = None
        self._box = QComboBox()
        self._filter = QToolButton()
        self._set_up_controls()
        self.arrange(ToolRow([self._box], self.legend, [self._filter, self.follow]))
        add_spoken_label(self._box)
        self.plot.pointed.connect(self._point)
        names.changed.connect(self._name_lines)
        self._describe()

    @property
    def grouping(self) -> Grouping:
        """What makes a line of its own."""
        return Grouping(self._box.currentData())

    def set_grouping(self, grouping: Grouping) -> None:
        """Count by ``grouping``."""
        self._box.setCurrentIndex(self._box.findData(grouping.value))

    def begin(self, stop: int) -> None:
        """Count the rows to before ``stop`` of a capture that has begun anew."""
        self._picture = None
        for curve in self._curves.values():
            self.plot.removeItem(curve)
        self._curves = {}
        self.legend.show_entries(())
        self._describe()
        self.use(self._make(self.grouping), stop)

    def draw(self, picture: RatePicture) -> None:
        self._picture = picture
        edge = self.plot.view.edge or picture.newest or 0
        # What is not over yet would look like a drop.
        over = (max(edge, picture.newest or 0) - picture.start) // picture.width
        self._shown_columns = columns = max(0, min(over, _columns(picture)))
        moments = picture.start + np.arange(columns + 1) * picture.width
        for number in self._curves.keys() - {line.number for line in picture.lines}:
            self.plot.removeItem(self._curves.pop(number))
        for line in picture.lines:
            curve = self._curves.get(line.number)
            if curve is None:
                curve = self._curves[line.number] = self._new_curve(line.number)
            curve.setData(moments / SECOND, line.counts[:columns], stepMode="center")
        highest = max(
            (int(line.counts[:columns].max(initial=0)) for line in picture.lines), default=0
        )
        self.plot.set_heights(0, _ceiling(highest))
        self._name_lines()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for number, curve in self._curves.items():
                self._paint(curve, number)

    def _new_curve(self, number: int) -> pg.PlotCurveItem:
        curve = pg.PlotCurveItem()
        self._paint(curve, number)
        curve.setZValue(-number)
        self.plot.addItem(curve)
        return curve

    def _paint(self, curve: pg.PlotCurveItem, number: int) -> None:
        look = line_look(number, self.palette())
        curve.setPen(look.pen())
        if number == 0:
            fill = QColor(look.colour)
            fill.setAlphaF(_FILL)
            curve.setBrush(fill)
            curve.setFillLevel(0)

    def _set_up_controls(self) -> None:
        self.plot.setAccessibleName(self.tr("Rate over time"))
        for grouping, text in (
            (Grouping.DIRECTION, self.tr("By direction")),
            (Grouping.DELIVERY, self.tr("By delivery")),
            (Grouping.SENDER, self.tr("By sender")),
        ):
            self._box.addItem(text, grouping.value)
        self._box.setAccessibleName(self.tr("Lines of the rate"))
        self._box.setToolTip(
            plain_tooltip(
                self.tr(
                    "What has a line of its own. By delivery and by sender, only received messages "
                    "count."
                )
            )
        )
        self._box.currentIndexChanged.connect(lambda: self.begin(self._stop))
        self._filter.setText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter to what is in sight"))
        self._filter.setToolTip(
            plain_tooltip(
                self.tr(
                    "Show only messages of the time in sight in the table. To choose a part of "
                    "it, drag over that part."
                )
            )
        )
        self._filter.setAutoRaise(True)
        self._filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._filter.clicked.connect(self._choose_sight)

    @Slot()
    def _name_lines(self) -> None:
        lines = self._picture.lines if self._picture is not None else ()
        self.legend.show_entries([LegendEntry(line.number, self._name(line)) for line in lines])
        self._describe()

    def _name(self, line: RateLine) -> str:
        key = line.key
        given = self._names.name(key) if isinstance(key, IPv4Address | IPv6Address) else ""
        return given or line_name(key)

    @Slot()
    def _choose_sight(self) -> None:
        self.span_chosen.emit(self.plot.view.start, self.plot.view.stop)

    @Slot(object)
    def _point(self, moment: int | None) -> None:
        self._pointed = moment
        self._describe()

    def _describe(self) -> None:
        picture = self._picture
        if picture is None or picture.newest is None:
            self.say(self.tr("Nothing to count yet."))
            return
        place = self._pointed_column(picture)
        lines = picture.lines[:_SPOKEN]
        if place is None:
            head = self.tr("Messages per {interval}, {span}").format(
                interval=interval_text(picture.width),
                span=span_text(self.plot.view.start, self.plot.view.stop),
            )
            texts = [self._sum_text(line) for line in lines]
        else:
            moment = picture.start + place * picture.width
            head = self.tr("{time}, {interval}").format(
                time=moment_text(moment, picture.width), interval=interval_text(picture.width)
            )
            texts = [f"{self._name(line)} {grouped(int(line.counts[place]))}" for line in lines]
        self.say(" · ".join([head, *texts]))

    def _pointed_column(self, picture: RatePicture) -> int | None:
        if self._pointed is None:
            return None
        place = (self._pointed - picture.start) // picture.width
        return place if 0 <= place < self._shown_columns else None

    def _sum_text(self, line: RateLine) -> str:
        counts = line.counts[: self._shown_columns]
        if not counts.any():
            return self.tr("{name} 0").format(name=self._name(line))
        return self.tr("{name} {sum}, at most {highest}").format(
            name=self._name(line),
            sum=grouped(int(counts.sum())),
            highest=grouped(int(counts.max())),
        )


def _columns(picture: RatePicture) -> int:
    return max((len(line.counts) for line in picture.lines), default=0)


def _ceiling(highest: int) -> float:
    """A round number above ``highest``, so that the axis rests while counts vary a little."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if highest < step * factor * 0.95:
                return float(step * factor)
        step *= 10
