"""The charts load when they are opened, and lead back to the table."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QDockWidget, QLabel, QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.rate_groups import Grouping
from bcastgui.capture.records import RECORD, Batch
from bcastgui.capture.store import Capture
from bcastgui.capture.values import ValueKind, ValueSpec, number_at
from bcastgui.capture.view import View
from bcastgui.gui.charts.docks import Charts
from bcastgui.gui.charts.rate import RatePanel
from bcastgui.gui.charts.values import ValuesPanel
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.view_worker import ViewWorkerThread
from tests.gui.sample_frame import SampleFrame

NOON = 1_767_268_800_000_000_000  # 2026-01-01 12:00 UTC
SECOND = 1_000_000_000
OFFER = "Plot over time"
FIRST_BYTE = number_at(0, "u8")


class Parts:
    """The charts, joined to a table whose rows are one second apart and have one byte each."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.capture = Capture()
        view = View(self.capture)
        self.model = MessageModel(view)
        self.table = MessageTable(self.model)
        self.bar = FilterBar()
        self.status_bar = StatusBar()
        self.window = SampleFrame()
        self.window.setCentralWidget(self.table)
        self.window.resize(800, 600)
        for widget in (self.window, self.bar, self.bar.message, self.status_bar):
            qtbot.addWidget(widget)
        self.worker = ViewWorkerThread(self.capture)
        self.worker.start()
        self.arranging = Arranging(self.worker, self.model, self.table, self.status_bar)
        self.bar.filter_changed.connect(self.arranging.set_filter)
        self.charts = Charts(
            self.capture,
            view,
            self.model,
            self.table,
            self.bar,
            self.status_bar,
            self.window,
            AddressNames(),
        )
        self.window.show()

    def record(self, count: int) -> None:
        start = len(self.capture)
        records = np.zeros(count, RECORD)
        records["version"] = 4
        records["time"] = NOON + np.arange(start, start + count) * SECOND
        records["length"] = 1
        records["offset"] = np.arange(count)
        self.capture.append(Batch(records, bytes(n % 256 for n in range(start, start + count))))
        self.model.take_in()

    def dock(self, name: str) -> QDockWidget:
        dock = self.window.findChild(QDockWidget, name)
        assert dock is not None
        return dock

    def open_rate(self) -> RatePanel:
        self.dock("rate").toggleViewAction().trigger()
        panel = self.dock("rate").widget()
        assert isinstance(panel, RatePanel)
        return panel

    def open_values(self) -> ValuesPanel:
        self.dock("values").toggleViewAction().trigger()
        return self.values()

    def values(self) -> ValuesPanel:
        panel = self.dock("values").widget()
        assert isinstance(panel, ValuesPanel)
        return panel

    def filter_text(self) -> str:
        return self.bar.filter.text if self.bar.filter is not None else ""

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def stop(self) -> None:
        self.charts.stop()
        self.worker.stop()
        self.capture.close()
        self.window.close()


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    made = Parts(qtbot)
    yield made
    made.stop()


