"""Sending: by some interfaces only, as hex or with escapes, from a port, again and again."""

from __future__ import annotations

import json

from .conftest import StartProgram
from .network import LAN0, LAN1, Host
from .processes import Process
from .program import Program
from .waiting import wait_until


def test_a_broadcast_leaves_by_the_chosen_interface_only(
    alpha: Host, beta: Host, start_program: StartProgram
) -> None:
    program = start_program("--no-listen")
    receivers = {host: host.start_peer("tutorial_receiver.py") for host in (alpha, beta)}
    program.send_by(LAN1.interface)
    program.payload.replace("to beta alone")
    program.press("Return")
    receivers[beta].wait_for("to beta alone")
    assert program.table.wait_for_row({"Direction": "Sent"})["Interface"] == LAN1.interface
    assert program.status("Sent") == "Sent 13 bytes to 255.255.255.255:12345 by lan1"
    program.send_by(LAN0.interface, LAN1.interface)
    program.payload.replace("to both")
    program.press("Return")
    for receiver in receivers.values():
        receiver.wait_for("to both")
    assert not receivers[alpha].said("to beta alone")
    program.screenshot("via")


def test_a_group_is_sent_to_by_every_interface(
    alpha: Host, beta: Host, start_program: StartProgram
) -> None:
    program = start_program("--no-listen")
    for group in ("239.1.2.3", "ff02::4242"):
        receivers = [host.start_peer("receiver.py", "5000", "--group", group)
                     for host in (alpha, beta)]  # fmt: skip
        program.address.replace(group)
        program.port.replace("5000")
        program.payload.replace(f"to {group}")
        program.press("Return")
        for receiver in receivers:
            receiver.wait_for(f"to {group}".encode().hex())
    assert sorted(program.table.column("Interface")) == ["lan0", "lan0", "lan1", "lan1"]


def test_a_payload_is_written_in_hex_or_with_escapes(alpha: Host, program: Program) -> None:
    receiver = alpha.start_peer("receiver.py", "12345")
    program.control("Source port").replace("6000")
    program.format.choose("Hex")
    for written, sent in (
        ("ff 00 1a", "ff001a"),
        ("ff:01", "ff01"),
        ("0xff,0x02", "ff02"),
        ("0 1 2 3", "00010203"),
    ):
        program.payload.replace(written)
        program.press("Return")
        assert _payload_from(receiver, sent)["port"] == 6000
    program.format.choose("Escapes")
    program.payload.replace(r"\n\t\x1b\u00e9\\")
    wait_until(lambda: program.says("6 bytes"), "the length in bytes")
    program.press("Return")
    _payload_from(receiver, r"0a091bc3a95c")


def test_a_message_is_repeated_as_often_as_asked(alpha: Host, program: Program) -> None:
    receiver = alpha.start_peer("tutorial_receiver.py")
    program.interval.replace("20")
    program.count.replace("5")
    program.repeat.click()
    program.payload.replace("five times")
    program.press("Return")
    wait_until(lambda: program.says("10 bytes · 5 sent"), "the count of what was sent")
    program.repeat.click()
    program.payload.replace("the last")
    program.press("Return")
    receiver.wait_for("the last")
    assert len([line for line in receiver.lines if line.endswith("five times")]) == 5


def test_a_message_is_repeated_until_stopped(alpha: Host, program: Program) -> None:
    receiver, table = alpha.start_peer("tutorial_receiver.py"), program.table
    program.interval.replace("50")
    program.repeat.click()
    program.payload.focus()
    program.press("Return")
    wait_until(lambda: len(receiver.lines) > 5, "many messages")
    assert program.send.element.description == "Stops the repeat"
    program.screenshot("repeating")
    program.send.click()
    wait_until(lambda: program.send.element.description == "Sends the payload", "the end of it")
    sent = wait_until(lambda: program.says("13 bytes · "), "how many were sent")
    program.repeat.click()
    program.payload.replace("the last")
    program.press("Return")
    receiver.wait_for("the last")
    repeated = len([line for line in receiver.lines if line.endswith("Hello, world!")])
    assert sent == f"13 bytes · {repeated} sent"
    directions = table.column("Direction")
    assert directions.count("Sent") == 2 * (repeated + 1)


def test_escape_stops_the_repeat_and_enter_takes_a_row_up_again(program: Program) -> None:
    program.interval.replace("50")
    program.repeat.click()
    program.payload.replace("again and again")
    program.press("Return")
    wait_until(lambda: program.send.element.description == "Stops the repeat", "a repeat")
    program.press("Escape")
    wait_until(lambda: program.send.element.description == "Sends the payload", "the end of it")
    program.table.wait_for_row({"Data": "again and again"})
    program.payload.replace("something else")
    program.table.control(0, "Data").click()
    program.press("Return")
    wait_until(lambda: program.status("Send panel: message 1, to "), "what Enter has done")
    wait_until(lambda: program.payload.focused, "the keyboard in the payload")
    assert program.payload.text == "again and again"
    program.filter.type("nowhere")
    wait_until(lambda: program.status("Shown 0"), "no row that fits")
    program.press("Escape", "Escape")  # The first one closes a list, if there is one.
    wait_until(lambda: program.table.row_count, "all rows again")
    assert program.filter.text == ""


def _payload_from(receiver: Process, payload: str) -> dict[str, object]:
    """What the receiver said of a payload, given in hex."""
    said: dict[str, object] = json.loads(receiver.wait_for(f'"{payload}"'))
    return said
