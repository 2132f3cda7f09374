"""From the first start on: what is there, how it is found, and what is remembered."""

from __future__ import annotations

import re

from .conftest import StartProgram
from .controls import Control
from .network import Host
from .program import CONTROL_ROLES, Program
from .waiting import wait_until

CONTROLS = (
    *("Listen", "Ports", "Pause", "Follow", "Clear"),
    *("Address", "Port", "Via", "Format", "Payload", "Send", "Repeat", "Interval", "Count"),
)

FIELDS_BY_LETTER = {
    "p": "Ports",
    "a": "Address",
    "t": "Port",
    "i": "Via",
    "o": "Format",
    "d": "Payload",
    "y": "Interval",
    "m": "Count",
}
"""The underlined letters that lead to fields."""


def test_a_first_start_listens_and_waits_for_a_message(program: Program) -> None:
    assert program.payload.focused
    assert program.ports.text == "12345"
    assert program.address.text == "255.255.255.255"
    assert program.via.text == "All interfaces"
    wait_until(lambda: program.status("Listening") == "Listening on 12345", "an open port")
    shown = [
        *("No.", "Time", "Direction", "Source", "Destination"),
        *("Delivery", "Interface", "Len", "Data"),
    ]
    # Those that are hidden, which come last, Qt tells of too.
    assert program.table.titles[: len(shown)] == shown
    for beginning in ("Received 0", "Shown 0", "Dropped 0"):
        assert program.status(beginning) == beginning
    program.screenshot("first-start")


def test_the_command_line_says_where_to_listen(alpha: Host, start_program: StartProgram) -> None:
    program = start_program("--listen", "6000-6002", "--no-listen")
    assert program.status("Listening") == "Listening: off"
    assert not program.listen.checked
    program.listen.click()
    wait_until(lambda: program.status("Listening") == "Listening on 6000-6002", "open ports")
    alpha.send("255.255.255.255", "--text", "to the last of them", port=6002)
    program.table.wait_for_row({"Data": "to the last of them"})
    program.press("ctrl+l")
    wait_until(lambda: program.status("Listening") == "Listening: off", "closed ports")


def test_everything_is_remembered(start_program: StartProgram) -> None:
    program = start_program()
    program.ports.replace("12345, 5000-5002")
    program.press("Return")
    program.address.replace("10.9.0.255")
    program.port.replace("5001")
    program.send_by("lan1")
    program.format.choose("Escapes")
    program.payload.replace(r"first\n")
    program.press("Return")
    program.payload.replace(r"second\n")
    program.press("Return")
    program.press("ctrl+d", "ctrl+i")
    program.window.find("Interfaces", "table")
    program.resize(1_000, 600)
    wait_until(lambda: _size(program) == (1_000, 600), "another size")
    program.quit()

    program = start_program()
    wait_until(lambda: program.status("Listening") == "Listening on 5000-5002, 12345", "the ports")
    assert program.address.text == "10.9.0.255"
    assert program.port.text == "5001"
    assert program.via.text == "lan1"
    assert program.format.text == "Escapes"
    assert program.payload.text == r"second\n"
    assert _size(program) == (1_000, 600)
    program.window.find("Interfaces", "table")
    assert not program.window.find_all("Select a message to see all of it.")
    # The arrow goes back through what was sent.
    program.payload.focus()
    program.press("Up")
    wait_until(lambda: program.payload.text == r"first\n", "an older payload")


def test_the_keyboard_reaches_everything(program: Program) -> None:
    wait_until(lambda: program.listen.checked, "listening")
    program.press("alt+c", "l")
    wait_until(lambda: program.status("Listening") == "Listening: off", "closed ports")
    for letter, name in FIELDS_BY_LETTER.items():
        program.press(f"alt+{letter}")
        _wait_for_keyboard(program.control(name))
    program.press("alt+v", "i")
    program.window.find("Interfaces", "table")
    program.press("alt+h", "a")
    program.application.find(role="dialog")
    program.screenshot("about")
    program.press("Escape")
    wait_until(lambda: not program.application.find_all(role="dialog"), "no dialog any more")
    program.press("ctrl+q")
    wait_until(lambda: not program.process.running, "the end")
    program.quit()


def test_a_small_window_has_room_for_all_controls(program: Program) -> None:
    program.resize(800, 500)
    wait_until(lambda: _size(program) == (800, 500), "another size", seen=lambda: _size(program))
    named = re.compile(f"({'|'.join(CONTROLS)})$")
    controls = program.application.find_all(named, CONTROL_ROLES)
    assert len(controls) >= len(CONTROLS)
    window = program.window.extents
    assert [each.name for each in controls if not window.contains(each.extents)] == []
    program.screenshot("small")


def _wait_for_keyboard(field: Control) -> None:
    wait_until(lambda: field.has_keyboard, f"the keyboard in {field.name!r}")


def _size(program: Program) -> tuple[int, int]:
    """Width and height of the window."""
    extents = program.window.extents
    return extents.width, extents.height
