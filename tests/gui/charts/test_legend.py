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


def test_names_share_the_room_and_short_ones_show_whole(legend: ChartLegend) -> None:
    long = "a name with no end " * 3
    legend.resize(240, legend.height())
    legend.show_entries([LegendEntry(0, long), LegendEntry(1, "Sent"), LegendEntry(2, long)])
    assert legend.full_width > 240
    colours = pixels(legend.grab().toImage())
    for number in range(3):
        assert line_look(number, legend.palette()).colour.rgb() in colours
    ink = columns_of(legend, line_look(1, legend.palette()).colour)
    third = columns_of(legend, line_look(2, legend.palette()).colour)
    assert third[0] - ink[-1] > legend.fontMetrics().horizontalAdvance("Sent")


def test_at_its_full_width_nothing_is_cut(legend: ChartLegend) -> None:
    legend.show_entries([LegendEntry(0, "Received"), LegendEntry(1, "Sent")])
    legend.resize(legend.full_width, legend.height())
    exact = legend.grab().toImage()
    legend.resize(legend.full_width + 50, legend.height())
    assert legend.grab().toImage().copy(exact.rect()) == exact


def test_it_can_be_empty(legend: ChartLegend) -> None:
    legend.show_entries([LegendEntry(0, "a")])
    legend.show_entries([])
    assert legend.toolTip() == ""
    assert not legend.grab().isNull()


def pixels(image: QImage) -> set[int]:
    return {
        QColor(image.pixel(x, y)).rgb() for x in range(image.width()) for y in range(image.height())
    }


def columns_of(legend: ChartLegend, colour: QColor) -> list[int]:
    """The columns of pixels that have ``colour`` in them."""
    image = legend.grab().toImage()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == colour.rgb() for y in range(image.height()))
    ]
