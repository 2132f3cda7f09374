"""Lines can be seen on every palette, and told apart."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from bcastgui.gui.charts.line_colours import line_look
from bcastgui.gui.widgets.colours import VISIBLE_CONTRAST, contrast
from tests.gui.palettes import GROUNDS, palette

LINES = 9


@pytest.fixture(params=GROUNDS, ids=[" on ".join(ground) for ground in GROUNDS])
def shown(qapp: QApplication, request: pytest.FixtureRequest) -> QPalette:
    made = palette(*request.param)
    made.setColor(QPalette.ColorRole.Text, made.windowText().color())
    return made


def test_each_line_can_be_seen(shown: QPalette) -> None:
    for number in range(LINES):
        colour = line_look(number, shown).colour
        assert contrast(colour, shown.base().color()) >= VISIBLE_CONTRAST


def test_no_two_lines_look_the_same(shown: QPalette) -> None:
    looks = [line_look(number, shown) for number in range(LINES)]
    for one, other in combinations(looks, 2):
        assert (one.dashes, one.symbol) != (other.dashes, other.symbol) or _distance(
            one.colour, other.colour
        ) > 40


def test_a_pen_is_as_wide_at_any_zoom(shown: QPalette) -> None:
    pen = line_look(1, shown).pen(2)
    assert pen.isCosmetic()
    assert pen.widthF() == 2


def _distance(one: QColor, other: QColor) -> float:
    steps = one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue()
    return math.hypot(*steps)
