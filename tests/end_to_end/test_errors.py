"""What goes wrong is told where it belongs, and the window goes on working."""

from __future__ import annotations

import sys
from functools import partial

from .conftest import StartProgram
from .controls import Control
from .network import PEERS, Host
from .processes import Process
from .program import Program
from .waiting import wait_until


def test_a_port_that_is_taken_is_told_and_tried_again(
    alpha: Host, start_program: StartProgram
) -> None:
    owner = Process([sys.executable, str(PEERS / "exclusive.py"), "12345"])
    try:
        owner.wait_ready()
        program = start_program()
        notice = _wait_for_words(program, "Port 12345: in use")
        assert "listen on another port" in notice
        wait_until(lambda: program.status("Listening: no port could be opened"), "the same below")
        program.screenshot("port-in-use")

        program.ports.replace("12346")
        program.press("Return")
        wait_until(lambda: program.status("Listening") == "Listening on 12346", "another port")
        _wait_for_silence(program, "Port 12345: in use")
        alpha.send("255.255.255.255", "--text", "to the other port", port=12346)
        program.table.wait_for_row({"Data": "to the other port"})

        program.ports.replace("12345, 12346")
        program.press("Return")
        _wait_for_words(program, "Port 12345: in use")
        alpha.send("255.255.255.255", "--text", "still heard", port=12346)
        program.table.wait_for_row({"Data": "still heard"})
    finally:
        owner.stop()
    wait_until(
        lambda: program.status("Listening") == "Listening on 12345, 12346", "the port by itself"
    )
    _wait_for_silence(program, "Port 12345: in use")
    alpha.send("255.255.255.255", "--text", "to the first port")
    program.table.wait_for_row({"Data": "to the first port"})


def test_each_field_says_what_is_wrong_with_it(program: Program) -> None:
    for name, wrong, complaint, right in (
        ("Ports", "12345, 70000", "There is no port 70000", "12345"),
        ("Address", "10.9.0.256", "10.9.0.256", "255.255.255.255"),
        ("Port", "0", "There is no port 0", "12345"),
        ("Payload", r"C:\qemu", "\\q", "all is well"),
    ):
        if name == "Payload":
            program.format.choose("Escapes")
        field = program.control(name)
        field.replace(wrong)
        program.press("Return")
        _wait_for_words(program, complaint)
        wait_until(partial(_describes, field, complaint), f"{complaint!r} of {name}")
        if name in ("Ports", "Payload"):
            program.screenshot(f"wrong-{name.lower()}")
        field.replace(right)
        _wait_for_silence(program, complaint)
    program.press("ctrl+Return")
    table = program.table
    table.wait_for_row({"Data": "all is well", "Direction": "Sent"})
    assert set(table.column("Data")) == {"all is well"}


def test_a_payload_is_refused_a_byte_above_the_limit(alpha: Host, program: Program) -> None:
    alpha.send("255.255.255.255", "--hex", b"x".hex() * 65_507)
    table = program.table
    wait_until(lambda: table.row_count == 1, "the longest of datagrams")
    table.control(0, "Data").double_click()
    _wait_for_words(program, "65,507 bytes: will be sent in 45 fragments")
    program.press("End")
    program.type("y")
    _wait_for_words(program, "holds at most 65,507 bytes")
    program.press("Return")
    program.screenshot("too-long")
    program.press("BackSpace", "Return")
    table.wait_for_row({"Direction": "Sent", "Len": "65,507"})
    assert set(table.column("Len")) == {"65,507"}


def _describes(field: Control, words: str) -> bool:
    return words in field.element.description


def _wait_for_words(program: Program, words: str) -> str:
    """What is said in the window with these words in it."""
    said = wait_until(lambda: program.says(words), f"{words!r}", seen=program.window.outline)
    assert said is not None
    return said


def _wait_for_silence(program: Program, words: str) -> None:
    wait_until(lambda: not program.says(words), f"{words!r} no more", seen=program.window.outline)
