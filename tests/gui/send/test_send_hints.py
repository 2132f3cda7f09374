from __future__ import annotations

from dataclasses import replace
from ipaddress import ip_address

import pytest

from bcastgui.gui.send.send_hints import destination_text, fragments_text, ip_version
from bcastgui.net.endpoints import HostName, parse_address
from bcastgui.net.interfaces import LinkState
from tests.gui.sample_interfaces import INTERFACES, LAN0, LAN1, LO


@pytest.mark.usefixtures("english")
def test_a_payload_that_fits_needs_no_warning() -> None:
    assert fragments_text(1_472, mtu=1_500, version=4) == ""
    assert fragments_text(1_452, mtu=1_500, version=6) == ""


@pytest.mark.usefixtures("english")
def test_a_longer_one_says_in_how_many_pieces_it_goes() -> None:
    text = "3,000 bytes: will be sent in 3 fragments (MTU 1,500)"
    assert fragments_text(3_000, mtu=1_500, version=4) == text
    assert "2 fragments" in fragments_text(1_453, mtu=1_500, version=6)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("255.255.255.255", "Everybody on each chosen interface"),
        ("10.9.0.127", "Everybody on the network of lan0"),
        ("10.9.0.255", "One host; the system picks the interface"),
        ("239.1.2.3", "Multicast group, on each chosen interface"),
        ("ff02::1%lan0", "Multicast group, on lan0"),
        ("fe80::7%lan0", "One host, on lan0"),
        ("fe80::7", "One host, on the one interface chosen"),
        ("example.org", "A name, looked up when it is sent to"),
    ],
)
def test_whom_a_destination_reaches(address: str, text: str) -> None:
    assert destination_text(parse_address(address), INTERFACES) == text


@pytest.mark.parametrize("address", ["255.255.255.255", "239.1.2.3"])
def test_without_a_network_it_is_this_computer_alone(address: str) -> None:
    down = replace(LAN0, state=LinkState.DOWN)
    text = "Only this computer, since no network is up"
    assert destination_text(parse_address(address), (down, LAN1, LO)) == text


def test_version() -> None:
    assert ip_version(ip_address("ff02::1%lan0")) == 6
    assert ip_version(ip_address("10.9.0.1")) == ip_version(HostName("a")) == ip_version(None) == 4
