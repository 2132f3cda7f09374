"""A bar that has not begun is not to be seen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.progress_bar import ProgressBar


def colours(bar: ProgressBar) -> set[int]:
    picture = bar.grab().toImage()
    return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}


def test_it_shows_from_the_first_step_on(qtbot: QtBot) -> None:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.resize(100, 20)
    bar.setRange(0, 10)
    bar.setValue(0)
    assert len(colours(bar)) == 1
    bar.setValue(1)
    assert len(colours(bar)) > 1
