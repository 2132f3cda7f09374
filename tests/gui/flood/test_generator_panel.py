"""The panel asks for a flood within limits, and shows how it gets on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from bcastgui.gui.flood.generator_panel import GeneratorPanel, Limits

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def panel(qtbot: QtBot) -> GeneratorPanel:
    made = GeneratorPanel(20_000)
    qtbot.addWidget(made)
    made.resize(320, 160)
    made.show()
    return made


def box(panel: GeneratorPanel, name: str) -> QSpinBox:
    return next(b for b in panel.findChildren(QSpinBox) if b.accessibleName() == name)


def button(panel: GeneratorPanel) -> QPushButton:
    found = panel.findChild(QPushButton)
    assert found is not None
    return found


def says(panel: GeneratorPanel, text: str) -> bool:
    return any(text in label.text() for label in panel.findChildren(QLabel))


def test_a_flood_is_bounded_by_itself(panel: GeneratorPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.start_requested) as told:
        button(panel).click()
    assert told.args == [Limits(1_000, 10_000, 10)]


def test_the_limits_are_set(panel: GeneratorPanel) -> None:
    box(panel, "Rate").setValue(0)
    box(panel, "Datagrams").setValue(5)
    box(panel, "Seconds").setValue(3)
    assert panel.limits() == Limits(0, 5, 3)
    assert box(panel, "Rate").text() == "As fast as possible"


def test_it_says_whether_datagrams_are_recorded(panel: GeneratorPanel) -> None:
    assert says(panel, "Each datagram becomes a row")
    for rate in (0, 20_001):
        box(panel, "Rate").setValue(rate)
        assert says(panel, "Only counted: above 20,000 datagrams a second")


def test_a_running_one_is_stopped_and_not_changed(panel: GeneratorPanel, qtbot: QtBot) -> None:
    panel.set_running(True)
    assert not box(panel, "Rate").isEnabled()
    with qtbot.waitSignal(panel.stop_requested):
        button(panel).click()
    panel.set_running(False)
    assert box(panel, "Rate").isEnabled()


def test_progress_and_errors_are_shown(panel: GeneratorPanel) -> None:
    bar = panel.findChild(QProgressBar)
    assert bar is not None
    panel.show_progress(0.5, "500 sent")
    assert (bar.value(), bar.maximum()) == (500, 1_000)
    assert says(panel, "500 sent")
    panel.show_progress(3.0, "more")
    assert bar.value() == 1_000
    panel.show_error("no route")
    assert says(panel, "no route")


def test_the_fields_are_remembered(panel: GeneratorPanel, qtbot: QtBot) -> None:
    box(panel, "Rate").setValue(77)
    other = GeneratorPanel(20_000)
    qtbot.addWidget(other)
    other.set_limits(panel.state())
    assert other.limits() == panel.limits()
    other.set_limits({"rate": "x", "count": None})
    assert other.limits() == Limits()


def test_it_fits_a_small_dock(panel: GeneratorPanel) -> None:
    assert panel.minimumSizeHint().width() <= 320
    assert panel.minimumSizeHint().height() <= 160
