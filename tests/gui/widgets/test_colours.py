"""Colours that carry a meaning can be read on any palette."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.colours import (
    READABLE_CONTRAST,
    blend,
    contrast,
    error_colour,
    good_colour,
    muted_colour,
    set_colour,
    warning_colour,
)
from tests.gui.palettes import GROUNDS, palette

COLOURS = [error_colour, warning_colour, good_colour, muted_colour]


def test_contrast_goes_from_1_to_21() -> None:
    assert contrast(QColor("#123456"), QColor("#123456")) == pytest.approx(1)
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("base", "window"), GROUNDS)
def test_each_colour_is_readable(
    colour: Callable[[QPalette], QColor], base: str, window: str
) -> None:
    drawn = colour(palette(base, window))
    assert contrast(drawn, QColor(base)) >= READABLE_CONTRAST
    assert contrast(drawn, QColor(window)) >= READABLE_CONTRAST


@pytest.mark.parametrize(("base", "window"), GROUNDS)
def test_the_meanings_differ(base: str, window: str) -> None:
    assert len({colour(palette(base, window)).rgb() for colour in COLOURS}) == len(COLOURS)


def test_an_impossible_palette_gives_its_own_text_colour() -> None:
    assert error_colour(palette("#ffffff", "#6f6f6f")).name() == "#000000"


def test_blend_goes_from_the_background_to_the_colour() -> None:
    red, white = QColor("#ff0000"), QColor("#ffffff")
    assert blend(red, white, 0).name() == "#ffffff"
    assert blend(red, white, 1).name() == "#ff0000"
    assert blend(red, white, 0.5).name() == "#ff8080"


def test_a_widget_is_coloured_and_gets_its_parents_colour_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(window)
    inherited = window.palette().windowText().color()
    role = QPalette.ColorRole.WindowText

    set_colour(label, role, QColor("#c62828"))
    assert label.palette().color(role).name() == "#c62828"
    set_colour(label, role, None)
    assert label.palette().color(role) == inherited
