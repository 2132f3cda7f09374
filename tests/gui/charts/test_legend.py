"""The legend shows which line is which, whatever the lines are called."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from bcastgui.gui.charts.legend import ChartLegend, LegendEntry
from bcastgui.gui.charts.line_colours import line_look


@pytest.fixture
def legend(qtbot: QtBot) -> ChartLegend:
    made = ChartLegend()
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    return made


def test_each_line_has_its_sample(legend: ChartLegend) -> None:
    legend.show_entries([LegendEntry(0, "Received"), LegendEntry(2, "Dropped")])
    colours = pixels(legend.grab().toImage())
    for number in (0, 2):
        assert line_look(number, legend.palette()).colour.rgb() in colours


def test_a_screen_reader_is_told_all(legend: ChartLegend) -> None:
    legend.show_entries([LegendEntry(0, "Received"), LegendEntry(1, "Sent")])
    assert legend.accessibleName() == "Legend"
    assert legend.accessibleDescription() == "Received\nSent"


def test_names_are_plain_text(legend: ChartLegend) -> None:
    legend.show_entries([LegendEntry(0, "<b>1 & 2")])
    assert "&lt;b&gt;1 &amp; 2" in legend.toolTip()


def test_what_has_no_room_is_in_the_tool_tip(legend: ChartLegend) -> None:
    legend.resize(60, legend.height())
    legend.show_entries([LegendEntry(number, f"sender {number}") for number in range(9)])
    assert not legend.grab().isNull()
    assert "sender 8" in legend.toolTip()


def test_it_can_be_empty(legend: ChartLegend) -> None:
    legend.show_entries([LegendEntry(0, "a")])
    legend.show_entries([])
    assert legend.toolTip() == ""
    assert not legend.grab().isNull()


def pixels(image: QImage) -> set[int]:
    return {
        QColor(image.pixel(x, y)).rgb() for x in range(image.width()) for y in range(image.height())
    }
