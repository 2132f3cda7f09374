from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.errors import InputError
from bcastgui.gui.send.payload_message import PayloadMessage
from bcastgui.gui.widgets.colours import error_colour, muted_colour, warning_colour

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def message(qtbot: QtBot) -> PayloadMessage:
    message = PayloadMessage()
    qtbot.addWidget(message)
    return message


def test_it_tells_length_count_and_notice(message: PayloadMessage) -> None:
    message.set_payload(13, "")
    assert message.text() == "13 bytes"
    message.set_sent(1_204)
    message.set_notice("Looking up a…", is_error=False)
    assert message.text() == "13 bytes · 1,204 sent · Looking up a…"
    assert message.colour == muted_colour(message.palette())


def test_a_warning_takes_the_place_of_the_length(message: PayloadMessage) -> None:
    message.set_payload(3_000, "3,000 bytes: too many")
    assert message.text() == "3,000 bytes: too many"
    assert message.colour == warning_colour(message.palette())
    message.set_notice("Not sent.", is_error=True)
    assert message.colour == error_colour(message.palette())


def test_an_error_stands_alone_until_the_payload_is_right(message: PayloadMessage) -> None:
    message.set_notice("Sent.", is_error=False)
    message.set_error(InputError("No {what}.", what="good"))
    assert message.text() == "No good."
    assert message.colour == error_colour(message.palette())
    message.set_payload(1, "")
    assert message.text() == "1 byte · Sent."
