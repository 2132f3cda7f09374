"""The legend of a chart shows whole, beside the tools or below them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.charts.legend import ChartLegend, LegendEntry
from bcastgui.gui.charts.tool_row import ToolRow

THREE = [LegendEntry(number, name) for number, name in enumerate(("Received", "Sent", "Dropped"))]


class Row:
    """A row with a legend of nothing, in a window of 320 pixels."""

    def __init__(self, qtbot: QtBot) -> None:
        self.legend = ChartLegend()
        self.before, self.after = QPushButton("By direction"), QPushButton("Follow")
        self.row = ToolRow([self.before], self.legend, [self.after])
        qtbot.addWidget(self.row)
        self.row.resize(320, 60)
        with qtbot.waitExposed(self.row):
            self.row.show()

    @property
    def is_below(self) -> bool:
        return self.legend.y() >= self.before.geometry().bottom()


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    return Row(qtbot)


def test_it_stands_between_the_tools_where_it_has_room(row: Row, qtbot: QtBot) -> None:
    row.row.resize(800, 60)
    row.legend.show_entries(THREE)
    qtbot.waitUntil(lambda: row.legend.width() > row.legend.full_width)
    assert not row.is_below
    assert row.before.x() < row.legend.x() < row.after.x()
    assert row.after.geometry().right() == row.row.width() - 1


def test_it_goes_below_when_it_grows_and_back_when_there_is_room(row: Row, qtbot: QtBot) -> None:
    assert not row.is_below
    row.legend.show_entries(THREE)
    qtbot.waitUntil(lambda: row.is_below)
    assert row.legend.width() >= row.legend.full_width
    assert row.after.geometry().right() == row.row.width() - 1
    row.row.resize(800, 60)
    qtbot.waitUntil(lambda: not row.is_below)
    row.row.resize(320, 60)
    qtbot.waitUntil(lambda: row.is_below)
    row.legend.show_entries([])
    qtbot.waitUntil(lambda: not row.is_below)
