"""The states of the filter's field differ in colour and in shape, on every palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPixmap
from pytestqt.qtbot import QtBot

from bcastgui.gui.search.filter_look import MARK_SIZE, FilterState, ground, mark
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from tests.gui.palettes import GROUNDS, palette


def shape(pixmap: QPixmap) -> bytes:
    """Where there is ink, in whatever colour."""
    ink = pixmap.createMaskFromColor(Qt.GlobalColor.transparent).toImage()
    return bytes(ink.constBits())  # While the image lives; its bits die with it.


@pytest.mark.parametrize("state", FilterState)
@pytest.mark.parametrize(("base", "window"), GROUNDS)
def test_text_is_readable_in_every_state(state: FilterState, base: str, window: str) -> None:
    colours = palette(base, window)
    text = QColor("#ffffff" if QColor(base).lightnessF() < 0.5 else "#000000")
    colours.setColor(QPalette.ColorRole.Text, text)
    assert contrast(text, ground(state, colours)) >= READABLE_CONTRAST


def test_each_state_has_a_ground_of_its_own() -> None:
    colours = palette("#ffffff", "#efefef")
    assert len({ground(state, colours).name() for state in FilterState}) == len(FilterState)
    assert ground(FilterState.EMPTY, colours) == colours.base().color()


def test_each_state_has_a_shape_of_its_own(qtbot: QtBot) -> None:
    colours = palette("#ffffff", "#efefef")
    assert len({shape(mark(state, colours, 1.0, 0.3)) for state in FilterState}) == len(FilterState)


def test_the_ring_closes(qtbot: QtBot) -> None:
    colours = palette("#ffffff", "#efefef")
    rings = [mark(FilterState.RUNNING, colours, 1.0, share).toImage() for share in (0.0, 0.5, 1.0)]
    middle, left, right = MARK_SIZE // 2, 2, MARK_SIZE - 3
    assert [ring.pixelColor(right, middle).alpha() > 200 for ring in rings] == [False, True, True]
    assert rings[0] != rings[1] != rings[2]
    assert rings[1].pixelColor(left, middle - 2) != rings[2].pixelColor(left, middle - 2)


def test_marks_are_sharp_on_dense_screens(qtbot: QtBot) -> None:
    dense = mark(FilterState.VALID, palette("#ffffff", "#efefef"), 2.0)
    assert dense.width() == 2 * MARK_SIZE
    assert dense.deviceIndependentSize().width() == MARK_SIZE
