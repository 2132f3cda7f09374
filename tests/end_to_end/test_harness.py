"""The harness itself, shown on a toy window and on the network alone."""

from __future__ import annotations

import json
import re
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .desktop import Desktop
from .network import LAN0, LAN1, LANS, Host, Lan, Network
from .peers.sender import numbered_payload
from .processes import Process
from .program import Program
from .waiting import wait_until

TOY = (sys.executable, str(Path(__file__).with_name("toy.py")))


@pytest.fixture
def toy(desktop: Desktop) -> Iterator[Program]:
    program = Program(desktop, command=TOY)
    yield program
    program.process.stop()


def test_waiting_returns_the_value_and_tells_what_was_seen() -> None:
    values = iter([0, 0, 7])
    assert wait_until(lambda: next(values), "a number") == 7
    with pytest.raises(AssertionError, match=r"a number: not within 0\.1 s; last seen: 'nothing'"):
        wait_until(lambda: 0, "a number", 0.1, seen=lambda: "nothing")


def test_waiting_takes_a_missing_thing_for_not_yet() -> None:
    with pytest.raises(AssertionError, match="KeyError"):
        wait_until(lambda: dict[str, str]()["missing"], "an entry", 0.1)


def test_a_program_that_ends_early_tells_its_last_words() -> None:
    with pytest.raises(AssertionError, match="last words"):
        Process([sys.executable, "-c", "exit('last words')"]).wait_for("first words")


def test_the_network_leads_nowhere(network: Network) -> None:
    assert {name for _, name in socket.if_nameindex()} >= {"lo", "lan0", "lan1"}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        for elsewhere in ("255.255.255.255", "192.0.2.1"):
            with pytest.raises(OSError, match="unreachable"):
                sock.sendto(b"", (elsewhere, 12345))


def test_each_host_hears_a_broadcast_on_its_own_interface_only(alpha: Host, beta: Host) -> None:
    receivers = {
        LAN0: alpha.start_peer("tutorial_receiver.py"),
        LAN1: beta.start_peer("tutorial_receiver.py"),
    }
    for lan in LANS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            sock.bind((lan.ipv4, 0))
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, lan.interface.encode())
            sock.sendto(f"by {lan.interface}".encode(), ("255.255.255.255", 12345))
    for lan, receiver in receivers.items():
        heard = receiver.wait_for("Received from")
        assert heard.startswith(f"Received from ('{lan.ipv4}', ")
        assert heard.endswith(f": by {lan.interface}")
        assert receiver.lines == ["ready", heard]


@pytest.mark.parametrize(
    ("address", "to_receiver"),
    [
        ("255.255.255.255", []),
        ("10.9.0.255", []),
        ("10.9.0.1", []),
        ("239.1.2.3", ["--group", "239.1.2.3"]),
        ("fd09::1", ["--ipv6"]),
        ("ff02::1%eth0", ["--ipv6"]),
        ("ff02::4242%eth0", ["--group", "ff02::4242"]),
    ],
)
def test_what_a_host_sends_arrives_here(alpha: Host, address: str, to_receiver: list[str]) -> None:
    script = str(Path(__file__).parent / "peers" / "receiver.py")
    receiver = Process([sys.executable, script, "12345", "--interface", "lan0", *to_receiver])
    try:
        receiver.wait_ready()
        alpha.send(address, "--numbered", "100", "--count", "3", "--rate", "100")
        receiver.wait_for(numbered_payload(2, 100).hex())
        heard = [json.loads(line) for line in receiver.lines[1:]]
        assert [each["payload"] for each in heard] == [
            numbered_payload(index, 100).hex() for index in range(3)
        ]
    finally:
        receiver.stop()


def test_the_largest_payload_passes_as_an_argument(alpha: Host, beta: Host) -> None:
    receiver = alpha.start_peer("receiver.py", "5000")
    alpha.send("10.9.0.2", "--hex", "ff" * 65_507, port=5000)
    assert json.loads(receiver.wait_for("payload"))["payload"] == "ff" * 65_507


def test_a_port_is_held_exclusively(alpha: Host) -> None:
    alpha.start_peer("exclusive.py", "12345")
    with pytest.raises(AssertionError, match="in use"):
        alpha.start_peer("tutorial_receiver.py")


@pytest.mark.parametrize("lan", LANS, ids=lambda lan: lan.interface)
def test_an_interface_goes_and_comes_back(network: Network, lan: Lan) -> None:
    def names() -> set[str]:
        return {name for _, name in socket.if_nameindex()}

    receiver = network.host(lan).start_peer("tutorial_receiver.py")
    network.disconnect(lan)
    assert lan.interface not in names()
    network.connect(lan)
    network.set_down(lan)
    network.set_up(lan)
    network.add_address(lan, "10.9.5.1/24")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        sock.sendto(b"back", (lan.broadcast, 12345))
    receiver.wait_for("back")
    wait_until(lambda: network.link_local(lan), "an IPv6 link-local address")
    network.repair()
    assert not receiver.running
    with pytest.raises(RuntimeError):
        network.remove_address(lan, "10.9.5.1/24")


