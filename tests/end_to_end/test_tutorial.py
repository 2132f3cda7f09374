"""What the scripts of the tutorials send is shown, and what we send is printed by them."""

from __future__ import annotations

from .conftest import StartProgram
from .controls import Table
from .network import LAN0, LAN1, LANS, Lan, Network
from .program import Program
from .waiting import wait_until

MESSAGE = "Hello, world!"


def test_a_message_reaches_every_host_once(network: Network, program: Program) -> None:
    receivers = {lan: network.host(lan).start_peer("tutorial_receiver.py") for lan in LANS}
    assert program.payload.focused
    assert program.address.text == "255.255.255.255"
    program.payload.replace(MESSAGE)
    program.press("Return")
    for lan, receiver in receivers.items():
        heard = receiver.wait_for("Received from")
        assert heard.startswith(f"Received from ('{lan.ipv4}', ")
        assert heard.endswith(f": {MESSAGE}")
    said = wait_until(lambda: program.status("Sent"), "where it left, in the status bar")
    what, _, ways = said.partition(" by ")
    assert what == "Sent 13 bytes to 255.255.255.255:12345"
    assert sorted(ways.split(", ")) == ["lan0", "lan1"]
    table = program.table
    wait_until(lambda: table.row_count == 4, "two rows sent and their echoes")
    rows = table.rows()
    assert {row["Data"] for row in rows} == {MESSAGE}
    assert {row["Destination"] for row in rows} == {"255.255.255.255:12345"}
    assert {row["Delivery"] for row in rows} == {"Broadcast"}
    assert sorted((row["Direction"], row["Interface"], _host(row["Source"])) for row in rows) == [
        (direction, lan.interface, lan.ipv4) for direction in ("Echo", "Sent") for lan in LANS
    ]
    program.screenshot("hello-world")
    # Each host hears the next message after all that came before it.
    program.payload.replace("the next one")
    program.press("Return")
    for receiver in receivers.values():
        receiver.wait_for("the next one")
        assert len(receiver.lines) == len(["ready", MESSAGE, "the next one"])


def test_what_the_hosts_send_is_shown(network: Network, start_program: StartProgram) -> None:
    program = start_program("--listen", "12345, 239.1.2.3:12345, [ff02::4242]:12345")
    wait_until(lambda: program.status("Listening on 239.1.2.3:12345"), "an open port")
    table = program.table
    by_tutorial = [
        (LAN0, "<broadcast>", "255.255.255.255", "Broadcast"),
        (LAN1, "<broadcast>", "255.255.255.255", "Broadcast"),
        (LAN0, "10.9.0.255", "10.9.0.255", "Directed broadcast"),
        (LAN1, "10.9.1.127", "10.9.1.127", "Directed broadcast"),
        (LAN0, "10.9.0.1", "10.9.0.1", "Unicast"),
        (LAN1, "10.9.1.1", "10.9.1.1", "Unicast"),
        (LAN0, "239.1.2.3", "239.1.2.3", "Multicast"),
        (LAN1, "239.1.2.3", "239.1.2.3", "Multicast"),
    ]
    for lan, address, shown, delivery in by_tutorial:
        text = f"{delivery} by IPv4 to {lan.interface}"
        network.host(lan).run_peer("tutorial_sender.py", address, "12345", text)
        _assert_shown(table, text, lan, lan.host_ipv4, shown, delivery)

    for lan in LANS:
        host, ours = network.host(lan), lan.interface
        theirs, here = host.link_local, network.link_local(lan)
        by_ipv6 = [
            ("ff02::1%eth0", f"[{theirs}%{ours}]", f"[ff02::1%{ours}]", "Multicast"),
            (lan.ipv6, f"[{lan.host_ipv6}]", f"[{lan.ipv6}]", "Unicast"),
            (f"{here}%eth0", f"[{theirs}%{ours}]", f"[{here}%{ours}]", "Unicast"),
            ("ff02::4242%eth0", f"[{theirs}%{ours}]", f"[ff02::4242%{ours}]", "Multicast"),
        ]
        for address, source, shown, delivery in by_ipv6:
            text = f"{delivery} by IPv6 to {shown}"
            host.send(address, "--text", text)
            _assert_shown(table, text, lan, source, shown, delivery)
    program.screenshot("arrivals")
    assert program.status("Dropped") == "Dropped 0"


def _assert_shown(
    table: Table, text: str, lan: Lan, source: str, destination: str, delivery: str
) -> None:
    row = table.wait_for_row({"Data": text})
    assert _host(row["Source"]) == source
    assert row["Destination"] == f"{destination}:12345"
    assert row["Delivery"] == delivery
    assert row["Interface"] == lan.interface
    assert row["Direction"] == "Received"
    assert row["Len"] == str(len(text))


def _host(endpoint: str) -> str:
    return endpoint.rpartition(":")[0]
