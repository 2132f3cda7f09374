"""Values are plotted as they come, and lead to their rows."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import parse
from bcastgui.capture.query.times import SECOND
from bcastgui.capture.value_series import ValueSeries
from bcastgui.capture.values import ValueKind, ValueSpec, number_at
from bcastgui.gui.charts.values import MOST_VALUES, ValuesPanel
from bcastgui.gui.charts.worker import ChartWorkerThread, Drawing
from tests.capture.rows import ShrinkingCapture
from tests.gui.chart_samples import NOON, add_readings, readings, working

TEMP = ValueSpec(ValueKind.JSON, "sensor.temp")


class Showing:
    """A panel over a capture of readings, one a second, of which a filter shows every row < 30."""

    def __init__(
        self,
        qtbot: QtBot,
        panel: ValuesPanel,
        capture: ShrinkingCapture,
        worker: ChartWorkerThread,
    ) -> None:
        self.qtbot = qtbot
        self.drawings: list[Drawing] = []
        worker.drawn.connect(self.drawings.append)
        self.panel = panel
        self.capture = capture
        self.chosen: list[int] = []
        panel.row_chosen.connect(self.chosen.append)

    def wait_for(self, text: str) -> None:
        """Until the summary has ``text`` in it."""
        try:
            self.qtbot.waitUntil(lambda: text in self.panel.summary.text())
        except Exception as error:
            raise AssertionError(f"{text!r} is not in {self.panel.summary.text()!r}") from error

    def settle(self) -> None:
        """Until what is in sight is drawn."""
        self.wait_for("50 numbers")
        self.qtbot.waitUntil(lambda: self.panel.plot.view.edge is not None)
        self.qtbot.waitUntil(lambda: self.drawings[-1].sight == self.panel.plot.sight)

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(
            self.panel.plot.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place,
        )

    def names(self) -> list[str]:
        return [entry.name for entry in self.panel.legend.entries]


@pytest.fixture
def showing(qtbot: QtBot, english: None) -> Iterator[Showing]:
    capture = readings(50)

    def make(spec: ValueSpec, is_filtered: bool) -> ValueSeries:
        return ValueSeries(capture, spec, parse("no < 30") if is_filtered else None)

    with working() as worker:
        panel = ValuesPanel(worker, make)
        qtbot.addWidget(panel)
        panel.resize(640, 260)
        panel.show()
        panel.begin(len(capture))
        yield Showing(qtbot, panel, capture, worker)


def test_it_says_what_to_do(showing: Showing) -> None:
    showing.wait_for("Type a value to plot")


def test_a_value_is_typed_and_plotted(showing: Showing) -> None:
    edit = showing.panel.findChild(QLineEdit)
    assert edit is not None
    edit.setText("sensor.temp")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    showing.wait_for("sensor.temp 49, 50 numbers")
    assert edit.text() == ""
    assert showing.names() == ["sensor.temp"]
    edit.setText("sensor..")
    showing.wait_for("Write names with dots between")
    edit.clear()
    showing.wait_for("50 numbers")


def test_new_rows_come_by_themselves(showing: Showing) -> None:
    showing.panel.plot_value(TEMP)
    showing.wait_for("50 numbers")
    add_readings(showing.capture, 5)
    showing.panel.extend(len(showing.capture))
    showing.wait_for("sensor.temp 54, 55 numbers")


def test_what_is_no_number_is_counted(showing: Showing) -> None:
    showing.capture.record([{"time": NOON, "payload": b'{"sensor": {"temp": "warm"}}'}] * 2)
    showing.panel.extend(len(showing.capture))
    showing.panel.plot_value(TEMP)
    showing.wait_for("50 numbers, 2 messages without a number")
    showing.panel.plot_value(ValueSpec(ValueKind.JSON, "nothing"))
    showing.wait_for("nothing: no number yet")


def test_several_values_have_lines_and_can_be_removed(showing: Showing) -> None:
    first_byte = number_at(0, "u8")
    showing.panel.plot_value(TEMP)
    showing.panel.plot_value(first_byte)
    showing.panel.plot_value(TEMP)
    showing.wait_for("byte 0 u8 123, 50 numbers")
    assert showing.panel.specs == [TEMP, first_byte]
    button = tool(showing.panel, "Remove a value")
    menu = button.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["sensor.temp", "byte 0 u8"]
    menu.actions()[0].trigger()
    showing.qtbot.waitUntil(lambda: showing.names() == ["byte 0 u8"])
    assert [entry.number for entry in showing.panel.legend.entries] == [1]
    showing.wait_for("byte 0 u8 123")
    showing.panel.remove_value(first_byte)
    showing.wait_for("Type a value")
    assert not button.isEnabled()


def test_no_more_are_plotted_than_can_be_told_apart(showing: Showing) -> None:
    for offset in range(MOST_VALUES + 1):
        showing.panel.plot_value(number_at(offset, "u8"))
    showing.wait_for("No more than 8 values are plotted at once. Remove one first.")
    assert len(showing.panel.specs) == MOST_VALUES


def test_those_of_the_messages_shown_can_be_plotted(showing: Showing) -> None:
    showing.panel.plot_value(TEMP)
    showing.wait_for("50 numbers")
    showing.panel.set_shows_filtered(True)
    showing.wait_for("sensor.temp 28, 29 numbers")
    assert showing.panel.shows_filtered


def test_a_click_on_a_point_chooses_its_row(showing: Showing) -> None:
    showing.panel.plot_value(TEMP)
    showing.settle()
    showing.panel.plot.show_all()
    showing.settle()
    across, down = showing.panel.plot.places_of(np.array([NOON + 20 * SECOND]), np.array([20.0]))
    place = QPoint(round(float(across[0])), round(float(down[0])))
    showing.click(place)
    assert showing.chosen == [20]
    showing.wait_for("Row 21, ")
    assert ": 20 ·" in showing.panel.summary.text()
    showing.click(QPoint(place.x(), 5))
    assert showing.chosen == [20]


def test_points_can_be_chosen_by_keyboard(showing: Showing) -> None:
    showing.panel.plot_value(TEMP)
    showing.settle()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(showing.panel.plot, Qt.Key.Key_Return)
    QTest.keyClick(showing.panel.plot, Qt.Key.Key_Left, control)
    QTest.keyClick(showing.panel.plot, Qt.Key.Key_Left, control)
    QTest.keyClick(showing.panel.plot, Qt.Key.Key_Return)
    assert showing.chosen == [48]
    assert "Row 49" in showing.panel.plot.accessibleDescription()


def test_a_row_that_takes_too_long_is_told(
    showing: Showing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bcastgui.capture.query.regex.PATIENCE", 0.05)
    showing.capture.record([{"time": NOON, "payload": b"a" * 60 + b"!"}])
    showing.panel.extend(len(showing.capture))
    showing.panel.plot_value(ValueSpec(ValueKind.REGEX, "^(a|aa)+$"))
    showing.wait_for("takes too long in row 51")


def test_it_can_be_small_and_in_another_palette(showing: Showing) -> None:
    showing.panel.plot_value(TEMP)
    showing.wait_for("50 numbers")
    showing.panel.resize(320, 160)
    assert (showing.panel.width(), showing.panel.height()) == (320, 160)
    assert showing.panel.plot.height() >= 60
    palette = QPalette(showing.panel.palette())
    palette.setColor(QPalette.ColorRole.Base, "#101010")
    showing.panel.setPalette(palette)
    assert not showing.panel.grab().isNull()


def test_every_control_has_a_name_and_a_tip(showing: Showing) -> None:
    for kind in (QComboBox, QToolButton):
        for each in showing.panel.findChildren(kind):
            assert each.accessibleName()
            assert each.toolTip()


def tool(panel: ValuesPanel, name: str) -> QToolButton:
    return next(b for b in panel.findChildren(QToolButton) if b.accessibleName() == name)
