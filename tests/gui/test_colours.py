"""Colours that carry a meaning can be read on any palette."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QPalette

from bcastgui.gui.colours import (
    READABLE_CONTRAST,
    blend,
    contrast,
    error_colour,
    good_colour,
    muted_colour,
    warning_colour,
)

COLOURS = [error_colour, warning_colour, good_colour, muted_colour]
GROUNDS = [
    ("#ffffff", "#efefef"),  # Fusion, light
    ("#2d2d2d", "#353535"),  # Fusion, dark
    ("#1e1e1e", "#2b2b2b"),
    ("#fdf6e3", "#eee8d5"),
    ("#000000", "#000000"),
    ("#ffffff", "#d4d0c8"),
]


def palette(base: str, window: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Base, QColor(base))
    made.setColor(QPalette.ColorRole.Window, QColor(window))
    made.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff" if base < "#8" else "#000000"))
    return made


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
