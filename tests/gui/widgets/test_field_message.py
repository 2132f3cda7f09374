from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.errors import Choices, InputError
from bcastgui.gui.widgets.colours import contrast, error_colour, muted_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip, sentence


@pytest.fixture
def message(qtbot: QtBot) -> FieldMessage:
    message = FieldMessage(2)
    qtbot.addWidget(message)
    message.resize(200, message.sizeHint().height())
    message.show()
    return message


def test_a_sentence_quotes_briefly_and_safely() -> None:
    error = InputError("“{text}” is wrong.", text="\u202e<b>" + "x" * 10_000)
    assert sentence(error) == r"“\u202e<b>" + "x" * 23 + "…” is wrong."


def test_a_sentence_tells_all_choices() -> None:
    known = [f"choice {number}" for number in range(20)]
    assert sentence(InputError("{known}.", known=Choices(known))) == f"{', '.join(known)}."


def test_a_sentence_survives_half_a_character() -> None:
    assert "wrong" in sentence(InputError("“{text}” is wrong.", text="\ud800"))


def test_a_sentence_keeps_formats_of_numbers() -> None:
    assert sentence(InputError("Byte {byte:02x}.", byte=255)) == "Byte ff."


def test_the_height_does_not_depend_on_the_text(message: FieldMessage) -> None:
    before = message.sizeHint()
    message.show_text("word " * 100)
    assert message.sizeHint() == before
    assert before.height() == 2 * message.fontMetrics().lineSpacing()


def test_what_does_not_fit_is_in_the_tooltip_as_it_is(message: FieldMessage) -> None:
    message.show_text("<b>" + "x" * 500)
    assert message.toolTip() == "<span>&lt;b&gt;" + "x" * 500 + "</span>"
    message.show_text("short")
    assert message.toolTip() == ""


def test_markup_stays_text(message: FieldMessage) -> None:
    message.show_text("<b>bold</b>")
    assert message.text() == "<b>bold</b>"
    assert plain_tooltip("<i>\n<b>") == "<span>&lt;i&gt;<br>&lt;b&gt;</span>"


@pytest.mark.parametrize("window", ["#efefef", "#323232"])
def test_colours_are_readable(message: FieldMessage, window: str) -> None:
    message.setPalette(QPalette(QColor(window)))
    for colour_of in (error_colour, muted_colour):
        message.show_text("wrong", colour_of)
        assert contrast(message.colour, message.palette().window().color()) >= 4.5


def test_the_text_is_painted_under_its_field(message: FieldMessage) -> None:
    field = QLabel(message)
    field.move(120, 0)
    message.show_text("here", beside=field)
    painted = _painted_columns(message)
    assert 118 <= painted[0] <= 124
    message.show_text("here, as far as there is room", beside=field)
    assert _painted_columns(message)[0] < 118


def _painted_columns(message: FieldMessage) -> list[int]:
    image = message.grab().toImage()
    background = image.pixel(0, 0)
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != background for y in range(image.height()))
    ]
