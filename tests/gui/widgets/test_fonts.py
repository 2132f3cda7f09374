"""Payloads are monospaced and as large as what stands beside them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo

from bcastgui.gui.widgets.fonts import data_font


@pytest.mark.usefixtures("qapp")
def test_it_is_monospaced() -> None:
    assert QFontInfo(data_font(QFont())).fixedPitch()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("points", [7.5, 9, 24])
def test_it_has_the_size_of_its_neighbour(points: float) -> None:
    beside = QFont()
    beside.setPointSizeF(points)
    assert data_font(beside).pointSizeF() == points


@pytest.mark.usefixtures("qapp")
def test_a_size_in_pixels_counts_too() -> None:
    beside = QFont()
    beside.setPixelSize(17)
    assert data_font(beside).pixelSize() == 17
