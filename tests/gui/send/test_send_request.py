from __future__ import annotations

import dataclasses
from ipaddress import IPv4Address

import pytest

from bcastgui.errors import InputError
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.net.endpoints import Endpoint
from bcastgui.net.packet_options import PacketOptions
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message, SendOptions


def test_a_request_is_by_default_one_send_over_all_interfaces_from_any_port() -> None:
    request = SendRequest(IPv4Address("10.9.0.127"), 6000, b"hi")
    assert (request.via, request.source_port, request.repeat) == (None, 0, None)


def test_a_request_is_a_value() -> None:
    repeat = Repeat(1_000, None)
    with pytest.raises(dataclasses.FrozenInstanceError):
        repeat.interval = 0  # type: ignore[misc]
    assert repeat == Repeat(1_000, None)


def test_a_message_becomes_a_request() -> None:
    message = Message(
        address="10.9.0.127",
        port="6000",
        via=("lan1", "lan0"),
        source_port="5000",
        format=Format.HEX,
        payload="ff {{counter u8}}",
        options=SendOptions(hops=3, dscp=46, dont_fragment=True, multicast_loop=False),
    )
    request = SendRequest.from_message(message, Repeat(5, 2))
    assert request.destination == IPv4Address("10.9.0.127")
    assert (request.port, request.source_port) == (6000, 5000)
    assert request.via == frozenset({"lan0", "lan1"})
    assert request.repeat == Repeat(5, 2)
    assert request.options == PacketOptions(3, 46, dont_fragment=True, multicast_loop=False)
    assert request.filled(1) == b"\xff\x02"
    assert SendRequest.from_message(Message()).via is None


@pytest.mark.parametrize(
    "message",
    [
        Message(address=""),
        Message(port="x"),
        Message(source_port="70000"),
        Message(payload="{{conter}}"),
    ],
)
def test_what_does_not_parse_is_refused(message: Message) -> None:
    with pytest.raises(InputError):
        SendRequest.from_message(message)


def test_only_what_differs_by_way_is_left_to_be_filled_there() -> None:
    assert SendRequest(IPv4Address("10.9.0.127"), 6000, b"hi").filled(7) == b"hi"
    request = SendRequest.from_message(Message(payload="{{counter}} {{address}} {{port}}"))
    fill = request.filled(7)
    assert not isinstance(fill, bytes)
    assert fill(Endpoint(IPv4Address("10.9.0.1"), 4000), "lan0") == b"8 10.9.0.1 4000"
