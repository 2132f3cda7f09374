from __future__ import annotations

from ipaddress import ip_address

import pytest

from bcastgui.errors import InputError
from bcastgui.gui.send.payload_draft import Target, draft
from bcastgui.net.endpoints import LIMITED_BROADCAST, HostName
from bcastgui.payload.compose import Format
from bcastgui.payload.template import Template
from tests.gui.sample_interfaces import INTERFACES


def sample(text: str, target: Target) -> bytes:
    return draft(Template.parse(text, Format.TEXT), text, target).sample


def test_it_is_what_the_first_way_would_get() -> None:
    target = Target(LIMITED_BROADCAST, None, INTERFACES, 5_000, 6)
    text = "{{counter}} {{address}}:{{port}} {{interface}}"
    assert sample(text, target) == b"7 10.9.0.1:5000 lan0"
    target = Target(ip_address("ff02::1"), {"lan0"}, INTERFACES, 0, 0)
    assert sample("{{address}}", target) == b"fe80::1"


@pytest.mark.parametrize("destination", [None, HostName("lamp.local")])
def test_without_an_address_there_is_no_way(destination: HostName | None) -> None:
    assert sample("{{counter}}{{address}}", Target(destination, None, INTERFACES, 0, 1)) == b"2"


def test_what_no_datagram_holds_is_refused() -> None:
    target = Target(LIMITED_BROADCAST, None, INTERFACES, 0, 0)
    with pytest.raises(InputError, match="at most"):
        sample("{{random bytes=65507}}!", target)
    assert len(sample("{{random bytes=65507}}", target)) == 65_507
