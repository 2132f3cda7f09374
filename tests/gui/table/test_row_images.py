"""Row images: colours of rows, and that a copy is what would be drawn."""

from __future__ import annotations

import errno
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette

from bcastgui.capture.records import Datagram, Direction
from bcastgui.gui.table.columns import Column, cells
from bcastgui.gui.table.datagram_text import Kind, kind_of
from bcastgui.gui.table.kind_colours import kind_colour
from bcastgui.gui.table.row_colours import RowColours
from bcastgui.gui.table.row_images import STRIPE, Frame, PlacedRow, RowImages
from bcastgui.gui.table.row_painter import RowPainter, Span
from bcastgui.gui.table.row_writer import Row
from bcastgui.gui.widgets.colours import READABLE_CONTRAST, contrast
from tests.gui.samples import sample

pytestmark = pytest.mark.usefixtures("qapp")

Group = QPalette.ColorGroup
Role = QPalette.ColorRole

WIDTH = 60 * len(Column)
SPANS = tuple(Span(column, 60 * column, 60) for column in Column)
SOLID = "\u2588" * 30
"""Full blocks: glyphs of nothing but the colour of the text."""


def palette(dark: bool = False) -> QPalette:
    made = QPalette()
    for role, light_name, dark_name in (
        (Role.Base, "#ffffff", "#1f2022"),
        (Role.AlternateBase, "#f0f0f4", "#28292c"),
        (Role.Window, "#efefef", "#2b2c2e"),
        (Role.Text, "#101010", "#ededed"),
        (Role.WindowText, "#101010", "#ededed"),
        (Role.Link, "#1c5fb8", "#7fb2f5"),
    ):
        made.setColor(role, QColor(dark_name if dark else light_name))
    for group, highlight, text in (
        (Group.Active, "#2a6fc9", "#fffff0"),
        (Group.Inactive, "#c0c0c0", "#000010"),
    ):
        made.setColor(group, Role.Highlight, QColor(highlight))
        made.setColor(group, Role.HighlightedText, QColor(text))
    return made


def frame(dark: bool = False, ratio: float = 1.0, is_active: bool = True) -> Frame:
    colours = palette(dark)
    return Frame(SPANS, WIDTH, ratio, is_active, colours.cacheKey(), colours)


def row_of(datagram: Datagram) -> Row:
    return Row(kind_of(datagram), cells(datagram))


class Screen:
    """Two rows high, and what is painted on it."""

    def __init__(self) -> None:
        self.height = RowPainter(QFont()).row_height
        self.images = RowImages(RowPainter(QFont()))

    def paint(self, frame: Frame, *rows: PlacedRow) -> QImage:
        ratio = frame.ratio
        image = QImage(
            round(WIDTH * ratio), round(2 * self.height * ratio), QImage.Format.Format_RGB32
        )
        image.setDevicePixelRatio(ratio)
        image.fill(QColor("#ff00ff"))
        painter = QPainter(image)
        self.images.paint(painter, frame, rows, range(2))
        painter.end()
        return image

    def placed(self, row: Row, place: int = 0, is_selected: bool = False) -> PlacedRow:
        return PlacedRow(row, place, place * self.height, is_selected)


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.fixture
def screen() -> Screen:
    return Screen()


KINDS: list[tuple[Kind, dict[str, Any]]] = [
    (Kind.RECEIVED, {}),
    (Kind.ECHO, {"echo": True}),
    (Kind.SENT, {"direction": Direction.SENT}),
    (Kind.NOT_SENT, {"direction": Direction.SENT, "error": errno.EPERM}),
]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("kind", "changes"), KINDS)
def test_rows_have_the_colour_of_their_kind(
    kind: Kind, changes: dict[str, Any], dark: bool, screen: Screen
) -> None:
    row = Row(kind_of(sample(**changes)), (SOLID,) * len(Column))
    image = screen.paint(frame(dark), screen.placed(row))
    assert kind_colour(kind, palette(dark)).name() in colours_of(image)
    assert image.pixelColor(0, 0) == palette(dark).base().color()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("is_active", "group"), [(True, Group.Active), (False, Group.Inactive)])
