"""How saved messages are called."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Direction
from bcastgui.gui.library.words import (
    from_datagram,
    name_text,
    remark_text,
    shortcut,
    shortcut_text,
    suggested_name,
    target_text,
    tool_tip,
)
from bcastgui.payload.compose import Format
from bcastgui.payload.library.found import Remark
from bcastgui.payload.library.tree import SavedMessage
from bcastgui.payload.message import Message
from bcastgui.payload.template import Context, Template
from tests.gui.library_samples import folder, saved
from tests.gui.samples import sample


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Keys have names, and texts translations, only where Qt runs."""


def test_a_message_without_a_name_is_called_by_its_payload() -> None:
    assert name_text(SavedMessage("x", Message(payload="Hello\nworld"))) == "Hello world"
    assert name_text(SavedMessage("x", Message())) == "(no name)"
    assert name_text(folder("lights")) == "lights"


def test_where_a_message_goes() -> None:
    assert target_text(Message(address="10.9.0.2", port="9")) == "10.9.0.2:9"
    assert target_text(Message(address="ff02::1", port="9")) == "[ff02::1]:9"


def test_the_keys_of_a_message() -> None:
    assert shortcut(3).toString() == "Ctrl+3"
    assert shortcut_text(saved("x", number=9)) == "Ctrl+9"
    assert shortcut_text(saved("x")) == ""


def test_a_tool_tip_is_plain_and_short() -> None:
    tip = tool_tip(saved("x", "<b>bold</b>", payload="y" * 9_999))
    assert "&lt;b&gt;" in tip
    assert "255.255.255.255:12345 · Text · yyy" in tip
    assert len(tip) < 500
    assert "lights: 1 entry" in tool_tip(folder("lights", saved("x")))


def test_a_name_is_suggested() -> None:
    assert suggested_name(Message("Named", payload="x")) == "Named"
    assert suggested_name(Message(payload="Hello\n" * 99)) == ("Hello " * 10).strip()


def test_a_row_is_sent_back_and_an_own_one_again() -> None:
    received = sample(source=ip_address("10.9.0.2"), source_port=4711)
    assert from_datagram(received) == Message(
        address="10.9.0.2", port="4711", payload="Hello, world!"
    )
    sent = from_datagram(sample(direction=Direction.SENT))
    assert (sent.address, sent.port) == ("255.255.255.255", "12345")


@pytest.mark.parametrize("payload", [b"{{uuid}} {{!x", b"\xff" * 9 + b"{{time}}", b"\0{{counter}}"])
def test_the_payload_of_a_row_is_saved_as_it_is(payload: bytes) -> None:
    message = from_datagram(sample(payload=payload))
    assert message.format in Format
    assert Template.parse(message.payload, message.format).render(Context()) == payload


def test_a_remark_names_its_entry() -> None:
    remark = Remark("Web\npage", "Left out: it is for {protocol}.", {"protocol": "TCP"})
    assert remark_text(remark) == "Web page: Left out: it is for TCP."
