"""Messages survive being written down, and damage to what was written."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message, SendOptions

OPTIONS = st.builds(
    SendOptions,
    hops=st.none() | st.integers(1, 255),
    dscp=st.none() | st.integers(0, 63),
    dont_fragment=st.booleans(),
    multicast_loop=st.none() | st.booleans(),
)
MESSAGES = st.builds(
    Message,
    name=st.text(),
    address=st.text(),
    port=st.text(),
    via=st.lists(st.text(), max_size=3).map(tuple),
    source_port=st.text(),
    format=st.sampled_from(Format),
    payload=st.text(),
    options=OPTIONS,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(MESSAGES)
def test_a_message_comes_back_as_it_was(message: Message) -> None:
    assert Message.from_plain(json.loads(json.dumps(message.to_plain()))) == message


@given(st.dictionaries(st.sampled_from([*Message.__slots__, "other"]), JSON))
def test_whatever_is_read_is_a_message(plain: dict[str, Any]) -> None:
    message = Message.from_plain(plain)
    assert Message.from_plain(message.to_plain()) == message


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ({}, Message()),
        ({"options": {"hops": 0, "dscp": 64, "dont_fragment": 1}}, Message()),
        ({"options": {"hops": True}}, Message()),
        ({"format": "HEX"}, Message(format=Format.HEX)),
        ({"via": ["eth0", 3]}, Message(via=("eth0",))),
    ],
)
def test_what_is_damaged_gets_its_usual_value(plain: dict[str, Any], expected: Message) -> None:
    assert Message.from_plain(plain) == expected


def test_what_is_usual_is_not_written() -> None:
    assert "options" not in Message().to_plain()
    assert Message(options=SendOptions(hops=3)).to_plain()["options"] == {"hops": 3}
