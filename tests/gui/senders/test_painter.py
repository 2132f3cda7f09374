"""The cells of senders are drawn with colours that say what has changed, and who is silent."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from bcastgui.capture.senders import SECOND, Grouping
from bcastgui.capture.store import Capture
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.columns import SenderColumn
from bcastgui.gui.senders.model import SendersModel
from bcastgui.gui.senders.painter import Inks, SendersPainter, Span, freshness
from bcastgui.gui.table.columns import PADDING
from tests.gui.palettes import GROUNDS, palette
from tests.gui.sample_senders import Rankings, send

PAPER = QColor("#fffffe")


class Cells:
    def __init__(self, capture: Capture) -> None:
        self.capture = capture
        self.model = SendersModel(capture.payload, AddressNames())
        self.painter = SendersPainter(QFont())

    def drawn(self, column: SenderColumn, inks: Inks) -> set[str]:
        """The colours of the pixels of a cell."""
        image = self.image(column, inks)
        return {image.pixelColor(x, y).name() for x in range(300) for y in range(image.height())}

    def image(self, column: SenderColumn, inks: Inks, width: int = 300) -> QImage:
        """A cell of the first sender at the left edge."""
        self.model.show(Rankings(self.capture, Grouping(own=True)).next())
        image = QImage(300, self.painter.row_height, QImage.Format.Format_RGB32)
        image.fill(PAPER)
        painter = QPainter(image)
        self.painter.draw(painter, self.model.row(0), [Span(column, 0, width)], 0, inks)
        painter.end()
        return image


@pytest.fixture
def cells(qapp: QApplication) -> Iterator[Cells]:
    capture = Capture()
    yield Cells(capture)
    capture.close()


@pytest.mark.parametrize("ground", GROUNDS)
def test_only_what_has_just_changed_is_tinted(cells: Cells, ground: tuple[str, str]) -> None:
    colours = plain(*ground)
    send(cells.capture, b"t=22")
    unchanged = cells.drawn(SenderColumn.DATA, colours)
    for text in (b"t=21", b"t=22"):
        send(cells.capture, text)
    assert cells.drawn(SenderColumn.DATA, colours) - unchanged
    send(cells.capture, b"t=22")
    assert cells.drawn(SenderColumn.DATA, colours) == unchanged


def test_the_tint_of_a_change_is_gone_after_a_second(cells: Cells) -> None:
    colours = plain(*GROUNDS[0])
    long_ago = time.time_ns() - 2 * SECOND
    for text in (b"____", b"WWWW"):
        send(cells.capture, text, moment=long_ago)
    before = cells.drawn(SenderColumn.DATA, colours)
    send(cells.capture, b"____")
    send(cells.capture, b"WWWW")
    assert cells.drawn(SenderColumn.DATA, colours) - before


def test_a_change_shows_on_a_selected_row_too(cells: Cells) -> None:
    colours = Inks.selected(palette(*GROUNDS[0]), QPalette.ColorGroup.Inactive)
    send(cells.capture, b"____")
    unchanged = cells.drawn(SenderColumn.DATA, colours)
    send(cells.capture, b"_W__")
    assert cells.drawn(SenderColumn.DATA, colours) - unchanged


def test_who_is_silent_is_coloured(cells: Cells) -> None:
    colours = plain(*GROUNDS[0])
    for age in (11, 10):
        send(cells.capture, b"x", moment=time.time_ns() - age * SECOND)
    assert colours.silent.name() in cells.drawn(SenderColumn.SILENCE, colours)
    send(cells.capture, b"x")
    assert colours.silent.name() not in cells.drawn(SenderColumn.SILENCE, colours)


@pytest.mark.parametrize("width", [0, 1, 2 * PADDING, 40, 80])
@pytest.mark.parametrize("column", SenderColumn)
def test_a_cell_keeps_to_its_column(cells: Cells, column: SenderColumn, width: int) -> None:
    send(cells.capture, "W\u00c4\xff".encode("latin-1") * 30)
    image = cells.image(column, plain(*GROUNDS[0]), width)
    inked = {
        x
        for x in range(300)
        if any(image.pixel(x, y) != PAPER.rgb() for y in range(image.height()))
    }
    assert all(PADDING - 1 <= x <= width - PADDING for x in inked)


def test_freshness_ends_with_a_second() -> None:
    now = time.time_ns()
    assert freshness(now + SECOND) == 1
    assert 0 < freshness(now - SECOND // 2) < 0.51
    assert freshness(now - SECOND) == 0


def plain(base: str, window: str) -> Inks:
    return Inks.plain(palette(base, window), QPalette.ColorGroup.Inactive)
