"""Looking into a datagram: its text, its bytes, and what changed since the last one."""

from __future__ import annotations

from .conftest import StartProgram
from .desktop import Desktop
from .network import LAN0, Host
from .waiting import wait_until

FIRST = b"t=21.4 \xb0C\x00\x65\x53\xf1\x00"
SECOND = b"t=21.9 \xb0C\x00\x65\x53\xf1\x01"
TIME32, BIG = 11, 2
"""Row and column of the time that these end with."""


def test_a_message_is_read_copied_and_compared(
    alpha: Host, start_program: StartProgram, desktop: Desktop
) -> None:
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    for payload in (FIRST, SECOND):
        alpha.send(LAN0.broadcast, "--hex", payload.hex(), "--source-port", "4711")
    alpha.send(LAN0.broadcast, "--text", "another sender")
    table = program.table
    wait_until(lambda: table.row_count == 3, "three rows", seen=table.rows)

    table.control(1, "Data").click()
    text = program.window.find("Text", "text")
    wait_until(lambda: text.text.startswith(r"t=21.9 \xb0C\x00"), "bytes that are no text")
    program.control("Encoding").choose("Latin-1")
    wait_until(lambda: text.text.startswith("t=21.9 °C"), "Latin-1", seen=lambda: text.text)

    program.using(program.window.find("Hex", "page tab")).click()
    hex_view = program.window.find("Hex", "text")
    dump = "74 3d 32 31 2e 39 20 b0  43 00 65 53 f1 01"
    wait_until(lambda: dump in hex_view.text, "a dump", seen=lambda: hex_view.text)
    program.using(hex_view).click()
    program.press("ctrl+Home", *["Right"] * 10, *["shift+Right"] * 3, "ctrl+c")
    wait_until(lambda: desktop.clipboard() == "65 53 f1 01", "the selection")
    values = program.window.find("Values", "table")
    wait_until(lambda: values.cell(TIME32, BIG).name == "2023-11-14 22:13:21", "its time")
    program.screenshot("details-hex")

    program.press("ctrl+shift+d")
    wait_until(lambda: program.says("1 → 2: 2 bytes changed"), "what changed")
    earlier = program.window.find("Earlier message", "text")
    wait_until(lambda: earlier.text.startswith("00000000  74 3d"), "the bytes of before")
    program.screenshot("details-compare")
    table.control(2, "Data").click()
    wait_until(lambda: program.says("No earlier message from"), "nothing to compare with")

    program.quit()
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, "--hex", FIRST.hex())
    wait_until(lambda: program.table.row_count == 1, "a row")
    program.table.control(0, "Data").click()
    wait_until(lambda: program.says("No earlier message from"), "the tab of before")
    program.using(program.window.find("Text", "page tab")).click()
    assert program.control("Encoding").text == "Latin-1"
