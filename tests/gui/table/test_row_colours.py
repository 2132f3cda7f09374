"""Whatever colours a rule has, its rows can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from tests.gui.palettes import GROUNDS

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@pytest.mark.parametrize("base", sorted({base for base, _ in GROUNDS}))
@given(background=colours | st.just(""), text=colours | st.just(""), usual=colours)
def test_text_can_be_read(base: str, background: str, text: str, usual: str) -> None:
    made = RowColours(background, text)
    paper = made.paper(QColor(base))
    assert contrast(made.ink(QColor(usual), paper), paper) >= READABLE_CONTRAST


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    white, red = QColor("#ffffff"), QColor("#b71c1c")
    assert RowColours(text=red.name()).ink(QColor("#000000"), white) == red
    assert RowColours().paper(white) == white
    assert RowColours().ink(red, white) == red