def test_selected_rows_have_the_colours_of_a_selection(
    is_active: bool, group: QPalette.ColorGroup, dark: bool, screen: Screen
) -> None:
    colours = palette(dark)
    row = Row(Kind.NOT_SENT, (SOLID,) * len(Column))
    image = screen.paint(frame(dark, is_active=is_active), screen.placed(row, is_selected=True))
    assert image.pixelColor(0, 0) == colours.color(group, Role.Highlight)
    assert colours.color(group, Role.HighlightedText).name() in colours_of(image)
    assert kind_colour(Kind.NOT_SENT, colours).name() not in colours_of(image)


def test_every_second_row_has_another_paper(screen: Screen) -> None:
    row = row_of(sample())
    image = screen.paint(frame(), screen.placed(row, 0), screen.placed(row, 1))
    assert image.pixelColor(0, 0) == palette().base().color()
    assert image.pixelColor(0, screen.height) == palette().alternateBase().color()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("is_selected", [False, True])
def test_a_marked_row_has_a_stripe(dark: bool, is_selected: bool, screen: Screen) -> None:
    row = replace(row_of(sample()), is_marked=True)
    image = screen.paint(frame(dark), screen.placed(row, is_selected=is_selected))
    ink = Role.HighlightedText if is_selected else Role.Text
    assert image.pixelColor(0, 0) == palette(dark).color(Group.Active, ink)
    assert image.pixelColor(STRIPE, 0) != image.pixelColor(0, 0)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("text", ["", "#d32f2f", "#fbc02d"])
def test_a_coloured_row_can_be_read(dark: bool, text: str, screen: Screen) -> None:
    colours = RowColours("#1976d2", text)
    row = Row(Kind.ECHO, (SOLID,) * len(Column), colours=colours)
    image = screen.paint(frame(dark), screen.placed(row))
    paper = image.pixelColor(0, 0)
    assert paper != palette(dark).base().color()
    ink = colours.ink(kind_colour(Kind.ECHO, palette(dark)), paper)
    assert ink.name() in colours_of(image)
    assert contrast(ink, paper) >= READABLE_CONTRAST
    selected = screen.paint(frame(dark), screen.placed(row, is_selected=True))
    assert selected.pixelColor(0, 0) == palette(dark).highlight().color()


ROWS = [
    sample(),
    sample(payload=b"other"),
    sample(number=2),
    sample(source_port=7),
    sample(interface="", payload=b""),
    sample(direction=Direction.SENT),
    sample(payload="a & b\n\t\u202e<b>".encode()),
]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("is_selected", [False, True])
def test_a_row_looks_the_same_whatever_was_painted_before(
    ratio: float, is_selected: bool, screen: Screen
) -> None:
    for datagram in (*ROWS, *reversed(ROWS)):
        placed = screen.placed(row_of(datagram), 1, is_selected)
        assert screen.paint(frame(ratio=ratio), placed) == Screen().paint(
            frame(ratio=ratio), placed
        )


def test_rows_are_painted_anew_when_they_change(screen: Screen) -> None:
    row = row_of(sample())
    shown = frame()
    before = screen.paint(shown, screen.placed(row))
    assert screen.paint(shown, screen.placed(row)) == before
    assert screen.paint(shown, screen.placed(row, is_selected=True)) != before
    assert screen.paint(frame(dark=True), screen.placed(row)) != before
    moved = replace(shown, spans=SPANS[::-1][:3])
    assert screen.paint(moved, screen.placed(row)) != before
    other = replace(row, cells=tuple(reversed(row.cells)))
    assert screen.paint(shown, screen.placed(other)) != before
    assert screen.paint(shown, screen.placed(row)) == before


def test_rows_are_painted_anew_in_another_font(screen: Screen) -> None:
    painter = RowPainter(QFont())
    screen.images = RowImages(painter)
    placed = screen.placed(row_of(sample()))
    shown = frame()
    before = screen.paint(shown, placed)
    bold = QFont()
    bold.setBold(True)
    painter.set_font(bold)
    screen.images.forget()
    assert screen.paint(shown, placed) != before


def test_only_rows_in_sight_are_kept(screen: Screen) -> None:
    row = row_of(sample())
    shown = frame()
    for place in range(100):
        screen.paint(shown, PlacedRow(row, place, 0, False))
    assert len(screen.images) <= 5


def test_stencils_are_bounded(screen: Screen) -> None:
    shown = frame()
    for port in range(200):
        screen.paint(shown, screen.placed(row_of(sample(source_port=port + 1))))
    again = screen.placed(row_of(sample(source_port=1)))
    assert screen.paint(shown, again) == Screen().paint(shown, again)
