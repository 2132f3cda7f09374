"""A toggle button shows that it is down, in light and dark, and keeps its width."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.colours import VISIBLE_CONTRAST, contrast
from bcastgui.gui.widgets.toggle_button import ToggleButton


def palette(button: str, text: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Button, QColor(button))
    made.setColor(QPalette.ColorRole.ButtonText, QColor(text))
    made.setColor(QPalette.ColorRole.Highlight, QColor("#308cc6"))
    return made


LIGHT = palette("#efefef", "#000000")
DARK = palette("#3b3c3f", "#ffffff")


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_it_is_tinted_while_it_is_down(colours: QPalette, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = ToggleButton("Follow")
    QVBoxLayout(parent).addWidget(button)
    parent.setPalette(colours)
    up = button.palette().button().color()
    button.setChecked(True)
    down = button.palette().button().color()
    assert up == colours.button().color()
    # Twenty levels of blue apart at the least, which nobody overlooks beside each other.
    assert abs(down.blue() - up.blue()) + abs(down.red() - up.red()) > 40
    button.setChecked(False)
    assert button.palette().button().color() == up


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_line_tells_it_without_colour(colours: QPalette, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = ToggleButton("Follow")
    QVBoxLayout(parent).addWidget(button)
    parent.setPalette(colours)
    parent.resize(200, 60)
    for is_down in (False, True):
        button.setChecked(is_down)
        image = button.grab().toImage()
        ground, line = (image.pixelColor(20, image.height() - below) for below in (7, 4))
        assert (contrast(line, ground) >= VISIBLE_CONTRAST) is is_down


def test_its_tint_follows_the_palette(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    button = ToggleButton("Follow")
    QVBoxLayout(parent).addWidget(button)
    parent.setPalette(LIGHT)
    button.setChecked(True)
    light = button.palette().button().color()
    parent.setPalette(DARK)
    assert button.palette().button().color().lightness() < light.lightness()
    button.setChecked(False)
    assert button.palette().button().color() == DARK.button().color()


def test_it_is_as_wide_as_its_longest_text(qtbot: QtBot) -> None:
    button = ToggleButton("Pause", "Pause (999,999 waiting)")
    qtbot.addWidget(button)
    before = button.sizeHint()
    button.setText("Pause (7 waiting)")
    assert button.sizeHint() == button.minimumSizeHint() == before
    assert before.width() > ToggleButton("Pause").sizeHint().width()
