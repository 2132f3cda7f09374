"""The panel asks for a replay, and says how far it is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QProgressBar,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from bcastgui.gui.timed.replay_panel import ReplayPanel

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def panel(qtbot: QtBot) -> ReplayPanel:
    made = ReplayPanel()
    qtbot.addWidget(made)
    made.resize(500, 160)
    made.show_rows(1_200, 3_500_000_000)
    made.show()
    return made


def button(panel: ReplayPanel, text: str) -> QPushButton:
    buttons = panel.findChildren(QPushButton)
    return next(b for b in buttons if b.text().replace("&", "") == text)


def says(panel: ReplayPanel, text: str) -> bool:
    return any(text in label.text() for label in panel.findChildren(QLabel))


def test_it_tells_what_there_is(panel: ReplayPanel) -> None:
    assert says(panel, "1,200 messages over 3.500 s")
    panel.show_rows(0, 0)
    assert says(panel, "Select messages in the table")
    assert not button(panel, "Replay").isEnabled()
    assert not button(panel, "Send next").isEnabled()


def test_a_replay_is_asked_for_with_its_speed(panel: ReplayPanel, qtbot: QtBot) -> None:
    speed, to = panel.findChild(QDoubleSpinBox), panel.findChild(QComboBox)
    assert speed is not None
    assert to is not None
    speed.setValue(2.5)
    with qtbot.waitSignal(panel.replay_requested) as told:
        button(panel, "Replay").click()
    assert told.args == [2.5, False, False]
    to.setCurrentIndex(1)
    with qtbot.waitSignal(panel.replay_requested) as told:
        button(panel, "Replay").click()
    assert told.args == [2.5, True, False]


def test_a_loop_is_asked_for(panel: ReplayPanel, qtbot: QtBot) -> None:
    loop = panel.findChild(QCheckBox)
    assert loop is not None
    loop.setChecked(True)
    with qtbot.waitSignal(panel.replay_requested) as told:
        button(panel, "Replay").click()
    assert told.args == [1.0, False, True]


def test_a_running_one_is_stopped(panel: ReplayPanel, qtbot: QtBot) -> None:
    panel.set_running(True)
    assert not button(panel, "Send next").isEnabled()
    with qtbot.waitSignal(panel.stop_requested):
        button(panel, "Stop").click()


def test_the_next_is_asked_for(panel: ReplayPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.next_requested) as told:
        panel.press_next()
    assert told.args == [False]
    panel.set_running(True)
    with qtbot.assertNotEmitted(panel.next_requested):
        panel.press_next()


def test_progress_is_shown(panel: ReplayPanel) -> None:
    bar = panel.findChild(QProgressBar)
    assert bar is not None
    panel.show_progress(600, "600 of 1,200 sent")
    assert (bar.value(), bar.maximum()) == (600, 1_200)
    assert says(panel, "600 of 1,200 sent")
    panel.show_progress(5_000, "refused", is_error=True)
    assert bar.value() == 1_200


def test_it_fits_a_small_dock(panel: ReplayPanel) -> None:
    assert panel.minimumSizeHint().width() <= 320
    assert panel.minimumSizeHint().height() <= 140
