"""The cells of senders are drawn with colours that say what has changed, and who is silent."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from bcastgui.capture.senders import SECOND, Grouping
from bcastgui.capture.store import Capture
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.columns import SenderColumn
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.senders.painter import freshness
from bcastgui.gui.senders.table import SendersTable
from bcastgui.gui.widgets.colours import warning_colour
from tests.gui.palettes import GROUNDS, palette
from tests.gui.sample_senders import Rankings, send

PAPER = QColor("#fffffe")


class Cells:
    def __init__(self, qtbot: QtBot, capture: Capture) -> None:
        self.capture = capture
        self.model = SendersModel(capture.payload, AddressNames())
        self.table = SendersTable(self.model)
        qtbot.addWidget(self.table)

    def drawn(
        self,
        column: SenderColumn,
        colours: QPalette,
        state: QStyle.StateFlag = QStyle.StateFlag.State_None,
    ) -> set[str]:
        """The colours of the pixels of a cell."""
        self.model.show(Rankings(self.capture, Grouping(own=True)).next())
        image = QImage(300, 20, QImage.Format.Format_RGB32)
        image.fill(PAPER)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 300, 20)
        option.palette = colours
        option.state = state
        painter = QPainter(image)
        index = self.model.index(0, column)
        self.table.itemDelegate().paint(painter, option, index)
        painter.end()
        return {image.pixelColor(x, y).name() for x in range(300) for y in range(20)}


@pytest.fixture
def cells(qtbot: QtBot) -> Iterator[Cells]:
    capture = Capture()
    yield Cells(qtbot, capture)
    capture.close()


@pytest.mark.parametrize("ground", GROUNDS)
def test_only_what_has_just_changed_is_tinted(cells: Cells, ground: tuple[str, str]) -> None:
    colours = palette(*ground)
    send(cells.capture, b"t=22")
    unchanged = cells.drawn(SenderColumn.DATA, colours)
    for text in (b"t=21", b"t=22"):
        send(cells.capture, text)
    assert cells.drawn(SenderColumn.DATA, colours) - unchanged
    send(cells.capture, b"t=22")
    assert cells.drawn(SenderColumn.DATA, colours) == unchanged


def test_the_tint_of_a_change_is_gone_after_a_second(cells: Cells) -> None:
    colours = palette(*GROUNDS[0])
    long_ago = time.time_ns() - 2 * SECOND
    for text in (b"____", b"WWWW"):
        send(cells.capture, text, moment=long_ago)
    before = cells.drawn(SenderColumn.DATA, colours)
    send(cells.capture, b"____")
    send(cells.capture, b"WWWW")
    assert cells.drawn(SenderColumn.DATA, colours) - before


def test_a_change_shows_on_a_selected_row_too(cells: Cells) -> None:
    colours, selected = palette(*GROUNDS[0]), QStyle.StateFlag.State_Selected
    send(cells.capture, b"____")
    plain = cells.drawn(SenderColumn.DATA, colours, selected)
    assert colours.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight).name() in plain
    send(cells.capture, b"_W__")
    assert cells.drawn(SenderColumn.DATA, colours, selected) - plain


def test_who_is_silent_is_coloured(cells: Cells) -> None:
    colours = palette(*GROUNDS[0])
    for age in (11, 10):
        send(cells.capture, b"x", moment=time.time_ns() - age * SECOND)
    assert warning_colour(colours).name() in cells.drawn(SenderColumn.SILENCE, colours)
    send(cells.capture, b"x")
    assert warning_colour(colours).name() not in cells.drawn(SenderColumn.SILENCE, colours)


def test_the_cell_with_the_focus_is_framed(cells: Cells) -> None:
    colours = palette(*GROUNDS[0])
    send(cells.capture, b"x")
    focus = QStyle.StateFlag.State_HasFocus
    assert colours.highlight().color().name() in cells.drawn(SenderColumn.COUNT, colours, focus)


def test_freshness_ends_with_a_second() -> None:
    now = time.time_ns()
    assert freshness(now + SECOND) == 1
    assert 0 < freshness(now - SECOND // 2) < 0.51
    assert freshness(now - SECOND) == 0