def test_a_window_is_read_typed_into_and_closed(toy: Program, desktop: Desktop) -> None:
    assert toy.payload.focused
    toy.payload.replace("Hello, world!")
    toy.press("Return")
    row = toy.table.wait_for_row({"Data": "Hello, world!"})
    assert row == {"No.": "20000", "Source": "10.9.0.2", "Data": "Hello, world!"}
    assert toy.status("Received") == "Received 20,001"
    toy.payload.replace("copied")
    toy.press("ctrl+a", "ctrl+c")
    wait_until(lambda: desktop.clipboard() == "copied", "the text on the clipboard")
    toy.send.click()
    wait_until(lambda: toy.table.cell(-1, "Data") == "copied", "the second row")
    picture = toy.screenshot("toy")
    assert picture.read_bytes().startswith(b"\x89PNG")
    toy.quit()


def test_combo_boxes_go_by_the_names_of_their_labels(toy: Program) -> None:
    assert toy.address.text == "255.255.255.255"
    toy.address.replace("10.9.0.127")
    # At once one after another, as a fast machine does it.
    for option in ("Hex", "Escapes", "Text", "Escapes"):
        toy.format.choose(option)
        assert toy.format.text == option


def test_a_number_is_replaced_with_its_unit(toy: Program) -> None:
    toy.interval.replace("250", shows="250 ms")
    assert toy.interval.element.value == 250


def test_menus_open_and_choose(toy: Program) -> None:
    toy.choose_menu("File", "Add 100 rows")
    wait_until(lambda: toy.table.row_count == 20_100, "a hundred more rows")
    toy.table.control(1, "Source").right_click()
    toy.press("o")
    wait_until(lambda: toy.table.row_count == 20_101, "one more row")


def test_a_table_is_read_by_titles_and_scrolled(toy: Program) -> None:
    table = toy.table
    assert table.titles == ["No.", "Source", "Data"]
    assert table.column("Data", 10_000, 500) == [f"payload {row}" for row in range(10_000, 10_500)]
    first = table.control(0, "Data")
    first.click()
    wait_until(lambda: first.focused, "the focus in the table")
    toy.hands.scroll(first.extents.middle, 5)
    wait_until(lambda: not first.element.showing, "the first row out of sight")
    toy.press("ctrl+Home")
    wait_until(lambda: first.element.showing, "the first row in sight")


def test_two_windows_take_turns(toy: Program, desktop: Desktop) -> None:
    other = Program(desktop, command=TOY)
    try:
        toy.payload.replace("one")
        other.payload.replace("two")
        assert (toy.payload.text, other.payload.text) == ("one", "two")
        other.quit()
    finally:
        other.process.stop()


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_a_scaled_window_is_hit_where_it_is(desktop: Desktop, scale: float) -> None:
    toy = Program(desktop, command=TOY, scale=scale)
    try:
        toy.resize(600, 380)
        # Whole pixels of the screen are not always whole pixels of the window.
        wait_until(lambda: abs(toy.window.extents.width - 600) < 2, "another width")
        toy.payload.replace("scaled")
        toy.send.click()
        toy.table.wait_for_row({"Data": "scaled"})
        toy.quit()
    finally:
        toy.process.stop()


def test_what_is_missing_is_told_with_what_is_there(toy: Program) -> None:
    with pytest.raises(AssertionError, match=re.escape("push button 'Send'")):
        toy.window.find("Nonexistent", timeout=0.1)
    with pytest.raises(LookupError, match="Received 20,000"):
        toy.status("Dropped")


def test_a_word_on_stderr_fails_the_end(desktop: Desktop) -> None:
    chatty = "import runpy, sys; sys.stderr.write('chatter\\n'); runpy.run_path(sys.argv.pop(1),"
    command = [sys.executable, "-c", f"{chatty} run_name='__main__')", TOY[1]]
    program = Program(desktop, command=command)
    with pytest.raises(AssertionError, match="chatter"):
        program.quit()


def test_a_growing_table_stays_readable(desktop: Desktop) -> None:
    toy = Program(desktop, ["2000"], command=TOY)
    try:
        toy.payload.replace("typed while rows arrive")
        wait_until(lambda: toy.table.row_count > 22_000, "a second's worth of rows")
        assert toy.table.cell(21_999, "Data") == "payload 21999"
        toy.quit()
    finally:
        toy.process.stop()
