from __future__ import annotations

import json
from ipaddress import ip_address

import pytest

from bcastgui.cli.interfaces import as_json, as_table
from bcastgui.cli.run import run_command
from bcastgui.net.interfaces import Interface, InterfaceAddress, LinkState

LAN = Interface(
    name="lan0",
    index=2,
    state=LinkState.UP,
    mtu=1_500,
    is_loopback=False,
    can_multicast=True,
    addresses=(
        InterfaceAddress(ip_address("10.9.0.1"), 24),
        InterfaceAddress(ip_address("fd09::1"), 64),
    ),
)
ODD = Interface("odd\x1b[31m", 3, LinkState.NO_CARRIER, 1_280, False, True, ())


def test_the_table_has_a_line_for_each_address() -> None:
    assert as_table([LAN, ODD]).splitlines() == [
        "Name         State       Address   Mask           Broadcast   MTU",
        "lan0         Up          10.9.0.1  255.255.255.0  10.9.0.255  1500",
        "                         fd09::1   /64",
        r"odd\x1b[31m  No carrier                                       1280",
    ]


def test_json_has_an_object_for_each_interface() -> None:
    first, second = json.loads(as_json([LAN, ODD]))
    assert first["addresses"][0] == {
        "address": "10.9.0.1",
        "prefix_length": 24,
        "mask": "255.255.255.0",
        "broadcast": "10.9.0.255",
    }
    assert first["addresses"][1]["broadcast"] is None
    assert (second["state"], second["addresses"]) == ("no carrier", [])


@pytest.mark.parametrize("option", [[], ["--json"]])
def test_the_command_prints_what_there_is(
    option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(["interfaces", *option]) == 0
    assert "127.255.255.255" in capsys.readouterr().out
