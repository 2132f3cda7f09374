from __future__ import annotations

import dataclasses
from ipaddress import IPv4Address

import pytest

from bcastgui.gui.send_request import Repeat, SendRequest


def test_a_request_is_by_default_one_send_over_all_interfaces_from_any_port() -> None:
    request = SendRequest(IPv4Address("10.9.0.127"), 6000, b"hi")
    assert (request.via, request.source_port, request.repeat) == (None, 0, None)


def test_a_request_is_a_value() -> None:
    repeat = Repeat(1_000, None)
    with pytest.raises(dataclasses.FrozenInstanceError):
        repeat.interval = 0  # type: ignore[misc]
    assert repeat == Repeat(1_000, None)
