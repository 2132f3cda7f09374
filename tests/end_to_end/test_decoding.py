"""Looking at the fields of a message, and choosing how it is read."""

from __future__ import annotations

import pytest

from .conftest import StartProgram
from .network import LAN0, Host
from .program import Program
from .waiting import wait_until

JSON = '{"device": "sensor-7", "temperature": 21.5, "broken": false}'


@pytest.fixture
def decoded(alpha: Host, program: Program) -> Program:
    """The program, with the fields of a message from alpha in front."""
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    show_fields(program, alpha)
    return program


def show_fields(program: Program, sender: Host) -> None:
    sender.send(LAN0.broadcast, "--text", JSON)
    program.table.wait_for_row({"Data": JSON})
    program.table.control(-1, "Data").click()
    program.using(program.window.find("Decoded", "page tab")).click()


def says_decoder(program: Program, text: str) -> None:
    box = program.control("Decoder")
    wait_until(lambda: box.text == text, f"{text!r} in the box", 20, lambda: box.text)


def test_fields_can_be_walked_and_copied(decoded: Program) -> None:
    says_decoder(decoded, "Automatic: JSON")
    fields = decoded.window.find("Fields", ("tree", "tree table"))
    wait_until(lambda: fields.row_count == 4, "the fields", seen=lambda: fields.row_count)
    decoded.using(fields).click()
    decoded.press("Home", "Down", "Down", "ctrl+c")
    wait_until(lambda: decoded.desktop.clipboard() == "21.5", "the value on the clipboard")
    decoded.screenshot("decoded")


def test_a_decoder_is_chosen_for_a_port(
    alpha: Host, decoded: Program, start_program: StartProgram
) -> None:
    says_decoder(decoded, "Automatic: JSON")
    decoded.control("Decoder").choose("OSC")
    wait_until(lambda: decoded.says("Expected a path or #bundle here. (byte 0)"), "a reason")
    decoded.control("Show place").click()
    decoded.quit()

    again = start_program()
    wait_until(lambda: again.status("Listening on 12345"), "an open port")
    show_fields(again, alpha)
    says_decoder(again, "OSC")
    wait_until(lambda: again.says("Expected a path or #bundle here. (byte 0)"), "the reason again")
