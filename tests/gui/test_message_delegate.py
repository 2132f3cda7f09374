"""The delegate draws cells: in which colours, how shortened, and at what cost."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from bcastgui.capture.records import Datagram, Direction
from bcastgui.gui.columns import PADDING, Column
from bcastgui.gui.datagram_text import Kind
from bcastgui.gui.kind_colours import kind_colour
from bcastgui.gui.message_delegate import MessageDelegate
from bcastgui.gui.message_model import MessageModel
from tests.gui.samples import SampleView, sample

pytestmark = pytest.mark.usefixtures("qapp")

State = QStyle.StateFlag
Group = QPalette.ColorGroup
Role = QPalette.ColorRole

NORMAL = State.State_Enabled | State.State_Active
SELECTED = NORMAL | State.State_Selected
INACTIVE = State.State_Enabled | State.State_Selected


def delegate_of(datagram: Datagram) -> tuple[MessageDelegate, MessageModel]:
    model = MessageModel(SampleView(1, lambda row: datagram))
    model.take_in()
    return MessageDelegate(model, QFont()), model


def palette(dark: bool) -> QPalette:
    made = QPalette()
    for role, light_name, dark_name in (
        (Role.Base, "#ffffff", "#1f2022"),
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


def drawn(
    datagram: Datagram,
    state: QStyle.StateFlag = NORMAL,
    colours: QPalette | None = None,
    column: Column = Column.DATA,
    width: int = 200,
) -> QImage:
    delegate, model = delegate_of(datagram)
    option = QStyleOptionViewItem()
    option.palette = colours or palette(dark=False)
    option.state = state
    option.rect = QRect(0, 0, width, delegate.row_height)
    image = QImage(width, delegate.row_height, QImage.Format.Format_RGB32)
    image.fill(option.palette.base().color())
    painter = QPainter(image)
    # Without anti-aliasing, strokes have the colour of the pen itself.
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, False)
    delegate.paint(painter, option, model.index(0, column))
    painter.end()
    return image


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


SOLID = "\u2588" * 8
"""Full blocks: glyphs of nothing but the pen's colour."""


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (Kind.RECEIVED, {}),
        (Kind.ECHO, {"echo": True}),
        (Kind.SENT, {"direction": Direction.SENT}),
        (Kind.NOT_SENT, {"direction": Direction.SENT, "error": errno.EPERM}),
    ],
)
def test_rows_have_the_colour_of_their_kind(
    kind: Kind, changes: dict[str, object], dark: bool
) -> None:
    image = drawn(sample(payload=SOLID.encode(), **changes), colours=palette(dark), width=600)
    assert kind_colour(kind, palette(dark)).name() in colours_of(image)
    assert image.pixelColor(0, 0) == palette(dark).base().color()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("state", "group"), [(SELECTED, Group.Active), (INACTIVE, Group.Inactive)])
def test_selected_rows_have_the_colours_of_a_selection(
    state: QStyle.StateFlag, group: QPalette.ColorGroup, dark: bool
) -> None:
    colours = palette(dark)
    refused = sample(payload=SOLID.encode(), error=errno.EPERM, direction=Direction.SENT)
    image = drawn(refused, state, colours, width=600)
    assert image.pixelColor(0, 0) == colours.color(group, Role.Highlight)
    assert colours.color(group, Role.HighlightedText).name() in colours_of(image)
    assert kind_colour(Kind.NOT_SENT, colours).name() not in colours_of(image)


def test_the_current_cell_is_outlined_when_it_is_not_selected() -> None:
    image = drawn(sample(), NORMAL | State.State_HasFocus)
    assert image.pixelColor(0, 0).name() == palette(dark=False).highlight().color().name()
    assert image.pixelColor(1, 1) == palette(dark=False).base().color()


def test_text_stays_off_the_edges() -> None:
    image = drawn(sample(payload=b"W" * 100), width=100)
    base = palette(dark=False).base().color()
    margins = [*range(PADDING - 1), *range(101 - PADDING, 100)]
    assert {image.pixelColor(x, y).name() for x in margins for y in range(image.height())} == {
        base.name()
    }


def test_numbers_stand_to_the_right_and_words_to_the_left() -> None:
    base = palette(dark=False).base().color()
    number = drawn(sample(number=7), column=Column.NUMBER)
    word = drawn(sample(), column=Column.DIRECTION)
    half = number.width() // 2
    assert colours_of(number.copy(0, 0, half, number.height())) == {base.name()}
    assert colours_of(word.copy(half, 0, half, word.height())) == {base.name()}


def test_a_line_is_drawn_again_as_it_was() -> None:
    hostile = sample(payload="a & b\n\t\u202e<b>".encode())
    assert drawn(hostile) == drawn(hostile)


def test_a_text_that_fits_is_as_wide_as_its_hint() -> None:
    delegate, model = delegate_of(sample())
    for column in Column:
        index = model.index(0, column)
        hint = delegate.sizeHint(QStyleOptionViewItem(), index)
        assert hint.height() == delegate.row_height
        assert hint.width() > 2 * PADDING


def test_the_font_can_change() -> None:
    delegate, _ = delegate_of(sample())
    before = delegate.row_height
    large = QFont()
    large.setPointSize(2 * QFont().pointSize())
    delegate.set_font(large)
    assert delegate.row_height > max(before, QFontMetrics(large).height())
