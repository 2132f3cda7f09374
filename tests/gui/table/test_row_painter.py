"""The row painter draws texts: where they stand, how they are shortened, and in which font."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from bcastgui.gui.table.columns import PADDING, Column
from bcastgui.gui.table.row_painter import RowPainter, Span

pytestmark = pytest.mark.usefixtures("qapp")

PAPER, INK = QColor("#ffffff"), QColor("#1c5fb8")


def texts(column: Column, text: str) -> list[str]:
    return [text if place == column else "" for place in Column]


def drawn(
    text: str, column: Column = Column.DATA, width: int = 200, painter: RowPainter | None = None
) -> QImage:
    """A cell that stands between margins as wide as itself, which must stay empty."""
    row_painter = painter or RowPainter(QFont())
    image = QImage(3 * width, row_painter.row_height, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    on_image = QPainter(image)
    on_image.setRenderHint(QPainter.RenderHint.TextAntialiasing, False)
    row_painter.draw(on_image, texts(column, text), [Span(column, width, width)], 0, INK)
    on_image.end()
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    paper = PAPER.rgb()
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != paper
    ]


def test_it_draws_in_the_colour_asked_for() -> None:
    image = drawn("\u2588" * 8)  # full blocks
    assert INK.name() in {image.pixelColor(x, y).name() for x, y in inked(image)}


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("text", ["W" * 100, "gj" * 100, "\u00c4\u4e2d" * 100, "i"])
def test_text_stays_off_the_edges(text: str, column: Column) -> None:
    places = inked(drawn(text, column, 100))
    assert places
    assert all(100 + PADDING - 1 <= x < 201 - PADDING for x, _ in places)


@pytest.mark.parametrize("width", [0, 1, 2 * PADDING, 2 * PADDING + 3])
@pytest.mark.parametrize("column", [Column.DATA, Column.SOURCE, Column.NUMBER])
def test_nothing_is_drawn_beside_a_cell_without_room(column: Column, width: int) -> None:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    on_image = QPainter(image)
    painter = RowPainter(QFont())
    painter.draw(on_image, texts(column, "123456"), [Span(column, 50, width)], 0, INK)
    on_image.end()
    assert all(50 <= x <= 50 + width for x, _ in inked(image))


def test_numbers_stand_to_the_right_and_words_to_the_left() -> None:
    assert min(inked(drawn("7", Column.NUMBER)))[0] > 300
    assert max(inked(drawn("Sent", Column.DIRECTION)))[0] < 300


def test_an_endpoint_that_is_cut_keeps_its_port() -> None:
    whole = drawn("[fe80::1234:5678:9abc:def0%eth0]:12345", Column.SOURCE, 100)
    other_port = drawn("[fe80::1234:5678:9abc:def0%eth0]:12346", Column.SOURCE, 100)
    other_inside = drawn("[fe80::1234:5678:0000:def0%eth0]:12345", Column.SOURCE, 100)
    assert whole != other_port
    assert whole == other_inside


@pytest.mark.parametrize("column", [Column.DATA, Column.INTERFACE])
def test_what_was_cut_can_be_seen(column: Column) -> None:
    long, longer = drawn("0" * 60, column, 100), drawn("0" * 90, column, 100)
    assert long == longer
    assert long != drawn("0" * 8, column, 100)


def test_a_payload_is_cut_at_the_last_character_that_has_room() -> None:
    painter = RowPainter(QFont())
    width = painter.width("0" * 12, Column.DATA)
    assert drawn("0" * 12, width=width, painter=painter) != drawn(
        "0" * 13, width=width, painter=painter
    )
    right_of_whole = max(inked(drawn("0" * 12, width=width, painter=painter)))[0]
    assert right_of_whole > width + painter.width("0" * 11, Column.DATA) - 2 * PADDING


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=40))
def test_plain_letters_are_as_wide_as_their_hint(text: str) -> None:
    painter = RowPainter(QFont())
    for column in (Column.DATA, Column.INTERFACE):
        width = painter.width(text, column)
        places = inked(drawn(text, column, width, painter))
        assert all(x < 2 * width for x, _ in places)
        assert bool(places) == bool(text.strip())


def test_the_font_can_change() -> None:
    painter = RowPainter(QFont())
    before, narrow = painter.row_height, painter.width("text", Column.DATA)
    large = QFont()
    large.setPointSize(2 * QFont().pointSize())
    painter.set_font(large)
    assert painter.row_height > max(before, QFontMetrics(large).height())
    assert painter.width("text", Column.DATA) > narrow
