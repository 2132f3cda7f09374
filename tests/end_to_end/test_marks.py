"""Finding one's way among many messages: marks, comments, find, colours, times."""

from __future__ import annotations

import re

from .conftest import StartProgram
from .network import LAN0, Host
from .program import Program
from .states import State
from .waiting import wait_until


def texts(*payloads: str) -> list[str]:
    return [argument for payload in payloads for argument in ("--text", payload)]


def selected(program: Program) -> list[str]:
    """The numbers of the selected rows."""
    table = program.table
    cells = [table.control(row, "No.").element for row in range(table.row_count)]
    return [cell.name for cell in cells if State.SELECTED in cell.states]


def test_marked_messages_are_found_again(alpha: Host, program: Program) -> None:
    table = program.table
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, *texts("one", "TWO", "three", "two", "four"))
    wait_until(lambda: table.row_count == 5, "five rows")

    table.control(1, "Data").click()
    wait_until(lambda: selected(program) == ["2"], "the second row", seen=lambda: selected(program))
    program.press("ctrl+k")
    wait_until(lambda: table.cell(1, "No.") == "2, marked", "a mark", seen=lambda: table.row(1))
    program.press("ctrl+shift+k")
    program.control("Comment").replace("look here")
    program.press("Return")
    wait_until(
        lambda: table.cell(1, "No.") == "2, marked, with a comment", "a comment too",
        seen=lambda: table.row(1),
    )  # fmt: skip
    table.control(3, "Data").click()
    program.press("F2")
    wait_until(lambda: selected(program) == ["2, marked, with a comment"], "the marked row")
    program.filter.replace("comment contains look")
    program.press("Return")
    wait_until(lambda: table.column("Data") == ["TWO"], "the row with the comment")
    program.filter.replace("")
    program.press("Return")
    wait_until(lambda: table.row_count == 5, "all rows")

    program.press("ctrl+shift+f")
    program.control("Find").replace("two")
    program.press("Return")
    wait_until(lambda: selected(program) == ["4"], "the next row with it")
    program.press("F3")
    wait_until(lambda: program.says("Continued from the top."), "a word about it")
    wait_until(lambda: len(selected(program)) == 1 and "2" in selected(program)[0], "the first")
    program.press("Escape")


def test_colours_and_times_are_as_they_were_left(alpha: Host, start_program: StartProgram) -> None:
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, *texts("plain", "alarm", "plain"))
    wait_until(lambda: program.table.row_count == 3, "three rows")
    program.choose_menu("View", "Colour rules")
    program.control("Add").click()
    program.control("Filter of the rule").replace("alarm")
    program.press("Return")
    wait_until(lambda: not program.says("Filter of the rule"), "the dialog closed")
    program.choose_menu("View", "Times", "Seconds since 1970")
    wait_until(lambda: is_epoch(program.table.cell(1, "Time")), "seconds")
    program.screenshot("coloured")
    program.quit()

    later = start_program()
    wait_until(lambda: later.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, *texts("alarm"))
    row = later.table.wait_for_row({"Data": "alarm"})
    assert is_epoch(row["Time"])
    later.choose_menu("View", "Colour rules")
    wait_until(lambda: later.control("Filter of the rule").text == "alarm", "the rule")
    later.press("Escape")


def is_epoch(text: str) -> bool:
    return re.fullmatch(r"1[0-9]{9}\.[0-9]{6}", text) is not None
