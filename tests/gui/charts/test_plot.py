"""The plot is panned, zoomed and marked by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.capture.query.times import MINUTE, SECOND
from bcastgui.capture.sight import Sight
from bcastgui.gui.appearance import Appearance, apply_appearance
from bcastgui.gui.charts.axis import CountAxis
from bcastgui.gui.charts.plot import TimePlot
from tests.gui.chart_samples import NOON

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plot(qtbot: QtBot) -> Iterator[TimePlot]:
    """Shows the minute before NOON and a quarter of one after, since when there was silence."""
    window = QWidget()  # To close a plot by itself would take it apart.
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = TimePlot(CountAxis())
    layout.addWidget(made)
    window.resize(660, 200)
    window.show()
    qtbot.waitUntil(lambda: made.width() == 660)
    made.advance(NOON - 100 * SECOND, NOON)
    assert made.view.stop == NOON + 15 * SECOND
    yield made
    window.close()


def at(plot: TimePlot, moment: int) -> QPoint:
    """A place at ``moment``."""
    across, _ = plot.places_of(np.array([moment]), np.array([0.0]))
    return QPoint(round(float(across[0])), plot.height() // 3)


def drag(
    plot: TimePlot,
    start: QPoint,
    end: QPoint,
    keys: Qt.KeyboardModifier = NONE,
    button: Qt.MouseButton = LEFT,
) -> None:
    area = plot.viewport()
    QTest.mousePress(area, button, keys, start)
    for place in ((start + end) / 2, end):
        QTest.mouseMove(area, place)
    QTest.mouseRelease(area, button, keys, end)


def turn(plot: TimePlot, place: QPoint, *, up: int = 0, left: int = 0) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(plot.mapToGlobal(place)),
        QPoint(),
        QPoint(left, up),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), event)


def test_places_and_moments_belong_together(plot: TimePlot) -> None:
    place = at(plot, NOON)
    assert abs(plot.moment_at(place) - NOON) < SECOND
    low, high = plot.places_of(np.array([NOON, NOON]), np.array([0.0, 1.0]))[1]
    assert low > high


@pytest.mark.parametrize(("keys", "button"), [(SHIFT, LEFT), (NONE, Qt.MouseButton.MiddleButton)])
def test_a_drag_with_shift_or_the_middle_button_pans_and_ends_following(
    plot: TimePlot, qtbot: QtBot, keys: Qt.KeyboardModifier, button: Qt.MouseButton
) -> None:
    chosen: list[object] = []
    plot.span_chosen.connect(lambda *span: chosen.append(span))
    with qtbot.waitSignals([plot.following_changed, plot.looked]):
        drag(plot, at(plot, NOON), at(plot, NOON - 20 * SECOND), keys, button)
    assert chosen == []
    assert not plot.view.follows
    assert plot.view.stop == pytest.approx(NOON + 35 * SECOND, abs=SECOND)
    plot.advance(NOON, NOON + MINUTE)
    assert plot.view.stop == pytest.approx(NOON + 35 * SECOND, abs=SECOND)
    plot.set_following(True)
    assert plot.view.stop == NOON + MINUTE + 15 * SECOND


def test_a_drag_chooses_a_span(plot: TimePlot) -> None:
    chosen: list[tuple[int, int]] = []
    plot.span_chosen.connect(lambda first, last: chosen.append((first, last)))
    drag(plot, at(plot, NOON), at(plot, NOON - 30 * SECOND))
    ((first, last),) = chosen
    assert first == pytest.approx(NOON - 30 * SECOND, abs=SECOND)
    assert last == pytest.approx(NOON, abs=SECOND)
    assert plot.view.follows


def test_a_click_with_shift_chooses_nothing(plot: TimePlot) -> None:
    chosen: list[object] = []
    plot.span_chosen.connect(lambda *span: chosen.append(span))
    plot.clicked.connect(chosen.append)
    QTest.mouseClick(plot.viewport(), LEFT, SHIFT, at(plot, NOON))
    assert chosen == []


def test_a_click_is_told(plot: TimePlot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plot.clicked) as told:
        QTest.mouseClick(plot.viewport(), LEFT, NONE, QPoint(200, 50))
    assert told.args == [QPoint(200, 50)]
    QTest.mouseDClick(plot.viewport(), LEFT, NONE, QPoint(200, 50))


def test_the_pointer_is_told_until_it_leaves(plot: TimePlot) -> None:
    told: list[int | None] = []
    plot.pointed.connect(told.append)
    QTest.mouseMove(plot.viewport(), at(plot, NOON))
    assert told[-1] == pytest.approx(NOON, abs=SECOND)
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert told[-1] is None


def test_the_wheel_zooms_and_pans(plot: TimePlot) -> None:
    turn(plot, at(plot, NOON), up=120)
    assert plot.view.span == pytest.approx(48 * SECOND)
    assert plot.view.stop == pytest.approx(NOON + 15 * SECOND)
    turn(plot, at(plot, NOON), up=-120)
    assert plot.view.span == pytest.approx(60 * SECOND)
    turn(plot, at(plot, NOON), left=120)
    assert not plot.view.follows
    assert plot.view.stop == pytest.approx(NOON + 9 * SECOND)


def test_the_keyboard_can_do_all(plot: TimePlot) -> None:
    steps: list[int] = []
    plot.stepped.connect(steps.append)
    chosen: list[bool] = []
    plot.chosen.connect(lambda: chosen.append(True))
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.view.stop == NOON + 9 * SECOND
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.view.stop == NOON + 15 * SECOND
    QTest.keyClick(plot, Qt.Key.Key_Left, CTRL)
    QTest.keyClick(plot, Qt.Key.Key_Right, CTRL)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert steps == [-1, 1]
    assert chosen == [True]
    actions = {action.text(): action for action in plot.actions()}
    actions["Zoom &in"].trigger()
    assert plot.view.span == 48 * SECOND
    actions["Zoom &out"].trigger()
    actions["Show &all"].trigger()
    assert plot.view.start < NOON - 100 * SECOND
    assert plot.view.stop > NOON
    actions["&Follow the newest"].trigger()
    assert plot.view.follows


def test_the_actions_have_keys_of_their_own(plot: TimePlot) -> None:
    keys = [key.toString() for action in plot.actions() for key in action.shortcuts()]
    assert keys == ["+", "=", "-", "Home", "End"]


def test_it_tells_its_sight(plot: TimePlot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plot.looked) as told:
        plot.window().resize(400, 200)
    (sight,) = told.args
    assert isinstance(sight, Sight)
    assert (sight.start, sight.stop) == (plot.view.start, plot.view.stop)
    assert 100 < plot.sight.columns < 140


def test_a_span_can_be_set(plot: TimePlot) -> None:
    plot.set_span(10 * SECOND)
    assert plot.view.span == 10 * SECOND


def test_its_ground_is_that_of_the_palette(plot: TimePlot, qapp: QApplication) -> None:
    try:
        for appearance in (Appearance.DARK, Appearance.LIGHT):
            apply_appearance(qapp, appearance)
            ground = plot.grab().toImage().pixelColor(plot.width() // 2, plot.height() // 2)
            assert ground.lightness() == pytest.approx(
                plot.palette().base().color().lightness(), abs=3
            )
    finally:
        apply_appearance(qapp, Appearance.SYSTEM)


def test_it_makes_no_small_window_higher(plot: TimePlot) -> None:
    assert plot.minimumSizeHint().height() <= 3.5 * plot.fontMetrics().lineSpacing()
    plot.window().resize(plot.minimumSizeHint())
    assert not plot.grab().isNull()


def test_a_menu_by_key_opens_in_the_middle(plot: TimePlot) -> None:
    cursor = plot.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert cursor.center() == plot.rect().center()
