"""A span is marked while it is wanted, and nothing of it stays."""

from __future__ import annotations

import pyqtgraph as pg
from pytestqt.qtbot import QtBot

from bcastgui.capture.query.times import SECOND
from bcastgui.gui.charts.span_mark import SpanMark


def test_one_span_at_a_time(qtbot: QtBot) -> None:
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    mark = SpanMark(plot)
    before = plot.getPlotItem().items[:]
    for one, other in ((1, 3), (5, 2)):
        mark.show(one * SECOND, other * SECOND)
        assert mark.is_shown
        (region,) = (item for item in plot.getPlotItem().items if item not in before)
        assert sorted(region.getRegion()) == sorted((one, other))
    mark.hide()
    mark.hide()
    assert not mark.is_shown
    assert plot.getPlotItem().items == before
