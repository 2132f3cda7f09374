"""What is marked in a line shows in both halves, and can be told apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from bcastgui.gui.details.hex_painter import Ground, HexPainter
from bcastgui.gui.widgets.colours import (
    READABLE_CONTRAST,
    VISIBLE_CONTRAST,
    contrast,
    focus_colour,
)
from bcastgui.gui.widgets.fonts import data_font
from bcastgui.payload.hex_layout import HexLayout
from bcastgui.payload.render import hex_dump
from tests.gui.palettes import GROUNDS, palette

LAYOUT = HexLayout(8)
LINE = hex_dump(bytes(8), 8)
HEIGHT = 20


def painted(colours: QPalette, grounds: list[Ground], cursor: int | None = None) -> QImage:
    painter = HexPainter(data_font(QGuiApplication.font()), colours, LAYOUT)
    area = QRectF(0, 0, LAYOUT.line_length * painter.pitch, HEIGHT)
    image = QImage(int(area.width()) + 1, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(colours.base().color())
    device = QPainter(image)
    painter.draw_line(device, LINE, grounds, area)
    if cursor is not None:
        painter.draw_cursor(device, cursor, area)
    device.end()
    return image


def ground_at(image: QImage, column: float) -> QColor:
    """The colour beside the ink, above the letters."""
    pitch = image.width() / LAYOUT.line_length
    return image.pixelColor(int(column * pitch), 1)


@pytest.mark.parametrize("ground", [ground for ground in Ground if ground is not Ground.PLAIN])
@pytest.mark.parametrize("colours", GROUNDS)
def test_each_ground_shows_in_both_halves(
    qapp: QApplication, ground: Ground, colours: tuple[str, str]
) -> None:
    chosen = palette(*colours)
    image = painted(chosen, [ground if place in (2, 3) else Ground.PLAIN for place in range(8)])
    base = chosen.base().color()
    shown = ground_at(image, LAYOUT.digits(2) + 0.5)
    assert shown != base
    assert ground_at(image, LAYOUT.digits(3) + 1.5) == shown
    assert ground_at(image, LAYOUT.character(3) + 0.5) == shown
    for outside in (
        LAYOUT.digits(1) + 0.5,
        LAYOUT.digits(4) + 0.5,
        LAYOUT.character(1) + 0.5,
        LAYOUT.character(4) + 0.5,
    ):
        assert ground_at(image, outside) == base


@pytest.mark.parametrize("colours", GROUNDS)
def test_bytes_can_be_read_on_each_ground(qapp: QApplication, colours: tuple[str, str]) -> None:
    chosen = palette(*colours)
    chosen.setColor(QPalette.ColorRole.Text, chosen.windowText().color())
    seen = set()
    for ground in Ground:
        shown = ground_at(painted(chosen, [ground] * 8), LAYOUT.digits(2) + 0.5)
        assert contrast(chosen.text().color(), shown) >= READABLE_CONTRAST
        seen.add(shown.rgb())
    assert len(seen) == len(Ground)


@pytest.mark.parametrize(
    ("ground", "height"),
    [
        (Ground.PLAIN, 0),
        (Ground.MARKED, 1),
        (Ground.CHANGED, 1),
        (Ground.LONE, 2),
        (Ground.SELECTED, 2),
    ],
)
@pytest.mark.parametrize("colours", GROUNDS)
def test_a_line_tells_it_without_colour(
    qapp: QApplication, ground: Ground, height: int, colours: tuple[str, str]
) -> None:
    chosen = palette(*colours)
    image = painted(chosen, [ground] * 8)
    x = int((LAYOUT.digits(2) + 0.5) * image.width() / LAYOUT.line_length)
    below = [image.pixelColor(x, y) for y in range(HEIGHT - 4, HEIGHT)]
    lines = [colour for colour in below if colour != image.pixelColor(x, 1)]
    assert below[4 - height :] == lines
    assert len(lines) == height
    for line in lines:
        assert contrast(line, chosen.base().color()) >= VISIBLE_CONTRAST


def test_the_cursor_is_a_frame_in_both_halves(qapp: QApplication) -> None:
    chosen = palette(*GROUNDS[0])
    ink = focus_colour(chosen)
    plain = [Ground.PLAIN] * 8
    image = painted(chosen, plain, cursor=5)
    pitch = image.width() / LAYOUT.line_length
    for column in (LAYOUT.digits(5) + 0.5, LAYOUT.character(5) + 0.5):
        assert image.pixelColor(int(column * pitch), 0) == ink
    assert image.pixelColor(int((LAYOUT.digits(6) + 0.7) * pitch), 0) != ink