def test_nothing_that_draws_is_loaded_at_the_start() -> None:
    script = (
        "import sys; import bcastgui.gui.app; print([name for name in sys.modules "
        "if name in ('pyqtgraph', 'bcastgui.gui.charts.plot', 'bcastgui.capture.rates')])"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    assert said.stdout.strip() == "[]"


def test_who_reports_crashes_still_does_with_charts_loaded() -> None:
    before = sys.excepthook
    import pyqtgraph  # noqa: F401, PLC0415 - it is about what this does

    assert sys.excepthook is before


def test_the_rate_shows_and_goes_on(parts: Parts) -> None:
    parts.record(100)
    panel = parts.open_rate()
    parts.wait_for(lambda: "Received 46, at most 2" in panel.summary.text())
    parts.record(100)
    parts.wait_for(lambda: panel.plot.view.stop == NOON + 214 * SECOND)


def test_a_span_filters_the_table(parts: Parts) -> None:
    parts.record(100)
    panel = parts.open_rate()
    panel.span_chosen.emit(NOON + 10 * SECOND, NOON + 19 * SECOND)
    parts.wait_for(lambda: parts.model.rowCount() == 10)
    panel.span_chosen.emit(NOON + 10 * SECOND, NOON + 12 * SECOND + 1)
    parts.wait_for(lambda: parts.model.rowCount() == 3)
    assert parts.filter_text().count("time") == 2


def test_a_span_is_added_to_the_filter_in_force(parts: Parts) -> None:
    parts.record(100)
    parts.bar.set_text("no < 15 or no > 90")
    panel = parts.open_values()
    for last in (29, 19):
        panel.span_chosen.emit(NOON + 10 * SECOND, NOON + last * SECOND)
        parts.wait_for(lambda: parts.model.rowCount() == 4)
    assert parts.filter_text().startswith("(no < 15 or no > 90) and time >= ")
    assert parts.filter_text().count("time") == 2


def test_a_point_leads_to_its_row(parts: Parts) -> None:
    parts.record(100)
    panel = parts.open_values()
    panel.row_chosen.emit(41)
    current = parts.table.current()
    assert current is not None
    assert current.number == 42
    parts.bar.set_text("no < 10")
    parts.wait_for(lambda: parts.model.rowCount() == 9)
    panel.row_chosen.emit(41)
    said = [label.text() for label in parts.status_bar.findChildren(QLabel)]
    assert any("Row 42 is not shown" in text for text in said)


def test_a_value_that_is_picked_is_plotted(parts: Parts) -> None:
    parts.record(100)
    parts.charts.plot(FIRST_BYTE)
    assert parts.dock("values").isVisible()
    parts.wait_for(lambda: "byte 0 u8 99, 100 numbers" in parts.values().summary.text())
    parts.charts.plot(ValueSpec(ValueKind.BYTES, "x"))
    parts.wait_for(lambda: "Write the offset" in parts.values().summary.text())


def test_what_is_typed_after_it_is_opened_is_what_to_plot(parts: Parts) -> None:
    parts.wait_for(parts.window.isActiveWindow)
    panel = parts.open_values()
    parts.wait_for(panel.hasFocus)
    panel.plot_value(FIRST_BYTE)
    parts.dock("values").toggleViewAction().trigger()
    parts.table.setFocus()
    parts.open_values()
    assert parts.table.hasFocus()


def test_the_menu_of_a_row_offers_its_numbers(parts: Parts) -> None:
    payload = b'{"sensor": {"temp&": 21}, "n": 1}'
    records = np.zeros(1, RECORD)
    records["version"], records["length"] = 4, len(payload)
    parts.capture.append(Batch(records, payload))
    parts.record(1)
    parts.table.go_to(0)
    offers = next(m for m in parts.table.row_menu().findChildren(QMenu) if m.title() == OFFER)
    assert [action.text() for action in offers.actions()] == ["sensor.temp&&", "n"]
    offers.actions()[0].trigger()
    parts.wait_for(lambda: "sensor.temp& 21, 1 number" in parts.values().summary.text())
    parts.table.go_to(1)
    menus = parts.table.row_menu().findChildren(QMenu)
    assert OFFER not in [menu.title() for menu in menus]


def test_values_of_messages_shown_follow_the_filter(parts: Parts) -> None:
    parts.record(100)
    parts.charts.plot(FIRST_BYTE)
    panel = parts.values()
    panel.set_shows_filtered(True)
    parts.wait_for(lambda: "100 numbers" in panel.summary.text())
    parts.bar.set_text("no <= 20")
    parts.wait_for(lambda: "20 numbers" in panel.summary.text())


def test_a_cleared_capture_begins_anew(parts: Parts) -> None:
    parts.record(100)
    rate = parts.open_rate()
    parts.charts.plot(FIRST_BYTE)
    parts.wait_for(lambda: "100 numbers" in parts.values().summary.text())
    parts.model.clear()
    parts.wait_for(lambda: "no number yet" in parts.values().summary.text())
    parts.record(5)
    parts.wait_for(lambda: "5 numbers" in parts.values().summary.text())
    parts.dock("values").hide()
    rate.show()
    parts.wait_for(lambda: "Received 5, at most 2" in rate.summary.text())


def test_what_was_plotted_comes_back(parts: Parts, qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    rate, values = parts.open_rate(), parts.open_values()
    rate.set_grouping(Grouping.SENDER)
    rate.plot.set_span(10 * SECOND)
    values.plot_value(FIRST_BYTE)
    values.set_shows_filtered(True)
    parts.charts.save(settings)
    other = Parts(qtbot)
    try:
        other.charts.restore(settings)
        other.charts.save(settings)
        other.charts.restore(settings)
        assert other.open_rate().grouping is Grouping.SENDER
        assert other.open_rate().plot.view.span == 10 * SECOND
        assert other.open_values().specs == [FIRST_BYTE]
        assert other.values().shows_filtered
    finally:
        other.stop()


@pytest.mark.parametrize(
    "kept",
    [
        {"grouping": 7, "rate span": "x", "values": "x", "values span": -1, "filtered": "x"},
        {"grouping": "x", "rate span": 10**30, "values": [None, [], ["json"], ["x", "y"]]},
        {"values": [["json", ".."], ["bytes", 3], [["json"], {}]], "values span": 10**30},
    ],
)
def test_damaged_settings_are_left_out(
    parts: Parts, tmp_path: Path, kept: dict[str, object]
) -> None:
    settings = Settings(tmp_path)
    settings.set_mapping("charts", kept)
    parts.charts.restore(settings)
    assert parts.open_rate().grouping is Grouping.DIRECTION
    assert parts.open_values().specs == []
    assert not parts.values().shows_filtered


def test_what_nobody_foresaw_is_raised(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    parts.record(1)
    panel = parts.open_rate()

    class Broken:
        def step(self, stop: int) -> bool:
            raise KeyError("broken")

        def picture(self, sight: object) -> object:
            raise KeyError("broken")

    with parts.qtbot.capture_exceptions() as caught:
        panel.use(Broken(), 1)
        parts.wait_for(lambda: bool(caught))
    assert caught[0][0] is KeyError
