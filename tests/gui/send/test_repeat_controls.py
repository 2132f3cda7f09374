from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.repeat_controls import RepeatControls
from bcastgui.gui.send.send_request import Repeat


@pytest.fixture
def controls(qtbot: QtBot) -> RepeatControls:
    controls = RepeatControls()
    qtbot.addWidget(controls)
    return controls


def test_unchecked_means_once(controls: RepeatControls) -> None:
    controls.set_values(False, 50, 3)
    assert controls.repeat() is None


def test_a_count_of_zero_means_until_stopped(controls: RepeatControls) -> None:
    controls.set_values(True, 50, 3)
    assert controls.repeat() == Repeat(50, 3)
    controls.count.setValue(0)
    assert controls.repeat() == Repeat(50, None)
    assert controls.count.text() == "∞"


def test_the_interval_is_at_least_a_millisecond(controls: RepeatControls) -> None:
    controls.interval.setValue(0)
    assert controls.interval.value() == 1


def test_unchecking_tells(controls: RepeatControls, qtbot: QtBot) -> None:
    controls.set_values(True, 50, 0)
    with qtbot.waitSignal(controls.switched_off):
        controls.check_box.click()
