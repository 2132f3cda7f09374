"""The text of an empty view stands in its middle, off its edges, in the muted colour."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.gui.widgets.empty_text import paint_empty_text


class View(QListView):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_empty_text(self, "\u2588" * 4)


def test_it_stands_in_the_middle(qtbot: QtBot) -> None:
    view = View()
    qtbot.addWidget(view)
    view.resize(300, 200)
    with qtbot.waitExposed(view):
        view.show()
    image = view.viewport().grab().toImage()
    base = view.palette().base().color()
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != base
    ]
    assert inked
    middle = sum(x for x, _ in inked) / len(inked)
    assert abs(middle - image.width() / 2) < 4
    colours = {QColor(image.pixelColor(x, y)).name() for x, y in inked}
    assert muted_colour(view.palette()).name() in colours
