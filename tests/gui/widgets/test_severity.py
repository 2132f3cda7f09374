"""A severity is told by shape and by a colour that can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from bcastgui.gui.widgets.severity import MARK_SIZE, Severity, severity_colour, severity_mark
from tests.gui.palettes import GROUNDS, palette


@pytest.mark.parametrize(("base", "window"), GROUNDS)
@pytest.mark.parametrize("severity", Severity)
def test_the_sign_in_a_mark_is_readable(
    qtbot: QtBot, severity: Severity, base: str, window: str
) -> None:
    made = palette(base, window)
    drawn = severity_colour(severity, made)
    assert contrast(made.base().color(), drawn) >= READABLE_CONTRAST


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_mark_is_drawn_in_the_pixels_of_its_screen(qtbot: QtBot, ratio: float) -> None:
    mark = severity_mark(Severity.ERROR, palette("#ffffff", "#efefef"), ratio)
    assert mark.size() == QSize(MARK_SIZE, MARK_SIZE) * ratio
    assert mark.deviceIndependentSize().toSize() == QSize(MARK_SIZE, MARK_SIZE)


def test_the_shapes_differ(qtbot: QtBot) -> None:
    made = palette("#ffffff", "#efefef")
    masks = [
        severity_mark(severity, made, 1.0).toImage().createAlphaMask() for severity in Severity
    ]
    marks = [severity_mark(severity, made, 1.0).toImage() for severity in Severity]
    assert masks[Severity.WARNING] != masks[Severity.ERROR]
    assert marks[Severity.INFO] != marks[Severity.ERROR]
