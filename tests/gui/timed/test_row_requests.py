"""A row leads to a request that sends it again as it went."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest

from bcastgui.capture.records import Delivery
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.timed.row_requests import same_again, via
from tests.gui.samples import sample


def test_a_broadcast_goes_by_its_own_interface() -> None:
    row = sample()
    assert same_again(row) == SendRequest(
        row.destination, 12_345, row.payload, via=frozenset({"eth0"})
    )


@pytest.mark.parametrize("delivery", [Delivery.UNICAST, Delivery.UNKNOWN])
def test_an_address_alone_decides_elsewhere(delivery: Delivery) -> None:
    row = sample(delivery=delivery, destination=IPv4Address("10.9.0.2"))
    request = same_again(row)
    assert request is not None
    assert request.via is None
    assert via(row) == ()


def test_no_interface_means_all() -> None:
    request = same_again(sample(interface=""))
    assert request is not None
    assert request.via is None


def test_nobody_knows_where_some_went() -> None:
    assert same_again(sample(destination=IPv4Address(0))) is None
    assert same_again(sample(destination_port=0)) is None
