"""Saved messages: taken over from Packet Sender, sent by keys, kept until the next start."""

from __future__ import annotations

from pathlib import Path

from .conftest import StartProgram
from .controls import Control
from .network import LAN0, Host
from .program import Program
from .waiting import wait_until

PACKETS = Path(__file__).parents[1] / "payload" / "library" / "samples" / "packets.ini"
"""Written by Packet Sender 8.1.1."""


def test_packets_of_packet_sender_are_imported_and_sent_by_keys(
    alpha: Host, program: Program
) -> None:
    everybody, relay = (alpha.start_peer("receiver.py", port) for port in ("12345", "5000"))
    program.choose_menu("File", "Saved messages", "Import")
    program.control("File name:").replace(str(PACKETS))
    program.hands.press("Return")
    wait_until(
        lambda: program.says("Messages imported from packets.ini: 5."), "what was imported",
        seen=program.application.outline,
    )  # fmt: skip
    program.press("ctrl+1")
    everybody.wait_for(b"Who is there?".hex())
    program.press("ctrl+2")
    relay.wait_for(b"RLY\0\xff\n\\end".hex())
    assert program.table.wait_for_row({"Data": r"RLY\x00\xff\n\\end"})["Direction"] == "Sent"
    assert program.payload.text == "Hello, world!"

    row(program, "Clock 1/2; 100%").double_click()
    wait_until(lambda: program.address.text == "239.1.2.3", "the address of the message")
    assert program.port.text == "6000"
    assert program.payload.text.startswith("now={{time format=%Y-%m-%d}} ")
    program.screenshot("saved-messages")


def test_a_message_is_saved_found_and_sent_on_another_day(
    alpha: Host, start_program: StartProgram, tmp_path: Path
) -> None:
    receiver = alpha.start_peer("receiver.py", "4711")
    first = start_program("--no-listen")
    first.address.replace(LAN0.broadcast)
    first.port.replace("4711")
    first.payload.replace("Lights on")
    first.press("ctrl+shift+m")
    first.control("Name").replace("All lights")
    first.hands.press("Return")
    row(first, "All lights")
    first.quit()

    second = start_program("--no-listen")
    second.control("Search saved messages").replace("lights on")
    row(second, "All lights", title="Send").click()
    receiver.wait_for(b"Lights on".hex())
    second.press("ctrl+1")
    wait_until(lambda: len(receiver.lines) == 3, "it a second time", seen=lambda: receiver.lines)

    file = tmp_path / "lights.json"
    second.choose_menu("File", "Saved messages", "Export")
    second.control("File name:").replace(str(file))
    second.hands.press("Return")
    wait_until(lambda: file.exists() and "Lights on" in file.read_text(), "the exported file")
    row(second, "All lights").click()
    second.press("Delete")
    wait_until(lambda: names(second) == [], "no message", seen=lambda: names(second))
    second.press("ctrl+z")
    row(second, "All lights")


def test_messages_are_ordered_by_dragging(program: Program) -> None:
    for name in ("First", "Second"):
        program.press("ctrl+shift+m")
        program.control("Name").replace(name)
        program.hands.press("Return")
        row(program, name)
    first, second = row(program, "First").extents, row(program, "Second").extents
    x, _ = second.middle
    program.bring_to_front()
    program.hands.drag(second.middle, (x, first.y + 1))
    wait_until(
        lambda: names(program) == ["Second", "First"], "the new order", seen=lambda: names(program)
    )


def names(program: Program) -> list[str]:
    """What the rows of saved messages are called."""
    tree = program.application.find("Saved messages", ("tree", "tree table"))
    return tree.cell_texts([(number, 0) for number in range(tree.row_count)])


def row(program: Program, name: str, title: str = "Name") -> Control:
    """A cell of the saved message with this name, once it shows."""
    shown = wait_until(
        lambda: shown if name in (shown := names(program)) else None, f"the message {name!r}"
    )
    assert shown is not None
    tree = program.application.find("Saved messages", ("tree", "tree table"))
    return program.using(tree.cell(shown.index(name), {"Name": 0, "Send": 3}[title]))
