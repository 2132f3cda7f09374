"""The rate shows what was counted, in lines that can be told apart and read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.query.times import SECOND
from bcastgui.capture.rate_groups import Grouping
from bcastgui.capture.rates import Rates
from bcastgui.capture.records import Delivery
from bcastgui.gui.charts.rate import RatePanel
from bcastgui.gui.senders.address_names import AddressNames
from tests.capture.rows import ShrinkingCapture
from tests.gui.chart_samples import NOON, add_readings, readings, working


class Showing:
    """A panel over a capture of readings, one a second."""

    def __init__(self, qtbot: QtBot, panel: RatePanel, capture: ShrinkingCapture) -> None:
        self.qtbot = qtbot
        self.panel = panel
        self.capture = capture

    def wait_for(self, text: str) -> None:
        """Until the summary has ``text`` in it."""
        try:
            self.qtbot.waitUntil(lambda: text in self.panel.summary.text())
        except Exception as error:
            raise AssertionError(f"{text!r} is not in {self.panel.summary.text()!r}") from error

    def names(self) -> list[str]:
        return [entry.name for entry in self.panel.legend.entries]


@pytest.fixture
def showing(qtbot: QtBot, english: None) -> Iterator[Showing]:
    capture = readings(1_200)
    names = AddressNames()
    names.give(IPv4Address("10.0.0.9"), "thermostat")
    with working() as worker:
        panel = RatePanel(worker, lambda grouping: Rates(capture, grouping), names)
        qtbot.addWidget(panel)
        panel.resize(640, 240)
        panel.show()
        panel.begin(len(capture))
        yield Showing(qtbot, panel, capture)


def test_what_was_counted_is_shown_and_said(showing: Showing) -> None:
    showing.wait_for("Received 46, at most 2")
    assert showing.panel.plot.accessibleDescription() == showing.panel.summary.text()
    assert "Messages per 2 s" in showing.panel.summary.text()
    assert showing.names() == ["Received", "Sent", "Dropped"]
    showing.panel.plot.show_all()
    showing.wait_for("Received 1,200, at most 10")


def test_new_rows_come_by_themselves(showing: Showing) -> None:
    showing.wait_for("Received 46")
    add_readings(showing.capture, 100)
    showing.panel.extend(len(showing.capture))
    showing.qtbot.waitUntil(lambda: showing.panel.plot.view.stop == NOON + 1_314 * SECOND)
    showing.panel.plot.show_all()
    showing.wait_for("Received 1,300")


def test_lines_can_be_those_of_senders_by_name(showing: Showing) -> None:
    row = {"source": IPv4Address("10.0.0.9"), "payload": b"", "time": NOON + 1_200 * SECOND}
    showing.capture.record([row] * 3)
    showing.panel.extend(len(showing.capture))
    showing.panel.set_grouping(Grouping.SENDER)
    showing.wait_for("thermostat 3, at most 3")
    assert showing.panel.grouping is Grouping.SENDER


def test_lines_can_be_those_of_deliveries(showing: Showing) -> None:
    row = {"delivery": Delivery.MULTICAST, "payload": b"", "time": NOON + 1_200 * SECOND}
    showing.capture.record([row])
    showing.panel.extend(len(showing.capture))
    showing.panel.set_grouping(Grouping.DELIVERY)
    showing.wait_for("Multicast 1, at most 1")
    assert showing.names() == ["Unknown", "Multicast"]
    showing.panel.set_grouping(Grouping.DIRECTION)
    showing.wait_for("Sent 0")
    assert showing.names() == ["Received", "Sent", "Dropped"]


def test_the_interval_at_the_pointer_is_told(showing: Showing) -> None:
    showing.wait_for("Received 46")
    showing.panel.plot.pointed.emit(NOON + 1_190 * SECOND)
    showing.wait_for("2 s · Received 2 · Sent 0 · Dropped 0")
    showing.panel.plot.pointed.emit(None)
    showing.wait_for("Received 46")


def test_the_span_in_sight_can_be_asked_for(showing: Showing) -> None:
    showing.wait_for("Received 46")
    button = control(showing.panel, "Filter to what is in sight")
    with showing.qtbot.waitSignal(showing.panel.span_chosen) as told:
        button.click()
    assert told.args == [NOON + 1_154 * SECOND, NOON + 1_214 * SECOND]


def test_follow_stands_in_its_button(showing: Showing) -> None:
    showing.wait_for("Received 46")
    button = control(showing.panel, "Follow in the chart")
    assert button.isChecked()
    showing.panel.plot.show_all()
    assert not button.isChecked()
    button.click()
    assert showing.panel.plot.view.stop == NOON + 1_214 * SECOND


def test_a_capture_that_begins_anew_is_empty(showing: Showing) -> None:
    showing.wait_for("Received 46")
    showing.capture.clear()
    showing.panel.begin(0)
    showing.wait_for("Nothing to count yet.")
    assert showing.names() == []


def test_it_can_be_small_and_in_another_palette(showing: Showing) -> None:
    showing.wait_for("Received 46")
    showing.panel.resize(320, 160)
    assert (showing.panel.width(), showing.panel.height()) == (320, 160)
    assert showing.panel.plot.height() >= 80
    palette = QPalette(showing.panel.palette())
    palette.setColor(QPalette.ColorRole.Base, "#101010")
    showing.panel.setPalette(palette)
    assert not showing.panel.grab().isNull()


def test_every_control_has_a_name_and_a_tip(showing: Showing) -> None:
    for kind in (QComboBox, QToolButton):
        for each in showing.panel.findChildren(kind):
            assert each.accessibleName()
            assert each.toolTip()
    assert QLocale().toString(1_200) == "1,200"


def control(panel: RatePanel, name: str) -> QToolButton:
    return next(b for b in panel.findChildren(QToolButton) if b.accessibleName() == name)
