"""Interfaces go and come back: what can be received goes on, and the panel tells what is."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .conftest import StartProgram
from .controls import Table
from .network import LAN0, LAN1, LANS, Host, Lan, Network
from .peers.sender import numbered_payload
from .program import Program
from .waiting import wait_until

IPV4_GROUP = "239.1.2.3"
IPV6_GROUP = "ff02::4242"
PORT = 5000
SIZES = {LAN0: (16, 24), LAN1: (32, 40)}
"""How long the payloads are that each network's host sends to the first and the second group."""


@pytest.mark.parametrize(
    ("take_away", "bring_back", "absence"),
    [(Network.set_down, Network.set_up, "Down"), (Network.disconnect, Network.connect, None)],
    ids=["switched-off-and-on", "unplugged-and-plugged-in"],
)
def test_groups_are_heard_again_when_their_interface_is_back(
    network: Network,
    start_program: StartProgram,
    take_away: Callable[[Network, Lan], None],
    bring_back: Callable[[Network, Lan], None],
    absence: str | None,
) -> None:
    ports = f"{IPV4_GROUP}:{PORT}, [{IPV6_GROUP}]:{PORT}"
    program = start_program("--listen", ports)
    wait_until(lambda: program.status(f"Listening on {ports}"), "an open port")
    interfaces, table = _show_interfaces(program), program.table
    assert _states(interfaces) == {"lo": "Up", "lan0": "Up", "lan1": "Up"}
    for lan in LANS:
        _send_to_groups(network, lan)
    wait_until(lambda: _arrivals(table, 0) == _ways(*LANS), "both groups by both interfaces")

    take_away(network, LAN0)
    wait_until(
        lambda: _states(interfaces).get("lan0") == absence,
        "lan0 gone",
        seen=lambda: _states(interfaces),
    )
    if absence is not None:
        wait_until(lambda: program.says("lan0 has lost its connection"), "a word about it")
    alone = table.row_count
    wait_until(
        lambda: table.row_count > alone + 5 and _arrivals(table, alone) >= _ways(LAN1),
        "more rows by the other interface",
    )
    assert _arrivals(table, alone) == _ways(LAN1)
    program.screenshot(f"interface-{(absence or 'gone').lower()}")

    network.alpha.stop_all()
    bring_back(network, LAN0)
    back = table.row_count
    wait_until(lambda: _states(interfaces).get("lan0") == "Up", "lan0 back")
    wait_until(lambda: not program.says("lan0 has lost its connection"), "nothing left to say")
    _send_to_groups(network, LAN0)
    wait_until(lambda: _arrivals(table, back) == _ways(*LANS), "both groups by both again")

    network.repair()
    # Each of these comes after all that is still on its way to the table.
    for group in _groups(network.beta):
        network.beta.send(group, "--text", "the last", *_by(network.beta), port=PORT)
    wait_until(lambda: table.column("Data").count("the last") == 2, "the last of each group")
    recorded = program.payloads()
    for size in SIZES[LAN1]:
        stream = [payload for payload in recorded if len(payload) == size]
        assert stream == [numbered_payload(index, size) for index in range(len(stream))]
    assert program.status("Dropped") == "Dropped 0"


def test_a_bridge_without_guests_is_no_lost_connection(network: Network, program: Program) -> None:
    interfaces = _show_interfaces(program)
    with _bridge_with_a_guest("guests0") as stop_guest:
        wait_until(
            lambda: _states(interfaces).get("guests0") == "Up",
            "the bridge",
            seen=lambda: _states(interfaces),
        )
        stop_guest()
        wait_until(lambda: _states(interfaces)["guests0"] != "Up", "no guest left")
        network.set_down(LAN1)
        wait_until(lambda: program.says("lan1 has lost its connection"), "a word of what is lost")
        # Where a container forbids /sys to show this network, nobody knows what a bridge is for.
        is_known = Path("/sys/class/net/guests0").exists()
        assert (program.says("guests0 has lost its connection") is None) == is_known


def test_a_replugged_adapter_is_sent_by_at_once(network: Network, program: Program) -> None:
    program.send_by("lan0")
    program.payload.replace("after the replug")
    receiver = network.alpha.start_peer("tutorial_receiver.py")
    interfaces = _show_interfaces(program)
    network.add_address(LAN1, "10.78.0.1/16")
    # The program has just looked at its interfaces, and does so once a second.
    wait_until(lambda: "10.78.0.1" in interfaces.column("Addresses"), "a look")
    network.disconnect(LAN0)
    network.connect(LAN0)
    program.press("Return")
    receiver.wait_for("after the replug")
    row = program.table.wait_for_row({"Direction": "Sent", "Interface": "lan0"})
    assert row["Data"] == "after the replug"


