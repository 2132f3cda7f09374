"""The panel asks for what its buttons and keys say, and can be used without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox, QTreeView
from pytestqt.qtbot import QtBot

from bcastgui.gui.main_window import FIRST_SIZE
from bcastgui.gui.timed.schedule_columns import ScheduleColumn
from bcastgui.gui.timed.schedule_model import ScheduleModel
from bcastgui.gui.timed.schedule_panel import SchedulePanel
from bcastgui.gui.widgets.colours import contrast
from bcastgui.payload.message import Message
from bcastgui.payload.schedule import Entry, Step
from tests.gui.palettes import GROUNDS, palette

VISIBLE = 2.0
"""The contrast from which on the edge of a box can be seen."""


def entry(*names: str) -> Entry:
    return Entry(tuple(Step(Message(name=name)) for name in names))


@pytest.fixture
def model() -> ScheduleModel:
    made = ScheduleModel()
    for each in (entry("one"), entry("a", "b", "c")):
        made.add(each)
    return made


@pytest.fixture
def panel(qtbot: QtBot, model: ScheduleModel) -> SchedulePanel:
    made = SchedulePanel(model)
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    return made


def tree(panel: SchedulePanel) -> QTreeView:
    found = panel.findChild(QTreeView)
    assert found is not None
    return found


def button(panel: SchedulePanel, text: str) -> QAction:
    return next(a for a in tree(panel).actions() if a.text().replace("&", "") == text)


def choose(panel: SchedulePanel, number: int, step: int | None = None) -> None:
    index = panel._model.index(number, 0)
    tree(panel).setCurrentIndex(index if step is None else panel._model.index(step, 0, index))


def names(panel: SchedulePanel) -> list[str]:
    return [row.entry.steps[0].message.name for row in panel._model.rows]


def test_add_is_asked_for(panel: SchedulePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.add_requested):
        button(panel, "Add").trigger()
    with qtbot.waitSignal(panel.toggle_all_requested):
        button(panel, "Start all").trigger()


def test_a_step_is_asked_for_where_the_current_entry_is(panel: SchedulePanel, qtbot: QtBot) -> None:
    assert not button(panel, "Add step").isEnabled()
    choose(panel, 1, 2)
    with qtbot.waitSignal(panel.add_step_requested) as told:
        button(panel, "Add step").trigger()
    assert told.args == [1]


def test_an_entry_is_removed_by_who_sends_it(panel: SchedulePanel, qtbot: QtBot) -> None:
    choose(panel, 0)
    tree(panel).setFocus()
    with qtbot.waitSignal(panel.remove_requested) as told:
        QTest.keyClick(tree(panel), Qt.Key.Key_Delete)
    assert told.args == [0]


def test_a_step_is_removed(panel: SchedulePanel) -> None:
    choose(panel, 1, 1)
    button(panel, "Remove").trigger()
    assert [s.message.name for s in panel._model.rows[1].entry.steps] == ["a", "c"]


def test_entries_and_steps_are_moved(panel: SchedulePanel) -> None:
    choose(panel, 1, 0)
    button(panel, "Down").trigger()
    button(panel, "Down").trigger()
    button(panel, "Down").trigger()
    assert [s.message.name for s in panel._model.rows[1].entry.steps] == ["b", "c", "a"]
    assert tree(panel).currentIndex().data() == "a"
    choose(panel, 1)
    button(panel, "Up").trigger()
    assert names(panel) == ["b", "one"]
    assert tree(panel).isExpanded(panel._model.index(0, 0))


def test_space_ticks_and_the_button_tells_what_it_does(
    panel: SchedulePanel, model: ScheduleModel, qtbot: QtBot
) -> None:
    choose(panel, 0)
    with qtbot.waitSignal(model.toggled) as told:
        QTest.keyClick(tree(panel), Qt.Key.Key_Space)
    assert told.args == [model.rows[0].key, True]
    model.show_running(model.rows[0].key, True)
    assert button(panel, "Stop all").isEnabled()
    model.show_running(model.rows[0].key, False)
    assert button(panel, "Start all").isEnabled()


def test_an_interval_is_typed(panel: SchedulePanel, model: ScheduleModel, qtbot: QtBot) -> None:
    view = tree(panel)
    choose(panel, 0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    box = view.findChild(QSpinBox)
    assert box is not None
    assert (box.minimum(), box.accessibleName()) == (1, "Interval")
    box.selectAll()
    QTest.keyClicks(box, "25")
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.rows[0].entry.steps[0].wait == 25)


def test_no_end_is_shown_as_such(panel: SchedulePanel, model: ScheduleModel) -> None:
    view = tree(panel)
    view.setCurrentIndex(model.index(0, ScheduleColumn.ROUNDS))
    view.edit(view.currentIndex())
    box = view.findChild(QSpinBox)
    assert box is not None
    assert box.text() == "∞"


def test_a_double_click_shows_the_message(
    panel: SchedulePanel, model: ScheduleModel, qtbot: QtBot
) -> None:
    view = tree(panel)
    choose(panel, 0)
    with qtbot.waitSignal(panel.show_requested) as told:
        QTest.keyClick(view, Qt.Key.Key_Enter)
    assert told.args == [Message(name="one")]
    with qtbot.assertNotEmitted(panel.show_requested):
        view.doubleClicked.emit(model.index(1, 0))
        view.doubleClicked.emit(model.index(0, ScheduleColumn.STATE))


def test_an_empty_one_says_what_to_do(qtbot: QtBot) -> None:
    panel = SchedulePanel(ScheduleModel())
    qtbot.addWidget(panel)
    panel.resize(320, 160)
    panel.show()
    assert not button(panel, "Start all").isEnabled()
    picture = tree(panel).viewport().grab().toImage()
    ground = picture.pixelColor(QPoint(1, 1))
    drawn = {
        picture.pixelColor(x, y).rgb()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert drawn - {ground.rgb()}


def test_a_new_entry_is_made_current(panel: SchedulePanel, model: ScheduleModel) -> None:
    where = model.add(entry("new"))
    panel.select(where.row())
    assert tree(panel).currentIndex() == where


@pytest.mark.parametrize("ground", GROUNDS)
def test_a_box_without_a_tick_can_be_seen(
    panel: SchedulePanel, model: ScheduleModel, ground: tuple[str, str]
) -> None:
    view = tree(panel)
    colours = palette(*ground)
    colours.setColor(QPalette.ColorRole.Text, colours.windowText().color())
    view.setPalette(colours)
    view.clearSelection()
    cell = view.visualRect(model.index(0, 0))
    box = view.viewport().grab(QRect(cell.topLeft(), QSize(18, cell.height()))).toImage()
    drawn = {box.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())}
    assert max(contrast(QColor(each), QColor(ground[0])) for each in drawn) >= VISIBLE


def test_all_columns_show_in_the_window_of_a_first_start(panel: SchedulePanel) -> None:
    panel.resize(FIRST_SIZE.width(), 200)
    panel.grab()  # lays everything out
    assert tree(panel).horizontalScrollBar().maximum() == 0
