"""Charts: the docks with the rate and with values over time, joined to the table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from bcastgui.capture.records import Datagram
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.search.filter_words import menu_text, one_line_filter
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.window_frame import WindowFrame

if TYPE_CHECKING:
    from bcastgui.capture.value_series import ValueSeries
    from bcastgui.capture.values import ValueSpec
    from bcastgui.gui.charts.panel import ChartPanel
    from bcastgui.gui.charts.rate import RatePanel
    from bcastgui.gui.charts.values import ValuesPanel
    from bcastgui.gui.charts.worker import ChartWorkerThread

_SETTINGS = "charts"
_OFFERED = 20  # As many entries as a menu can have and still be read.
_SCALE = 1_000_000  # Spans are kept in ms, which every JSON can hold.


class Charts(QObject):
    """Shows what is in the table over time. All that draws loads with the first chart."""

    def __init__(
        self,
        capture: Capture,
        view: View,
        model: MessageModel,
        table: MessageTable,
        filter_bar: FilterBar,
        status_bar: StatusBar,
        window: WindowFrame,
        names: AddressNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._view = view
        self._model = model
        self._table = table
        self._filter_bar = filter_bar
        self._status_bar = status_bar
        self._window = window
        self._names = names
        self._workers: list[ChartWorkerThread] = []
        self._rate: RatePanel | None = None
        self._values: ValuesPanel | None = None
        self._kept: dict[str, object] = {}
        self._condition = ""
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self._rate_dock = LazyDock(self.tr("Rate"), "rate", self._make_rate)
        self._values_dock = LazyDock(self.tr("Values"), "values", self._make_values)
        window.add_dock(self._rate_dock, self.tr("Rate &over time"), self.tr("Ctrl+T"), bottom)
        window.add_dock(
            self._values_dock, self.tr("Val&ues over time"), self.tr("Ctrl+Alt+V"), bottom
        )
        self._values_dock.toggleViewAction().triggered.connect(self._open_values)
        table.add_to_row_menu(self._offer_values)
        model.taken_in.connect(self._extend)
        model.modelAboutToBeReset.connect(self._rest)
        model.modelReset.connect(self._begin)
        filter_bar.filter_changed.connect(self._refilter)

    @Slot(object)
    def plot(self, spec: ValueSpec) -> None:
        """Plot a value, as picked from a message, in the dock for values."""
        self._window.bring_forward(self._values_dock)
        self._values_dock.content()
        if self._values is not None:
            self._values.plot_value(spec)

    def restore(self, settings: Settings) -> None:
        self._kept = settings.mapping(_SETTINGS)

    def save(self, settings: Settings) -> None:
        if self._rate is not None:
            self._kept["grouping"] = self._rate.grouping.value
            self._kept["rate span"] = self._rate.plot.view.span // _SCALE
        if self._values is not None:
            self._kept["values"] = [[spec.kind.value, spec.text] for spec in self._values.specs]
            self._kept["values span"] = self._values.plot.view.span // _SCALE
            self._kept["filtered"] = self._values.shows_filtered
        settings.set_mapping(_SETTINGS, self._kept)

    def stop(self) -> None:
        for worker in self._workers:
            worker.stop()

    def _offer_values(self, menu: QMenu, datagram: Datagram | None) -> None:
        """Let the menu of a row plot the numbers that its message has in JSON."""
        from bcastgui.capture.values import numbers_in

        specs = numbers_in(datagram.payload, _OFFERED) if datagram is not None else []
        if not specs:
            return
        offers = menu.addMenu(self.tr("Plot over time"))
        for spec in specs:
            offers.addAction(menu_text(one_line_filter(spec.text)), partial(self.plot, spec))

    @Slot(bool)
    def _open_values(self, shown: bool) -> None:
        if shown and self._values is not None and not self._values.specs:
            self._values.setFocus()  # What is typed next is what to plot.

    def _make_rate(self) -> QWidget:
        # pyqtgraph takes 0.3 s to load, for which no start waits.
        from bcastgui.capture.rate_groups import Grouping
        from bcastgui.capture.rates import Rates
        from bcastgui.gui.charts.rate import RatePanel

        panel = RatePanel(self._start_worker(), lambda by: Rates(self._capture, by), self._names)
        self._rate = panel
        kept = self._kept.get("grouping")
        if kept in [grouping.value for grouping in Grouping]:
            panel.set_grouping(Grouping(kept))
        self._restore_span(panel, "rate span")
        panel.span_chosen.connect(self._filter_span)
        panel.begin(self._model.stop)
        return panel

    def _make_values(self) -> QWidget:
        from bcastgui.gui.charts.values import ValuesPanel

        panel = ValuesPanel(self._start_worker(), self._make_series)
        self._values = panel
        panel.set_shows_filtered(self._kept.get("filtered") is True)
        for spec in self._kept_specs():
            panel.plot_value(spec)
        self._restore_span(panel, "values span")
        panel.span_chosen.connect(self._filter_span)
        panel.row_chosen.connect(self._go_to)
        panel.begin(self._model.stop)
        return panel

    def _start_worker(self) -> ChartWorkerThread:
        from bcastgui.gui.charts.worker import ChartWorkerThread

        worker = ChartWorkerThread()
        worker.failed.connect(self._fail)
        worker.start()
        self._workers.append(worker)
        return worker

    def _make_series(self, spec: ValueSpec, is_filtered: bool) -> ValueSeries:
        from bcastgui.capture.value_series import ValueSeries

        return ValueSeries(self._capture, spec, self._filter_bar.filter if is_filtered else None)

    def _kept_specs(self) -> list[ValueSpec]:
        """The values of the last time; whatever in them is damaged is left out."""
        from bcastgui.capture.values import ValueKind, ValueSpec

        kept = self._kept.get("values")
        return [
            ValueSpec(ValueKind(pair[0]), pair[1])
            for pair in (kept if isinstance(kept, list) else [])
            if isinstance(pair, list)
            and len(pair) == 2
            and pair[0] in [kind.value for kind in ValueKind]
            and isinstance(pair[1], str)
        ]

    def _restore_span(self, panel: ChartPanel, key: str) -> None:
        kept = self._kept.get(key)
        if isinstance(kept, int) and kept > 0:
            panel.plot.set_span(kept * _SCALE)

    def _panels(self) -> list[RatePanel | ValuesPanel]:
        return [panel for panel in (self._rate, self._values) if panel is not None]

    @Slot()
    def _extend(self) -> None:
        for panel in self._panels():
            panel.extend(self._model.stop)

    @Slot()
    def _rest(self) -> None:
        """Read nothing from a capture that is about to be cleared."""
        for panel in self._panels():
            panel.use(None, 0)

    @Slot()
    def _begin(self) -> None:
        for panel in self._panels():
            panel.begin(self._model.stop)

    @Slot()
    def _refilter(self) -> None:
        if self._values is not None and self._values.shows_filtered:
            self._values.begin(self._model.stop)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        raise error  # here, where the crash reporter takes it

    @Slot(object, object)
    def _filter_span(self, first: int, last: int) -> None:
        """Show messages of this time only, in place of a span that was chosen before."""
        from bcastgui.capture.query import Field, Joint, combine, condition_for
        from bcastgui.capture.query.language import Operator

        low, high = (
            condition_for(Field.TIME, moment).replace(Operator.EQUAL, operator, 1)
            for moment, operator in ((first, Operator.AT_LEAST), (last, Operator.AT_MOST))
        )
        current = self._filter_bar.filter
        before = current.text.strip() if current is not None else ""
        if self._condition:
            before = before.removesuffix(self._condition).removesuffix(f" {Joint.AND.value} ")
        self._condition = f"{low} and {high}"
        self._filter_bar.set_text(combine(before, self._condition, Joint.AND))

    @Slot(object)
    def _go_to(self, number: int) -> None:
        row = self._view.find_row(number)
        if row is not None:
            self._table.go_to(row)
            return
        text = self.tr("Row {number} is not shown: the filter leaves it out.")
        self._status_bar.show_result(text.format(number=grouped(number + 1)), is_error=False)