def test_a_new_address_shows_and_is_sent_from(
    network: Network, alpha: Host, program: Program
) -> None:
    interfaces = _show_interfaces(program)
    network.add_address(LAN0, "10.77.0.1/16")

    def new_row() -> dict[str, str] | None:
        return next((row for row in interfaces.rows() if row["Addresses"] == "10.77.0.1"), None)

    row = wait_until(new_row, "the new address", seen=interfaces.rows)
    assert row is not None
    assert (row["Name"], row["Mask"], row["Broadcast"]) == ("lan0", "255.255.0.0", "10.77.255.255")
    alpha.run(["ip", "addr", "add", "10.77.0.2/16", "brd", "+", "dev", alpha.interface])
    receiver = alpha.start_peer("tutorial_receiver.py")
    program.address.replace("10.77.255.255")
    program.payload.replace("from the new address")
    program.press("Return")
    heard = receiver.wait_for("from the new address")
    assert heard.startswith("Received from ('10.77.0.1', ")
    alpha.run(["ip", "addr", "del", "10.77.0.2/16", "dev", alpha.interface])


def test_a_send_by_an_interface_that_is_down_says_so(network: Network, program: Program) -> None:
    receiver = network.alpha.start_peer("tutorial_receiver.py")
    program.send_by("lan0", "lan1")
    interfaces = _show_interfaces(program)
    network.set_down(LAN1)
    wait_until(lambda: _states(interfaces)["lan1"] == "Down", "lan1 down")
    program.payload.replace("by what is left")
    program.press("Return")
    receiver.wait_for("by what is left")
    failed = program.table.wait_for_row({"Direction": "Not sent"})
    assert failed["Interface"] == "lan1"
    assert failed["Data"] == "the interface is switched off: by what is left"
    assert program.status("Sent") == (
        "Sent 15 bytes to 255.255.255.255:12345 by lan0; "
        "Not sent by lan1: the interface is switched off"
    )
    program.screenshot("not-sent")


def _send_to_groups(network: Network, lan: Lan) -> None:
    """A numbered datagram to each group each tenth of a second, from 0 on."""
    host = network.host(lan)
    how = ["--count", "10000", "--rate", "10", *_by(host)]
    for group, size in zip(_groups(host), SIZES[lan], strict=True):
        host.start_peer("sender.py", group, str(PORT), "--numbered", str(size), *how)


def _groups(host: Host) -> tuple[str, str]:
    return IPV4_GROUP, f"{IPV6_GROUP}%{host.interface}"


def _by(host: Host) -> list[str]:
    return ["--interface", host.interface]


@contextlib.contextmanager
def _bridge_with_a_guest(name: str) -> Iterator[Callable[[], None]]:
    """A bridge as containers have it; gives what takes its only guest away."""
    port, guest = f"{name}p", f"{name}g"
    _ip(f"link add name {name} type bridge")
    try:
        _ip(f"addr add 10.88.0.1/24 brd + dev {name}")
        _ip(f"link add name {port} type veth peer name {guest}")
        _ip(f"link set {port} master {name}")
        for each in (name, port, guest):
            _ip(f"link set {each} up")
        yield lambda: _ip(f"link del {port}")
    finally:
        _ip(f"link del {name}")


def _ip(command: str) -> None:
    subprocess.run(["ip", *command.split()], check=True)


def _show_interfaces(program: Program) -> Table:
    program.press("ctrl+i")
    table = program.window.find("Interfaces", "table")
    return Table(table, program.hands, program.bring_to_front)


def _states(interfaces: Table) -> dict[str, str]:
    return {row["Name"]: row["State"] for row in interfaces.rows()}


def _ways(*lans: Lan) -> set[tuple[str, str]]:
    """What _arrivals() gives when both groups are heard on these networks."""
    groups = [f"{IPV4_GROUP}:{PORT}", f"[{IPV6_GROUP}%{{0}}]:{PORT}"]
    return {(lan.interface, group.format(lan.interface)) for lan in lans for group in groups}


def _arrivals(table: Table, first: int) -> set[tuple[str, str]]:
    """Interface and destination of the rows that have come since the row `first`."""
    rows = zip(table.column("Interface", first), table.column("Destination", first), strict=False)
    return set(rows)
