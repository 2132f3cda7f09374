"""The cursor goes to the point that was meant."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.query.times import SECOND
from bcastgui.capture.value_points import POINT
from bcastgui.capture.value_series import Curve
from bcastgui.capture.values import number_at
from bcastgui.gui.charts.axis import CountAxis
from bcastgui.gui.charts.cursor import REACH, ChartCursor, MarkedPoint
from bcastgui.gui.charts.plot import TimePlot
from tests.gui.chart_samples import NOON


def curve_of(*rows: int, value: float = 0.0) -> Curve:
    """Points of these rows, each at its second, of a value that rises by 10."""
    points = np.empty(len(rows), POINT)
    points["row"] = rows
    points["time"] = NOON + points["row"] * SECOND
    points["value"] = value + 10 * points["row"]
    return Curve(number_at(0, "u8"), points, True, len(rows), 0, 1.0, None)


@pytest.fixture
def plot(qtbot: QtBot) -> Iterator[TimePlot]:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    made = TimePlot(CountAxis())
    layout.addWidget(made)
    window.resize(600, 300)
    window.show()
    made.view.show(NOON, NOON + 10 * SECOND)
    made.set_following(False)
    made.set_heights(0, 100)
    yield made
    window.close()


@pytest.fixture
def cursor(plot: TimePlot) -> ChartCursor:
    made = ChartCursor(plot)
    made.show({0: curve_of(1, 3, 5, 7), 4: curve_of(1, 2, value=40.0)})
    return made


def place_of(plot: TimePlot, moment: int, value: float) -> QPoint:
    across, down = plot.places_of(np.array([moment]), np.array([value]))
    return QPoint(round(float(across[0])), round(float(down[0])))


def row(cursor: ChartCursor) -> int | None:
    return cursor.point.row if cursor.point is not None else None


def test_the_nearest_point_within_reach_is_picked(plot: TimePlot, cursor: ChartCursor) -> None:
    place = place_of(plot, NOON + 3 * SECOND, 30.0)
    assert cursor.pick(place + QPoint(4, -4))
    assert cursor.point == MarkedPoint(3, NOON + 3 * SECOND, 30.0)
    assert cursor.pick(place_of(plot, NOON + 2 * SECOND, 60.0))
    assert cursor.point == MarkedPoint(2, NOON + 2 * SECOND, 60.0)
    assert not cursor.pick(place + QPoint(0, REACH + 1))
    assert row(cursor) == 2


def test_nothing_is_picked_where_nothing_is(plot: TimePlot, cursor: ChartCursor) -> None:
    cursor.show({})
    assert not cursor.pick(QPoint(10, 10))
    cursor.show({0: curve_of()})
    assert not cursor.pick(QPoint(10, 10))
    cursor.step(1)
    assert cursor.point is None


def test_it_steps_along_a_line_and_stops_at_its_ends(cursor: ChartCursor) -> None:
    rows = []
    for direction in (-1, -1, 1, 1, 1):
        cursor.step(direction)
        rows.append(row(cursor))
    assert rows == [7, 5, 7, 7, 7]


def test_it_stays_on_its_row_while_lines_change(cursor: ChartCursor) -> None:
    cursor.step(1)
    cursor.show({0: curve_of(5, 7, 9)})
    assert row(cursor) == 7
    cursor.show({0: curve_of(5)})
    assert cursor.point is None
    cursor.show({0: curve_of(5, 7)})
    assert row(cursor) == 7
    cursor.show({4: curve_of(7)})
    assert cursor.point is None
